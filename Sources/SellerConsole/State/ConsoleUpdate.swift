import SellerCore
import SellerTables
import SellerText

extension ConsoleState {
  /// The next state after an event, and what is to be done outside.
  public mutating func update(_ event: ConsoleEvent) -> [Effect] {
    let effects = answer(event)
    return effects + countWhatIsWanted()
  }

  private mutating func answer(_ event: ConsoleEvent) -> [Effect] {
    switch event {
    case .key(let key):
      return press(key)
    case .paste(let text):
      paste(text)
      return []
    case .resize(let size):
      self.size = size
      return []
    case .loading(let progress):
      if case .first = loading { loading = .first(progress) }
      return []
    case .loaded(let reading):
      readings += 1
      counting = nil
      show(reading)
      return []
    case .loadFailed(let reason):
      if let reading { loading = .done(reading) } else { loading = .failed(reason) }
      notice = Notice(.problem, reason)
      return []
    case .waiting(let reason):
      notice = Notice(.information, reason)
      return []
    case .saved(let change, let written):
      pending.removeAll { $0 == change }
      notice = Notice(.done, ChromePhrase.saved)
      return withPage { page, context in page.saved(change, written: written, in: context) } + [.load]
    case .refused(let change, let reason):
      pending.removeAll { $0 == change }
      notice = Notice(.problem, reason)
      return withPage { page, context in
        page.refused(change, because: reason, in: context)
        return []
      }
    case .measured(let files):
      return withPage { page, context in page.measured(files, in: context) }
    case .counted(let answer, let request, let reading):
      show(answer, to: request, reading: reading)
      return []
    case .exported(let name):
      notice = Notice(.done, ChromePhrase.exported(name))
      return []
    case .copied(let text):
      notice = Notice(.done, ChromePhrase.copied(text))
      return []
    case .failed(let reason):
      notice = Notice(.problem, reason)
      return []
    case .storeChanged:
      return reload()
    }
  }

  // MARK: Reading

  private mutating func show(_ reading: ShopReading) {
    loading = .done(reading)
    guard let context else { return }
    for (pane, pages) in stacks {
      stacks[pane] = pages.map { page in
        var page = page
        page.refresh(in: context)
        return page
      }
    }
    openPane()
  }

  private mutating func reload() -> [Effect] {
    switch loading {
    case .done(let reading): loading = .again(reading)
    case .failed: loading = .first(nil)
    case .first, .again: return []
    }
    return [.load]
  }

  /// Makes the shown pane's first page when there is none yet.
  private mutating func openPane() {
    guard let context, stacks[pane, default: []].isEmpty else { return }
    stacks[pane] = [PaneCatalogue.firstPage(of: pane, in: context)]
  }

  // MARK: Figures that pages ask for

  /// Asks for the figures that the shown page lacks, once.
  private mutating func countWhatIsWanted() -> [Effect] {
    guard let context, let request = page?.wanted(in: context), request != counting else { return [] }
    counting = request
    return [.count(request, reading: readings)]
  }

  /// Hands figures to the pages that still want them; those of an earlier reading are dropped.
  private mutating func show(_ answer: FigureAnswer, to request: FigureRequest, reading: Int) {
    guard let context, reading == readings else { return }
    if counting == request { counting = nil }
    for (pane, pages) in stacks {
      stacks[pane] = pages.map { page in
        guard page.wanted(in: context) == request else { return page }
        var page = page
        page.counted(answer, in: context)
        return page
      }
    }
  }

  // MARK: Keys

  private mutating func press(_ key: KeyPress) -> [Effect] {
    notice = nil
    if let overlay { return press(key, on: overlay) }
    if page?.isTyping == true, key != .control("c") {
      return withPage { page, context in page.type(key, in: context) }
    }
    guard let action = ActionTable.standard.action(for: key, offered: offered) else { return [] }
    return perform(action.name)
  }

