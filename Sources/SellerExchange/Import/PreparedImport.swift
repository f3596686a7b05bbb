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
  /// What the files gave, but for the rows, which are kept beside memory.
  public let reading: ImportReading
  private let files: [FileIdentity]
  private let selection: ImportSelection
  private let spool: RowSpool
  private let context: ImportContext

  /// Reads files, until `isStopped` says that nobody wants them any more.
  public init(
    _ selection: ImportSelection, _ context: ImportContext, isStopped: (@Sendable () -> Bool)? = nil
  ) throws(ImportStopped) {
    self.selection = selection
    formats = selection.formats
    spool = RowSpool(currency: context.currency, hasRoom: context.hasRoom, hash: context.hash)
    var context = context
    context.spool = spool
    self.context = context
    // The files' hashes are worked out while their rows are read.
    let stoppable = selection.stoppable(isStopped)
    let (identities, reading) = ParallelMap.beside {
      stoppable.files.compactMap { FileIdentity($0.file) }
    } _: {
      stoppable.read(context)
    }
    spool.settle()
    self.reading = reading
    files = identities ?? []
    if isStopped?() == true { throw ImportStopped() }
  }

  func files(of format: ImportFormat) -> [SourceFile] {
    selection.files.filter { $0.format.name == format.name }.map(\.file)
  }

  /// Where the rows stand that are about a record.
  func positions(of key: RecordKey) -> [SourcePosition] { spool.positions(of: key) }

  /// The records of replies at these places, as they stand there. Those that were refused only when they met the others are
  /// looked up in their files once more.
  func texts(of places: Set<SourcePosition>) -> [SourcePosition: RefusedReply] {
    let open = places.filter { reading.raw[$0] == nil && reading.layouts[$0.file] == nil && $0.record != nil }
    guard !open.isEmpty else { return reading.raw }
    var context = context
    context.progress = nil
    context.spool = RowSpool(currency: context.currency, wanting: open)
    var again = selection
    again.files.removeAll { choice in !open.contains { $0.file == choice.file.name } }
    return reading.raw.merging(again.read(context).raw) { first, _ in first }
  }

  /// What the files do to a store: its records and their report, and the record of the import itself.
  public func plan(over snapshot: ShopSnapshot, at moment: Instant) -> ImportPlan {
    let existing = ExistingRecords(in: snapshot, for: reading, hash: context.hash)
    var plan = ImportPlan(reading, at: moment, over: existing.stored)
    let lines = plan.lines
    let spool = spool
    let stored = existing.stored
    var parts = ParallelMap.map(Array(0..<RowSpool.parts), workers: 2) { part in
      spool.merge(part: part, over: existing.stored, at: moment, into: lines)
    }
    if stored.hasNoOrders {
      plan.add(spool.ready)
    } else {
      parts += ParallelMap.map(spool.ready.pieces, workers: 2) { piece in
        spool.merge(piece, over: existing.stored, at: moment, into: lines)
      }
    }
    if spool.hasFailed { lines.giveUp() }
    plan.add(parts, files: selection.files.map(\.file.name))
    guard !reading.isTransfer else { return plan }
    let source = ImportSource(
      files, formats: formats, reading: reading, plan: plan, at: moment, calendar: snapshot.shop.platform.calendar,
      known: snapshot.tables.sources)
    if let source { plan.add([Record(source)]) }
    return plan
  }
}

/// The reading was stopped: nothing came of it.
public struct ImportStopped: Error, Sendable {}
