import SellerText

/// What an import counted of one kind of record, or of all kinds together.
public struct ImportCountRow: Sendable {
  /// The kind's word in JSON.
  public let kind: String
  /// The kind in words.
  public let name: Phrase
  /// Records that were not there before.
  public let added: Int
  /// Records that are different now.
  public let changed: Int
  /// Records that are as they were.
  public let unchanged: Int
  /// Records that stood in the files more than once.
  public let repeated: Int
  /// Records older than what the store has.
  public let older: Int
  /// Records left out as they should be.
  public let skipped: Int
  /// Records that could not be taken over.
  public let refused: Int

  /// What was counted.
  public init(
    kind: String, name: Phrase, added: Int, changed: Int, unchanged: Int, repeated: Int, older: Int, skipped: Int,
    refused: Int
  ) {
    self.kind = kind
    self.name = name
    self.added = added
    self.changed = changed
    self.unchanged = unchanged
    self.repeated = repeated
    self.older = older
    self.skipped = skipped
    self.refused = refused
  }

  /// The fields of the report of an import.
  public static let fields: [RowField<ImportCountRow>] = [
    RowField("kind", Heading.kind, look: { StyledText($1.say($0.name)) }, value: { .text($0.kind) }),
    .count("added", ImportHeading.added, .good) { $0.added },
    .count("changed", ImportHeading.changed, .accent) { $0.changed },
    .count("unchanged", ImportHeading.unchanged) { $0.unchanged },
    .count("repeated", ImportHeading.repeated) { $0.repeated },
    .count("older", ImportHeading.older) { $0.older },
    .count("skipped", ImportHeading.skipped) { $0.skipped },
    .count("refused", ImportHeading.refused, .danger) { $0.refused },
  ]
}
