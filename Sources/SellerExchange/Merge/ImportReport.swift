import SellerCore
import SellerJSON
import SellerTables
import SellerText

/// What became of every row of an import.
public struct ImportReport: Sendable, Equatable {
  private var counts: [ImportKind: ImportCounts] = [:]

  /// Why rows were left out that are as they should be, in the order they were found.
  public private(set) var skips: [ImportSkip] = []

  /// Why rows did not go in, in the order they were found.
  public private(set) var refusals: [ImportRefusal] = []

  /// What there is to say of records that went in, in the order they were found.
  public private(set) var notes: [ImportNote] = []

  /// An empty report.
  public init() {}

  /// The counts of a kind.
  public subscript(kind: ImportKind) -> ImportCounts {
    get { counts[kind] ?? ImportCounts() }
    set { counts[kind] = newValue.isEmpty ? nil : newValue }
  }

  /// The kinds that came up, in a fixed order.
  public var kinds: [ImportKind] { ImportKind.allCases.filter { counts[$0] != nil } }

  /// All kinds together.
  public var total: ImportCounts { counts.values.reduce(ImportCounts(), +) }

  /// Whether everything went in, with nothing left open.
  public var isClean: Bool { refusals.isEmpty && notes.allSatisfy(\.remark.isHint) }

  /// Adds the reports of the parts of the same import, what they say in the order of the files.
  mutating func add(_ parts: [ImportReport], files: [String]) {
    let order = Dictionary(firstOfEach: files.enumerated().map { ($1, $0) })
    func precedes(_ left: SourcePosition, _ right: SourcePosition) -> Bool {
      let (one, two) = (order[left.file] ?? -1, order[right.file] ?? -1)
      guard one == two else { return one < two }
      return (left.page ?? 0, left.record ?? 0, left.line ?? 0) < (right.page ?? 0, right.record ?? 0, right.line ?? 0)
    }
    for part in parts {
      for (kind, counts) in part.counts { self[kind] = self[kind] + counts }
    }
    refusals += parts.flatMap(\.refusals).sorted { precedes($0.position, $1.position) }
    notes += parts.flatMap(\.notes).sorted { precedes($0.position, $1.position) }
  }

  /// Takes away what rows of the same import were to become; those that are refused stay so.
  mutating func forget(_ part: ImportReport) {
    let taken: [WritableKeyPath<ImportCounts, Int>] = [\.added, \.changed, \.unchanged, \.repeated, \.older]
    for (kind, counts) in part.counts {
      for count in taken { self[kind][keyPath: count] -= counts[keyPath: count] }
    }
  }

  /// Counts so many records as unchanged that were to change: only where it is written is it known that the fields which no version
  /// knows are the same, too.
  public mutating func findUnchanged(_ count: Int, of kind: ImportKind) {
    let count = min(count, self[kind].changed)
    self[kind].changed -= count
    self[kind].unchanged += count
  }

  /// ImportCounts a row that was left out and keeps why.
  public mutating func skip(_ skip: ImportSkip) {
    self[skip.kind].skipped += 1
    skips.append(skip)
  }

  /// Keeps what there is to say of a record that went in.
  public mutating func note(_ note: ImportNote) { notes.append(note) }

  /// ImportCounts a refusal and keeps it.
  public mutating func refuse(_ refusal: ImportRefusal) {
    self[refusal.kind].refused += 1
    refusals.append(refusal)
  }
}

extension ImportReport {
  /// The report as JSON: `total`, the counts of every kind that came up, the rows left out, and the refusals.
  public var json: JSONValue {
    .object([
      ("total", total.json),
      ("kinds", .object(kinds.map { ($0.word, self[$0].json) })),
      ("skips", .array(skips.map(\.json))),
      ("refusals", .array(refusals.map(\.json))),
      ("notes", .array(notes.map(\.json))),
    ])
  }
}

extension ImportCounts {
  /// The counts as JSON.
  public var json: JSONValue {
    .object([
      ("added", .integer(Int64(added))),
      ("changed", .integer(Int64(changed))),
      ("unchanged", .integer(Int64(unchanged))),
      ("repeated", .integer(Int64(repeated))),
      ("older", .integer(Int64(older))),
      ("skipped", .integer(Int64(skipped))),
      ("refused", .integer(Int64(refused))),
    ])
  }
}

extension ImportSkip {
  /// The row as JSON, placed as refusals are.
  public var json: JSONValue {
    .object(
      [("kind", .string(kind.word))] + position.members(field: field) + [("reason", .string(reason.phrase.english))]
    )
  }
}

extension ImportNote {
  /// The note as JSON, placed as refusals are.
  public var json: JSONValue {
    .object(
      [("kind", .string(kind.word))] + position.members(field: field)
        + [("remark", .string(remark.phrase.english))])
  }
}

extension ImportRefusal {
  /// The refusal as JSON; `page` and `index` (the record on its page) count from 1, as the words for people do.
  public var json: JSONValue {
    .object(
      [("kind", .string(kind.word))] + position.members(field: field)
        + [("problem", .string(problem.phrase.english)), ("advice", .string(problem.advice.english))])
  }
}

extension SourcePosition {
  /// The place, or the place of one of its fields, as members of an object.
  fileprivate func members(field: String?) -> [(String, JSONValue)] {
    var members: [(String, JSONValue)] = [("file", .string(file))]
    if let page { members.append(("page", .integer(Int64(page)))) }
    if let record { members.append(("index", .integer(Int64(record)))) }
    if let line { members.append(("line", .integer(Int64(line)))) }
    if let id { members.append(("id", .string(id))) }
    if let field { members.append(("field", .string(field))) }
    return members
  }
}
