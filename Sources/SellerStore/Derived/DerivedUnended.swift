import SellerCore
import SellerRecords

/// `.cache/unended-YYYY-MM`: the lines of those of a month's orders that have a case without an end, after what the month's file was.
/// A month that is over has few of them, and nothing else of it matters to the queue of cases.
struct DerivedUnended: Sendable {
  private var lines: [UInt8] = []

  /// Those of a month's orders.
  init(_ orders: OrderColumns) {
    for order in orders.unendedOrders {
      var line = order.line(currency: orders.currency)
      line.endLine()
      lines += line.bytes
    }
  }

  /// Those of a month whose file looks so, if they are in a folder.
  init?(in folder: DerivedFolder, of month: Month, from source: FileStatus) {
    guard folder.isWorth(source.size), let bytes = folder.read(Self.name(month), limit: 2 * source.size + 65_536),
      (try? DerivedImage.content(
        of: bytes, from: source.numbers, { image throws(UnfitImage) in try pass(through: &image) })) != nil
    else { return nil }
  }

  /// Keeps them in a folder.
  func keep(in folder: DerivedFolder, of month: Month, from source: FileStatus) {
    guard folder.isWorth(source.size) else { return }
    var unended = self
    folder.write(
      Self.name(month),
      try? DerivedImage.made(from: source.numbers) { image throws(UnfitImage) in try unended.pass(through: &image) })
  }

  /// The orders.
  func columns(of month: Month, _ currency: Currency) -> OrderColumns {
    OrderPartition(month: month, bytes: lines, currency: currency).orders.columns
  }

  static func name(_ month: Month) -> String { "unended-\(month)" }

  private mutating func pass(through image: inout some ColumnImage) throws(UnfitImage) {
    try image.pass(&lines)
  }
}
