import SellerTables
import SellerText

extension RowList {
  /// Shows the columns of some choices, or those of the settings, or those that the list comes with; names that it does not have
  /// are passed over.
  mutating func choose(_ choices: [ColumnChoice]?) {
    self.choices = choices
    let chosen = (choices ?? setColumns ?? []).enumerated().compactMap { place, choice in
      allColumns.first { $0.field.key == choice.key }?.chosen(at: place, width: choice.width)
    }
    columns = chosen.isEmpty || name.hasFixedColumns ? Array(allColumns.prefix(ownColumns)) : chosen
    list.forgetColumns()
    answer { $0.tell() }
  }

  /// Asks which columns to show, in which order and how wide.
  mutating func chooseColumns() {
    let shown = columns.enumerated().map { place, column in
      ColumnChooser.Item(
        key: column.field.key, title: language.say(column.field.heading), isShown: true,
        width: (choices ?? setColumns)?.first { $0.key == column.field.key }?.width,
        drawn: list.widths.indices.contains(place) ? list.widths[place] : 0)
    }
    let hidden = allColumns.filter { column in !columns.contains { $0.field.key == column.field.key } }.map { column in
      ColumnChooser.Item(
        key: column.field.key, title: language.say(column.field.heading), isShown: false, width: nil,
        drawn: column.width.upperBound)
    }
    typing = .columns(ColumnChooser(items: shown + hidden, before: choices))
  }

  /// The keys of the columns that were drawn.
  var keysInSight: Set<String> {
    Set(zip(columns, list.widths).filter { $0.1 > 0 }.map(\.0.field.key))
  }

  /// Whether a cell of a column was cut short, as far as rows have come into sight.
  func isCut(_ key: String) -> Bool {
    columns.firstIndex { $0.field.key == key }.map { place in
      list.widths.indices.contains(place) && list.widest.indices.contains(place)
        && (1..<list.widest[place]).contains(list.widths[place])
    } ?? false
  }

  /// How the list stands now.
  var kept: KeptList? {
    let unknown = setColumns?.first { choice in !allColumns.contains { $0.field.key == choice.key } }
    return KeptList(
      name: name,
      arrangement: ListArrangement(
        columns: choices, sortings: sortings, filter: filter.text,
        selected: wanted ?? (list.selection == 0 ? nil : selected.map(identity)), aids: aids),
      unknown: unknown.map { ($0.key, allColumns.map(\.field.key)) })
  }
}

extension RowList.Column {
  /// The column as it was chosen: the first stays, the last folds first; a width that was set is kept.
  fileprivate func chosen(at place: Int, width: Int?) -> Self {
    var column = Self(
      field, width: width.map { $0...$0 } ?? self.width, takesRest: width == nil && takesRest, priority: place)
    column.isFixed = width != nil
    column.makesWay = false
    return column
  }
}
