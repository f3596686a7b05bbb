import SellerTables
import Testing

@testable import SellerConsole

@Suite("Dialog")
struct DialogTests {
  private let dialog = Dialog(
    title: "File dispute", body: ["A product can be disputed once only.", "", "提交后不能撤回。"],
    cancel: "Cancel", deeds: ["File it"])

  @Test("Enter alone cancels; the deed needs a move first")
  func focus() {
    var plain = dialog
    #expect(plain.handle(.enter) == .cancelled)
    var moved = dialog
    #expect(moved.handle(.tab) == .changed)
    #expect(moved.handle(.enter) == .chosen(0))
    var around = dialog
    _ = around.handle(.right)
    _ = around.handle(.right)
    #expect(around.handle(.enter) == .cancelled, "the focus goes round")
    var escape = dialog
    _ = escape.handle(.left)
    #expect(escape.handle(.escape) == .cancelled)
    var other = dialog
    #expect(other.handle(.character("y")) == .ignored, "no letter confirms")
  }

  @Test("the dialog is as large as its text, in the middle")
  func drawing() {
    var frame = Frame(size: Size(width: 48, height: 11))
    dialog.draw(in: frame.bounds, of: &frame)
    #expect(
      frame.lines == [
        "",
        "   ┌─ File dispute ─────────────────────────┐",
        "   │                                        │",
        "   │  A product can be disputed once only.  │",
        "   │                                        │",
        "   │  提交后不能撤回。                      │",
        "   │                                        │",
        "   │                 Cancel      File it    │",
        "   │                                        │",
        "   └────────────────────────────────────────┘",
        "",
      ])
    #expect(frame.styledRuns[7].contains(TextRun("  Cancel  ", Style(on: .buttonFocused))))
    #expect(frame.styledRuns[7].contains(TextRun("  File it  ", Style(on: .button))))
  }

  @Test("a body longer than the screen scrolls, and the buttons stay")
  func scrolling() {
    let long = Dialog(title: "T", body: (1...30).map { "line \($0)" }, cancel: "OK", deeds: [])
    var frame = Frame(size: Size(width: 40, height: 10))
    var settled = long.draw(in: frame.bounds, of: &frame)
    #expect(frame.text.contains("line 1 ") && frame.text.contains("OK"))
    _ = settled.handle(.end)
    frame = Frame(size: Size(width: 40, height: 10))
    settled.draw(in: frame.bounds, of: &frame)
    #expect(frame.text.contains("line 30") && frame.text.contains("OK"))
    for height in 0...8 {
      for width in [0, 1, 6, 7, 20] {
        var small = Frame(size: Size(width: width, height: height))
        long.draw(in: small.bounds, of: &small)
      }
    }
  }
}