  private mutating func press(_ key: KeyPress, on overlay: Overlay) -> [Effect] {
    switch overlay {
    case .question(let question, var dialog):
      switch dialog.handle(key) {
      case .ignored, .changed: self.overlay = .question(question, dialog)
      case .cancelled: self.overlay = nil
      case .confirmed:
        self.overlay = nil
        return carryOut(question.outcomes)
      }
    case .palette(var palette):
      switch palette.handle(key) {
      case .ignored, .changed: self.overlay = .palette(palette)
      case .cancelled: self.overlay = nil
      case .chosen(let id):
        self.overlay = nil
        return ActionName(rawValue: id).map { perform($0) } ?? []
      }
    case .help(var scroll):
      guard let motion = ListMotion(key) else {
        self.overlay = nil
        return key == .control("c") ? [.quit] : []
      }
      scroll.move(motion)
      self.overlay = .help(scroll)
    }
    return []
  }

  private mutating func paste(_ text: String) {
    switch overlay {
    case .palette(var palette):
      palette.paste(text)
      overlay = .palette(palette)
    case .question, .help:
      break
    case nil:
      guard let context, var page, page.isTyping else { return }
      page.paste(text, in: context)
      self.page = page
    }
  }

  /// Does an action: those of the console here, all others on the page.
  mutating func perform(_ name: ActionName) -> [Effect] {
    if let obstacle = obstacle(to: name) {
      notice = Notice(.problem, obstacle)
      return withPage { page, context in page.detour(around: name, in: context) }
    }
    if let pane = PaneID(action: name) {
      return go(to: pane)
    }
    switch name {
    case .quit: return [.quit]
    case .redraw: return [.redraw]
    case .reload: return reload()
    case .nextPane: return go(to: pane.moved(by: 1))
    case .previousPane: return go(to: pane.moved(by: -1))
    case .switchLanguage:
      language = language == .english ? .chinese : .english
      if let reading { show(reading) }
      return []
    case .help:
      overlay = .help(ScrollState())
      return []
    case .palette:
      openPalette()
      return []
    case .back:
      let outcomes = withPage { page, context in page.perform(.back, in: context) }
      return outcomes.isEmpty ? goBack() : outcomes
    default:
      return withPage { page, context in page.perform(name, in: context) }
    }
  }

  private mutating func goBack() -> [Effect] {
    guard let depth = stacks[pane]?.count, depth > 1 else { return [.quit] }
    stacks[pane]?.removeLast()
    return []
  }

  private mutating func go(to pane: PaneID) -> [Effect] {
    self.pane = pane
    openPane()
    return []
  }

  private mutating func openPalette() {
    let actions = ActionTable.standard.available(offered: offered).filter { $0.name != .palette }
    let items = actions.map { action in
      PaletteItem(
        id: action.name.rawValue, title: language.say(action.name.help),
        detail: StyledText(action.keys.first?.name ?? "", .hintKey),
        keywords: Language.allCases.map { $0.say(action.name.hint) }.joined(separator: " "),
        disabledReason: obstacle(to: action.name).map { language.say($0) })
    }
    overlay = .palette(
      Palette(
        title: language.say(ChromePhrase.paletteTitle), items: items, emptyText: language.say(ChromePhrase.nothingHere))
    )
  }

  // MARK: Pages

  /// Lets the shown page do something, and carries out what it wants.
  private mutating func withPage(_ body: (inout any Page, PageContext) -> [PageOutcome]) -> [Effect] {
    guard let context, var page else { return [] }
    let outcomes = body(&page, context)
    self.page = page
    return carryOut(outcomes)
  }

  private mutating func carryOut(_ outcomes: [PageOutcome]) -> [Effect] {
    var effects: [Effect] = []
    for outcome in outcomes {
      switch outcome {
      case .push(let page):
        stacks[pane, default: []].append(page)
      case .pop:
        if (stacks[pane]?.count ?? 0) > 1 { stacks[pane]?.removeLast() }
      case .replace(let page):
        self.page = page
      case .go(let pane, let pages):
        effects += go(to: pane)
        if let first = stacks[pane]?.first { stacks[pane] = [first] + pages }
      case .ask(let question):
        overlay = .question(question, dialog(for: question))
      case .effect(let effect):
        if case .submit(let change) = effect { pending.append(change) }
        effects.append(effect)
      case .notice(let notice):
        self.notice = notice
      }
    }
    return effects
  }

  /// The focus starts on Cancel: nothing that is hard to reverse happens by a key too many.
  private func dialog(for question: Question) -> Dialog {
    Dialog(
      title: language.say(question.title), body: question.body.map { StyledText(language.say($0)) },
      cancel: language.say(ChromePhrase.cancel), deeds: [language.say(question.confirm)])
  }
}
