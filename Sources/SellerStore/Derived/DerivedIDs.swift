import SellerCore
import SellerRecords

/// `.cache/ids-YYYY-MM`: the fingerprints of a month's orders and of their cases, after what the month's file was.
///
/// The orders' stand in the order of their ids, so that a fingerprint's place is the row in the month's columns; the cases' follow
/// their orders. Fingerprints are `QuickHash.ofID` of an id's bytes, the same on every machine. Anybody can make up ids that share
/// one: they only say where an id may be, and where two are equal the ids themselves are compared.
struct DerivedIDs: Sendable {
  private(set) var orders: [UInt64] = []
  private(set) var cases: [UInt64] = []

  /// Those of a month's orders.
  init(_ orders: OrderColumns, keeping bits: UInt64 = .max) {
    var (ofOrders, ofCases) = ([UInt64](), [UInt64]())
    orders.forEachID(
      order: { ofOrders.append(QuickHash.ofID($0) & bits) },
      aftersalesCase: { ofCases.append(QuickHash.ofID($0) & bits) })
    (self.orders, cases) = (ofOrders, ofCases)
  }

  /// Those of a month whose file looks so, if they are in a folder.
  init?(in folder: DerivedFolder, of month: Month, from source: FileStatus) {
    guard folder.isWorth(source.size),
      folder.content(
        of: Self.name(month), limit: source.size + 65_536, from: source.numbers,
        { image throws(UnfitImage) in try pass(through: &image) }) != nil
    else { return nil }
  }

  func keep(in folder: DerivedFolder, of month: Month, from source: FileStatus) {
    guard folder.isWorth(source.size) else { return }
    var ids = self
    folder.keep(Self.name(month), from: source.numbers) { image throws(UnfitImage) in try ids.pass(through: &image) }
  }

  static func name(_ month: Month) -> String { "ids-\(month)" }

  /// Whether one of these is there twice, or is one of others, too.
  func share(_ others: [DerivedIDs]) -> Bool {
    Self.share(orders, others.map(\.orders)) || Self.share(cases, others.map(\.cases))
  }

  /// Whether none is there twice, in whichever of these.
  static func areDistinct(_ all: [DerivedIDs]) -> Bool {
    areDistinct(all.map(\.orders)) && areDistinct(all.map(\.cases))
  }

  /// Looked at in parts, by the highest bits: what is known of one stays near the processor, and two are looked at together.
  private static func areDistinct(_ hashes: [[UInt64]]) -> Bool {
    let answers = ParallelMap.map(Array(0..<parts), workers: 2) { part in
      func isInPart(_ hash: UInt64) -> Bool { hash >> 62 == part }
      var seen = IDSet(capacity: hashes.reduce(0) { sum, hashes in sum + hashes.count(where: isInPart) })
      return hashes.allSatisfy { hashes in
        hashes.allSatisfy { !isInPart($0) || seen.insert(Int(truncatingIfNeeded: $0)).isNew }
      }
    }
    return answers.allSatisfy(\.self)
  }

  private static let parts: UInt64 = 4

  private static func share(_ own: [UInt64], _ others: [[UInt64]]) -> Bool {
    var seen = IDSet(capacity: own.count)
    for hash in own where !seen.insert(Int(truncatingIfNeeded: hash)).isNew { return true }
    return others.contains { $0.contains { seen.place(of: Int(truncatingIfNeeded: $0)) != nil } }
  }

  private mutating func pass(through image: inout some ColumnImage) throws(UnfitImage) {
    try image.pass(&orders)
    try image.pass(&cases)
  }
}
