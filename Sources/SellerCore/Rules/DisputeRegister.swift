/// The register of category disputes with what each brought (001 §4, §5; Readings, 12): single disputes, and those that are only
/// tried, when they are asked for. What all of them brought is the fact ``Fact/disputes``.
public struct DisputeRegister: Sendable {
  private let view: ShopView
  private let rulebook: Rulebook

  /// The register of a shop.
  public init(_ view: ShopView, _ rulebook: Rulebook) {
    self.view = view
    self.rulebook = rulebook
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

  private func entries(of disputes: [Dispute]) -> [Entry] {
    Self.entries(DisputedOrders(disputes, view, rulebook).counted(from: view), view, rulebook)
  }

  fileprivate static func entries(_ counter: DisputedOrders, _ view: ShopView, _ rulebook: Rulebook) -> [Entry] {
    let calendar = Platform.wish.calendar
    return zip(counter.disputes, counter.effects).map { dispute, effect in
      Entry(
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

  /// What an update as proposed would bring if it came now; nil where the answer is there, or no category is proposed.
  public func ifAsProposed(_ dispute: Dispute) -> Entry? {
    guard dispute.status == .pendingReview, let proposed = dispute.proposedCategory else { return nil }
    return preview(of: Dispute.Outcome(at: view.asOf, decision: .updated(proposed)), for: dispute)
  }

  private static func futureRule(of dispute: Dispute) -> FutureRule? {
    guard dispute.status == .resolvedUpdated, let category = dispute.updatedCategory, let at = dispute.resolvedAt
    else { return nil }
    return FutureRule(category: category, releasedAfter: at)
  }
}

extension Fact where Finding == [DisputeRegister.Entry] {
  /// The disputes with their effects, by id.
  public static let disputes = Fact("disputes", from: Fact<DisputedOrders>.effects) { view, rulebook, effects in
    DisputeRegister.entries(effects, view, rulebook).sorted { $0.dispute.id < $1.dispute.id }
  }
}

extension Fact where Finding == DisputedOrders {
  fileprivate static let effects = Fact(
    "disputed orders", counting: { DisputedOrders($0.view.disputes, $0.view, $0.rulebook) }
  ) { _, _, counter in
    counter
  }
}

/// Collects the orders that disputes adjust or leave in between; only updated disputes do.
private struct DisputedOrders: OrderCounter, Sendable {
  struct Effect: Sendable {
    var adjustments: [RevenueShareAdjustment] = []
    var between: [OrderID] = []
  }

  let disputes: [Dispute]
  private let shares: OrderShares
  private let effectiveFrom: Instant
  private let windows: [AdjustmentWindow]
  /// Where the updated disputes of a product stand.
  private let positions: [Int: [Int]]
  /// The moments of release that matter to any of these.
  private let span: ClosedRange<Instant>?
  /// The effects in the order of the disputes.
  private(set) var effects: [Effect]

  init(_ disputes: [Dispute], _ view: ShopView, _ rulebook: Rulebook) {
    self.disputes = disputes
    effectiveFrom = rulebook.wish.shares.effectiveFrom.value
    let windows = disputes.map { AdjustmentWindow(submittedAt: $0.submittedAt, rulebook: rulebook.wish) }
    self.windows = windows
    var positions: [Int: [Int]] = [:]
    for (position, dispute) in disputes.enumerated() where dispute.status == .resolvedUpdated {
      guard let index = view.snapshot.productIndex(dispute.productID) else { continue }
      positions[index, default: []].append(position)
    }
    self.positions = positions
    shares = OrderShares(view, rulebook, of: Set(positions.keys))
    let calendar = Platform.wish.calendar
    let updated = positions.values.joined().map { (days: windows[$0].days, resolvedAt: disputes[$0].resolvedAt) }
    let first = updated.map { calendar.start(of: $0.days.first) }.min()
    let last = updated.map { max(calendar.end(of: $0.days.last), $0.resolvedAt ?? calendar.end(of: $0.days.last)) }
      .max()
    span = first.flatMap { first in last.map { first...max(first, $0) } }
    effects = Array(repeating: Effect(), count: disputes.count)
  }

  mutating func count(_ order: OrderFacts) {
    guard !positions.isEmpty, let positions = positions[order.row.productIndex], let released = order.row.releasedAt
    else { return }
    for position in positions {
      let dispute = disputes[position]
      if windows[position].contains(released), let category = dispute.updatedCategory {
        if let adjustment = shares.adjustment(of: order.row, to: category) {
          effects[position].adjustments.append(adjustment)
        }
      } else if isBetween(released, dispute) {
        effects[position].between.append(order.row.id)
      }
    }
  }

  func reaches(_ month: MonthOrders) -> Bool { span.map(month.reaches) ?? false }

  mutating func add(_ later: DisputedOrders) {
    for (position, effect) in later.effects.enumerated() {
      effects[position].adjustments += effect.adjustments
      effects[position].between += effect.between
    }
  }

  /// From 00:00 of the submission day to the resolution, both in, never before E (Readings, 12).
  private func isBetween(_ released: Instant, _ dispute: Dispute) -> Bool {
    guard let resolvedAt = dispute.resolvedAt else { return false }
    let calendar = Platform.wish.calendar
    let start = max(calendar.start(of: calendar.day(of: dispute.submittedAt)), effectiveFrom)
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
