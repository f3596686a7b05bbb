import SellerTables
import SellerText

/// All keys of the shown page and of the console, from the action table.
struct HelpPage {
  let state: ConsoleState

  func draw(in rect: Rect, of frame: inout Frame, scroll: ScrollState) -> ScrollState {
    let actions = state.offers.map(\.action)
    let keyWidth = actions.map { DisplayText.width(keys($0)) }.max() ?? 0
    let block = rect.inset(columns: max(2, (rect.width - 100) / 2), rows: 0)
    frame.fill(block, style: Style(on: .dialog))
    let title = StyledText(state.language.say(ChromePhrase.helpTitle), .heading, .bold)
    let inside = frame.box(block, style: Style(.borderFocused), title: title).inset(columns: 1, rows: 0)
    let lines = actions.map { action in
      StyledText(keys(action), .hintKey).padded(to: keyWidth + 2) + StyledText(state.language.say(action.help))
    }
    return TextPanel(lines: lines).draw(in: inside, of: &frame, state: scroll)
  }

  private func keys(_ action: Action) -> String {
    ActionTable.standard.keys(of: action).map(\.name).joined(separator: " ")
  }
}
