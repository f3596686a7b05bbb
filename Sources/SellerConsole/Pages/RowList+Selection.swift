extension RowList {
  /// The selected row, if any is shown and no heading is selected.
  var selected: Row? { selectedRow.map { rows[$0] } }

  var line: Int? { shown.indices.contains(list.selection) ? shown[list.selection] : nil }

  /// What a deed works on: the marked rows as they are listed, hidden by a filter or not, or the selected one.
  var chosen: [Row] {
    marks.isEmpty ? [selected].compactMap(\.self) : markedRows.map { rows[$0] }
  }

  /// The places of the marked rows.
  var markedRows: [Int] { marks.isEmpty ? [] : rows.indices.filter { marks.contains(identity(rows[$0])) } }

  /// Where the selection stands; in an empty list before its first row.
  var position: ListPosition? {
    let row = line.flatMap { $0 < 0 ? groups[~$0].rows.first : $0 }
    let index = groups.isEmpty ? list.selection : row.flatMap { listed.firstIndex(of: $0) } ?? -1
    return ListPosition(index: shown.isEmpty ? 0 : index + 1, count: listed.count, total: rows.count)
  }

  /// The rows of the list as they stand, in folded groups too.
  var listed: [Int] { groups.isEmpty ? shown : groups.flatMap(\.rows) }

  /// How many lines are shown.
  var shownCount: Int { shown.count }

  /// Selects the first shown row that satisfies a condition, whose group is unfolded; leaves the selection where it is when none
  /// does.
  mutating func select(where condition: (Row) -> Bool) {
    if let row = (shown.first { $0 >= 0 && condition(rows[$0]) }) ?? listed.first(where: { condition(rows[$0]) }) {
      select(row: row)
    }
  }

  /// Selects a row by its place in ``rows``, as far as it is listed.
  mutating func select(row: Int) {
    if !shown.contains(row), let group = groups.first(where: { $0.rows.contains(row) }) {
      fold([group.name], isFolded: false)
    }
    if let place = shown.firstIndex(of: row) { list.select(place, rowCount: shown.count) }
  }

  /// The selected row's place in ``rows``: what it is known by while these stay.
  var selectedRow: Int? { line.flatMap { $0 < 0 ? nil : $0 } }

  /// Selects the row of an identity, if it is shown; where there are no rows yet, as soon as there are.
  mutating func select(identity wanted: String) {
    guard !rows.isEmpty else { return self.wanted = wanted }
    let identity = identity
    select { identity($0).utf8.elementsEqual(wanted.utf8) }
  }
}
