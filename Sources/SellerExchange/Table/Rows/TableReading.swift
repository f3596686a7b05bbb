import SellerCore
import SellerRecords
import SellerSheets

/// What tables say of records, and what did not go in.
public struct TableReading: Sendable {
  /// What the rows say, with their places.
  public private(set) var rows: [(stated: StatedRecord, position: SourcePosition)] = []
  /// Rows that are no records.
  public private(set) var skips: [ImportSkip] = []
  /// Rows and files that did not go in.
  public private(set) var refusals: [ImportRefusal] = []

  /// Nothing read.
  public init() {}

  /// Reads a table.
  public mutating func read(_ file: SourceFile, _ request: TableRequest, progress: ImportProgress.Observer? = nil) {
    let name = file.name
    let source = file.content
    do throws(TableTrouble) {
      let table = try TableImport(source, request)
      var count = 0
      try table.forEachRow { event, line, bytesRead in
        count += 1
        let position = SourcePosition(file: name, line: line)
        switch event {
        case .record(let stated):
          rows.append((stated, position))
        case .skip(let skip):
          skips.append(ImportSkip(kind: table.kind, position: position, field: nil, reason: .table(skip)))
        case .refuse(let trouble, let heading):
          refuse(trouble, at: position, kind: table.kind, field: heading)
        }
        if count % ImportProgress.interval == 0 {
          progress?(ImportProgress(file: name, bytesRead: bytesRead, bytesTotal: source.count, rows: count))
        }
        return true
      }
      progress?(ImportProgress(file: name, bytesRead: source.count, bytesTotal: source.count, rows: count))
    } catch {
      refuse(error, at: SourcePosition(file: name), kind: .file, field: nil)
    }
  }

  private mutating func refuse(_ trouble: TableTrouble, at position: SourcePosition, kind: ImportKind, field: String?) {
    refusals.append(ImportRefusal(kind: kind, position: position, field: field, problem: .table(trouble)))
  }

  /// The keys of the records that the rows are about.
  public var keys: Set<RecordKey> { Set(rows.map(\.stated.recordKey)) }
}

extension TableImport {
  /// What a report counts the rows as.
  public var kind: ImportKind { ImportKind(kindOfRecord, isCase: isCase) }
}

extension ImportKind {
  /// What a report counts a record as.
  init(_ kind: RecordKind, isCase: Bool) {
    self = isCase ? .afterSalesCase : .record(kind)
  }
}

extension StatedRecord {
  /// What no two records of the kind share.
  public var recordKey: RecordKey {
    switch kind {
    case .shop: RecordKey(.shop, "")
    case .order: RecordKey(.order, key.first ?? "")
    case .benchmark: RecordKey(.benchmark, part(0), part(1), "\(part(2)) \(part(3))")
    case .reported:
      RecordKey(.reported, part(0), scope, "\(part(3)) \(part(4))")
    default: RecordKey(kind, part(0), part(1), part(2))
    }
  }

  /// What a reported figure is about, as its key has it.
  private var scope: String {
    if !part(2).isEmpty { return "product \(part(2))" }
    return part(1).isEmpty ? "store" : "category \(part(1))"
  }

  private func part(_ place: Int) -> String { key.indices.contains(place) ? key[place] : "" }
}

/// What an import of tables will write, and its report: a pure function of what was read and what the store has.
public struct TablePlan: Sendable {
  /// The records that are new or changed, each kind by its key.
  public private(set) var records: [Record] = []
  /// What becomes of every row.
  public private(set) var report = ImportReport()

  private struct Entry {
    let before: Record?
    var after: Record
    /// The rows that stated it, by case: where, and what.
    var rows: [String: (line: Int, json: [UInt8])]
  }

  /// Lays the rows over the store's records.
  public init(_ reading: TableReading, currency: Currency, existing: (RecordKey) -> Record?) {
    var entries: [RecordKey: Entry] = [:]
    for skip in reading.skips { report.skip(skip) }
    for refusal in reading.refusals { report.refuse(refusal) }
    for (stated, position) in reading.rows {
      let key = stated.recordKey
      let kind = ImportKind(stated.kind, isCase: stated.isCase)
      let own = stated.isCase ? stated.key.last ?? "" : ""
      func refuse(_ trouble: TableTrouble, field: String? = nil) {
        report.refuse(ImportRefusal(kind: kind, position: position, field: field, problem: .table(trouble)))
      }
      if let earlier = entries[key]?.rows[own] {
        if earlier.json == stated.json { report[kind].repeated += 1 } else { refuse(.otherThanLine(earlier.line)) }
        continue
      }
      let before = entries[key] == nil ? existing(key) : entries[key]?.before
      let base = entries[key]?.after ?? before
      if stated.isCase, base == nil {
        report.refuse(ImportRefusal(kind: kind, position: position, problem: .unknownOrder(stated.key.first ?? "")))
        continue
      }
      do throws(SellerRecords.FieldProblem) {
        let after = try StatedMerge.merge(stated, over: base, currency: currency)
        var entry = entries[key] ?? Entry(before: before, after: after, rows: [:])
        entry.after = after
        entry.rows[own] = (position.line ?? 0, stated.json)
        entries[key] = entry
        count(kind, from: base, to: after, own: own, currency)
      } catch {
        refuse(.record(error.problem), field: error.path.isEmpty ? nil : error.path)
      }
    }
    for entry in entries.sorted(by: { $0.key < $1.key }).map(\.value) where entry.after != entry.before {
      records.append(entry.after)
    }
  }

  private mutating func count(
    _ kind: ImportKind, from base: Record?, to after: Record, own: String, _ currency: Currency
  ) {
    guard let base else {
      report[kind].added += 1
      return
    }
    if base.line(currency: currency) == after.line(currency: currency) {
      report[kind].unchanged += 1
    } else if kind == .afterSalesCase, let order = base.content as? Order,
      !order.cases.contains(where: { $0.id.text == own })
    {
      report[kind].added += 1
    } else {
      report[kind].changed += 1
    }
  }
}
