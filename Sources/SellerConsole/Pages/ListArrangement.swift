/// A column that was chosen for a list: its field's key, and its width where that was set.
public struct ColumnChoice: Sendable, Hashable {
  var key: String
  var width: Int?

  /// As settings write it: `name`, `name:40`.
  var text: String { width.map { "\(key):\($0)" } ?? key }

  init(key: String, width: Int? = nil) {
    self.key = key
    self.width = width
  }

  /// Wider than this nothing need be.
  static let widths = 1...200

  init?(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let key = parts.first, !key.isEmpty else { return nil }
    if parts.count == 1 {
      self.init(key: key)
    } else {
      guard let width = Int(parts[1]), Self.widths.contains(width) else { return nil }
      self.init(key: key, width: width)
    }
  }
}

/// A list and how it stands.
struct KeptList {
  let name: ListName
  let arrangement: ListArrangement
  /// What settings name as its columns and is none, with its columns.
  let unknown: (column: String, known: [String])?
}

/// What helps to read a list: its rows in groups, what they add up to, bars beside numbers.
struct ListAids: Sendable, Hashable {
  /// The key of the column whose values part the rows; nil for a plain list.
  var group: String?
  /// The groups whose rows are hidden.
  var folded: Set<String> = []
  var hasTotals = false
  var hasBars = false
}

/// How a list was left: which columns, sorted by what, narrowed to what, on which row.
struct ListArrangement: Sendable, Hashable {
  /// A column that is sorted by.
  struct Sorting: Sendable, Hashable {
    let key: String
    let isAscending: Bool
  }

  /// The columns that were chosen; nil for those that the list comes with.
  var columns: [ColumnChoice]?
  /// The latest first.
  var sortings: [Sorting] = []
  var filter = ""
  /// The identity of the selected row; nil for the first.
  var selected: String?
  var aids = ListAids()

  /// What stays when the list is of another record: a product's orders say nothing of another's.
  var withoutPlace: ListArrangement {
    var kept = self
    (kept.filter, kept.selected) = ("", nil)
    return kept
  }
}
