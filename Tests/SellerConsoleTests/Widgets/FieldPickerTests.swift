import SellerText
import Testing

@testable import SellerConsole

@Suite("The calendar and the files of a form's fields")
struct FieldPickerTests {
  private static let today = Spelled.day("2024-03-15")

  private func form(_ text: String) -> Form {
    var field = FormField(id: "day", label: "Day", content: .text(TextInput(text)))
    field.picker = .day(today: Self.today, .english)
    field.help = "In the shop's calendar."
    return Form(fields: [field], submitLabel: "Save")
  }

  @Test(
    "Arrows go by days and weeks, pages by months, to the last day that a month has; the time that is typed stays",
    arguments: [
      ("", [KeyPress.right], "2024-03-16"), ("", [.up], "2024-03-08"), ("2024-03-31", [.pageUp], "2024-02-29"),
      ("2023-12-31", [.pageDown], "2024-01-31"), ("2024-01-01", [.left], "2023-12-31"),
      ("2020-05-05 09:30", [.down], "2020-05-12 09:30"), ("2020-05-05", [.home], "2024-03-15"),
      ("rubbish", [], "2024-03-15"),
    ] as [(String, [KeyPress], String)])
  func days(typed: String, keys: [KeyPress], expected: String) {
    var form = form(typed)
    #expect(form.handle(.control("p")) == .moved && form.calendar != nil)
    for key in keys { _ = form.handle(key) }
    _ = form.handle(.enter)
    #expect(form.text(of: "day") == expected && form.calendar == nil)
  }

  @Test("Esc closes the calendar and leaves what is typed; the month is drawn whole, its first day below its weekday")
  func drawing() {
    var form = form("2024-02-10")
    _ = form.handle(.function(4))
    var frame = Frame(size: Size(width: 60, height: 16))
    form.draw(in: frame.bounds, of: &frame)
    let lines = frame.lines
    #expect(lines.contains { $0.contains("In the shop's calendar.") }, "what is said about the field is not covered")
    #expect(lines.contains { $0.contains("2024-02") } && lines.contains { $0.contains("Mo Tu We Th Fr Sa Su") })
    // 2024-02-01 was a Thursday, and the month had 29 days.
    #expect(lines.contains { $0.contains("          1  2  3  4") } && lines.contains { $0.contains("26 27 28 29") })
    #expect(form.handle(.escape) == .moved && form.text(of: "day") == "2024-02-10")
    #expect(form.handle(.escape) == .cancelled)
  }

  @Test(
    "What is open over the fields has its keys on the last line, and says where no file is",
    arguments: Language.allCases)
  func keys(language: Language) {
    var state = AfterSalesShop.kuaishou().console(.health, size: Size(width: 120, height: 40), language)
    state.type("Nn")
    let keys = state.lines().last
    state.press(.tab, .control("p"))
    #expect(state.lines().last?.contains("PgUp PgDn") == true)
    state.press(.escape, .tab, .enter)
    #expect(state.lines().last?.contains(language == .english ? "letters search" : "输入文字可查找") == true)
    state.press(.escape, .tab, .tab, .tab, .tab, .control("p"))
    #expect(state.lines().last?.contains(language == .english ? "Tab complete" : "Tab 补全") == true)
    _ = state.update(.listed(FileListing(typed: "", paths: [], common: "")))
    #expect(state.text().contains(language == .english ? "No match" : "没有匹配的内容"))
    state.press(.escape)
    #expect(state.lines().last == keys)
  }

  @Test("Files are listed as one types, Tab completes, a folder opens, a file is taken on a line of its own")
  func files() {
    var state = AfterSalesShop.kuaishou().console(.health)
    state.type("Nn")
    // From the text: when it is due, on what, its id, when it was done, the note's own id.
    for _ in 0..<6 { state.press(.tab) }
    #expect(state.press(.control("p")) == [.list("")])
    _ = state.update(.listed(FileListing(typed: "", paths: ["docs/", "draft.txt"], common: "d")))
    #expect(state.text().contains("docs/") && state.text().contains("draft.txt"))
    #expect(state.press(.tab) == [.list("d")])
    _ = state.update(.listed(FileListing(typed: "d", paths: ["docs/", "draft.txt"], common: "d")))
    // There is no more to complete: nothing is asked again, and all stays to choose from.
    #expect(state.press(.tab) == [] && state.text().contains("draft.txt"))
    #expect(state.press(.enter) == [.list("docs/")])
    // A listing that comes too late is of no use.
    _ = state.update(.listed(FileListing(typed: "d", paths: ["late"], common: "late")))
    #expect(!state.text().contains("late"))
    _ = state.update(.listed(FileListing(typed: "docs/", paths: ["docs/a.png"], common: "docs/a.png")))
    state.press(.enter)
    #expect((state.page as? RecordFormPage)?.form.lines(of: "files") == ["docs/a.png"])
    state.press(.control("p"))
    _ = state.update(.listed(FileListing(typed: "", paths: ["b.png"], common: "b.png")))
    state.press(.enter)
    #expect((state.page as? RecordFormPage)?.form.lines(of: "files") == ["docs/a.png", "b.png"])
  }

  @Test("Every date of a form has a calendar, and says so", arguments: Language.allCases)
  func everywhere(language: Language) {
    var console = AfterSalesShop.kuaishou().console(.health, language)
    console.type("Nn")
    let form = (console.page as? RecordFormPage)?.form
    #expect(form?.field("due")?.picker != nil && form?.field("due")?.help.contains("Ctrl-P") == true)
    #expect(form?.field("text")?.picker == nil)
  }
}
