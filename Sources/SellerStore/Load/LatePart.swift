import SellerCore
import SellerRecords

/// A file of small records of which is known that nothing is wrong with it, read when somebody looks at them.
struct LatePart: TablePart {
  /// Fills a kind's table with what is read of all its files when somebody looks at it.
  typealias Put = @Sendable (inout ShopSnapshot.Tables, _ parts: [LatePart]) -> Void

  let kind: RecordKind
  let file: StoreFile
  let source: FileStatus?
  private let partition: @Sendable () -> any TablePart
  private let put: Put

  init<Stored: StoredRecord>(
    _ file: StoreFile, _ source: FileStatus, reading read: @escaping @Sendable () -> TablePartition<Stored>,
    put: @escaping Put
  ) {
    (kind, self.file, self.source) = (Stored.kind, file, source)
    let partition = Deferred(reading: read)
    self.partition = { partition.value }
    self.put = put
  }

  var isLate: Bool { true }
  func read() -> any TablePart { partition() }

  func fill(_ tables: inout ShopSnapshot.Tables, with parts: [any TablePart]) -> [Finding] {
    put(&tables, parts.compactMap { $0 as? LatePart })
    return []
  }

  /// The records of all files of a kind.
  static func records<Stored: StoredRecord>(of parts: [LatePart]) -> [Stored] {
    var tables = ShopSnapshot.Tables()
    let read = parts.map { $0.read() }
    _ = read.first?.fill(&tables, with: read)
    return Stored.records(in: tables)
  }
}
