import SellerCore
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
    /// Rows that did not go in.
    public var refused = 0

    /// Nothing counted.
    public init() {}

    /// All rows.
    public var rows: Int { added + changed + unchanged + repeated + refused }
    /// Whether nothing was counted.
    public var isEmpty: Bool { rows == 0 }

    /// The two together.
    public static func + (left: Self, right: Self) -> Self {
      var sum = left
      sum.added += right.added
      sum.changed += right.changed
      sum.unchanged += right.unchanged
      sum.repeated += right.repeated
      sum.refused += right.refused
      return sum
    }
  }

  private var counts: [ImportKind: Counts] = [:]

  /// Why rows did not go in, in the order they were found.
  public private(set) var refusals: [ImportRefusal] = []

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

  /// Counts a refusal and keeps it.
  public mutating func refuse(_ refusal: ImportRefusal) {
    self[refusal.kind].refused += 1
    refusals.append(refusal)
  }
}

extension ImportReport {
  /// The report as JSON: `total`, the counts of every kind that came up, and the refusals.
  public var json: JSONValue {
    .object([
      ("total", total.json),
      ("kinds", .object(kinds.map { ($0.rawValue, self[$0].json) })),
      ("refusals", .array(refusals.map(\.json))),
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
      ("refused", .integer(Int64(refused))),
    ])
  }
}

extension ImportRefusal {
  /// The refusal as JSON; `page` and `index` (the record on its page) count from 1, as the words for people do.
  public var json: JSONValue {
    var members: [(String, JSONValue)] = [("kind", .string(kind.rawValue)), ("file", .string(position.file))]
    if let page = position.page { members.append(("page", .integer(Int64(page)))) }
    if let record = position.record { members.append(("index", .integer(Int64(record)))) }
    if let id = position.id { members.append(("id", .string(id))) }
    if let field { members.append(("field", .string(field))) }
    members.append(("problem", .string(problem.english)))
    members.append(("advice", .string(problem.advice.english)))
    return .object(members)
  }
}
