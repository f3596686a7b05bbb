import SellerCore
import SellerTables
import SellerText

/// A list that scrolls, sorts by any column and filters as one types: the state behind every table of the console.
///
/// The rows stay where they are; what is shown is an order of their indexes, recomputed only when rows, filter or sorting change.
struct RowList<Row: Sendable>: Sendable {
  /// One column: a field of the rows, and how much room it wants.
  struct Column: Sendable {
    /// What stands in it.
    let field: RowField<Row>
    let width: ClosedRange<Int>
    let takesRest: Bool
    let priority: Int

    /// A column.
    ///
    /// - Parameters:
    ///   - width: the least and the ideal number of cells.
    ///   - priority: 0 never folds away; higher numbers fold first on a narrow screen.
    init(_ field: RowField<Row>, width: ClosedRange<Int>, takesRest: Bool = false, priority: Int = 0) {
      self.field = field
      self.width = width
      self.takesRest = takesRest
      self.priority = priority
    }
  }

  /// The columns, left to right.
  let columns: [Column]
  /// All rows, in their own order.
  private(set) var rows: [Row]
  /// The filter's text; empty shows everything.
  private(set) var filter = TextInput()
  /// Whether the filter is being typed.
  private(set) var isFiltering = false
  /// The identities of the rows that are marked, so that a deed works on all of them at once.
  private(set) var marks: Set<String> = []
  /// The column sorted by; nil keeps the rows' own order.
  private(set) var sorting: Table.Sort?

  private let identity: @Sendable (Row) -> String
  private let keywords: @Sendable (Row) -> String
  private var language: Language
  private var searchTexts: [String]?
  private var shown: [Int]
  private var list = ListState()

  /// A list of rows; `identity` tells a row again after the store was read anew, and `keywords` are what the filter finds it by
  /// beside its cells.
  init(
    columns: [Column], rows: [Row], language: Language,
    keywords: @escaping @Sendable (Row) -> String = { _ in "" },
    identity: @escaping @Sendable (Row) -> String
  ) {
    self.columns = columns
    self.rows = rows
    self.identity = identity
    self.keywords = keywords
    self.language = language
    shown = Array(rows.indices)
    arrange()
  }

  /// The selected row, if any is shown.
  var selected: Row? {
    shown.indices.contains(list.selection) ? rows[shown[list.selection]] : nil
  }

  /// What a deed works on: the marked rows as they are listed, hidden by a filter or not, or the selected one.
  var chosen: [Row] {
    marks.isEmpty ? [selected].compactMap(\.self) : rows.filter { marks.contains(identity($0)) }
  }

  /// Marks the selected row, or takes its mark away, and goes on to the next.
  mutating func toggleMark() {
    guard let row = selected.map(identity) else { return }
    if marks.remove(row) == nil { marks.insert(row) }
    move(.by(1))
  }

  /// Takes all marks away.
  mutating func clearMarks() { marks = [] }

  /// Where the selection stands; in an empty list before its first row.
  var position: ListPosition? {
    ListPosition(index: shown.isEmpty ? 0 : list.selection + 1, count: shown.count, total: rows.count)
  }

  /// How many rows are shown.
  var shownCount: Int { shown.count }

  /// Takes new rows, and keeps the selection on the row it was on.
  mutating func replace(rows: [Row], language: Language) {
    let kept = selected.map(identity)
    self.rows = rows
    self.language = language
    searchTexts = nil
    if !marks.isEmpty { marks.formIntersection(rows.map(identity)) }
    arrange()
    if let kept { select(identity: kept) }
  }

  /// Writes what is shown to a file: the fields and rows as they stand, with what a narrow screen has no room for.
  func export(_ name: String, in context: PageContext) -> Effect {
    .export(
      Sheet(
        name: "\(name)-\(context.view.today)", columns: columns.map(\.field.key),
        rows: shown.map { place in columns.map { $0.field.value(rows[place]) } }))
  }

  /// Selects the first shown row that satisfies a condition; leaves the selection where it is when none does.
  mutating func select(where condition: (Row) -> Bool) {
    if let place = shown.firstIndex(where: { condition(rows[$0]) }) { list.select(place, rowCount: shown.count) }
  }

  /// Selects the row of an identity, if it is shown.
  mutating func select(identity wanted: String) {
    let identity = identity
    select { identity($0).utf8.elementsEqual(wanted.utf8) }
  }

  /// Sorts by a column; the selection stays on its row.
  mutating func sort(by column: Int, isAscending: Bool) {
    let kept = selected.map(identity)
    sorting = Table.Sort(column: column, isAscending: isAscending)
    arrange()
    if let kept { select(identity: kept) }
  }

