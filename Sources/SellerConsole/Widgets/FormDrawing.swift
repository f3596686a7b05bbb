import SellerTables

/// Drawing a form: labels at the left, fields at the right, below each its error or, with the focus, its help.
extension Form {
  /// Draws the form; where it is taller than the block, around the field with the focus. An open list covers the
  /// block's lower part.
  mutating func draw(in rect: Rect, of frame: inout Frame) {
    guard !rect.isEmpty else { return }
    let labelWidth = min(fields.map { DisplayText.width($0.label) }.max() ?? 0, rect.width / 3)
    let contentWidth = rect.width - labelWidth - 4
    let notes = fields.indices.map { self.notes(at: $0, width: contentWidth) }
    let rows = contentRows(beside: notes.reduce(2) { $0 + $1.count }, width: contentWidth, height: rect.height)
    let heights = fields.indices.map { rows[$0] + notes[$0].count }
    let total = heights.reduce(0, +) + 2
    let focusEnd = heights.prefix(focus + 1).reduce(0, +) + (focus == fields.count ? 2 : 0)
    var row = rect.top - max(0, min(focusEnd, total) - rect.height)
    for (index, field) in fields.enumerated() {
      let place = Rect(column: rect.left, row: row, width: rect.width, height: rows[index])
      draw(field, at: index, in: place, notes: notes[index], labelWidth: labelWidth, within: rect, of: &frame)
      row += heights[index]
    }
    drawButton(row: row + 1, labelWidth: labelWidth, in: rect, of: &frame)
    if let calendar {
      let focusRow = heights.prefix(focus).reduce(rect.top, +) - max(0, min(focusEnd, total) - rect.height)
      // Neither the field nor what is said about it is covered where there is room.
      var below = focusRow + 1 + (notes.indices.contains(focus) ? notes[focus].count : 0)
      if below + DayPicker.height > rect.bottom { below = max(rect.top, focusRow - DayPicker.height) }
      calendar.draw(
        in: Rect(column: rect.left + labelWidth + 4, row: below, width: contentWidth, height: rect.bottom - below),
        of: &frame)
    }
    let (_, lower) = rect.cutTop(min(rect.height / 3, 4))
    picker?.draw(in: lower, of: &frame)
  }

  /// The rows of each field's content: texts of several lines, and what is only shown, get what room the block has left, as far as they
  /// need it.
  private func contentRows(beside others: Int, width: Int, height: Int) -> [Int] {
    var spare = height - others - fields.reduce(0) { $0 + $1.contentRows }
    return fields.map { field in
      let wanted: Int
      switch field.content {
      case .lines(let area, _): wanted = area.rowCount(width: width)
      case .readOnly(let text): wanted = LineWrapping.wrap(text, to: width).count
      default: return field.contentRows
      }
      let more = max(0, min(spare, wanted - field.contentRows))
      spare -= more
      return field.contentRows + more
    }
  }

  /// The lines below a field: nothing of what is wrong with it, or is said about it, is cut.
  private func notes(at index: Int, width: Int) -> [StyledText] {
    let field = fields[index]
    if let error = field.error {
      return LineWrapping.wrap(StyledText(.bad, .danger) + StyledText(" " + error, .danger), to: width)
    }
    return index == focus && !field.help.isEmpty ? LineWrapping.wrap(StyledText(field.help, .dimmed), to: width) : []
  }

  private func draw(
    _ field: FormField, at index: Int, in place: Rect, notes: [StyledText], labelWidth: Int, within rect: Rect,
    of frame: inout Frame
  ) {
    let isFocused = index == focus && picker == nil && calendar == nil
    let step: KeyPress = index < focus ? .backTab : .tab
    frame.click(place.intersection(rect), .press(Array(repeating: step, count: abs(index - focus))))
    let content = place.cutLeft(labelWidth, gap: 4).1
    if (rect.top..<rect.bottom).contains(place.top) {
      if index == focus { frame.put(.closed, at: place.origin, style: Style(.accent)) }
      frame.put(
        StyledText(field.label, index == focus ? .heading : .text),
        at: Point(column: place.left + 2, row: place.top), clippedTo: labelWidth)
    }
    let area = content.intersection(rect)
    if !area.isEmpty { draw(field.content, isFocused: isFocused, in: area, of: &frame) }
    for (line, note) in notes.enumerated() {
      let below = place.bottom + line
      guard (rect.top..<rect.bottom).contains(below) else { continue }
      frame.put(note, at: Point(column: content.left, row: below), clippedTo: content.width)
    }
  }

  private func draw(_ content: FormField.Content, isFocused: Bool, in rect: Rect, of frame: inout Frame) {
    switch content {
    case .text(let input):
      input.draw(in: rect, of: &frame, isFocused: isFocused)
    case .lines(let area, _):
      area.draw(in: rect, of: &frame, isFocused: isFocused)
    case .choice(let choice):
      frame.fill(rect, style: Style(on: isFocused ? .inputFocused : .input))
      let chosen = choice.selected.map { StyledText($0.title + "  ") + $0.detail }
      frame.put(
        chosen ?? StyledText(choice.prompt, .placeholder), at: rect.origin, clippedTo: max(0, rect.width - 2))
      frame.put(.open, at: Point(column: rect.right - 1, row: rect.top))
    case .checkbox(let isOn):
      let box = "[\(isOn ? frame.glyphs[.good] : " ")]"
      frame.put(box, at: rect.origin, style: Style(on: isFocused ? .inputFocused : .text), clippedTo: rect.width)
    case .readOnly(let text):
      let lines = rect.height > 1 ? LineWrapping.wrap(text, to: rect.width) : [text]
      for (row, line) in lines.prefix(rect.height).enumerated() {
        let goesOn = row == rect.height - 1 && lines.count > rect.height
        let place = Point(column: rect.left, row: rect.top + row)
        frame.put(goesOn ? line + StyledText(.ellipsis) : line, at: place, clippedTo: rect.width)
      }
    }
  }

  private func drawButton(row: Int, labelWidth: Int, in rect: Rect, of frame: inout Frame) {
    guard (rect.top..<rect.bottom).contains(row) else { return }
    frame.click(
      Rect(column: rect.left + labelWidth + 4, row: row, width: DisplayText.width(submitLabel) + 4, height: 1),
      .press(Array(repeating: .tab, count: fields.count - focus) + [.enter]))
    frame.put(
      "  \(submitLabel)  ", at: Point(column: rect.left + labelWidth + 4, row: row),
      style: Style(on: focus == fields.count ? .buttonFocused : .button), clippedTo: rect.width - labelWidth - 4)
  }
}
