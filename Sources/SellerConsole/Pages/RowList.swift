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
  var filter = TextInput()
  /// What keys are typed into, before they are looked up as actions.
  var typing = Typing.nothing
  /// The identities of the rows that are marked, so that a deed works on all of them at once.
  private(set) var marks: Set<String> = []
  /// The columns sorted by, the latest first: those before it decide where its values are equal.
  var sortings: [Table.Sort] = []

  enum Typing: Sendable {
    case nothing
    case filter
    /// The column to sort by is chosen.
    case sorting(Palette)
  }
  /// The identities of the rows that are shown alone, because somebody came here for these; nil for all.
  var narrowed: Set<String>?

  let identity: @Sendable (Row) -> String
  private let hidden: [RowField<Row>]
  private let parent: @Sendable (Row) -> String?
  private var language: Language
  private var searchTexts: [[UInt8]]?
  var shown: [Int]
  var list = ListState()

  /// A list of rows; `identity` tells a row again after the store was read anew.
  ///
  /// - Parameters:
  ///   - hidden: fields without a column, which the filter looks through too.
  ///   - parent: the identity of the row above it that a row belongs to; that one stays where this one is found.
  init(
    columns: [Column], rows: [Row], language: Language, hidden: [RowField<Row>] = [],
    parent: @escaping @Sendable (Row) -> String? = { _ in nil },
    identity: @escaping @Sendable (Row) -> String
  ) {
    self.columns = columns
    self.rows = rows
    self.identity = identity
    self.hidden = hidden
    self.parent = parent
    self.language = language
    shown = Array(rows.indices)
    arrange()
  }

  /// The column sorted by; nil keeps the rows' own order.
  var sorting: Table.Sort? { sortings.first }

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

  /// Shows some rows alone, until the user leaves that, and selects the first.
  mutating func narrow(to condition: (Row) -> Bool) {
    narrowed = Set(rows.filter(condition).map(identity))
    arrange()
    list.select(0, rowCount: shown.count)
  }

  /// Shows the rows of some identities alone.
  mutating func narrow(to wanted: [String]) {
    let (wanted, identity) = (Set(wanted), identity)
    narrow { wanted.contains(identity($0)) }
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
    sortings.removeAll { $0.column == column }
    sortings.insert(Table.Sort(column: column, isAscending: isAscending), at: 0)
    arrange()
    if let kept { select(identity: kept) }
  }

  private mutating func arrange() {
    let filter = rowFilter
    shown = Array(rows.indices)
    if let narrowed { shown.removeAll { !narrowed.contains(identity(rows[$0])) } }
    if !filter.isEmpty {
      let texts = searchTexts ?? rows.map(searchText)
      searchTexts = texts
      let found = shown.filter { place in filter.answers(texts[place]) { cell($0, of: rows[place]) } }
      let parents = Set(found.compactMap { parent(rows[$0]) })
      shown =
        parents.isEmpty
        ? found : Set(found).union(shown.filter { parents.contains(identity(rows[$0])) }).sorted()
    }
    // A sort that keeps equal rows as they were, from the earliest choice to the latest.
    for sorting in sortings.reversed() where columns.indices.contains(sorting.column) {
      let key = columns[sorting.column].field.order
      let keyed = shown.enumerated().map { (place: $0, row: $1, key: key(rows[$1])) }
      shown = keyed.sorted { left, right in
        if left.key.precedes(right.key, descending: !sorting.isAscending) { return true }
        return !right.key.precedes(left.key, descending: !sorting.isAscending) && left.place < right.place
      }.map(\.row)
    }
    list.select(list.selection, rowCount: shown.count)
  }

  /// The fields that the filter knows: the columns', then those without one.
  private var fields: [RowField<Row>] { columns.map(\.field) + hidden }

  /// What was typed, as the columns make it.
  var rowFilter: RowFilter {
    RowFilter(filter.text, columns: names(of: fields))
  }

  /// What fields can be called.
  private func names(of fields: [RowField<Row>]) -> [RowFilter.ColumnNames] {
    fields.map { RowFilter.ColumnNames([language.say($0.heading), $0.key]) }
  }

  private func cell(_ field: Int, of row: Row) -> RowFilter.Cell {
    let field = fields[field]
    return RowFilter.Cell(shown: field.cell(row, language).text, value: field.value(row))
  }

  /// What the filter looks through: all cells as they are shown, and the id.
  private func searchText(_ row: Row) -> [UInt8] {
    RowFilter.searchable(fields.map { $0.cell(row, language).text } + [identity(row)])
  }
}

