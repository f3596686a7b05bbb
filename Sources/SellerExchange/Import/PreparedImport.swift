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
    var plan = rowPlan(reading, over: snapshot, at: moment)
    guard !reading.isTransfer else { return plan }
    let source = ImportSource(
      files, formats: formats, reading: reading, plan: plan, at: moment, calendar: snapshot.shop.platform.calendar,
      known: snapshot.tables.sources)
    if let source { plan.add([Record(source)]) }
    return plan
  }

  /// What the rows do to a store, or those of them that are about some records.
  private func rowPlan(
    _ reading: ImportReading, over snapshot: ShopSnapshot, at moment: Instant, only keys: Set<RecordKey>? = nil
  ) -> ImportPlan {
    let existing = ExistingRecords(in: snapshot, for: self.reading, hash: context.hash)
    var plan = ImportPlan(reading, at: moment, over: existing.stored)
    let lines = plan.lines
    let spool = spool
    var parts = ParallelMap.map(Array(0..<RowSpool.parts), workers: 2) { part in
      spool.merge(part: part, only: keys, over: existing.stored, at: moment, into: lines)
    }
    if keys == nil, existing.stored.hasNoOrders {
      plan.add(spool.ready)
    } else {
      parts += ParallelMap.map(spool.ready.pieces, workers: 2) { piece in
        spool.merge(piece, only: keys, over: existing.stored, at: moment, into: lines)
      }
    }
    if spool.hasFailed { lines.giveUp() }
    plan.add(parts, files: selection.files.map(\.file.name))
    return plan
  }

  /// The report of a plan from which a store left records out, each with the field and what is wrong: all rows about them are
  /// refused, whatever was to become of them.
  public func report(
    _ planned: ImportReport, over snapshot: ShopSnapshot, at moment: Instant,
    leavingOut records: [(key: RecordKey, field: String, problem: RecordProblem)]
  ) -> ImportReport {
    guard !records.isEmpty else { return planned }
    // What waits for an order is about that order.
    func subject(_ key: RecordKey) -> RecordKey { key.kind == .awaited ? RecordKey(.order, key.id) : key }
    let keys = Set(records.map { subject($0.key) })
    var report = planned
    report.forget(rowPlan(ImportReading(), over: snapshot, at: moment, only: keys).report)
    let rows = spool.rows(about: keys)
    let refused = Set(planned.refusals.map(\.position))
    for record in records {
      // The record of the import itself is about all files.
      let whole = (kind: ImportKind.record(record.key.kind), position: SourcePosition(file: files.first?.name ?? ""))
      for row in rows[subject(record.key)] ?? [whole] where !refused.contains(row.position) {
        report.refuse(
          ImportRefusal(
            kind: row.kind, position: row.position, field: record.field.isEmpty ? nil : record.field,
            problem: .table(.record(record.problem))))
      }
    }
    return report
  }
}

/// The reading was stopped: nothing came of it.
public struct ImportStopped: Error, Sendable {}
