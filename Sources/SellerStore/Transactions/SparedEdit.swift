import SellerRecords

/// A file that somebody edited in the instant between our last look at it and its being replaced.
///
/// People and their editors take no lock, so this cannot be ruled out; it can be noticed, because a file is not overwritten
/// but swapped with the new one. What the swap brings out, and is not what the change was made from, is kept beside the
/// file, where `doctor` names it until it is merged.
struct SparedEdit: Sendable, Hashable {
  /// Marks the files that keep an edit.
  static let mark = ".edited-"

  /// Which file was edited.
  var file: StoreFile
  /// The path of the edited file from the store's directory.
  var kept: String
}
