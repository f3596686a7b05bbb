import SellerText

/// Something that can be done by a key: the keys that it comes with, and its words in one place.
struct Action: Sendable, Identifiable {
  /// What it is known by.
  let id: String
  /// The keys that do it, the one that is shown first.
  let keys: [KeyPress]
  /// One or two words for the hint line.
  let hint: Phrase
  /// A sentence for help and palette.
  let help: Phrase
}
