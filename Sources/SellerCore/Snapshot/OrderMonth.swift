/// One month's columns with the place of its products in the shop; a reference, so that a row costs no copy.
final class OrderMonth: Sendable {
  let columns: OrderColumns
  /// For each of `columns.productIDs`, its index in `ShopSnapshot.productIDs`.
  let productIndexes: [UInt32]

  init(columns: OrderColumns, productIndexes: [UInt32]) {
    self.columns = columns
    self.productIndexes = productIndexes
  }
}

/// The ids of a snapshot's products, those with a record first: where each stands is worked out when somebody asks.
final class ProductPlaces: Sendable {
  /// How many have a record.
  let recorded: Int
  private let table: ProductTable
  /// The others, and their places.
  let strays: [ProductID]
  private let ofStrays: [ProductID: Int]
  private let all: Deferred<[ProductID]>

  init(_ table: ProductTable, strays: [[ProductID]]) {
    var (others, places) = ([ProductID](), [ProductID: Int]())
    for id in strays.joined() where places[id] == nil {
      places[id] = table.count + others.count
      others.append(id)
    }
    recorded = table.count
    self.table = table
    (self.strays, ofStrays) = (others, places)
    all = Deferred { [others] in table.ids + others }
  }

  /// How many there are.
  var count: Int { recorded + strays.count }
  var ids: [ProductID] { all.value }

  /// Where many ids stand, each of which is a record's or a stray.
  func places(of ids: [ProductID]) -> [UInt32] { ids.map { UInt32(ofStrays[$0] ?? table.places.value[$0] ?? 0) } }

  /// Where products stand of which the places of the records are known, and the ids of those that have none; nil where these do not go
  /// together.
  func indexes(of records: [UInt32], _ strays: [ProductID]) -> [UInt32]? {
    var strays = strays[...]
    var indexes: [UInt32] = []
    for place in records {
      if place < recorded {
        indexes.append(place)
      } else if place == MonthProducts.unrecorded, let stray = strays.popFirst(), let index = self[stray] {
        indexes.append(UInt32(index))
      } else {
        return nil
      }
    }
    return strays.isEmpty ? indexes : nil
  }

  /// Where an id stands.
  subscript(id: ProductID) -> Int? { ofStrays[id] ?? table.place(of: id) }
}

/// A month of a snapshot, which is read when a rule comes to it.
struct SnapshotMonth: Sendable {
  let orders: MonthOrders
  /// What its orders contribute to measures, as far as it was counted.
  let counts: KeptCounts
  private let box: Deferred<OrderMonth>
  /// The same as the month's, where they are known without its columns.
  private let known: Deferred<[UInt32]?>

  /// A month of whose products the places of the records may be known, and counts on a shelf.
  init(
    _ orders: MonthOrders, in all: ProductPlaces, strays: [ProductID], places: @escaping @Sendable () -> [UInt32]?,
    counts: (any CountShelf)?
  ) {
    self.orders = orders
    self.counts = KeptCounts(counts)
    let known = Deferred { places().flatMap { all.indexes(of: $0, strays) } }
    self.known = known
    box = Deferred {
      let columns = orders.columns
      guard let known = known.value, known.count == columns.productCount else {
        // Every id has an index: that of its record, or the one that it was given as a stray.
        return OrderMonth(columns: columns, productIndexes: all.places(of: columns.productIDs))
      }
      return OrderMonth(columns: columns, productIndexes: known)
    }
  }

  /// Whether a rule has come to it.
  var isRead: Bool { box.known != nil }
  /// The month's columns.
  var read: OrderMonth { box.value }
  /// The indexes of the month's products, without its columns where they are known.
  var productIndexes: [UInt32] { known.value ?? read.productIndexes }
  /// The numbers of the month's products, by their indexes.
  var productNumbers: [UInt32: UInt32] {
    Dictionary(firstOfEach: zip(productIndexes, UInt32(0)...))
  }
  /// Whether its columns could be read. That they could not is told elsewhere; what was counted of none of them is nothing to keep.
  var hasItsColumns: Bool { read.columns.count == orders.count }
}
