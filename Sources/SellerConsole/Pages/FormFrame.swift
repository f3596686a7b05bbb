import SellerTables

/// A form, and beside or below it what it would bring. The breadcrumb names it.
enum FormFrame {
  static func draw(_ form: inout Form, beside preview: [StyledText], in rect: Rect, of frame: inout Frame) {
    let body = rect.inset(columns: 1, rows: 0)
    if body.width >= 116, TextMode.current.spoken == nil {
      let (left, right) = body.inset(columns: 0, rows: 1).cutLeft(body.width * 3 / 5, gap: 3)
      form.draw(in: left, of: &frame)
      form.aside = TextPanel(preview).draw(in: right, of: &frame, state: form.aside)
    } else {
      let text = TextPanel(preview)
      let (upper, lower) = body.cutBottom(min(text.lines(width: body.width).count, body.height / 3 + 1))
      // The open list of a choice may cover the preview.
      form.draw(in: form.picker == nil ? upper : body, of: &frame)
      if form.picker == nil { form.aside = text.draw(in: lower, of: &frame, state: form.aside) }
    }
  }
}
