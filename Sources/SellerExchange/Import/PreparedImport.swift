import SellerCore
import SellerRecords

/// Files that were read and wait to be written: what they would do to a store can be told, and done, as often as the store
/// changes in between.
///
/// The way of an import, for whoever offers one: sort the files (``ImportSelection``), read them (here, with progress and a way to
/// stop), show the report of a ``plan(over:at:)`` over the shop as it is, and, once that is confirmed, write the records of
/// a plan over the shop as it is then.
public struct PreparedImport: Sendable {
  /// The formats of the files.
  public let formats: [ImportFormat]
  /// What the files gave.
  public let reading: ImportReading
  private let files: [FileIdentity]
  private let selection: ImportSelection

  /// Reads files, until `isStopped` says that nobody wants them any more.
  public init(
    _ selection: ImportSelection, _ context: ImportContext, isStopped: (@Sendable () -> Bool)? = nil
  ) throws(ImportStopped) {
    self.selection = selection
    formats = selection.formats
    reading = selection.stoppable(isStopped).read(context)
    files = selection.files.compactMap { FileIdentity($0.file) }
    if isStopped?() == true { throw ImportStopped() }
  }

  /// The files of a format.
  func files(of format: ImportFormat) -> [SourceFile] {
    selection.files.filter { $0.format.name == format.name }.map(\.file)
  }

  /// What the files do to a store: its records and their report, and the record of the import itself.
  public func plan(over snapshot: ShopSnapshot, at moment: Instant) -> ImportPlan {
    let existing = ExistingRecords(in: snapshot, for: reading)
    var plan = ImportPlan(reading, at: moment, over: existing.stored)
    guard !reading.isTransfer else { return plan }
    let source = ImportSource(
      files, formats: formats, reading: reading, plan: plan, at: moment, calendar: snapshot.shop.platform.calendar,
      known: snapshot.tables.sources)
    if let source { plan.records.append(Record(source)) }
    return plan
  }
}

/// The reading was stopped: nothing came of it.
public struct ImportStopped: Error, Sendable {}
