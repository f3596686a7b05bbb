/// Which products need a Responsible Person in the EU, and how they stand (Regulation (EU) 2019/1020; 001 §1).
public struct EUCompliance: Sendable {
  /// The relevant products: those whose category needs a person, and those that nothing is known of though they were sold to
  /// the EU. The missing ones come first, then the unknown ones; within, those sold most to the EU, then by id.
  public let rows: [Row]
  /// How many need a person and have none.
  public var missing: Int { rows.indices.prefixEnd { place in rows[place].status == .missing } }
  /// Of the products of each category, how many need a person and how many do not, as far as it is stated: the category
  /// decides, so these tell what another category would bring.
  public let needs: [CategoryName: Need]

  /// How the products of a category stand.
  public struct Need: Sendable, Hashable {
    /// A person is linked or missing.
    public var needed = 0
    /// None is needed.
    public var notNeeded = 0
  }

  fileprivate init(_ view: ShopView, sold: [Int: EUSales], eligibilities: DisputeEligibilities) {
    // By their places: a product is large, and would be copied.
    let products = view.products
    needs = products.indices.reduce(into: [:]) { needs, index in
      guard let person = products[index].responsiblePerson else { return }
      for category in products[index].categories {
        if person == .notNeeded {
          needs[category, default: Need()].notNeeded += 1
        } else {
          needs[category, default: Need()].needed += 1
        }
      }
    }
    let rows = products.indices.compactMap { index -> Row? in
      let sales = sold[index] ?? EUSales(orders: 0, gross: .zero(view.shop.currency))
      guard let status = Status(products[index].responsiblePerson, soldToEU: sales.orders > 0) else { return nil }
      let id = products[index].id
      return Row(
        productID: id, categories: products[index].categories, status: status, sales: sales, dispute: eligibilities[id])
    }
    // A row is large: moving places about and each row once is quicker than moving rows about.
    let keys = rows.map { (status: $0.status, gross: $0.sales.gross.minorUnits, id: $0.productID) }
    self.rows = rows.indices.sorted {
      (keys[$0].status, keys[$1].gross, keys[$0].id) < (keys[$1].status, keys[$0].gross, keys[$1].id)
    }.map { rows[$0] }
  }

  /// A relevant product.
  public struct Row: Sendable, Hashable {
    /// The product.
    public let productID: ProductID
    /// Its categories, which decide whether a person is needed.
    public let categories: [CategoryName]
    /// Whether a person is linked.
    public let status: Status
    /// What went to the EU.
    public let sales: EUSales
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

/// What of a product went to the EU.
public struct EUSales: Sendable, Hashable {
  /// How many orders.
  public var orders: Int
  /// What they came to.
  public var gross: Money

  /// The same and others, held within 64 bits.
  func adding(_ other: EUSales) -> EUSales {
    EUSales(orders: orders + other.orders, gross: MoneySum.total([gross, other.gross], in: gross.currency))
  }
}

extension Fact where Finding == EUCompliance {
  /// Which products need a Responsible Person in the EU.
  public static let compliance = Fact(
    "compliance", from: Fact<[Int: EUSales]>.soldToEU, Fact<DisputeEligibilities>.eligibilities
  ) { view, _, sold, eligibilities in
    EUCompliance(view, sold: sold, eligibilities: eligibilities)
  }
}

extension Fact where Finding == [Int: EUSales] {
  /// What of each product, by its index, went to the EU.
  fileprivate static let soldToEU = Fact(
    "sold to the EU", counting: { SalesToEU($0.view.shop.currency, members: $0.rulebook.wish.shares.europeanUnion) }
  ) { _, _, counter in
    counter.sold
  }
}

/// Adds up what of each product went to the EU.
private struct SalesToEU: OrderCounter {
  private let currency: Currency
  private let members: Set<CountryCode>
  private(set) var sold: [Int: EUSales] = [:]

  init(_ currency: Currency, members: Set<CountryCode>) { (self.currency, self.members) = (currency, members) }

  mutating func count(_ order: OrderFacts) {
    guard let destination = order.row.destination, members.contains(CountryCode(destination)) else { return }
    let sale = EUSales(orders: 1, gross: order.row.gross)
    sold[order.row.productIndex] = sold[order.row.productIndex]?.adding(sale) ?? sale
  }

  mutating func add(_ later: SalesToEU) { sold.merge(later.sold) { $0.adding($1) } }
}

extension SalesToEU: KeptCounter {
  static var name: CounterImage.Name { .soldToEU }

  var basis: String? { "\(currency) \(members.map(\.text).sorted().joined(separator: ","))" }

  func write(to image: inout ColumnWriter, numbers: [UInt32: UInt32]) throws(UnfitImage) {
    let rows = try sold.map { index, sales throws(UnfitImage) in
      guard let number = numbers[UInt32(index)] else { throw UnfitImage() }
      return (number: number, sales: sales)
    }.sorted { $0.number < $1.number }
    var (products, orders) = (rows.map(\.number), rows.map { Int64($0.sales.orders) })
    var gross = rows.map(\.sales.gross.minorUnits)
    image.pass(&products)
    image.pass(&orders)
    image.pass(&gross)
  }

  mutating func read(from image: inout ColumnReader, products indexes: [UInt32]) throws(UnfitImage) {
    var (products, orders, gross) = ([UInt32](), [Int64](), [Int64]())
    try image.pass(&products)
    try image.pass(&orders)
    try image.pass(&gross)
    guard orders.count == products.count, gross.count == products.count,
      products.allSatisfy({ $0 < indexes.count }), zip(products, products.dropFirst()).allSatisfy({ $0 < $1 })
    else { throw UnfitImage() }
    for row in products.indices {
      sold[Int(indexes[Int(products[row])])] = EUSales(
        orders: Int(orders[row]), gross: Money(minorUnits: gross[row], currency: currency))
    }
  }
}
