import SellerCore
import SellerTables
import SellerText

/// A list that scrolls, sorts by any column and filters as one types: the state behind every table of the console.
///
/// The rows stay where they are; what is shown is an order of their indexes, recomputed only when rows, filter or sorting change.
/// What they are sorted and filtered by is made once for them (``ListIndex``), and cells are made of those on the screen alone.
struct RowList<Row: Sendable>: Sendable {
  /// One column: a field of the rows, and how much room it wants.
  struct Column: Sendable {
    /// What stands in it.
    let field: RowField<Row>
    let width: ClosedRange<Int>
    let takesRest: Bool
    let priority: Int
    /// Whether a user set the width.
    var isFixed = false
    /// Whether it goes where a name would be cut beside it: what was chosen stays as long as there is room for it.
    var makesWay: Bool
    /// Whether it stands close to the one before, as signs below short headings do.
    var isTight = false

    /// A column.
    ///
    /// - Parameters:
    ///   - width: the least and the ideal number of cells.
    ///   - priority: 0 never folds away; higher numbers fold first on a narrow screen.
    ///   - makesWay: whether it goes where a name would be cut; nil for those that tell less than a name.
    init(
      _ field: RowField<Row>, width: ClosedRange<Int>, takesRest: Bool = false, priority: Int = 0, makesWay: Bool? = nil
    ) {
      self.field = field
      self.width = width
      self.takesRest = takesRest
      self.priority = priority
      self.makesWay = makesWay ?? (priority >= Self.leastImportance)
    }

    /// Columns from this priority on tell less than a name that is whole.
    private static var leastImportance: Int { 2 }
  }

  let name: ListName
  /// The columns that the list comes with, then the fields that it has no column for.
  let allColumns: [Column]
  let ownColumns: Int
  /// The columns that are shown, left to right.
  var columns: [Column] = [] { didSet { inSight = CellsInSight() } }
  /// The columns that were chosen; nil for those that the list comes with.
  var choices: [ColumnChoice]?
  /// The columns that settings choose.
  let setColumns: [ColumnChoice]?
  /// All rows, in their own order.
  private(set) var rows: [Row] { didSet { inSight = CellsInSight() } }
  /// The cells of ``rows`` in ``columns`` that are on the screen.
  var inSight = CellsInSight()
  /// The filter's text; empty shows everything.
  var filter = TextInput()
  /// What keys are typed into, before they are looked up as actions.
  var typing = Typing.nothing
  /// The identities of the rows that are marked, so that a deed works on all of them at once.
  var marks: Set<String> = []
  /// The columns sorted by, the latest first: those before it decide where its values are equal.
  var sortings: [ListArrangement.Sorting] = []
  /// What it is told with: groups, totals, bars.
  var aids: ListAids
  /// The rows under each value of the column that they are grouped by.
  var groups: [ListGroup] = []
  /// What the rows that are shown, or marked, add up to; empty where that is not wanted.
  var totals: [StyledText] = []
  /// The largest value of the column with bars.
  var longestBar = 0.0

  enum Typing: Sendable {
    case nothing
    case filter
    /// The column to sort or group by is chosen.
    case choosing(Palette, isGrouping: Bool)
    /// The columns are chosen.
    case columns(ColumnChooser)
  }
  /// The identities of the rows that are shown alone, because somebody came here for these; nil for all.
  var narrowed: Set<String>?

  let identity: @Sendable (Row) -> String
  /// The row to select once it is there.
  var wanted: String?
  /// The identity of the row that a row belongs to; nil where none belongs to another.
  let parent: (@Sendable (Row) -> String?)?
  private(set) var language: Language
  private var index: ListIndex
  /// The list with its latest rows, where these are sorted, filtered or grouped beside the screen before they are shown.
  private var coming: Coming?

  private struct Coming: Sendable {
    let list: Deferred<RowList>
    /// Whether its rows are others than those that were shown before.
    let isRenewed: Bool

    var preparation: Preparation { Preparation(list, for: .shown) }
  }

  /// Which row is selected once it is shown.
  var selecting = Selecting.same
  /// All rows as they are sorted.
  private var order: [Int] = []
  private var found: (filter: RowFilter, rows: [Int])?
  /// The lines of the list: a row by its place in ``rows``, or the heading of a group by its place in ``groups``, turned over.
  var shown: [Int]
  var list = ListState()

