/// Whether a product's category can be disputed now (001 §2, §3).
public enum DisputeEligibility: Sendable, Hashable {
  /// It can: once.
  case disputable
  /// It cannot.
  case refused(Refusal)

  /// Why a product's category cannot be disputed.
  public enum Refusal: Sendable, Hashable {
    /// Only Wish has category disputes.
    case otherPlatform(Platform)
    /// The store has no such product.
    case unknownProduct(ProductID)
    /// A product has one dispute, ever, whichever form.
    case alreadyDisputed(existing: DisputeID, submittedAt: Instant)
    /// Disputes begin with the effective instant E.
    case beforeEffect(Instant)
    /// No order was released at or after E yet.
    case categoryNotShown
  }

  /// The refusal, if it is one.
  public var refusal: Refusal? {
    switch self {
    case .disputable: nil
    case .refused(let refusal): refusal
    }
  }
}

/// Which products can be disputed.
public struct DisputeEligibilities: Sendable {
  private let view: ShopView
  private let rulebook: Rulebook
  private let disputes: [ProductID: Dispute]
  private let moment: Instant
  /// Since when each product's category is shown.
  public let visibilities: CategoryVisibilities

  /// The eligibilities at the view's moment or an earlier one, judged against these disputes.
  public init(
    _ view: ShopView, _ visibilities: CategoryVisibilities, disputes: [Dispute], at moment: Instant, rulebook: Rulebook
  ) {
    self.view = view
    self.rulebook = rulebook
    self.moment = moment
    self.disputes = Dictionary(
      disputes.map { ($0.productID, $0) }, uniquingKeysWith: { $0.submittedAt <= $1.submittedAt ? $0 : $1 })
    self.visibilities = visibilities
  }

  /// Whether a product's category can be disputed.
  public subscript(product: ProductID) -> DisputeEligibility {
    if view.shop.platform != .wish { return .refused(.otherPlatform(view.shop.platform)) }
    if !view.hasRecord(of: product) { return .refused(.unknownProduct(product)) }
    if let dispute = disputes[product] {
      return .refused(.alreadyDisputed(existing: dispute.id, submittedAt: dispute.submittedAt))
    }
    let effect = rulebook.wish.shares.effectiveFrom.value
    if moment < effect { return .refused(.beforeEffect(effect)) }
    return visibilities[product] == .notShown ? .refused(.categoryNotShown) : .disputable
  }

  /// The places of the products that can be disputed, which may be very many, in the order of the shop's.
  var disputablePlaces: [Int] {
    guard view.shop.platform == .wish, moment >= rulebook.wish.shares.effectiveFrom.value else { return [] }
    let disputed = Set(disputes.keys.compactMap { view.snapshot.productIndex($0) })
    return (0..<view.tables.productTable.count).filter { visibilities.isShown($0) && !disputed.contains($0) }
  }
}

extension Fact where Finding == DisputeEligibilities {
  /// Which products can be disputed at the view's moment.
  public static let eligibilities = Fact("eligibilities", from: Fact<CategoryVisibilities>.visibilities) {
    view, rulebook, visibilities in
    DisputeEligibilities(view, visibilities, disputes: view.disputes, at: view.asOf, rulebook: rulebook)
  }
}

extension Fact where Finding == [ProductID] {
  /// The products that can be disputed now, in the order of the shop's products.
  public static let disputable = Fact("disputable", from: Fact<DisputeEligibilities>.eligibilities) {
    view, _, eligibilities in
    let ids = view.tables.productTable.ids
    return eligibilities.disputablePlaces.map { ids[$0] }
  }
}
