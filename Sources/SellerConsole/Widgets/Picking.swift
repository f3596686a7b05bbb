/// What came of a key where something is chosen.
enum Picking<Choice: Hashable & Sendable>: Hashable, Sendable {
  /// There is no use for the key.
  case ignored
  /// Shown differently now; nothing chosen.
  case changed
  case chosen(Choice)
  /// The user left without choosing.
  case cancelled
}