// MARK: Actions

extension RowList {
  /// What every list offers, unless there is nothing in it.
  var offers: [Offer<RowList>] {
    if rows.isEmpty { return [] }
    let filters: [Offer<RowList>] = [
      Offer(.filter, changes: { $0.typing = .filter }),
      Offer(.sort, changes: { $0.chooseSorting() }),
      Offer(.reverseSort, changes: { $0.turnSortingRound() }),
    ]
    return ListMotion.offers { $0.move($1) } + filters
      + (hasFilterLine ? [Offer(.escape, changes: { $0.clearFilter() })] : [])
  }

  private mutating func move(_ motion: ListMotion) {
    list.move(motion, rowCount: shown.count)
  }

  /// Whether keys are typed into the list.
  var isTyping: Bool {
    if case .nothing = typing { false } else { true }
  }

  /// Which keys end the typing.
  var typingKeys: any Worded {
    if case .sorting = typing { ChromePhrase.sortKeys } else { ChromePhrase.filterKeys }
  }

  /// Asks which column to sort by, the present one selected.
  private mutating func chooseSorting() {
    let items = columns.enumerated().map { index, column in
      PaletteItem(
        id: "\(index)", title: language.say(column.field.heading),
        detail: sorting?.column == index
          ? StyledText(sorting?.isAscending == true ? Sign.ascending : Sign.descending) : .empty,
        keywords: column.field.key)
    }
    typing = .sorting(
      Palette(
        title: language.say(ChromePhrase.sortBy),
        items: items + [PaletteItem(id: "", title: language.say(ChromePhrase.ownOrder))],
        emptyText: language.say(ChromePhrase.nothingHere), selectedID: sorting.map { "\($0.column)" }))
  }

  /// Sorts by the column chosen: what counts the largest first, what is a text by its letters; the one chosen again turns round.
  private mutating func sort(by id: String) {
    guard let column = Int(id) else {
      let kept = selected.map(identity)
      sortings = []
      arrange()
      if let kept { select(identity: kept) }
      return
    }
    if sorting?.column == column { return turnSortingRound() }
    let keys = rows.lazy.map(columns[column].field.order)
    let counts = keys.first { $0 != .none }.map { if case .number = $0 { true } else { false } } ?? false
    sort(by: column, isAscending: !counts)
    list.select(0, rowCount: shown.count)
  }

  /// The columns' headings.
  var columnTitles: [Phrase] { columns.map(\.field.heading) }

  /// Sorts by the column of a name; without a sign before it as picking it would.
  mutating func sort(named name: String) -> Bool {
    let isSigned = name.hasPrefix("-") || name.hasPrefix("+")
    guard let column = RowFilter.ColumnNames.place(of: name, in: names(of: columns.map(\.field))) else { return false }
    if isSigned { sort(by: column, isAscending: name.hasPrefix("+")) } else { sort(by: "\(column)") }
    list.select(0, rowCount: shown.count)
    return true
  }

  /// Narrows the list, as if it had been typed.
  mutating func narrow(to filter: String) {
    typing = .nothing
    self.filter = TextInput(filter)
    refilter()
    list.select(0, rowCount: shown.count)
  }

  private mutating func turnSortingRound() {
    guard let sorting else { return chooseSorting() }
    sort(by: sorting.column, isAscending: !sorting.isAscending)
  }

  /// Takes a key while something is typed: Enter keeps the filter or takes the column, Esc drops them.
  mutating func type(_ key: KeyPress) {
    switch (typing, key) {
    case (.sorting(var palette), _):
      switch palette.handle(key) {
      case .ignored, .changed: typing = .sorting(palette)
      case .cancelled: typing = .nothing
      case .chosen(let id):
        typing = .nothing
        sort(by: id)
      }
    case (_, .enter): typing = .nothing
    case (_, .escape): clearFilter()
    case (_, .up), (_, .down), (_, .pageUp), (_, .pageDown):
      if let motion = ListMotion(key) { move(motion) }
    default:
      if filter.handle(key) { refilter() }
    }
  }

  /// Takes pasted text into the filter.
  mutating func paste(_ text: String) {
    if case .sorting(var palette) = typing {
      palette.paste(text)
      typing = .sorting(palette)
      return
    }
    filter.insert(text)
    refilter()
  }

  /// Shows everything again, of what the user came for first of all that; false when there was no filter.
  @discardableResult
  mutating func clearFilter() -> Bool {
    let wasActive = isFilterTyped || !filter.text.isEmpty
    if !wasActive { narrowed = nil }
    typing = .nothing
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
