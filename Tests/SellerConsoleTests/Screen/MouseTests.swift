import SellerTables
import Testing

@testable import SellerConsole

@Suite("The mouse: what is clicked on does what its keys do")
struct MouseTests {
  private func console(_ pane: PaneID = .products) -> ConsoleState {
    var state = DisputeShop.standard().console(pane, size: Size(width: 100, height: 30))
    _ = state.lines()
    return state
  }

  /// Clicks on the first place where a text stands, as the screen was drawn last.
  @discardableResult
  private func click(
    _ text: String, in state: inout ConsoleState, twice: Bool = false, _ place: Int = 0
  ) -> [Effect] {
    let lines = state.lines()
    guard let row = lines.firstIndex(where: { $0.contains(text) }),
      let range = lines[row].firstRange(of: text)
    else {
      Issue.record("“\(text)” is not on the screen")
      return []
    }
    let column = DisplayText.width(String(lines[row][..<range.lowerBound])) + place
    let point = Point(column: column, row: row)
    var effects = state.settle(state.update(.mouse(.click(point))))
    if twice { effects += state.settle(state.update(.mouse(.doubleClick(point)))) }
    return effects
  }

  private func selected(_ state: ConsoleState) -> Int? {
    state.context.flatMap { state.page?.position(in: $0) }?.index
  }

  @Test("A click selects the row, a second one opens it, drawn in between or not")
  func rows() {
    var state = console()
    let third = state.lines()[7]
    let name = String(third.split(separator: "  ").first ?? "").trimmingPrefix(" ")
    click(String(name), in: &state)
    let place = selected(state)
    #expect(place != nil && place != 1)
    state.press(.home)
    click(String(name), in: &state, twice: true)
    #expect(state.stacks[.products]?.count == 2)
    state.press(.character("q"))
    #expect(selected(state) == place)
  }

  @Test("The wheel goes three rows, and no further than the list")
  func wheel() {
    var state = console()
    _ = state.update(.mouse(.wheelDown(Point(column: 3, row: 9))))
    #expect(selected(state) == 4)
    for _ in 0..<3 { _ = state.update(.mouse(.wheelUp(Point(column: 3, row: 9)))) }
    #expect(selected(state) == 1)
  }

  @Test("A heading sorts and turns round, a tab opens its pane, a hint does its action")
  func headings() {
    var state = console()
    click("orders", in: &state)
    #expect(state.text().contains("orders 30 d▾"))
    click("orders", in: &state)
    #expect(state.text().contains("orders 30 d▴"))
    click("5 After-sales", in: &state)
    #expect(state.pane == .afterSales)
    click("? help", in: &state)
    #expect(state.text().contains("Keys"))
    // What lies below the help page cannot be clicked on.
    #expect(state.targets.isEmpty || state.overlay != nil)
    click("1 Health", in: &state)
    #expect(state.pane == .afterSales)
  }

  @Test("A tab of a page is reached as by its keys, and so are lines of Health")
  func tabs() {
    var state = console(.afterSales)
    click("Penalties", in: &state)
    #expect(state.lines().contains { $0.contains("Penalties") })
    let title = state.context.flatMap { state.page?.title(in: $0) }
    #expect(title?.contains("Penalties") == true)
    state.press(.character("1"))
    let before = selected(state)
    click("Needs you", in: &state)
    #expect(selected(state) == before)
    let line = state.lines()[5]
    click(String(line.dropFirst(3).prefix(12)), in: &state)
    #expect(selected(state) != nil)
  }

  @Test("In the palette a click selects and a double click chooses; a dialog's buttons are pressed")
  func palette() {
    var state = console()
    state.type(":theme n")
    click("nord", in: &state, 0)
    click("nord", in: &state, twice: true)
    #expect(state.theme.name == "nord" || state.overlay != nil)
    state.press(.escape)
    var dialog = Dialog(title: "t", body: ["b"], cancel: "No", deeds: ["Yes", "Maybe"])
    var frame = Frame(size: Size(width: 60, height: 12))
    dialog = dialog.draw(in: frame.bounds, of: &frame)
    let presses = frame.targets.map(\.deed)
    #expect(
      presses == [.press([.enter]), .press([.right, .enter]), .press([.right, .right, .enter])])
  }

  @Test("A click on a form's field goes there, and on its button submits")
  func forms() {
    var form = Form(
      fields: [
        FormField(id: "a", label: "a", content: .text(TextInput())),
        FormField(id: "b", label: "b", content: .text(TextInput())),
      ], submitLabel: "Go")
    var frame = Frame(size: Size(width: 60, height: 12))
    form.draw(in: frame.bounds, of: &frame)
    #expect(
      frame.targets.map(\.deed) == [.press([]), .press([.tab]), .press([.tab, .tab, .enter])])
    _ = form.handle(.tab)
    frame = Frame(size: frame.size)
    form.draw(in: frame.bounds, of: &frame)
    #expect(frame.targets.map(\.deed) == [.press([.backTab]), .press([]), .press([.tab, .enter])])
  }

  @Test("F2 turns it on and says how text is selected then; the setting does the same")
  func switching() throws {
    var state = console()
    #expect(!state.settings.mouse)
    state.press(.function(2))
    #expect(
      state.settings.mouse && state.lines().last?.contains("hold Shift to select text") == true)
    state.press(.function(2))
    #expect(!state.settings.mouse)
    state.type(":set mouse on")
    #expect(state.press(.enter) == [.set(name: "mouse", "on")])
    #expect(state.settings.mouse)
  }
}
