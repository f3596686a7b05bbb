import SellerTables
import SellerText

extension RowList {
  /// Draws the table, and above it the filter where there is one; scrolling settles to what was drawn.
  mutating func draw(in rect: Rect, of frame: inout Frame, context: PageContext, isFocused: Bool = true) {
    var body = rect
    if narrowed != nil {
      let (line, rest) = rect.cutTop(1)
      let words = context.pointing(ChromePhrase.onlyThese(shown.count, of: rows.count), to: .escape)
      frame.put(StyledText(context.say(words), .accent), at: line.origin, clippedTo: line.width)
      body = rest
    }
    if isFiltering {
      let (line, rest) = body.cutTop(1)
      drawFilter(in: line, of: &frame, context: context)
      body = rest
    }
    let emptyPhrase =
      filter.text.isEmpty
      ? ChromePhrase.nothingHere : context.pointing(ChromePhrase.nothingMatches(filter.text), to: .escape)
    var inSight = inSight
    self.inSight = CellsInSight()
    inSight.begin(in: context.language)
    var table = Table(
      columns: tableColumns(in: context),
      rowCount: shown.count,
      sort: sorting,
      emptyText: StyledText(context.say(emptyPhrase), .dimmed)
    ) { [self] index in
      if let group = group(at: index) { return [title(of: group)] + group.totals.dropFirst() }
      let row = rows[shown[index]]
      var cells = inSight.cells(at: shown[index]) { columns.map { $0.field.cell(row, context.language) } }
      if let barColumn { cells[barColumn] += bar(of: row, in: barColumn) }
      if !marks.isEmpty, marks.contains(identity(row)) {
        cells[0] = StyledText(.closed, .accent, .bold) + StyledText(" ") + cells[0]
      }
      return cells
    }
    table.heading = { [self] in group(at: $0).map(title) }
    table.foot = totals
    lookAtNames()
    list = table.draw(in: body, of: &frame, state: list, isFocused: isFocused)
    self.inSight = inSight
    switch typing {
    case .choosing(var palette, let isGrouping):
      let room = Self.roomToChoose(over: rect)
      frame.clearBelow(room)
      palette.draw(in: Palette.place(in: room), of: &frame)
      typing = .choosing(palette, isGrouping: isGrouping)
    case .columns(var chooser):
      let room = Self.roomToChoose(over: rect)
      frame.clearBelow(room)
      chooser.draw(in: room, of: &frame, language: context.language)
      typing = .columns(chooser)
    case .nothing, .filter: break
    }
  }

  /// Where something is chosen over a list: over a short one and what stands above it, so that there are some choices to see.
  private static func roomToChoose(over rect: Rect) -> Rect {
    let height = max(rect.height, min(leastToChoose, rect.bottom - 3))
    return Rect(column: rect.left, row: rect.bottom - height, width: rect.width, height: height)
  }

  /// The rows that a choice wants, with a border and free rows around it.
  private static var leastToChoose: Int { 14 }

  /// How many rows are looked at for the width of their names before they come into sight.
  private static var looked: Int { 200 }
  /// How many are looked at for the width of all else.
  private static var lookedBeside: Int { 64 }
  /// A list of so many rows is taken in at a glance.
  private static var few: Int { 8 }

  /// Looks at the names of rows that one is going to scroll to, so that columns do not change on the way. Other columns make way where
  /// more than one name in four would be cut, or any in a list that is taken in at a glance.
  ///
  /// - Parameter andAllElse: whether the other columns are looked at as well, for some screens of rows. What is told of a row beside the
  ///   list tells what has made way, so there nothing that never folds is to be cut.
  mutating func lookAtNames(andAllElse: Bool = false) {
    guard list.widest.isEmpty else { return }
    let near = listed.prefix(Self.looked).map { rows[$0] }
    var (widest, usual): ([Int], [Int]) = ([], [])
    for (place, column) in columns.enumerated() {
      let isName = column.takesRest || place == 0
      let looked = isName ? near[...] : andAllElse ? near.prefix(Self.lookedBeside) : []
      let cells = looked.map { (isOwn: parent?($0) == nil, width: column.field.cell($0, language).width) }
      let most = cells.map(\.width).max() ?? 0
      let own = cells.filter(\.isOwn).map(\.width).sorted()
      widest.append(most)
      usual.append(isName && own.count > Self.few ? own[(own.count - 1) * 3 / 4] : own.last ?? 0)
    }
    list = list.looked(ahead: widest, usual: usual)
  }

  /// The filter; while it is empty what it takes, and at its right end the name before a comparison that no column has.
  private func drawFilter(in line: Rect, of frame: inout Frame, context: PageContext) {
    let (sign, field) = line.cutLeft(2)
    frame.put(context.key(.filter), at: sign.origin)
    filter.draw(in: field, of: &frame, isFocused: isFilterTyped)
    let hint =
      filter.text.isEmpty
      ? StyledText(context.say(ChromePhrase.filterForms), .placeholder)
      : rowFilter.unknownColumn.map { StyledText(context.say(ChromePhrase.noSuchColumn($0)), .warning) } ?? .empty
    let room = field.width - DisplayText.width(filter.text) - 3
    if hint.width > 0, room >= min(hint.width, 12) {
      let width = min(room, hint.width)
      frame.put(
        hint, at: Point(column: filter.text.isEmpty ? field.left + 1 : field.right - width, row: field.top),
        clippedTo: width)
    }
  }

  var isFilterTyped: Bool {
    if case .filter = typing { true } else { false }
  }

  /// Whether something that leaves rows out stands above the table.
  var hasFilterLine: Bool { isFiltering || narrowed != nil }

  /// Whether there is a filter, or one is typed.
  var isFiltering: Bool { isFilterTyped || !filter.text.isEmpty }

  private func group(at line: Int) -> ListGroup? { shown[line] < 0 ? groups[~shown[line]] : nil }

  private func title(of group: ListGroup) -> StyledText {
    group.title(isFolded: aids.folded.contains(group.name))
  }

  /// The columns as the table lays them out; groups are named in the first one, which gets the room for it.
  func tableColumns(in context: PageContext) -> [TableColumn] {
    let barColumn = barColumn
    return columns.enumerated().map { place, column in
      let bar = place == barColumn ? Self.barWidth : 0
      // A sign may be a word.
      let least = column.width == 1...1 ? Sign.columns : column.width.lowerBound
      let heading = context.say(column.field.heading)
      var shown = TableColumn(
        heading, alignment: column.field.alignment,
        minimum: max(least, min(DisplayText.width(heading), column.width.upperBound)) + bar,
        ideal: max(column.width.upperBound + bar, place == 0 && !groups.isEmpty ? Self.groupWidth : 0),
        takesRest: column.takesRest, priority: bar > 0 ? 0 : column.priority)
      shown.isFixed = column.isFixed
      shown.makesWay = column.makesWay && bar == 0
      if column.isTight { shown.gap = 1 }
      return shown
    }
  }
}
