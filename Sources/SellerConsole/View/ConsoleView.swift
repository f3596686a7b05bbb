import SellerCore
import SellerTables
import SellerText

/// Draws a state: the whole screen as a frame. Drawing settles how far lists are scrolled, and changes nothing else.
public enum ConsoleView {
  /// The frame of a state.
  public static func draw(_ state: inout ConsoleState, glyphs: GlyphSet) -> Frame {
    let mode = state.textMode
    var frame = TextMode.$current.withValue(mode) {
      compose(&state, glyphs: glyphs.adapted(to: mode))
    }
    // Whoever hears or enlarges the screen is where the cursor is.
    if mode.spoken != nil, frame.cursor == nil { frame.cursor = frame.focusedPlace }
    state.targets = frame.targets
    frame.hasOnlyMoved = state.hasOnlyMoved
    state.hasOnlyMoved = true
    return frame
  }

  private static func compose(_ state: inout ConsoleState, glyphs: GlyphSet) -> Frame {
    var frame = Frame(size: state.size, glyphs: glyphs)
    let needed = ConsoleLayout.minimum
    guard state.size.width >= needed.width, state.size.height >= needed.height else {
      drawTooSmall(state, needed: needed, into: &frame)
      return frame
    }
    let layout = ConsoleLayout(size: state.size, isLinear: state.settings.accessible)
    TitleBar(state: state).draw(in: layout.title, of: &frame)
    drawTabs(state, into: &frame, in: layout.tabs)
    drawBreadcrumb(state, into: &frame, in: layout.upperRule)
    drawPage(&state, into: &frame, in: layout.page)
    frame.horizontalLine(at: layout.lowerRule.origin, length: layout.lowerRule.width)
    LastLine(state: state).draw(in: layout.hints, of: &frame)
    drawOverlay(&state, into: &frame, in: layout.page)
    if frame.leading.isEmpty { frame.leading = frame.rowsToMoveTo }
    // Who hears the screen hears the selected row with what is told of it.
    if state.settings.accessible { frame.leading = [] }
    if !frame.leading.isEmpty { frame.leading.append(layout.hints) }
    return frame
  }

  private static func drawTooSmall(_ state: ConsoleState, needed: Size, into frame: inout Frame) {
    let phrase = ChromePhrase.tooSmall(
      needWidth: needed.width, needHeight: needed.height, haveWidth: state.size.width, haveHeight: state.size.height)
    let text = StyledText(state.language.say(phrase), .warning)
    let row = state.size.height / 2
    frame.put(text, at: Point(column: max(0, (state.size.width - text.width) / 2), row: row))
  }

  private static func title(of pane: PaneID, _ state: ConsoleState) -> String {
    state.language.say(pane.title(on: state.reading?.view.shop.platform))
  }

  private static func drawTabs(_ state: ConsoleState, into frame: inout Frame, in rect: Rect) {
    let panes = state.shownPanes
    let tabs = panes.map {
      Tabs.Tab(key: "\($0.rawValue)", title: title(of: $0, state), action: $0.action.id)
    }
    Tabs(tabs: tabs, selected: panes.firstIndex(of: state.pane) ?? 0).draw(in: rect, of: &frame)
  }

  /// The rule below the tabs, with the way to the shown page where it is not the pane's first.
  private static func drawBreadcrumb(_ state: ConsoleState, into frame: inout Frame, in rect: Rect) {
    frame.horizontalLine(at: rect.origin, length: rect.width)
    guard let context = state.context, let pages = state.stacks[state.pane], pages.count > 1 else { return }
    let steps = [title(of: state.pane, state)] + pages.dropFirst().map { $0.title(in: context) }
    let way = StyledText.joined(steps.map { StyledText($0, .dimmed) }, separator: StyledText(spaced: .step, .dimmed))
    let space = StyledText(" ", .dimmed)
    frame.put(space + way + space, at: Point(column: rect.left + 2, row: rect.top), clippedTo: rect.width - 4)
  }

  private static func drawPage(_ state: inout ConsoleState, into frame: inout Frame, in rect: Rect) {
    let middle = rect.centred(Size(width: rect.width, height: 3))
    switch state.loading {
    case .first(let progress):
      let percent = progress.flatMap { $0.total > 0 ? $0.done * 100 / $0.total : nil }
      let text = StyledText(state.language.say(ChromePhrase.loading(percent: percent)), .dimmed)
      frame.put(text, at: middle.origin, width: middle.width, alignment: .centre)
    case .failed(let reason):
      let title = StyledText(state.language.say(ChromePhrase.cannotRead), .danger, .bold)
      frame.put(title, at: rect.inset(columns: 2, rows: 1).origin)
      let (place, keys) = rect.inset(columns: 2, rows: 3).cutBottom(1)
      TextPanel([StyledText(state.language.say(reason))]).draw(in: place, of: &frame)
      let hints = [(ActionName.reload, ActionName.reload), (.back, .quit)].map { key, words in
        KeyHint(key: state.settings.table.key(of: key), text: state.language.say(words.action.hint))
      }
      hints.draw(in: keys, of: &frame)
    case .done, .again:
      guard let context = state.context else { return }
      if state.waitsForLists {
        context.note(ChromePhrase.counting, in: rect.inset(columns: 1, rows: 0), of: &frame)
      } else {
        state.page?.draw(in: rect, of: &frame, context: context)
      }
    }
  }

  private static func drawOverlay(
    _ state: inout ConsoleState, into frame: inout Frame, in rect: Rect
  ) {
    if state.overlay != nil {
      frame.coverTargets()
      frame.clearBelow(rect)
    }
    switch state.overlay {
    case .question(let question, let dialog):
      state.overlay = .question(question, dialog.draw(in: rect, of: &frame))
    case .palette(var commands):
      commands.palette.draw(in: Palette.place(in: rect), of: &frame)
      state.overlay = .palette(commands)
    case .help(var palette):
      HelpPage.draw(&palette, of: state, in: rect, into: &frame)
      state.overlay = .help(palette)
    case nil:
      break
    }
  }
}
