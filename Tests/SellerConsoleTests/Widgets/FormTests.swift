import SellerTables
import Testing

@testable import SellerConsole

@Suite("Form")
struct FormTests {
  private func form() -> Form {
    Form(
      fields: [
        FormField(id: "product", label: "Product", content: .readOnly("洗碗块")),
        FormField(id: "reason", label: "Reason", content: .text(TextInput())),
        FormField(
          id: "category", label: "Proposed category",
          content: .choice(
            ChoiceField(
              options: [
                PaletteItem(id: "hh", title: "Household Supplies", detail: "10 %"),
                PaletteItem(id: "el", title: "Electronics", detail: "15 %"),
              ], prompt: "choose"))),
        FormField(id: "once", label: "Once only", content: .checkbox(isOn: false), help: "cannot be undone"),
        FormField(id: "note", label: "Note", content: .lines(TextArea(), rows: 2)),
      ], submitLabel: "File")
  }

  private func drawn(_ form: Form, width: Int = 44, height: Int = 12) -> Frame {
    var form = form
    var frame = Frame(size: Size(width: width, height: height))
    form.draw(in: frame.bounds, of: &frame)
    return frame
  }

  @Test("labels, fields, help below the focus, button")
  func drawing() {
    var form = form()
    #expect(
      drawn(form).lines == [
        "  Product         洗碗块",
        "▸ Reason",
        "  Proposed cate…  choose                   ▾",
        "  Once only       [ ]",
        "  Note",
        "",
        "",
        "                    File",
        "", "", "", "",
      ])
    #expect(drawn(form).cursor == Point(column: 18, row: 1))
    form.setErrors(["reason": "is missing"])
    _ = form.handle(.down)
    _ = form.handle(.down)
    #expect(
      drawn(form).lines.prefix(6) == [
        "  Product         洗碗块",
        "  Reason",
        "                  ✖ is missing",
        "  Proposed cate…  choose                   ▾",
        "▸ Once only       [ ]",
        "                  cannot be undone",
      ])
  }

  @Test("what is only shown is told whole where there is room, and else says that it goes on")
  func shown() {
    let fields = [
      FormField(id: "of", label: "Of", content: .readOnly("one two three four five six seven")),
      FormField(id: "note", label: "Note", content: .text(TextInput())),
    ]
    for (height, expected) in [
      (8, ["  Of    one two three", "        four five six", "        seven"]),
      (5, ["  Of    one two three", "        four five six…"]), (4, ["  Of    one two three…"]),
    ] {
      var form = Form(fields: fields, submitLabel: "Go")
      var frame = Frame(size: Size(width: 22, height: height))
      form.draw(in: frame.bounds, of: &frame)
      #expect(Array(frame.lines.prefix(expected.count)) == expected, "\(height): \(frame.lines)")
    }
  }

  @Test("what stands below the fields and is longer than its place is scrolled by pages")
  func aside() {
    var form = form()
    let preview = (1...20).map { StyledText("line \($0).") }
    func text() -> String {
      var frame = Frame(size: Size(width: 44, height: 21))
      FormFrame.draw(&form, beside: preview, in: frame.bounds, of: &frame)
      return frame.lines.joined(separator: "\n")
    }
    #expect(text().contains("line 1.") && !text().contains("line 9.") && form.aside.isLong)
    #expect(form.handle(.pageDown) == .moved)
    #expect(!text().contains("line 1.") && text().contains("line 9."))
    for _ in 0..<4 { _ = form.handle(.pageDown) }
    #expect(text().contains("line 20."))
    _ = form.handle(.pageUp)
    #expect(text().contains("line 9.") && !form.isChanged)
  }

  @Test("keys fill the form in, and say what changed")
  func filling() {
    var form = form()
    let steps: [(key: KeyPress, reaction: Form.Reaction)] = [
      (.character("w"), .changed(id: "reason")), (.left, .moved), (.enter, .moved), (.enter, .moved),
      (.character("e"), .moved), (.character("l"), .moved), (.enter, .changed(id: "category")), (.tab, .moved),
      (.character(" "), .changed(id: "once")), (.tab, .moved), (.character("x"), .changed(id: "note")),
      (.enter, .changed(id: "note")), (.character("y"), .changed(id: "note")), (.tab, .moved), (.enter, .submitted),
      (.tab, .moved), (.escape, .cancelled),
    ]
    for (step, (key, reaction)) in steps.enumerated() {
      #expect(form.handle(key) == reaction, "step \(step): \(key)")
    }
    #expect(form.text(of: "reason") == "w")
    #expect(form.choice(of: "category") == "el")
    #expect(form.isOn("once"))
    #expect(form.text(of: "note") == "x\ny")
    #expect(form.focus == 1, "the focus passes over what is read only")
  }

  @Test("Escape closes an open list before it leaves the form")
  func escape() {
    var form = form()
    _ = form.handle(.tab)
    _ = form.handle(.enter)
    #expect(form.picker != nil)
    #expect(form.handle(.escape) == .moved)
    #expect(form.picker == nil)
    #expect(form.handle(.escape) == .cancelled)
  }

  @Test("errors put the focus on the first of them, and go when the field changes")
  func errors() {
    var form = form()
    form.setErrors(["note": "too short", "once": "must be on"])
    #expect(form.focus == 3)
    #expect(form.field("note")?.error == "too short")
    _ = form.handle(.character(" "))
    #expect(form.field("once")?.error == nil)
  }

  @Test("pasting goes to the field with the focus")
  func pasting() {
    var form = form()
    #expect(form.paste("a\nb") == .changed(id: "reason"))
    #expect(form.text(of: "reason") == "a b")
    _ = form.handle(.tab)
    #expect(form.paste("x") == .ignored)
  }

  @Test("on a screen that is too low the field with the focus is visible")
  func lowScreen() {
    var form = form()
    for _ in 0..<4 { _ = form.handle(.tab) }
    #expect(drawn(form, height: 3).lines.contains("                    File"))
    for height in 0...3 { for width in 0...20 { _ = drawn(form, width: width, height: height) } }
  }
}
