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

/// Which products can be disputed, found in one pass over the orders.
public struct DisputeEligibilities: Sendable {
  private let view: ShopView
  private let rulebook: Rulebook
  private let disputes: [ProductID: Dispute]
  private let moment: Instant
  /// Since when each product's category is shown.
  public let visibilities: CategoryVisibilities

  /// The eligibility of every product, or of one alone, at the view's moment.
  public init(_ view: ShopView, only product: ProductID? = nil, rulebook: Rulebook = .standard) {
    self.init(view, disputes: view.disputes, only: product, at: view.asOf, rulebook: rulebook)
  }

  /// The same at a moment not after the view's, judged against these disputes.
  init(_ view: ShopView, disputes: [Dispute], only product: ProductID?, at moment: Instant, rulebook: Rulebook) {
    self.view = view
    self.rulebook = rulebook
    self.moment = moment
    self.disputes = Dictionary(
      disputes.map { ($0.productID, $0) }, uniquingKeysWith: { $0.submittedAt <= $1.submittedAt ? $0 : $1 })
    visibilities = CategoryVisibilities(view, only: product, by: moment, rulebook: rulebook)
  }

  /// Whether a product's category can be disputed.
  public subscript(product: ProductID) -> DisputeEligibility {
    if view.shop.platform != .wish { return .refused(.otherPlatform(view.shop.platform)) }
    if view.product(product) == nil { return .refused(.unknownProduct(product)) }
    if let dispute = disputes[product] {
      return .refused(.alreadyDisputed(existing: dispute.id, submittedAt: dispute.submittedAt))
    }
    let effect = rulebook.wish.shares.effectiveFrom.value
    if moment < effect { return .refused(.beforeEffect(effect)) }
    return visibilities[product] == .notShown ? .refused(.categoryNotShown) : .disputable
  }
}
