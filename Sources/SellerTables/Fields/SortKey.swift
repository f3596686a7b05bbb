/// What a table's cell is sorted by. Cells without a value come last in either direction.
public enum SortKey: Sendable, Hashable {
  /// By size.
  case number(Double)
  /// By the bytes of a text.
  case text(String)
  /// Nothing to sort by.
  case none

  /// Whether this key comes before the other; `descending` turns values round, but not what is missing.
  public func precedes(_ other: SortKey, descending: Bool) -> Bool {
    switch (self, other) {
    case (.none, _): false
    case (_, .none): true
    case (.number(let left), .number(let right)): descending ? left > right : left < right
    case (.text(let left), .text(let right)):
      descending
        ? right.utf8.lexicographicallyPrecedes(left.utf8) : left.utf8.lexicographicallyPrecedes(right.utf8)
    case (.number, .text): !descending
    case (.text, .number): descending
    }
  }
}
