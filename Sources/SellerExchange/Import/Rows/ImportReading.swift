import SellerCore
import SellerRecords

/// What reading platform files gave: the rows that go in, those that need not, and those that cannot.
public struct ImportReading: Sendable {
  /// The rows, in the order of the files.
  public var rows: [ImportedRow]
  /// What the rows of tables say, in the order of the files.
  public var stated: [PlacedStatement] = []
  /// What was left out because a store keeps no such record, in the order of the files.
  public var skips: [ImportSkip] = []
  /// What was refused, in the order of the files.
  public var refusals: [ImportRefusal]
  /// What there is to say of records that go in, in the order of the files.
  public var notes: [ImportNote] = []
  /// The facts that the files state, by their names in the store.
  public var carries: Set<String> = []
  /// Whether everything came from tables that were exported: that is no source of its own, the tables tell their sources.
  var isTransfer = false
  /// The records of replies that were refused, as they stand there.
  var raw: [SourcePosition: RefusedReply] = [:]
  /// Where the headings and rows of the tables stand, by file.
  var layouts: [String: TableLayout] = [:]
  /// What tables were taken for of which nobody said what they are, by file.
  public var guesses: [String: TableGuess] = [:]
  /// What the pages say of each other.
  var pages: [PlacedPage] = []
  /// How many rows were taken out, to be kept beside memory.
  private(set) var spooledCount = 0
  /// What those rows are counted as.
  private var spooledKinds: Set<ImportKind> = []

  /// A reading, empty by default.
  public init(rows: [ImportedRow] = [], refusals: [ImportRefusal] = []) {
    self.rows = rows
    self.refusals = refusals
  }

  /// Adds what another file gave.
  public mutating func append(_ other: ImportReading) {
    isTransfer = other.hasRows ? other.isTransfer && (!hasRows || isTransfer) : isTransfer
    spooledCount += other.spooledCount
    spooledKinds.formUnion(other.spooledKinds)
    rows += other.rows
    stated += other.stated
    raw.merge(other.raw) { first, _ in first }
    layouts.merge(other.layouts) { first, _ in first }
    guesses.merge(other.guesses) { first, _ in first }
    skips += other.skips
    refusals += other.refusals
    notes += other.notes
    pages += other.pages
    carries.formUnion(other.carries)
  }

  /// Everything there is to say: also which pages are missing.
  public var remarks: [ImportNote] { notes + pages.missing }

  /// How many records were read, whatever became of them.
  var recordCount: Int { spooledCount + rows.count + stated.count + skips.count + refusals.count }

  /// Whether anything was read that can go in.
  public var hasRows: Bool { spooledCount + rows.count + stated.count > 0 }

  /// What the rows are counted as.
  var kinds: Set<ImportKind> {
    spooledKinds.union(rows.map(\.kind)).union(stated.map(\.stated.kind))
  }

  /// What the platform took back.
  var takenBack: [RecordKey] {
    skips.compactMap { if case .takenBack(let key) = $0.reason { key } else { nil } }
  }

  /// Takes the rows out, into a spool if there is one.
  mutating func spool(into spool: RowSpool?) {
    guard let spool, !rows.isEmpty || !stated.isEmpty else { return }
    let count = rows.count + stated.count
    spooledKinds = kinds
    spool.take(&self)
    spooledCount += count
  }

  /// Takes in rows that went straight into lines of orders.
  mutating func take(_ rows: DirectReader, of file: String, into spool: RowSpool?) {
    guard let spool, rows.orders.count > 0 else { return }
    self.spool(into: spool)
    spool.take(rows.orders, of: file, assumed: rows.assumed)
    spooledKinds.insert(.record(.order))
    spooledCount += rows.orders.count
  }

  /// How much has been read.
  struct Mark {
    fileprivate let place: Int
    fileprivate let spooledCount: Int
    fileprivate let spooledKinds: Set<ImportKind>
    fileprivate let counts: (rows: Int, stated: Int, skips: Int, refusals: Int, notes: Int)
  }

  /// Marks how much has been read, so that what follows can be taken back.
  mutating func mark(_ spool: RowSpool?) -> Mark {
    self.spool(into: spool)
    return Mark(
      place: spool?.count ?? 0, spooledCount: spooledCount, spooledKinds: spooledKinds,
      counts: (rows.count, stated.count, skips.count, refusals.count, notes.count))
  }

  /// Takes back what was read since the mark.
  mutating func drop(since mark: Mark, _ spool: RowSpool?) {
    spool?.drop(since: mark.place)
    spooledCount = mark.spooledCount
    spooledKinds = mark.spooledKinds
    rows.removeSubrange(mark.counts.rows...)
    stated.removeSubrange(mark.counts.stated...)
    skips.removeSubrange(mark.counts.skips...)
    refusals.removeSubrange(mark.counts.refusals...)
    notes.removeSubrange(mark.counts.notes...)
  }
}
