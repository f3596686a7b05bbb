import SellerTables
import SellerText

/// All keys: those of the shown page first, then those that do something elsewhere. Typing narrows them to what matches keys,
/// names and words in any language; below stands what the selected one does, or why it does not. Panes that the platform lacks are
/// not among them.
enum HelpPage {
  /// The keys to choose from, as things are now.
  static func palette(of state: ConsoleState) -> Palette {
    let panes = state.panes
    let absent = Set(PaneID.allCases.filter { !panes.contains($0) }.map(\.action.id))
    let offers = state.offers
    let here = offers.map(\.action)
    let offered = Set(here.map(\.id))
    let open = Set(offers.filter { $0.obstacle == nil }.map(\.action.id))
    let all = (here + state.settings.table.actions.filter { !offered.contains($0.id) }).filter {
      !absent.contains($0.id)
    }
    let width = all.map { DisplayText.width(keys($0, of: state)) }.max() ?? 0
    var palette = Palette(
      title: state.language.say(ChromePhrase.helpTitle),
      items: all.map { action in
        let keys = StyledText(keys(action, of: state)).padded(to: width + 2).text
        return PaletteItem(
          id: action.id, title: keys + state.language.say(action.help),
          keywords: (Language.allCases.flatMap { [$0.say(action.hint), $0.say(action.help)] } + [OtherWords.of(action)])
            .joined(separator: " "),
          isDimmed: !open.contains(action.id))
      }, emptyText: state.language.say(ChromePhrase.noMatch))
    palette.tellsInFull = false
    return palette
  }

  static func draw(_ palette: inout Palette, of state: ConsoleState, in rect: Rect, into frame: inout Frame) {
    let block = rect.inset(columns: max(2, (rect.width - 100) / 2), rows: 0)
    let (list, note) = block.cutBottom(4)
    palette.draw(in: list, of: &frame)
    frame.fill(note, style: Style(on: .dialog))
    let inside = frame.box(note, style: Style(.borderFocused)).inset(columns: 1, rows: 0)
    guard let id = palette.selectedItem?.id else { return }
    let said = state.unavailability(of: id).map { StyledText(state.language.say($0), .warning) }
    let help = state.settings.table.action(id: id)?.help
    TextPanel([said ?? StyledText(help.map { state.language.say($0) } ?? "")]).draw(in: inside, of: &frame)
  }

  private static func keys(_ action: Action, of state: ConsoleState) -> String {
    state.settings.table.keys(of: action).map(\.name).joined(separator: " ")
  }
}

extension ConsoleState {
  func offer(of id: String) -> Offer<ConsoleState>? { offers.first { $0.action.id == id } }

  /// Why an action cannot be done now; nil where it can.
  func unavailability(of id: String) -> (any Worded)? {
    guard let offer = offer(of: id) else {
      let action = settings.table.action(id: id)
      return action.map { ChromePhrase.notOffered(key: settings.table.key(of: $0), $0.help) }
    }
    return offer.obstacle?.reason
  }

  /// Takes a key while the keys are shown: Enter does what is selected.
  mutating func press(_ key: KeyPress, onHelp palette: Palette) -> [Effect] {
    var palette = palette
    switch palette.handle(key) {
    case .ignored where key == .control("c"):
      overlay = nil
      return carryOut(leaveProgram())
    case .ignored, .changed: overlay = .help(palette)
    case .cancelled: overlay = nil
    case .chosen(let id):
      overlay = nil
      if let offer = offer(of: id) { return take(offer) }
      notice = unavailability(of: id).map { Notice(.information, $0) }
    }
    return []
  }
}
