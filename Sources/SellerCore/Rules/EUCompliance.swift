/// Which products need a Responsible Person in the EU, and how they stand (Regulation (EU) 2019/1020; 001 §1).
public struct EUCompliance: Sendable {
  /// The relevant products: those whose category needs a person, and those that nothing is known of though they were sold to
  /// the EU. The missing ones come first, then the unknown ones; within, by id.
  public let rows: [Row]

  fileprivate init(_ view: ShopView, sold: Set<Int>, eligibilities: DisputeEligibilities) {
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
}

extension Fact where Finding == EUCompliance {
  /// Which products need a Responsible Person in the EU.
  public static let compliance = Fact(
    "compliance", from: Fact<Set<Int>>.soldToEU, Fact<DisputeEligibilities>.eligibilities
  ) { view, _, sold, eligibilities in
    EUCompliance(view, sold: sold, eligibilities: eligibilities)
  }
}

extension Fact where Finding == Set<Int> {
  /// The indexes of the products of which an order went to the EU.
  fileprivate static let soldToEU = Fact(
    "sold to the EU", counting: { SalesToEU(members: $0.rulebook.wish.shares.europeanUnion) }
  ) { _, _, counter in
    counter.sold
  }
}

/// Finds the products of which an order went to the EU.
private struct SalesToEU: OrderCounter {
  let members: Set<CountryCode>
  var sold: Set<Int> = []

  mutating func count(_ order: OrderFacts) {
    let index = order.row.productIndex
    guard !sold.contains(index), let destination = order.row.destination else { return }
    if members.contains(CountryCode(destination)) { sold.insert(index) }
  }
}
