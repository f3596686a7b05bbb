import SellerTables
import Testing

@testable import SellerConsole

@Suite("Palette")
struct PaletteTests {
  private func palette() -> Palette {
    Palette(
      title: "Commands",
      items: [
        PaletteItem(id: "open", title: "Open product", detail: "Enter"),
        PaletteItem(id: "export", title: "Export table", keywords: "导出 csv"),
        PaletteItem(id: "dispute", title: "File dispute", disabledReason: "already filed"),
        PaletteItem(id: "反馈", title: "商品反馈"),
      ], emptyText: "nothing found")
  }

  private func typing(_ text: String) -> Palette {
    var palette = palette()
    for character in text { _ = palette.handle(.character(character)) }
    return palette
  }

  @Test("what is called as one types comes first")
  func names() {
    var palette = Palette(
      title: "Commands",
      items: [
        PaletteItem(id: "right", title: "Columns to the right"),
        PaletteItem(id: "choose", title: "Choose what is listed", names: ["columns", "列"]),
      ], emptyText: "nothing found")
    for (typed, first) in [("column", "right"), ("columns", "choose"), ("列", "choose")] {
      palette = Palette(title: "", items: palette.items, emptyText: "", input: TextInput(typed))
      #expect(palette.selectedItem?.id == first, "\(typed)")
    }
  }

  @Test("what the selected one says is told in full at the foot where words are cut short, and nowhere else")
  func inFull() {
    let long = "Set facts that no file tells: the shop's, or the selected product's"
    for (title, width, height, isTold) in [
      (long, 50, 16, true), (long, 50, 9, false), (long, 90, 16, false), ("Open", 50, 16, false),
    ] {
      for tells in [true, false] {
        var palette = Palette(title: "", items: [PaletteItem(id: "a", title: title), PaletteItem(id: "b", title: "B")])
        palette.tellsInFull = tells
        var frame = Frame(size: Size(width: width, height: height))
        palette.draw(in: frame.bounds, of: &frame)
        let foot = frame.lines.suffix(3).dropLast().map { $0.dropFirst(2).dropLast().trimmed }.joined(separator: " ")
        #expect((foot.trimmed == title) == (isTold && tells), "\(width) \(frame.lines)")
      }
    }
  }

  @Test("whole words come before scattered letters, beginnings before the middle")
  func filtering() {
    let cases: [(typed: String, ids: [String])] = [
      ("", ["open", "export", "dispute", "反馈"]),
      ("ex", ["export"]),
      ("EX", ["export"]),
      ("p", ["open", "export", "dispute"]),
      ("t", ["export", "open", "dispute"]),
      ("pr", ["open", "export"]),
      ("fdi", ["dispute"]),
      ("table export", ["export"]),
      ("导出", ["export"]),
      ("商", ["反馈"]),
      ("zzz", []),
      ("table zzz", []),
    ]
    for (typed, ids) in cases { #expect(typing(typed).matchingItems.map(\.id) == ids, "\(typed)") }
  }

  @Test("Enter chooses, but not what is disabled; Escape leaves")
  func choosing() {
    var first = typing("ex")
    #expect(first.handle(.enter) == .chosen("export"))
    var disabled = typing("file")
    #expect(disabled.handle(.enter) == .ignored)
    var none = typing("zzz")
    #expect(none.handle(.enter) == .ignored && none.selectedItem == nil)
    #expect(none.handle(.escape) == .cancelled)
    var moved = palette()
    #expect(moved.handle(.down) == .changed)
    #expect(moved.handle(.enter) == .chosen("export"))
  }

  @Test("a list that shows the present choice opens on it")
  func preselection() {
    let palette = Palette(title: "", items: palette().items, selectedID: "dispute")
    #expect(palette.selectedItem?.id == "dispute")
  }

  @Test("The selection moves over what is shown before that scrolls, page by page too, and a click scrolls nothing")
  func moving() {
    var palette = Palette(title: "", items: (1...20).map { PaletteItem(id: "\($0)", title: "item \($0)") })
    func shown(after keys: KeyPress...) -> String {
      for key in keys { _ = palette.handle(key) }
      var frame = Frame(size: Size(width: 30, height: 8))
      palette.draw(in: frame.bounds, of: &frame)
      return frame.lines[2].filter(\.isNumber) + "–" + frame.lines[6].filter(\.isNumber)
    }
    let steps: [(keys: [KeyPress], shown: String, selected: String)] = [
      ([], "1–5", "1"), ([.down, .down], "1–5", "3"), ([.down, .down, .down], "2–6", "6"), ([.up, .up], "2–6", "4"),
      ([.pageDown], "4–8", "8"), ([.pageUp], "4–8", "4"), ([.pageUp], "1–5", "1"),
    ]
    for step in steps {
      for key in step.keys { _ = palette.handle(key) }
      #expect(shown() == step.shown && palette.selectedItem?.id == step.selected, "\(step)")
    }
  }

  @Test("found letters are marked, reasons are told")
  func drawing() {
    var frame = Frame(size: Size(width: 40, height: 7))
    var typed = typing("p")
    typed.draw(in: frame.bounds, of: &frame)
    #expect(
      frame.lines == [
        "┌─ Commands ───────────────────────────┐",
        "│ p                                    │",
        "│ Open product                   Enter │",
        "│ Export table                         │",
        "│ File dispute           already filed │",
        "│                                      │",
        "└──────────────────────────────────────┘",
      ])
    #expect(frame.styledRuns[3].contains(TextRun("p", Style(.match, on: .dialog))))
    #expect(frame.cursor == Point(column: 3, row: 1))
  }

  @Test("places on the screen")
  func places() {
    #expect(Palette.place(in: Rect(Size(width: 80, height: 24))) == Rect(column: 2, row: 2, width: 76, height: 20))
    #expect(Palette.place(in: Rect(Size(width: 200, height: 50))) == Rect(column: 60, row: 2, width: 80, height: 20))
  }
}

extension StringProtocol {
  fileprivate var trimmed: String { split(separator: " ").joined(separator: " ") }
}
