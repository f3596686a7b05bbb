import SellerCore
import SellerText

/// The palette: opened, typed into, and what its choices do.
extension ConsoleState {
  /// More lines than these are not offered again.
  private static let mostRecent = 8

  mutating func openPalette(_ line: String = "") { overlay = .palette(commandPalette(TextInput(line))) }

  /// The palette, ready for what stands behind a verb.
  mutating func openPalette(for verb: PaletteVerb) {
    openPalette(language.say(verb.word(on: reading?.view.shop.platform)) + " ")
  }

  /// The stores in an open palette, with what is known of them now.
  mutating func refreshPicker() {
    guard case .palette(let commands)? = overlay, case .store? = PaletteVerb.read(commands.palette.input.text)?.verb
    else { return }
    overlay = .palette(commandPalette(commands.palette.input, selected: commands.palette.selectedItem?.id))
  }

  /// The palette of a line; a pane that is named there is opened for its columns.
  ///
  /// - Parameter found: the records that the line looks for, if they are found.
  private mutating func commandPalette(
    _ input: TextInput, selected: String? = nil, found: PaletteSearch? = nil
  ) -> CommandPalette {
    var named = page
    var search = found
    switch PaletteVerb.read(input.text) {
    case (.pane(let pane), _, _)? where panes.contains(pane):
      openFirstPage(of: pane)
      named = stacks[pane]?.first
    case (.find, _, let rest)?, (.record, _, let rest)?: search = found ?? context.map { PaletteSearch(rest, in: $0) }
    default: break
    }
    return CommandPalette(input, selected: selected, search: search, of: self, listing: named)
  }

  mutating func press(_ key: KeyPress, on commands: CommandPalette) -> [Effect] {
    var commands = commands
    // What is chosen has to be there.
    if key == .enter, let search = commands.search { commands = shown(search.found, in: commands) }
    if key == .tab { return commands.completion.map { take($0, line: commands.palette.input.text) } ?? [] }
    switch commands.palette.handle(key) {
    case .ignored, .changed: settle(commands)
    case .cancelled: closePalette()
    case .chosen(let id):
      let line = commands.palette.input.text
      closePalette()
      if let choice = commands.choice(id) { return take(choice, line: line) }
    }
    return []
  }

  /// The records that the palette looks for are found.
  mutating func prepared(_ preparation: Preparation) {
    guard case .palette(let commands)? = overlay, let search = commands.search, search.preparation == preparation
    else { return }
    overlay = .palette(shown(search.found, in: commands))
  }

  private mutating func shown(_ search: PaletteSearch, in commands: CommandPalette) -> CommandPalette {
    commands.search?.isReady == true ? commands : commandPalette(commands.palette.input, found: search)
  }

  mutating func paste(_ text: String, into commands: CommandPalette) {
    var commands = commands
    commands.palette.paste(text)
    settle(commands)
  }

  /// Shows the palette that belongs to what is typed now; a theme that is selected is worn while it is.
  private mutating func settle(_ commands: CommandPalette) {
    guard case .palette(let before)? = overlay else { return }
    let isSameLine = before.palette.input.text == commands.palette.input.text
    let shown =
      isSameLine || !(before.isOutdated || commands.isOutdated) ? commands : commandPalette(commands.palette.input)
    overlay = .palette(shown)
    if case .theme(let theme)? = shown.selected { preview = theme } else { preview = nil }
  }

  private mutating func closePalette() {
    overlay = nil
    preview = nil
  }

  /// Does what was chosen; lines with words of their own are offered again.
  private mutating func take(_ choice: CommandPalette.Choice, line: String) -> [Effect] {
    switch choice {
    case .action(let id):
      return take(offer: id)
    case .verb(let verb):
      openPalette(for: verb)
    case .line(let line):
      openPalette(line)
    case .pane(let pane, let filter, let sort):
      remember(line)
      guard panes.contains(pane) else { return [] }
      go(to: pane)
      page?.part?.narrow(to: filter)
      return sort.map { self.sort(by: $0) } ?? []
    case .store(let place):
      return [.openStore(place)]
    case .open(let link):
      remember(line)
      return context.map { carryOut([link.way(in: $0)]) } ?? []
    case .copy(let copy):
      return [.copy(copy.text())]
    case .filter(let filter):
      remember(line)
      page?.part?.narrow(to: filter)
    case .sort(let column):
      remember(line)
      return sort(by: column)
    case .asOf(let asOf):
      remember(line)
      return carryOut([.effect(.show(asOf: asOf))])
    case .theme(let theme):
      self.theme = theme
    case .set(let setting, let value):
      remember(line)
      return set(setting, to: value)
    }
    return []
  }

  /// Sets something and has it written to the user's file.
  private mutating func set(_ setting: Setting, to value: String) -> [Effect] {
    do throws(SettingProblem) {
      var changed = settings
      try setting.set(value, in: &changed)
      take(changed)
    } catch {
      notice = Notice(.problem, error)
      return []
    }
    return [.set(name: setting.name, value)]
  }

  /// Goes by other settings from now on, as far as they differ.
  private mutating func take(_ changed: Settings) {
    if changed.language != settings.language, let other = changed.language, other != language { switchLanguage() }
    if changed.theme != settings.theme {
      theme =
        BuiltInThemes.all.first { $0.name == changed.theme } ?? (changed.theme == nil ? BuiltInThemes.standard : theme)
    }
    let isArranged = changed.columns != settings.columns
    settings = changed
    if isArranged {
      // Lists are made with their columns.
      stacks = [:]
      told = []
      openPane()
    }
  }

  private mutating func sort(by column: String) -> [Effect] {
    if page?.part?.sort(named: column) != true { notice = Notice(.problem, ChromePhrase.noSuchColumn(column)) }
    return []
  }

  private mutating func remember(_ line: String) {
    memory.recentLines.removeAll { $0 == line }
    memory.recentLines.insert(line, at: 0)
    memory.recentLines = Array(memory.recentLines.prefix(Self.mostRecent))
  }
}
