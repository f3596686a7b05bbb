import SellerCore

/// Files that were read and wait to be written: what they would do to a store can be told, and done, as often as the store
/// changes in between.
public struct PreparedImport: Sendable {
  /// The formats of the files.
  public let formats: [ImportFormat]
  /// What the files gave.
  public let reading: ImportReading
  private let files: [FileIdentity]

  /// Reads files.
  public init(_ selection: ImportSelection, _ context: ImportContext) {
    formats = selection.formats
    reading = selection.read(context)
    files = selection.files.compactMap { FileIdentity($0.file) }
  }

  /// What the files do to a store: its records and their report, and the record of the import itself.
  public func plan(over snapshot: ShopSnapshot, at moment: Instant) -> ImportPlan {
    let existing = ExistingRecords(in: snapshot, products: reading.productIDs, orders: reading.orderIDs)
    var plan = ImportPlan(reading, at: moment, over: existing.stored)
    let source = ImportSource(
      files, formats: formats, reading: reading, plan: plan, at: moment, calendar: snapshot.shop.platform.calendar,
      known: snapshot.tables.sources)
    if let source { plan.records.append(Record(source)) }
    return plan
  }
}