  /// A list of rows; `identity` tells a row again after the store was read anew.
  ///
  /// - Parameters:
  ///   - kept: how the list was left; nil for as it comes.
  ///   - hidden: fields without a column, which the filter looks through too; they can be chosen as columns.
  ///   - parent: the identity of the row above it that a row belongs to; that one stays where this one is found.
  init(
    _ name: ListName, columns: [Column], rows: [Row], language: Language, kept: ListArrangement? = nil,
    setColumns: [ColumnChoice]? = nil, hidden: [RowField<Row>] = [],
    parent: (@Sendable (Row) -> String?)? = nil,
    identity: @escaping @Sendable (Row) -> String
  ) {
    self.name = name
    allColumns = columns + hidden.map { Column($0, width: 6...24, priority: 9) }
    ownColumns = columns.count
    self.setColumns = setColumns
    self.rows = []
    self.identity = identity
    self.parent = parent
    self.language = language
    sortings = kept?.sortings ?? []
    aids = kept?.aids ?? ListAids()
    filter = TextInput(kept?.filter ?? "")
    wanted = kept?.selected
    shown = []
    index = ListIndex([], fields: allColumns.map(\.field), language, identity: identity)
    choose(kept?.columns)
    replace(rows: rows, language: language)
  }

  /// A list of a page, as it was left.
  init(
    _ name: ListName, columns: [Column], rows: [Row], in context: PageContext,
    hidden: [RowField<Row>] = [],
    parent: (@Sendable (Row) -> String?)? = nil,
    identity: @escaping @Sendable (Row) -> String
  ) {
    self.init(
      name, columns: columns, rows: rows, language: context.language, kept: context.arrangement(of: name),
      setColumns: context.settings.columns[name], hidden: hidden, parent: parent, identity: identity)
  }

  /// The column sorted by; nil keeps the rows' own order, or that of a column that is not shown.
  var sorting: Table.Sort? {
    sortings.first.flatMap { sorting in
      columns.firstIndex { $0.field.key == sorting.key }.map {
        Table.Sort(column: $0, isAscending: sorting.isAscending)
      }
    }
  }

  /// Takes new rows, and keeps the selection on the row it was on. Many that are to be sorted, filtered or grouped are shown once
  /// that is made ready (``prepared(_:)``); until then what was shown stays, and the first ones are shown in their own order.
  mutating func replace(rows: [Row], language: Language) {
    self.language = language
    if !marks.isEmpty { marks.formIntersection(rows.map(identity)) }
    take(rows, ListIndex(rows, fields: fields, language, identity: identity), isRenewed: true)
  }

  private mutating func take(_ rows: [Row], _ index: ListIndex, isRenewed: Bool) {
    var next = self
    (next.rows, next.index, next.coming) = (rows, index, nil)
    if isRenewed { next.list.forgetColumns() }
    guard index.isLong, isArranged else {
      next.arrange()
      return show(next, isRenewed: isRenewed)
    }
    let list = Deferred { [next] in
      var next = next
      next.arrange()
      next.index.isReady = next.index.isReady || next.asksIndex
      return next
    }
    coming = Coming(list: list, isRenewed: isRenewed)
    guard self.rows.isEmpty else { return }
    (self.rows, self.index, order) = (rows, index, Array(rows.indices))
    shown = order
    selectWanted()
  }

  /// Something was made ready beside the screen: if it is what is to be shown here, it is, unless it is to be arranged otherwise by now.
  mutating func prepared(_ preparation: Preparation) {
    if index.preparation == preparation { index.isReady = true }
    guard let coming, coming.preparation == preparation else { return }
    self.coming = nil
    let next = coming.list.value
    if next.isArranged(as: self) {
      show(next, isRenewed: coming.isRenewed)
    } else {
      take(next.rows, next.index, isRenewed: coming.isRenewed)
    }
  }

  /// Shows the rows of the list as it came.
  private mutating func show(_ next: RowList, isRenewed: Bool) {
    let kept = selected.map(identity)
    if isRenewed { list.forgetColumns() }
    (rows, index, coming) = (next.rows, next.index, nil)
    (order, found, shown) = (next.order, next.found, next.shown)
    (groups, totals, longestBar) = (next.groups, next.totals, next.longestBar)
    list.select(selecting == .same ? list.selection : 0, rowCount: shown.count)
    if selecting != .first, let kept { select(identity: kept) }
    selecting = .same
    selectWanted()
  }

  /// Whether its rows stand otherwise than they come, or something is told of all of them.
  private var isArranged: Bool { asksIndex || aids != ListAids() }

  /// Whether it takes the index to arrange its rows.
  private var asksIndex: Bool { !sortings.isEmpty || !filter.text.isEmpty }

