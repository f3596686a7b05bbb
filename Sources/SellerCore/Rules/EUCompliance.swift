/// Which products need a Responsible Person in the EU, and how they stand (Regulation (EU) 2019/1020; 001 §1).
public struct EUCompliance: Sendable {
  /// The relevant products: those whose category needs a person, and those that nothing is known of though they were sold to
  /// the EU. The missing ones come first, then the unknown ones; within, by id.
  public let rows: [Row]

  /// The compliance of a shop's products.
  public init(_ view: ShopView, rulebook: Rulebook = .standard) {
    let eligibilities = DisputeEligibilities(view, rulebook: rulebook)
    let sold = Self.soldToEU(view, members: rulebook.wish.shares.europeanUnion)
    rows = view.products.enumerated().compactMap { index, product -> Row? in
      guard let status = Status(product.responsiblePerson, soldToEU: sold.contains(index)) else { return nil }
      return Row(
        productID: product.id, categories: product.categories, status: status, isSoldToEU: sold.contains(index),
        dispute: eligibilities[product.id])
    }
    .sorted { ($0.status, $0.productID) < ($1.status, $1.productID) }
  }

  /// A relevant product.
  public struct Row: Sendable, Hashable {
    /// The product.
    public let productID: ProductID
    /// Its categories, which decide whether a person is needed.
    public let categories: [CategoryName]
    /// Whether a person is linked.
    public let status: Status
    /// Whether an order of it went to the EU.
    public let isSoldToEU: Bool
    /// Whether its category can be disputed by the EU form.
    public let dispute: DisputeEligibility
  }

  /// How a relevant product stands, the most urgent first.
  public enum Status: Int, Sendable, Hashable, Comparable, CaseIterable {
    /// A person is needed, and none is linked.
    case missing
    /// Sold to the EU, and nothing is stated.
    case notStated
    /// A person is linked.
    case linked

    init?(_ person: Product.ResponsiblePerson?, soldToEU: Bool) {
      switch person {
      case .missing: self = .missing
      case .linked: self = .linked
      case .notNeeded: return nil
      case nil:
        guard soldToEU else { return nil }
        self = .notStated
      }
    }

    /// Whether the left one is more urgent.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  private static func soldToEU(_ view: ShopView, members: Set<CountryCode>) -> Set<Int> {
    var sold: Set<Int> = []
    view.forEachOrder { order in
      let index = order.productIndex
      guard !sold.contains(index), let destination = order.destination else { return }
      if members.contains(CountryCode(destination)) { sold.insert(index) }
    }
    return sold
  }
}
