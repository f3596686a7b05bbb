import SellerTables
import SellerText

extension RowList {
  /// What every list offers, unless there is nothing in it.
  var offers: [Offer<RowList>] {
    if rows.isEmpty { return [] }
    let filters: [Offer<RowList>] = [
      Offer(.filter, changes: { $0.typing = .filter }),
      Offer(.sort, changes: { $0.chooseSorting() }),
      Offer(.reverseSort, changes: { $0.turnSortingRound() }),
      Offer(.scrollRight, unless: noMore(1), changes: { $0.skipColumns(1) }),
      Offer(.scrollLeft, unless: noMore(-1), changes: { $0.skipColumns(-1) }),
    ]
    let columns: [Offer<RowList>] =
      name.hasFixedColumns ? [] : [Offer(.columns, changes: { $0.chooseColumns() })]
    return ListMotion.offers { $0.move($1) } + filters + columns + aidOffers
      + [Offer(.export, obstacle: nil) { [.effect(.export($0.sheet))] }]
      + (hasFilterLine ? [Offer(.escape, changes: { $0.clearFilter() })] : [])
  }

  private mutating func skipColumns(_ step: Int) {
    list.skipColumns(step)
    answer { $0.tell() }
  }

  private func noMore(_ step: Int) -> Phrase? { list.canSkip(step) ? nil : ChromePhrase.noMoreColumns }

  mutating func move(_ motion: ListMotion) {
    list.move(motion, rowCount: shown.count)
    selecting = .same
  }

  /// Whether keys are typed into the list.
  var isTyping: Bool {
    if case .nothing = typing { false } else { true }
  }

  var typingKeys: any Worded {
    switch typing {
    case .choosing(_, let isGrouping): isGrouping ? ChromePhrase.groupKeys : ChromePhrase.sortKeys
    case .columns: ColumnChooser.keys
    case .filter, .nothing: ChromePhrase.filterKeys
    }
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
    typing = .choosing(
      Palette(
        title: language.say(ChromePhrase.sortBy),
        items: items + [PaletteItem(id: "", title: language.say(ChromePhrase.ownOrder))],
        emptyText: language.say(ChromePhrase.noMatch), selectedID: sorting.map { "\($0.column)" }),
      isGrouping: false)
  }

  /// Sorts by the column chosen: what counts the largest first, or the least where that is the worst, what is a text by its letters;
  /// the one chosen again turns round.
  private mutating func sort(by id: String) {
    guard let column = Int(id) else {
      sortings = []
      return rearrange(selecting: .same)
    }
    if sorting?.column == column { return turnSortingRound() }
    let keys = rows.lazy.map(columns[column].field.order)
    let counts = keys.first { $0 != .none }.map { if case .number = $0 { true } else { false } } ?? false
    sort(by: column, isAscending: !counts || columns[column].field.isWorstLeast, selecting: .first)
  }

  /// The columns' headings.
  var columnTitles: [Phrase] { columns.map(\.field.heading) }

  /// Sorts by the column of a name; without a sign before it as picking it would.
  mutating func sort(named name: String) -> Bool {
    let isSigned = name.hasPrefix("-") || name.hasPrefix("+")
    guard let column = RowFilter.ColumnNames.place(of: name, in: names(of: columns.map(\.field))) else { return false }
    if isSigned {
      sort(by: column, isAscending: name.hasPrefix("+"), selecting: .first)
    } else {
      sort(by: "\(column)")
    }
    return true
  }

  /// Narrows the list, as if it had been typed.
  mutating func narrow(to filter: String) {
    typing = .nothing
    self.filter = TextInput(filter)
    refilter(selecting: .first)
    list.forgetWidths()
  }

  private mutating func turnSortingRound() {
    guard let sorting else { return chooseSorting() }
    sort(by: sorting.column, isAscending: !sorting.isAscending)
  }

  /// Takes a key while something is typed: Enter keeps the filter or takes the column, Esc drops them.
  mutating func type(_ key: KeyPress) {
    switch (typing, key) {
    case (.choosing(var palette, let isGrouping), _):
      switch palette.handle(key) {
      case .ignored, .changed: typing = .choosing(palette, isGrouping: isGrouping)
      case .cancelled: typing = .nothing
      case .chosen(let id):
        typing = .nothing
        if isGrouping { group(by: id) } else { sort(by: id) }
      }
    case (.columns(var chooser), _):
      switch chooser.handle(key) {
      case .chooses: typing = .columns(chooser)
      case .done: typing = .nothing
      }
      choose(chooser.choices)
    case (_, .enter):
      typing = .nothing
      // While it was typed, columns stayed where they were; now they suit what was found.
      list.forgetWidths()
    case (_, .escape): clearFilter()
    case (_, .up), (_, .down), (_, .pageUp), (_, .pageDown):
      if let motion = ListMotion(key) { move(motion) }
    default:
      if filter.handle(key) { refilter() }
    }
  }

  /// Takes pasted text into the filter.
  mutating func paste(_ text: String) {
    if case .columns = typing { return }
    if case .choosing(var palette, let isGrouping) = typing {
      palette.paste(text)
      typing = .choosing(palette, isGrouping: isGrouping)
      return
    }
    filter.insert(text)
    refilter()
  }

  /// Shows everything again, of what the user came for first of all that; false when there was no filter.
  @discardableResult
  mutating func clearFilter() -> Bool {
    let wasActive = isFiltering
    if !wasActive { narrowed = nil }
    typing = .nothing
    filter = TextInput()
    refilter()
    list.forgetWidths()
    return wasActive
  }

  /// Filters the rows as a key wants it.
  private mutating func refilter(selecting: Selecting = .sameOrFirst) {
    answer(selecting: selecting) { $0.filterRows() }
  }
}