  /// Whether all that is sorted, filtered, grouped and told by is the same.
  private func isArranged(as other: RowList) -> Bool {
    sortings == other.sortings && filter.text == other.filter.text && aids == other.aids && choices == other.choices
      && narrowed == other.narrowed && marks == other.marks && language == other.language
      && (!aids.hasBars || barColumn == other.barColumn)
  }

  /// Which row is selected in what was arranged anew.
  enum Selecting: Sendable {
    /// The same row; where it is not shown, what stands in its place, or the first.
    case same, sameOrFirst
    case first
  }

  /// Does what a key changes about all rows; many of them are arranged beside the screen where the key would wait for that.
  mutating func answer(selecting: Selecting = .same, by change: (inout Self) -> Void) {
    guard index.isLong, aids != ListAids() || asksIndex && !index.isReady else {
      let kept = selecting == .first ? nil : selectedRow
      change(&self)
      if selecting != .same { list.select(0, rowCount: shown.count) }
      if let kept { select(row: kept) }
      return
    }
    self.selecting = selecting
    if coming == nil { take(rows, index, isRenewed: false) }
  }

  /// Selects the row that the list was left on, as soon as there are rows.
  private mutating func selectWanted() {
    guard let wanted, !rows.isEmpty else { return }
    self.wanted = nil
    select(identity: wanted)
  }

  /// What is shown, for a file: the fields and rows as they stand, with what a narrow screen or a folded group hides.
  var sheet: Sheet {
    Sheet(
      name: name.rawValue, columns: columns.map(\.field.key),
      rows: listed.map { place in columns.map { $0.field.value(rows[place]) } })
  }

  /// Shows some rows alone, until the user leaves that, and selects the first.
  mutating func narrow(to condition: (Row) -> Bool) { narrow(to: rows.filter(condition).map(identity)) }

  /// Shows the rows of some identities alone.
  mutating func narrow(to wanted: [String]) {
    narrowed = Set(wanted)
    found = nil
    filterRows()
    list.forgetWidths()
    list.select(0, rowCount: shown.count)
  }

  /// Sorts by a column; the selection stays on its row.
  mutating func sort(by column: Int, isAscending: Bool, selecting: Selecting = .same) {
    let key = columns[column].field.key
    sortings.removeAll { $0.key == key }
    sortings.insert(ListArrangement.Sorting(key: key, isAscending: isAscending), at: 0)
    rearrange(selecting: selecting)
  }

  /// Sorts and groups the rows as a key wants it.
  mutating func rearrange(selecting: Selecting) { answer(selecting: selecting) { $0.arrange() } }

  /// Sorts the rows, and shows those that answer the filter.
  mutating func arrange() {
    order = Array(rows.indices)
    // A sort keeps equal rows as they were: from the earliest choice to the latest.
    for sorting in sortings.reversed() {
      order = index.ranks(of: sorting.key)?.sorted(order, descending: !sorting.isAscending) ?? order
    }
    found = nil
    filterRows()
  }

  /// Shows the rows that answer the filter, as they are sorted.
  mutating func filterRows() {
    let filter = rowFilter
    shown = order
    if let narrowed { shown.removeAll { !narrowed.contains(identity(rows[$0])) } }
    if filter.isEmpty {
      found = nil
    } else {
      let before = found.flatMap { filter.narrows($0.filter) ? $0.rows : nil } ?? shown
      let fields = fields
      let rows = filter.answering(before, in: index.texts.value) { fields[$1].value(self.rows[$0]).plainText }
      found = (filter, rows)
      let parents = Set(parent.map { parent in rows.compactMap { parent(self.rows[$0]) } } ?? [])
      if parents.isEmpty {
        shown = rows
      } else {
        let found = Set(rows)
        shown.removeAll { !found.contains($0) && !parents.contains(identity(self.rows[$0])) }
      }
    }
    group()
    tell()
    list.select(list.selection, rowCount: shown.count)
  }

  /// The fields that the filter knows, whether they are shown or not.
  private var fields: [RowField<Row>] { allColumns.map(\.field) }

  /// What was typed, as the columns make it.
  var rowFilter: RowFilter { RowFilter(filter.text, columns: names(of: fields)) }

  /// What fields can be called, in either language.
  func names(of fields: [RowField<Row>]) -> [RowFilter.ColumnNames] {
    fields.map { RowFilter.ColumnNames([$0.heading.english, $0.heading.chinese, $0.key]) }
  }

  /// What the filter looks through, a part for each of ``allColumns``, where no key would wait for it.
  var textsIfReady: SearchTexts? { index.isReady ? index.texts.value : nil }

  /// What is made ready beside the screen: what is to be shown, then what sorting and filtering wait for.
  var preparation: Preparation? { coming?.preparation ?? index.preparation }
}
