/// What a table's cell is sorted by: numbers before texts, and cells without a value last in either direction.
public enum SortKey: Sendable, Hashable {
  /// By size.
  case number(Double)
  /// By the bytes of a text.
  case text(String)
  /// Nothing to sort by.
  case none
}
