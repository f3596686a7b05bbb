import SellerTables
import Testing

@testable import SellerConsole

@Suite("Lines and panels")
struct LineWidgetTests {
  private func drawn(_ width: Int, _ height: Int = 1, _ draw: (inout Frame) -> Void) -> [String] {
    var frame = Frame(size: Size(width: width, height: height))
    draw(&frame)
    return frame.lines
  }

  @Test("closed tabs keep their keys where titles do not fit")
  func tabs() {
    let tabs = Tabs(
      tabs: [.init(key: "1", title: "Health"), .init(key: "2", title: "商品"), .init(key: "3", title: "Disputes")],
      selected: 1)
    #expect(drawn(31) { tabs.draw(in: $0.bounds, of: &$0) } == [" 1 Health  2 商品  3 Disputes"])
    #expect(drawn(28) { tabs.draw(in: $0.bounds, of: &$0) } == [" 1  2 商品  3"])
    #expect(drawn(8) { tabs.draw(in: $0.bounds, of: &$0) } == [" 1  2 …"])
  }

  @Test("hints without room give way to shorter ones; pinned ones stay")
  func hints() {
    let line = [
      KeyHint(key: "Enter", text: "open"), KeyHint(key: "/", text: "filter"), KeyHint(key: "s", text: "sort"),
      KeyHint(key: "?", text: "help", isPinned: true),
    ]
    #expect(drawn(36) { line.draw(in: $0.bounds, of: &$0) } == ["Enter open  / filter  s sort  ? help"])
    #expect(drawn(35) { line.draw(in: $0.bounds, of: &$0) } == ["Enter open  / filter  ? help"])
    #expect(drawn(18) { line.draw(in: $0.bounds, of: &$0) } == ["Enter open  ? help"])
    #expect(drawn(15) { line.draw(in: $0.bounds, of: &$0) } == ["s sort  ? help"])
    #expect(drawn(13) { line.draw(in: $0.bounds, of: &$0) } == ["? help"])
    #expect(drawn(5) { line.draw(in: $0.bounds, of: &$0) } == [""])
  }

  @Test("a hint that does not work now is drawn fainter")
  func disabledHint() {
    var frame = Frame(size: Size(width: 8, height: 1))
    [KeyHint(key: "f", text: "file", isEnabled: false)].draw(in: frame.bounds, of: &frame)
    #expect(frame.styledRuns[0].first == TextRun("f file", Style(.dimmed)))
  }

  @Test("a panel wraps its paragraphs and scrolls to its end and no further")
  func panel() {
    let panel = TextPanel(["one two three", "", "四五六七"])
    var state = ScrollState()
    #expect(drawn(9, 5) { state = panel.draw(in: $0.bounds, of: &$0) } == ["one two", "three", "", "四五六七", ""])
    #expect(drawn(9, 2) { state = panel.draw(in: $0.bounds, of: &$0) } == ["one two █", "three"])
    state.move(.last)
    #expect(drawn(9, 2) { state = panel.draw(in: $0.bounds, of: &$0, state: state) } == ["四五六", "七      █"])
    state.move(.by(1))
    #expect(drawn(9, 2) { state = panel.draw(in: $0.bounds, of: &$0, state: state) } == ["四五六", "七      █"])
    state.move(.pages(-1))
    #expect(drawn(9, 2) { state = panel.draw(in: $0.bounds, of: &$0, state: state) } == ["", "四五六  █"])
  }
}
