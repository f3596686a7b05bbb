import SellerTables

extension RowList {
  /// Divides a wide block into one for the list and one for what is told of its row beside it. The list gets the part that it has on
  /// every screen, and where it would cut words short, what the details can spare.
  ///
  /// - Parameters:
  ///   - part: how much of the width the list has in any case.
  ///   - least: the columns that the details need.
  mutating func divide(
    _ rect: Rect, part: (of: Int, outOf: Int), least: Int, gap: Int, context: PageContext
  ) -> (list: Rect, details: Rect) {
    lookAtNames(andAllElse: true)
    let own = rect.width * part.of / part.outOf
    let width =
      list.width(beside: rect.width)
      ?? max(own, min(rect.width - gap - least, room(in: rect.width - gap - least, context: context)))
    list = list.divided(rect.width, at: width)
    let parts = rect.cutLeft(width, gap: gap)
    return (parts.left, parts.rest)
  }

  /// The columns that the list takes of so many, with its scrollbar: no more than its words need.
  private func room(in width: Int, context: PageContext) -> Int {
    let columns = tableColumns(in: context)
    let widest = zip(list.widest, columns).map { max($0, DisplayText.width($1.title)) }
    let layout = TableLayout(
      columns: columns, width: width - Scrollbar.width, widest: widest, usual: list.usual, skipped: list.skipped)
    return layout.shown.enumerated().reduce(Scrollbar.width) { room, place in
      let column = columns[place.element.index]
      let words = widest[place.element.index]
      let wanted = column.isFixed ? column.ideal : column.takesRest ? words : min(words, column.ideal)
      return room + max(wanted, min(words, place.element.width)) + (place.offset == 0 ? 0 : column.gap)
    }
  }
}
