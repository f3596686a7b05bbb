import SellerCore
import SellerJSON
import SellerTables
import SellerText

/// What became of every row of an import.
public struct ImportReport: Sendable, Equatable {
  /// Counts of one kind of record.
  public struct Counts: Sendable, Hashable {
    /// Records that the store did not have.
    public var added = 0
    /// Records that the store had and that are different now.
    public var changed = 0
    /// Records that the store had just so.
    public var unchanged = 0
    /// Further rows of a record that is counted already.
    public var repeated = 0
    /// Rows from before what the store, or another row, has.
    public var older = 0
    /// Rows that are understood, and that a store keeps no record of.
    public var skipped = 0
    /// Rows that did not go in.
    public var refused = 0

    /// Nothing counted.
    public init() {}

    /// All rows.
    public var rows: Int { added + changed + unchanged + repeated + older + skipped + refused }
    /// Whether nothing was counted.
    public var isEmpty: Bool { rows == 0 }

    /// The two together.
    public static func + (left: Self, right: Self) -> Self {
      var sum = left
      sum.added += right.added
      sum.changed += right.changed
      sum.unchanged += right.unchanged
      sum.repeated += right.repeated
      sum.older += right.older
      sum.skipped += right.skipped
      sum.refused += right.refused
      return sum
    }
  }

  private var counts: [ImportKind: Counts] = [:]

  /// Why rows were left out that are as they should be, in the order they were found.
  public private(set) var skips: [ImportSkip] = []

  /// Why rows did not go in, in the order they were found.
  public private(set) var refusals: [ImportRefusal] = []

  /// What there is to say of records that went in, in the order they were found.
  public private(set) var notes: [ImportNote] = []

  /// An empty report.
  public init() {}

  /// The counts of a kind.
  public subscript(kind: ImportKind) -> Counts {
    get { counts[kind] ?? Counts() }
    set { counts[kind] = newValue.isEmpty ? nil : newValue }
  }

  /// The kinds that came up, in a fixed order.
  public var kinds: [ImportKind] { ImportKind.allCases.filter { counts[$0] != nil } }

  /// All kinds together.
  public var total: Counts { counts.values.reduce(Counts(), +) }

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

  /// Counts a row that was left out and keeps why.
  public mutating func skip(_ skip: ImportSkip) {
    self[skip.kind].skipped += 1
    skips.append(skip)
  }

  /// Keeps what there is to say of a record that went in.
  public mutating func note(_ note: ImportNote) { notes.append(note) }

  /// Counts a refusal and keeps it.
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

extension ImportReport.Counts {
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
