import SellerTables
import SellerText

/// The rows of a list with the same value in the column that it is grouped by.
struct ListGroup: Sendable {
  /// The value as it is read.
  let name: String
  let cell: StyledText
  var rows: [Int]
  /// What they add up to, a cell for each column.
  var totals: [StyledText] = []

  /// The line over the rows.
  func title(isFolded: Bool) -> StyledText {
    StyledText(isFolded ? .closed : .open, .heading) + StyledText(" ") + cell + StyledText(" (\(rows.count))", .dimmed)
  }
}

/// Groups, totals and bars.
extension RowList {
  /// The most that the first column takes for the names of groups.
  static var groupWidth: Int { 32 }

  /// What a bar takes beside a number.
  static var barWidth: Int { 9 }

  /// What can be done about them.
  var aidOffers: [Offer<RowList>] {
    let ofGroups: [Offer<RowList>] = [
      Offer(.fold, changes: { $0.foldGroup() }), Offer(.foldAll, changes: { $0.foldAll() }),
    ]
    let ofHeading = Offer<RowList>(.open, hint: .fold) { list in
      list.foldGroup()
      return []
    }
    return (groups.isEmpty ? [] : ofGroups) + (line.map { $0 < 0 } == true ? [ofHeading] : [])
      + [
        Offer(.group, obstacle: nil) { $0.chooseGrouping() },
        Offer(
          .totals, unless: columns.contains(where: \.field.isAdded) ? nil : ChromePhrase.nothingToAdd,
          changes: { list in
            list.aids.hasTotals.toggle()
            list.answer { $0.tell() }
          }),
        Offer(
          .bars, unless: shown.isEmpty ? ChromePhrase.nothingHere : numbers.isEmpty ? ChromePhrase.noNumbers : nil,
          changes: { list in
            list.aids.hasBars.toggle()
            list.answer { $0.tell() }
          }),
      ]
  }

  // MARK: Groups

  /// How many rows are looked at for values that come again.
  private static var looked: Int { 500 }

  /// Asks by which column to group: those whose values come again.
  private mutating func chooseGrouping() -> [PageOutcome] {
    let rows = rows.prefix(Self.looked)
    let items = zip(allColumns, values(in: rows)).compactMap { column, values -> PaletteItem? in
      guard values.count > 1, values.count * 2 <= rows.count else { return nil }
      let count = StyledText("\(values.count)", .dimmed)
      return PaletteItem(
        id: column.field.key, title: language.say(column.field.heading), detail: count, keywords: column.field.key)
    }
    guard !items.isEmpty else { return [.notice(Notice(.information, ChromePhrase.nothingRepeats))] }
    // The way out stands where it is seen.
    let none = aids.group.map { _ in [PaletteItem(id: "", title: language.say(ChromePhrase.noGroups))] } ?? []
    typing = .choosing(
      Palette(
        title: language.say(ChromePhrase.groupBy), items: none + items,
        emptyText: language.say(ChromePhrase.noMatch), selectedID: aids.group ?? items.first?.id), isGrouping: true)
    return []
  }

  /// The different values of each column.
  private func values(in rows: ArraySlice<Row>) -> [Set<String>] {
    if let texts = textsIfReady { return allColumns.indices.map { Set(texts.parts($0, of: rows.indices)) } }
    // Row by row: some are read when they are looked at.
    return rows.reduce(into: allColumns.map { _ in [] }) { values, row in
      for (place, column) in allColumns.enumerated() { values[place].insert(column.field.cell(row, language).text) }
    }
  }

  /// Groups the rows by a column; without one there are no groups.
  mutating func group(by key: String) {
    (aids.group, aids.folded) = (key.isEmpty ? nil : key, [])
    rearrange(selecting: .first)
  }

  /// Parts the rows that are shown, as they are sorted; the groups come as their first rows do.
  mutating func group() {
    groups = []
    guard let field = allColumns.first(where: { $0.field.key == aids.group })?.field else { return }
    var places: [String: Int] = [:]
    for row in shown {
      let cell = field.cell(rows[row], language)
      let name = cell.text
      if let place = places[name] {
        groups[place].rows.append(row)
      } else {
        places[name] = groups.count
        groups.append(ListGroup(name: name, cell: cell, rows: [row]))
      }
    }
    lineUp()
  }

