import Synchronization

@testable import SellerCore

/// A shelf of a month's counts, which go through their bytes as they do in a file.
final class MemoryShelf: CountShelf {
  private let files = Mutex<[String: [UInt8]]>([:])

  var names: Set<String> { files.withLock { Set($0.keys) } }

  func counts() -> DaysByMeasure? { read("") { image throws(UnfitImage) in try DaysByMeasure(from: &image) } }

  func keep(_ counts: DaysByMeasure) { write("", counts.write) }

  func contributions(to measure: String, within seconds: ClosedRange<Int64>) -> MonthContributions? {
    read(measure) { head throws(UnfitImage) in
      try MonthContributions(from: &head, within: seconds) { days in
        days.map { ColumnReader(files.withLock { [name = "\(measure) \($0)"] in $0[name] } ?? []) }
      }
    }
  }

  func keep(_ contributions: MonthContributions, to measure: String) {
    write(measure) { head throws(UnfitImage) in
      for (day, image) in try contributions.write(to: &head).enumerated() {
        files.withLock { $0["\(measure) \(day)"] = image.bytes }
      }
    }
  }

  func image(of counter: CounterImage.Name) -> CounterImage? {
    read("for \(counter)") { image throws(UnfitImage) in try CounterImage(from: &image) }
  }

  func keep(_ image: CounterImage, of counter: CounterImage.Name) { write("for \(counter)", image.write) }

  /// Puts other bytes in the place of each file's.
  func change(_ change: ([UInt8]) -> [UInt8]) { files.withLock { $0 = $0.mapValues(change) } }

  private func read<Content>(
    _ name: String, _ read: (inout ColumnReader) throws(UnfitImage) -> Content
  ) -> Content? {
    guard let bytes = files.withLock({ $0[name] }) else { return nil }
    var reader = ColumnReader(bytes)
    return try? read(&reader)
  }

  private func write(_ name: String, _ pass: (inout ColumnWriter) throws(UnfitImage) -> Void) {
    var writer = ColumnWriter()
    guard (try? pass(&writer)) != nil else { return }
    files.withLock { $0[name] = writer.bytes }
  }
}

/// A shop's months with their shelves, and how often the columns of one were read.
final class KeptShop: Sendable {
  private let shop: Shop
  private let tables: ShopSnapshot.Tables
  private let months: [OrderColumns]
  private let shelves: [MemoryShelf]
  private let reads = Mutex(0)

  convenience init(_ fixture: ShopFixture) {
    self.init(fixture.shop, fixture.tables, fixture.orders)
  }

  init(_ shop: Shop, _ tables: ShopSnapshot.Tables, _ orders: [Order]) {
    (self.shop, self.tables) = (shop, tables)
    let byMonth = Dictionary(grouping: orders) { ShopCalendar.utc.day(of: $0.paidAt).month }
    months = byMonth.sorted { $0.key < $1.key }.map { month, orders in
      var columns = OrderColumns(month: month, currency: shop.currency)
      for order in orders { columns.append(order) }
      columns.settle()
      return columns
    }
    shelves = months.map { _ in MemoryShelf() }
  }

  /// When everything has happened.
  var settledAt: Instant { months.compactMap(\.settledAt).max() ?? Instant(seconds: 0) }

  var readCount: Int { reads.withLock { $0 } }

  var names: Set<String> { shelves.reduce(into: []) { $0.formUnion($1.names) } }

  func change(_ change: ([UInt8]) -> [UInt8]) { for shelf in shelves { shelf.change(change) } }

  /// The shop as another process finds it.
  func view(asOf: Instant, _ change: (inout ShopSnapshot.Tables) -> Void = { _ in }) -> ShopView {
    var tables = self.tables
    change(&tables)
    let places = tables.productTable.places.value
    let parts = zip(months, shelves).map { columns, shelf in
      let products = MonthProducts(columns.product.writtenValues, among: places)
      let orders = MonthOrders(month: columns.month, MonthOrders(columns).summary) {
        self.reads.withLock { $0 += 1 }
        return columns
      }
      return (
        orders: orders, products: MonthProducts.Known(strays: products.strays) { products.places },
        counts: shelf as (any CountShelf)?
      )
    }
    return ShopView(
      ShopSnapshot(shop: shop, tables: tables, months: parts.map { ($0.orders, $0.products, $0.counts) }),
      asOf: asOf)
  }
}