  private mutating func arrange() {
    let needle = filter.text.lowercased()
    shown = Array(rows.indices)
    if !needle.isEmpty {
      let texts = searchTexts ?? rows.map(searchText)
      searchTexts = texts
      shown.removeAll { !texts[$0].contains(needle) }
    }
    if let sorting, columns.indices.contains(sorting.column) {
      let key = columns[sorting.column].field.order
      let keys = Dictionary(uniqueKeysWithValues: shown.map { ($0, key(rows[$0])) })
      shown.sort { left, right in
        let (leftKey, rightKey) = (keys[left] ?? .none, keys[right] ?? .none)
        if leftKey.precedes(rightKey, descending: !sorting.isAscending) { return true }
        if rightKey.precedes(leftKey, descending: !sorting.isAscending) { return false }
        return left < right
      }
    }
    list.select(list.selection, rowCount: shown.count)
  }

  /// What the filter looks through: all cells as they are shown, lower case.
  private func searchText(_ row: Row) -> String {
    (columns.map { $0.field.cell(row, language).text } + [keywords(row)]).joined(separator: "\t").lowercased()
  }
}

// MARK: Actions

extension RowList {
  /// What every list offers, unless there is nothing in it.
  var offers: [Offer<RowList>] {
    if rows.isEmpty { return [] }
    let filters: [Offer<RowList>] = [
      Offer(.filter, changes: { $0.isFiltering = true }),
      Offer(.sort, changes: { $0.sortByNextColumn() }),
      Offer(.reverseSort, changes: { $0.turnSortingRound() }),
    ]
    return ListMotion.offers { $0.move($1) } + filters
      + (hasFilterLine ? [Offer(.escape, changes: { $0.clearFilter() })] : [])
  }

  private mutating func move(_ motion: ListMotion) {
    list.move(motion, rowCount: shown.count)
  }

  private mutating func sortByNextColumn() {
    let next = (sorting?.column ?? -1) + 1
    sort(by: next < columns.count ? next : 0, isAscending: true)
  }

  private mutating func turnSortingRound() {
    guard let sorting else { return sortByNextColumn() }
    sort(by: sorting.column, isAscending: !sorting.isAscending)
  }

  /// Takes a key while the filter is typed: Enter keeps the filter, Esc drops it.
  mutating func type(_ key: KeyPress) {
    switch key {
    case .enter: isFiltering = false
    case .escape: clearFilter()
    case .up, .down, .pageUp, .pageDown:
      if let motion = ListMotion(key) { move(motion) }
    default:
      if filter.handle(key) { refilter() }
    }
  }

  /// Takes pasted text into the filter.
  mutating func paste(_ text: String) {
    filter.insert(text)
    refilter()
  }

  /// Shows everything again; false when there was no filter.
  @discardableResult
  mutating func clearFilter() -> Bool {
    let wasActive = isFiltering || !filter.text.isEmpty
    isFiltering = false
    filter = TextInput()
    refilter()
    return wasActive
  }

  private mutating func refilter() {
    let kept = selected.map(identity)
    arrange()
    list.select(0, rowCount: shown.count)
    if let kept { select(identity: kept) }
  }
}

extension RowList {
  /// Marking rows, for lists whose deeds work on several at once; leaving takes the marks away, and the filter with them.
  var markOffers: [Offer<RowList>] {
    let mark: [Offer<RowList>] = selected == nil ? [] : [Offer(.mark, changes: { $0.toggleMark() })]
    guard !marks.isEmpty else { return mark }
    return mark
      + [
        Offer(.escape) { list in
          list.clearMarks()
          list.clearFilter()
          return []
        }
      ]
  }
}

// MARK: Drawing

extension RowList {
  /// Draws the table, and above it the filter where there is one; scrolling settles to what was drawn.
  mutating func draw(in rect: Rect, of frame: inout Frame, context: PageContext, isFocused: Bool = true) {
    var body = rect
    if hasFilterLine {
      let (line, rest) = rect.cutTop(1)
      let (sign, field) = line.cutLeft(2)
      frame.put(context.key(.filter), at: sign.origin)
      filter.draw(in: field, of: &frame, isFocused: isFiltering)
      body = rest
    }
    let emptyPhrase =
      filter.text.isEmpty
      ? ChromePhrase.nothingHere : context.pointing(ChromePhrase.nothingMatches(filter.text), to: .escape)
    let table = Table(
      columns: tableColumns(in: context),
      rowCount: shown.count,
      sort: sorting,
      emptyText: StyledText(context.say(emptyPhrase), .dimmed)
    ) { [columns, rows, shown, marks, identity] index in
      let row = rows[shown[index]]
      var cells = columns.map { $0.field.cell(row, context.language) }
      if !marks.isEmpty, marks.contains(identity(row)) {
        cells[0] = StyledText(.closed, .accent, .bold) + StyledText(" ") + cells[0]
      }
      return cells
    }
    list = table.draw(in: body, of: &frame, state: list, isFocused: isFocused)
  }

  /// Whether the filter stands above the table.
  var hasFilterLine: Bool { isFiltering || !filter.text.isEmpty }

  /// The columns as the table lays them out.
  func tableColumns(in context: PageContext) -> [TableColumn] {
    columns.map { column in
      TableColumn(
        context.say(column.field.heading), alignment: column.field.alignment, minimum: column.width.lowerBound,
        ideal: column.width.upperBound, takesRest: column.takesRest, priority: column.priority)
    }
  }
}
