/// The register of category disputes with what each brought (001 §4, §5; Readings, 12).
public struct DisputeRegister: Sendable {
  private let view: ShopView
  private let rulebook: Rulebook
  private let shares: OrderShares

  /// The register of a shop.
  public init(_ view: ShopView, rulebook: Rulebook = .standard) {
    self.view = view
    self.rulebook = rulebook
    shares = OrderShares(view, rulebook: rulebook)
  }

  /// A dispute with its age and its effect.
  public struct Entry: Sendable, Hashable {
    /// The dispute as it stood.
    public let dispute: Dispute
    /// Mondays to Fridays after the submission day up to the resolution day, or T.
    public let ageBusinessDays: Int
    /// The days before the submission day whose orders an update adjusts: D−14 … D−1.
    public let window: DayRange
    /// The orders whose share changed, by id; empty unless resolved as updated.
    public let adjustments: [RevenueShareAdjustment]
    /// What they add up to: positive is paid to the seller.
    public let total: Money
    /// The orders released between submission and resolution, by id: they keep their old share.
    public let between: [OrderID]
    /// What holds for the product's orders from now on; nil unless resolved as updated.
    public let futureRule: FutureRule?
  }

  /// Which category decides the share of orders released after a moment.
  public struct FutureRule: Sendable, Hashable {
    /// The updated category.
    public let category: CategoryName
    /// The resolution: orders released after it use the category.
    public let releasedAfter: Instant
  }

  /// The disputes, by id; of one status alone when it is given.
  public func entries(status: Dispute.Status? = nil) -> [Entry] {
    let disputes = view.disputes.filter { status == nil || $0.status == status }
    return entries(of: disputes).sorted { $0.dispute.id < $1.dispute.id }
  }

  /// One dispute; nil when none of this id was submitted by the view's moment.
  public func entry(_ id: DisputeID) -> Entry? {
    view.disputes.first { $0.id == id }.flatMap { entries(of: [$0]).first }
  }

  /// A dispute that is not in the register, such as one that is only tried.
  public func entry(of dispute: Dispute) -> Entry? { entries(of: [dispute]).first }

  /// What an answer would bring, before it is recorded.
  public func preview(of outcome: Dispute.Outcome, for dispute: Dispute) -> Entry? {
    entry(of: dispute.resolved(by: outcome))
  }

  private struct Effect {
    var adjustments: [RevenueShareAdjustment] = []
    var between: [OrderID] = []
  }

  private func entries(of disputes: [Dispute]) -> [Entry] {
    let effects = effects(of: disputes)
    return disputes.indices.map { position in
      let dispute = disputes[position]
      let effect = effects[position] ?? Effect()
      let calendar = Platform.wish.calendar
      return Entry(
        dispute: dispute,
        ageBusinessDays: ShopCalendar.businessDays(
          after: calendar.day(of: dispute.submittedAt),
          through: dispute.resolvedAt.map { calendar.day(of: $0) } ?? view.today),
        window: AdjustmentWindow(submittedAt: dispute.submittedAt, rulebook: rulebook.wish).days,
        adjustments: effect.adjustments.sorted { $0.orderID < $1.orderID },
        total: MoneySum.total(effect.adjustments.lazy.map(\.amount), in: view.shop.currency),
        between: effect.between.sorted(),
        futureRule: futureRule(of: dispute))
    }
  }

  private func futureRule(of dispute: Dispute) -> FutureRule? {
    guard dispute.status == .resolvedUpdated, let category = dispute.updatedCategory, let at = dispute.resolvedAt
    else { return nil }
    return FutureRule(category: category, releasedAfter: at)
  }

  /// The effects by position, in one pass over the orders; only updated disputes have one.
  private func effects(of disputes: [Dispute]) -> [Int: Effect] {
    var positions: [Int: [Int]] = [:]
    for (position, dispute) in disputes.enumerated() where dispute.status == .resolvedUpdated {
      guard let index = view.snapshot.productIndex(dispute.productID) else { continue }
      positions[index, default: []].append(position)
    }
    guard !positions.isEmpty else { return [:] }
    let windows = disputes.map { AdjustmentWindow(submittedAt: $0.submittedAt, rulebook: rulebook.wish) }
    var effects: [Int: Effect] = [:]
    view.forEachOrder { order in
      guard let positions = positions[order.productIndex], let released = order.releasedAt else { return }
      for position in positions {
        let dispute = disputes[position]
        if windows[position].contains(released), let category = dispute.updatedCategory {
          if let adjustment = shares.adjustment(of: order, to: category) {
            effects[position, default: Effect()].adjustments.append(adjustment)
          }
        } else if isBetween(released, dispute) {
          effects[position, default: Effect()].between.append(order.id)
        }
      }
    }
    return effects
  }

  /// From 00:00 of the submission day to the resolution, both in, never before E (Readings, 12).
  private func isBetween(_ released: Instant, _ dispute: Dispute) -> Bool {
    guard let resolvedAt = dispute.resolvedAt else { return false }
    let calendar = Platform.wish.calendar
    let start = max(
      calendar.start(of: calendar.day(of: dispute.submittedAt)), rulebook.wish.shares.effectiveFrom.value)
    return start <= released && released <= resolvedAt
  }
}

extension Dispute {
  /// The dispute with an answer recorded.
  public func resolved(by outcome: Outcome) -> Dispute {
    var resolved = self
    resolved.resolvedAt = outcome.at
    switch outcome.decision {
    case .unchanged(let reason):
      resolved.status = .resolvedUnchanged
      resolved.resolutionReason = reason
      resolved.updatedCategory = nil
    case .updated(let category):
      resolved.status = .resolvedUpdated
      resolved.updatedCategory = category
      resolved.resolutionReason = nil
    }
    return resolved
  }

  /// The dispute with its answer taken back.
  public func pendingAgain() -> Dispute {
    var pending = self
    pending.status = .pendingReview
    pending.resolvedAt = nil
    pending.resolutionReason = nil
    pending.updatedCategory = nil
    return pending
  }
}