  /// Puts each heading over the rows of its group, unless it is folded.
  private mutating func lineUp() {
    shown = groups.enumerated().flatMap { [~$0] + (aids.folded.contains($1.name) ? [] : $1.rows) }
  }

  /// Folds groups, or unfolds them; the selection stays in its group.
  mutating func fold(_ names: [String], isFolded: Bool) {
    let group = shown.prefix(list.selection + 1).last { $0 < 0 }
    let row = isFolded ? nil : line
    if isFolded { aids.folded.formUnion(names) } else { aids.folded.subtract(names) }
    lineUp()
    list.select(
      row.flatMap { shown.firstIndex(of: $0) } ?? group.flatMap { shown.firstIndex(of: $0) } ?? 0, rowCount: shown.count
    )
  }

  private mutating func foldGroup() {
    guard let heading = shown.prefix(list.selection + 1).last(where: { $0 < 0 }) else { return }
    let name = groups[~heading].name
    fold([name], isFolded: !aids.folded.contains(name))
  }

  private mutating func foldAll() {
    fold(groups.map(\.name), isFolded: groups.contains { !aids.folded.contains($0.name) })
  }

  // MARK: Totals

  /// Adds up and measures what is shown, as far as that is wanted.
  mutating func tell() {
    let outer = outerRows(among: groups.isEmpty ? [] : listed)
    for place in groups.indices { groups[place].totals = added(groups[place].rows, beside: outer) }
    totals = aids.hasTotals ? foot : []
    longestBar =
      barColumn.map { column in listed.reduce(0) { max($0, abs(number(of: rows[$1], in: column) ?? 0)) } } ?? 0
  }

  private var foot: [StyledText] {
    let marked = markedRows
    let chosen = marked.isEmpty ? listed : marked
    let words = marked.isEmpty ? ChromePhrase.total(chosen.count) : ChromePhrase.totalMarked(chosen.count)
    return [StyledText(language.say(words), .heading)] + added(chosen, beside: outerRows(among: chosen)).dropFirst()
  }

  /// The identities of the rows that others may belong to.
  private func outerRows(among all: [Int]) -> Set<String> {
    guard let parent else { return [] }
    return Set(all.lazy.filter { parent(rows[$0]) == nil }.map { identity(rows[$0]) })
  }

  /// What rows add up to, a cell for each column. One that belongs to another of those that are shown is in that one's values.
  private func added(_ chosen: [Int], beside outer: Set<String>) -> [StyledText] {
    let own = parent.map { parent in
      chosen.filter { place in parent(rows[place]).map { !outer.contains($0) } ?? true }
    }
    let added = own ?? chosen
    return columns.enumerated().map { place, column in
      guard column.field.isAdded else { return .empty }
      let total = added.reduce(into: ColumnTotal()) { $0.add(column.field.value(rows[$1])) }
      let bar = place == barColumn ? StyledText(String(repeating: " ", count: Self.barWidth)) : .empty
      return total.shown(language) + bar
    }
  }

  // MARK: Bars

  /// The columns of numbers that have not been passed to the left.
  private var numbers: [Int] {
    columns.indices.filter { $0 > max(0, list.skipped) && columns[$0].field.alignment == .right }
  }

  /// The column whose numbers have bars: that which is sorted by, or the first.
  var barColumn: Int? {
    guard aids.hasBars else { return nil }
    return numbers.first { $0 == sorting?.column } ?? numbers.first
  }

  private func number(of row: Row, in column: Int) -> Double? {
    let field = columns[column].field
    if case .number(let number) = field.value(row).sortKey { return number }
    // What is sorted with another row has that one's number.
    if parent?(row) == nil, case .number(let number) = field.order(row) { return number }
    return nil
  }

  /// The bar behind a row's number.
  func bar(of row: Row, in column: Int) -> StyledText {
    let number = abs(number(of: row, in: column) ?? 0)
    let room = Self.barWidth - 1
    let cells = number > 0 && longestBar > 0 ? max(1, Int((number / longestBar * Double(room)).rounded())) : 0
    return StyledText(" ") + StyledText(repeating: .bar, count: cells, .bar)
      + StyledText(String(repeating: " ", count: room - cells))
  }
}
