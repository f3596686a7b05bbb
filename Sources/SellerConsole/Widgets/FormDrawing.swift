import SellerTables

/// Drawing a form: labels at the left, fields at the right, below each its error or, with the focus, its help.
extension Form {
  /// Draws the form; where it is taller than the block, around the field with the focus. An open list covers the
  /// block's lower part.
  public func draw(in rect: Rect, of frame: inout Frame) {
    guard !rect.isEmpty else { return }
    let labelWidth = min(fields.map { DisplayText.width($0.label) }.max() ?? 0, rect.width / 3)
    let contentWidth = rect.width - labelWidth - 4
    let heights = fields.indices.map { fields[$0].contentRows + notes(at: $0, width: contentWidth).count }
    let total = heights.reduce(0, +) + 2
    let focusEnd = heights.prefix(focus + 1).reduce(0, +) + (focus == fields.count ? 2 : 0)
    var row = rect.top - max(0, min(focusEnd, total) - rect.height)
    for (index, field) in fields.enumerated() {
      draw(field, at: index, row: row, labelWidth: labelWidth, in: rect, of: &frame)
      row += heights[index]
    }
    drawButton(row: row + 1, labelWidth: labelWidth, in: rect, of: &frame)
    if let picker {
      let (_, lower) = rect.cutTop(min(rect.height / 3, 4))
      picker.draw(in: lower, of: &frame)
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
    _ field: FormField, at index: Int, row: Int, labelWidth: Int, in rect: Rect, of frame: inout Frame
  ) {
    let isFocused = index == focus && picker == nil
    let content = Rect(column: rect.left + labelWidth + 4, row: row, width: rect.width - labelWidth - 4, height: 1)
    if (rect.top..<rect.bottom).contains(row) {
      if index == focus { frame.put(.closed, at: Point(column: rect.left, row: row), style: Style(.accent)) }
      frame.put(
        StyledText(field.label, index == focus ? .heading : .text), at: Point(column: rect.left + 2, row: row),
        clippedTo: labelWidth)
    }
    let area = Rect(column: content.left, row: row, width: content.width, height: field.contentRows)
      .intersection(rect)
    if !area.isEmpty { draw(field.content, isFocused: isFocused, in: area, of: &frame) }
    for (line, note) in notes(at: index, width: content.width).enumerated() {
      let below = row + field.contentRows + line
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
      frame.put(text, at: rect.origin, clippedTo: rect.width)
    }
  }

  private func drawButton(row: Int, labelWidth: Int, in rect: Rect, of frame: inout Frame) {
    guard (rect.top..<rect.bottom).contains(row) else { return }
    frame.put(
      "  \(submitLabel)  ", at: Point(column: rect.left + labelWidth + 4, row: row),
      style: Style(on: focus == fields.count ? .buttonFocused : .button), clippedTo: rect.width - labelWidth - 4)
  }
}
