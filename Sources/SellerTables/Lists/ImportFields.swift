import SellerText

/// What became of the rows of one kind of record, or of all kinds together.
public struct ImportCounts: Sendable, Hashable {
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

/// What an import counted of one kind of record, or of all kinds together, to be listed.
public struct ImportCountRow: Sendable {
  /// The kind's word in JSON.
  public let kind: String
  /// The kind in words.
  public let name: Phrase
  /// What was counted.
  public let counts: ImportCounts

  /// What was counted of a kind.
  public init(_ kind: String, _ name: Phrase, _ counts: ImportCounts) {
    self.kind = kind
    self.name = name
    self.counts = counts
  }

  /// The fields of the report of an import.
  public static let fields: [RowField<ImportCountRow>] = [
    RowField("kind", Heading.kind, look: { StyledText($1.say($0.name)) }, value: { .text($0.kind) }),
    .count("added", ImportHeading.added, .good) { $0.counts.added },
    .count("changed", ImportHeading.changed, .accent) { $0.counts.changed },
    .count("unchanged", ImportHeading.unchanged) { $0.counts.unchanged },
    .count("repeated", ImportHeading.repeated) { $0.counts.repeated },
    .count("older", ImportHeading.older) { $0.counts.older },
    .count("skipped", ImportHeading.skipped) { $0.counts.skipped },
    .count("refused", ImportHeading.refused, .danger) { $0.counts.refused },
  ]
}
