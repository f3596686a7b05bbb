import SellerCore
import SellerTables
import SellerText

/// Products × checklist: a list whose columns are the checklist's lines, with a cursor that moves from column to column.
struct CampaignMatrix {
  var list: RowList<CampaignProductCheck>
  private var cursor = 0

  private static let items = CampaignItem.allCases
  /// Columns before the first line of the checklist.
  private static let columnsBefore = 1

  init(in context: PageContext) {
    list = RowList(
      .campaignProducts, columns: Self.columns(in: context), rows: context.reading.checks,
      in: context
    ) { $0.productID.text }
  }

  /// The line of the checklist that the cursor stands on.
  var item: CampaignItem { Self.items[cursor] }

  var selected: CampaignProductCheck? { list.selected }

  // MARK: Actions

  /// What can be done with the cursor. Sorting goes by its column, the worst first, and back to names.
  var cursorOffers: [Offer<CampaignMatrix>] {
    [
      Offer(.left, changes: { $0.cursor = max(0, $0.cursor - 1) }),
      Offer(.right, changes: { $0.cursor = min(Self.items.count - 1, $0.cursor + 1) }),
      Offer(.sort, changes: { $0.sortByCursor() }),
    ]
  }

  private mutating func sortByCursor() {
    let column = cursor + Self.columnsBefore
    let isSorted = list.sorting?.column == column
    list.sort(by: isSorted ? 0 : column, isAscending: isSorted)
  }

  mutating func refresh(in context: PageContext) {
    list.replace(rows: context.reading.checks, language: context.language)
  }

  /// Puts the cursor on a line of the checklist, and the worst products of that line on top.
  mutating func show(_ item: CampaignItem) {
    guard let place = Self.items.firstIndex(of: item) else { return }
    cursor = place
    list.sort(by: place + Self.columnsBefore, isAscending: false, selecting: .first)
  }

  // MARK: Columns

  /// The most that a mark of the matrix takes.
  private static let mostCells = 6

  static func columns(in context: PageContext) -> [RowList<CampaignProductCheck>.Column] {
    let fields = CampaignFields(context.view)
    let name = fields.name.with { check, language in
      StyledText(check.verdict) + " " + fields.name.cell(check, language)
    }
    return [.init(name, width: 14...60, takesRest: true)]
      + items.map { item in
        let field = fields.item(item).titled(CampaignItemAbbreviation(item), alignment: .centre)
        var column = RowList<CampaignProductCheck>.Column(
          field.with { check, _ in
            // A word that has no room here is a question mark: that for what is not known.
            let mark = Self.mark(check[item].verdict)
            return mark.width <= Self.mostCells ? mark : StyledText("?", Role(check[item].verdict))
          }, width: 4...mostCells)
        column.isTight = true
        return column
      }
  }

  /// A verdict's sign, in colour where something is to be done, so that it is seen among all that are in order.
  private static func mark(_ verdict: CampaignVerdict) -> StyledText {
    switch verdict {
    case .pass: StyledText(.good, .text)
    case .unknown: StyledText(.unknown, .text)
    case .attention, .fail: StyledText(verdict)
    }
  }

  // MARK: Drawing

  /// Draws the matrix, and below it how many products have each verdict in each line.
  mutating func draw(
    in rect: Rect, of frame: inout Frame, context: PageContext, admission: CampaignAdmission, footer: [CampaignVerdict]
  ) {
    let (body, foot) = rect.cutBottom(footer.count)
    list.draw(in: body, of: &frame, context: context)
    let layout = layout(in: body, context: context)
    for (row, verdict) in footer.enumerated() {
      drawTotals(verdict, at: Point(column: foot.left, row: foot.top + row), layout, admission, context, &frame)
    }
    highlightColumn(layout, in: body, of: &frame)
  }

  /// Where the list has put its columns: as the table does it, which keeps room for a scrollbar when the rows do not fit.
  private func layout(in rect: Rect, context: PageContext) -> TableLayout {
    Table(columns: list.tableColumns(in: context), rowCount: list.shownCount) { _ in [] }
      .layout(in: list.hasFilterLine ? rect.cutTop(1).rest : rect, state: list.list)
  }

  private func drawTotals(
    _ verdict: CampaignVerdict, at point: Point, _ layout: TableLayout, _ admission: CampaignAdmission,
    _ context: PageContext, _ frame: inout Frame
  ) {
    for place in layout.shown {
      let at = Point(column: point.column + place.start, row: point.row)
      guard place.index >= Self.columnsBefore else {
        let text = StyledText(verdict) + StyledText(" " + context.say(verdict), Role(verdict))
        frame.put(text, at: at, clippedTo: place.width)
        continue
      }
      let count = admission.count(Self.items[place.index - Self.columnsBefore])[verdict]
      let text = count == 0 ? StyledText(.bullet, .dimmed) : StyledText("\(count)", Role(verdict))
      frame.put(text, at: at, width: place.width, alignment: .centre)
    }
  }

  /// Lays a ground under the heading of the cursor's column, and another where the column crosses the selected row. The verdicts
  /// between keep their colours.
  private func highlightColumn(_ layout: TableLayout, in rect: Rect, of frame: inout Frame) {
    guard let place = layout.shown.first(where: { $0.index == cursor + Self.columnsBefore }) else { return }
    let column = rect.left + place.start
    let top = rect.top + (list.hasFilterLine ? 1 : 0)
    for row in top..<max(top, rect.bottom) {
      let isSelected = frame[Point(column: column, row: row)].style.ground == .selection
      guard isSelected || row == top else { continue }
      frame.lay(
        ground: isSelected ? .inputFocused : .selectionInactive,
        under: Rect(column: column, row: row, width: place.width, height: 1))
    }
  }
}
