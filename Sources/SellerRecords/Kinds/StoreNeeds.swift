import SellerCore

/// What of a store somebody looks at: the rest of it need not be read. The shop and the seller's own rules, by which everything
/// is judged, always are.
public struct StoreNeeds: Sendable, Hashable {
  /// The kinds of which every record is looked at.
  public private(set) var kinds: Set<RecordKind> = [.shop, .rule]
  /// Records by their kind and the first field of their keys: one by its id, all prices of one product.
  public private(set) var records: Set<RecordKey> = []
  /// The products of which every order is looked at.
  public private(set) var ordersOf: Set<ProductID> = []
  /// Cases, each with its order.
  public private(set) var cases: Set<CaseID> = []
  /// Releases of which it is only asked whether there are any: of each one order is looked at, the last of the last month that has one.
  public private(set) var releases: Set<Release> = []

  /// That an order of a product was released in a span.
  public struct Release: Sendable, Hashable {
    /// The product.
    public let product: ProductID
    /// From when until when, both in.
    public let span: ClosedRange<Instant>
    /// By when the order was paid: a later one nobody sees.
    public let paidBy: Instant

    /// Whether an order of this product that was paid and released then is one.
    public func isMet(by product: ProductID, paidAt: Instant, releasedAt: Instant?) -> Bool {
      product == self.product && paidAt <= paidBy && releasedAt.map(span.contains) ?? false
    }
  }

  /// Nothing but the shop and its rules.
  public static let shop = StoreNeeds()

  /// All there is.
  public static let everything: StoreNeeds = {
    var needs = StoreNeeds()
    needs.kinds = Set(RecordKind.allCases)
    return needs
  }()

  /// Every record of some kinds. Of all orders nobody makes out a part: whoever looks at them looks at everything.
  public static func all(_ kinds: RecordKind...) -> StoreNeeds {
    if kinds.contains(.order) { return .everything }
    var needs = StoreNeeds()
    needs.kinds.formUnion(kinds)
    return needs
  }

  /// The records of a kind whose keys begin with these ids.
  public static func records(_ kind: RecordKind, _ ids: some Sequence<String>) -> StoreNeeds {
    var needs = StoreNeeds()
    needs.records = Set(ids.map { RecordKey(kind, $0) })
    return needs
  }

  /// A record by its id.
  public static func record(_ kind: RecordKind, _ id: String) -> StoreNeeds { records(kind, [id]) }

  /// Products by their ids.
  public static func products(_ ids: some Sequence<ProductID>) -> StoreNeeds { records(.product, ids.map(\.text)) }

  /// Every order of a product.
  public static func orders(of product: ProductID) -> StoreNeeds {
    var needs = StoreNeeds()
    needs.ordersOf = [product]
    return needs
  }

  /// Cases, each with its order.
  public static func cases(_ ids: some Sequence<CaseID>) -> StoreNeeds {
    var needs = StoreNeeds()
    needs.cases = Set(ids)
    return needs
  }

  /// Whether an order of a product that was paid by a moment was released in a span.
  public static func release(
    of product: ProductID, in span: ClosedRange<Instant>, paidBy moment: Instant
  ) -> StoreNeeds {
    var needs = StoreNeeds()
    needs.releases = [Release(product: product, span: span, paidBy: moment)]
    return needs
  }

  /// Whether that is all there is.
  public var isEverything: Bool { kinds.contains(.order) }

  /// Whether every record of a kind is looked at.
  public func isWhole(_ kind: RecordKind) -> Bool { isEverything || kinds.contains(kind) }

  /// Whether any record of a kind is looked at.
  public func touches(_ kind: RecordKind) -> Bool {
    isWhole(kind) || records.contains { $0.kind == kind }
      || kind == .order && !(ordersOf.isEmpty && cases.isEmpty && releases.isEmpty)
  }

  /// The first fields of the keys of the records of a kind that are looked at.
  public func ids(of kind: RecordKind) -> [String] { records.filter { $0.kind == kind }.map(\.id) }

  /// Whether a record is looked at.
  public func contains(_ record: some StoredRecord) -> Bool {
    let key = record.key
    if isWhole(key.kind) || records.contains(RecordKey(key.kind, key.id)) { return true }
    guard let order = record as? Order else { return false }
    return ordersOf.contains(order.productID) || order.cases.contains { cases.contains($0.id) }
  }

  /// Whether whoever has looked at this has looked at the other, too.
  public func isSuperset(of other: StoreNeeds) -> Bool {
    isEverything
      || kinds.isSuperset(of: other.kinds) && ordersOf.isSuperset(of: other.ordersOf)
        && cases.isSuperset(of: other.cases)
        && other.releases.allSatisfy { releases.contains($0) || ordersOf.contains($0.product) }
        && other.records.allSatisfy { records.contains($0) || kinds.contains($0.kind) }
  }

  /// How many records are named one by one.
  public var count: Int { records.count + ordersOf.count + cases.count + releases.count }

  /// Both together.
  public static func + (left: StoreNeeds, right: StoreNeeds) -> StoreNeeds {
    var both = left
    both += right
    return both
  }

  /// Both together, from now on.
  public static func += (left: inout StoreNeeds, right: StoreNeeds) {
    left.kinds.formUnion(right.kinds)
    left.records.formUnion(right.records)
    left.ordersOf.formUnion(right.ordersOf)
    left.cases.formUnion(right.cases)
    left.releases.formUnion(right.releases)
  }

  /// All of some together.
  public static func together(_ all: some Sequence<StoreNeeds>) -> StoreNeeds { all.reduce(into: .shop) { $0 += $1 } }
}

extension StoreNeeds {
  /// What a record is checked beside: whatever it names.
  public static func references(of record: Record) -> StoreNeeds {
    guard let stored = record.content as? any StoredRecord else { return .shop }
    let asked = Asked()
    var notes = RecordNotes(file: "")
    stored.check(beside: asked.others, &notes)
    guard let subject = (stored as? Note)?.subject else { return asked.needs }
    if subject.kind == "case" { return asked.needs + .cases([CaseID(subject.id.text)]) }
    return asked.needs + (RecordKind(rawValue: subject.kind).map { .record($0, subject.id.text) } ?? .shop)
  }

  /// Writes down what it is asked for.
  private final class Asked {
    var needs = StoreNeeds.shop

    var others: OtherRecords {
      OtherRecords(
        hasProduct: { id in
          self.needs += .products([id])
          return true
        },
        hasOrder: { id in
          self.needs += .record(.order, id.text)
          return true
        },
        firstDispute: { _ in
          self.needs += .all(.dispute)
          return nil
        })
    }
  }
}
