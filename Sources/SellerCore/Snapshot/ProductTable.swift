/// The products of a shop, in the order of their table. What most figures ask of them, their ids and kinds, may be known without
/// their records, which are read when somebody looks at them: one, or all.
public struct ProductTable: Sendable {
  /// How many there are.
  public let count: Int
  private let idList: Deferred<[ProductID]>
  private let kindList: Deferred<[Product.Kind]>
  private let all: Deferred<[Product]>
  /// Where the ids stand.
  let places: Deferred<IDPlaces>
  private let find: (@Sendable (ProductID) -> Int?)?
  private let one: (@Sendable (Int) -> Product?)?

  /// Products that are there.
  public init(_ records: [Product]) {
    count = records.count
    all = Deferred(records)
    idList = Deferred { records.map(\.id) }
    kindList = Deferred { records.map(\.kind) }
    places = Self.places(idList)
    (find, one) = (nil, nil)
  }

  private static func places(_ ids: Deferred<[ProductID]>) -> Deferred<IDPlaces> { Deferred { IDPlaces(ids.value) } }

  /// So many products, of which these things are known: `find` answers where an id stands, `record` reads one of them, `records` all.
  public init(
    count: Int, ids: @escaping @Sendable () -> [ProductID], kinds: @escaping @Sendable () -> [Product.Kind],
    find: @escaping @Sendable (ProductID) -> Int?, record: @escaping @Sendable (Int) -> Product?,
    records: @escaping @Sendable () -> [Product]
  ) {
    self.count = count
    idList = Deferred(reading: ids)
    kindList = Deferred(reading: kinds)
    places = Self.places(idList)
    (self.find, one) = (find, record)
    all = Deferred(reading: records)
  }

  private init(_ table: ProductTable, seenAt asOf: Instant) {
    (count, idList, kindList) = (table.count, table.idList, table.kindList)
    (places, find) = (table.places, table.find)
    one = { table[$0]?.seen(at: asOf) }
    all = Deferred { table.records.compactMap { $0.seen(at: asOf) } }
  }

  /// Their ids.
  public var ids: [ProductID] { idList.value }
  /// What kinds of goods they are.
  public var kinds: [Product.Kind] { kindList.value }
  /// Their records.
  public var records: [Product] { all.value }

  /// Where an id stands; nil where there is none.
  func place(of id: ProductID) -> Int? {
    if let find, places.known == nil { return find(id) }
    return places.value[id]
  }

  /// The record at a place; nil where there is none.
  public subscript(index: Int) -> Product? {
    guard index < count else { return nil }
    if let one, all.known == nil { return one(index) }
    let records = records
    return index < records.count ? records[index] : nil
  }

  /// The products as they were at `asOf`: each of them, because none has a beginning that is on record.
  func seen(at asOf: Instant) -> ProductTable { ProductTable(self, seenAt: asOf) }
}
