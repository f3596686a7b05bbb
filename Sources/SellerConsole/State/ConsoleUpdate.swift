import SellerChanges
import SellerCore
import SellerTables
import SellerText

extension ConsoleState {
  /// The next state after an event, and what is to be done outside.
  public mutating func update(_ event: ConsoleEvent) -> [Effect] {
    if !isMotion(event) { hasOnlyMoved = false }
    let effects = answer(event)
    keepPlace()
    keepList()
    return effects + countWhatIsWanted() + lookAtStores() + prepareLists()
  }

  /// Whether an event only moves a selection, or brings what is told of the selected row.
  private func isMotion(_ event: ConsoleEvent) -> Bool {
    guard overlay == nil, notice == nil else { return false }
    return switch event {
    case .key(let key):
      page?.isTyping == false
        && ListMotion.isMotion(settings.table.action(for: key).flatMap { ActionName(rawValue: $0.id) })
    case .mouse(.wheelUp), .mouse(.wheelDown): page?.isTyping == false
    case .counted: true
    default: false
    }
  }

  private mutating func answer(_ event: ConsoleEvent) -> [Effect] {
    switch event {
    case .key(let key):
      return take(key: key)
    case .mouse(let press):
      return point(press)
    case .paste(let text):
      paste(text)
    case .resize(let size):
      self.size = size
    case .loading(let progress):
      if case .first = loading { loading = .first(progress) }
    case .loaded(let reading):
      hasSaved = false
      readings += 1
      counting = nil
      stores.isAsked = false
      show(self.reading.map(reading.withLists) ?? reading)
      return reloadIfOutdated()
    case .countedLists(let lists, let counted):
      guard let reading, counted === reading.bare ?? reading else { return [] }
      let whole = ShopReading(counted, with: lists)
      loading = if case .again = loading { .again(whole) } else { .done(whole) }
      refreshAll()
    case .loadFailed(let reason):
      if let reading { loading = .done(reading) } else { loading = .failed(reason) }
      notice = Notice(.problem, hasSaved ? CommandNote.unread(reason.phrase) : reason)
      hasSaved = false
      return reloadIfOutdated()
    case .prepared(let preparation):
      for pane in stacks.keys { changePages(of: pane) { $0.part?.prepared(preparation) } }
      prepared(preparation)
    case .looked(let report):
      stores.take(report)
      if let context { refreshPages(of: .stores, in: context) }
      refreshPicker()
    case .shownAgain(let size, let language, let theme):
      (self.size, self.theme) = (size, theme)
      if language != self.language { switchLanguage() }
      // Who opens a store wants to see that one.
      if pane == .stores { go(to: settings.firstPane) }
      return reload()
    case .waiting(let reason):
      notice = Notice(.information, reason)
    case .saved(let change, let written):
      pending.removeAll { $0 == change }
      if let form = submitted.removeValue(forKey: change) { memory.drafts[form] = nil }
      hasSaved = true
      notice = Notice(.done, ChromePhrase.saved)
      let effects = withPage { page, context in page.saved(change, written: written, in: context) } + [.load]
      tellWhatRemains(of: written.deed)
      return effects
    case .tookBack(let change):
      (isTakingBack, hasSaved) = (false, true)
      notice = Notice(.done, UndoPhrase.done(change.what))
      return [.load]
    case .keptChange(let reason):
      isTakingBack = false
      notice = Notice(.problem, reason)
    case .refused(let change, let reason):
      pending.removeAll { $0 == change }
      notice = Notice(.problem, reason)
      return withPage { page, context in
        page.refused(change, because: reason, in: context)
        return []
      }
    case .measured(let files):
      return withPage { page, context in page.measured(files, in: context) }
    case .listed(let listing):
      return withPage { page, context in page.listed(listing, in: context) }
    case .importing(let news):
      return take(news)
    case .counted(let answer, let request, let reading):
      show(answer, to: request, reading: reading)
    case .taken(let sheet, let path, let free):
      return carryOut([.ask(.replacing(path, with: sheet, orWriting: free))])
    case .exported(let name):
      notice = Notice(.done, ChromePhrase.exported(name))
    case .opened(let name):
      notice = Notice(.done, ChromePhrase.opened(name))
    case .set(let name, let file):
      notice = Notice(.done, ChromePhrase.isSet(name, file: file))
      // What is near is counted anew.
      return settings.alerts.keys.contains(name) ? reload() : []
    case .copied(let text):
      notice = Notice(.done, ChromePhrase.copied(text))
    case .failed(let reason):
      notice = Notice(.problem, reason)
    case .storeChanged:
      return reload()
    }
    return []
  }

  /// Says what is left to be done on the platform: on the last line where it fits and nothing is to be copied, else in a dialog.
  private mutating func tellWhatRemains(of deed: any Deed) {
    guard let remains = deed.remains else { return }
    if deed.toCopy == nil, StyledText(language.say(remains)).width <= size.width - 20 {
      notice = Notice(.done, remains)
      return
    }
    let copies = deed.toCopy.map { [PageOutcome.effect(.copy($0))] } ?? []
    let question = Question(
      title: RemainsPhrase.title, body: [remains] + (deed.toCopy.map { [Phrase(verbatim: $0)] } ?? []),
      confirm: RemainsPhrase.copy, outcomes: copies)
    overlay = .question(question, dialog(for: question, cancel: RemainsPhrase.close))
  }

  // MARK: Panes

  /// Makes the shown pane's first page when there is none yet.
  mutating func openPane() {
    if !panes.contains(pane) { pane = settings.panes.first(where: panes.contains) ?? .health }
    openFirstPage(of: pane)
  }

  /// Makes a pane's first page when there is none yet.
  mutating func openFirstPage(of pane: PaneID) {
    guard var context, stacks[pane, default: []].isEmpty else { return }
    context.restoresPlaces = true
    var page = pane.pane.firstPage(context)
    if settings.resume, let tab = memory.tabs[pane] { page.show(tab: tab, in: context) }
    stacks[pane] = [page]
  }

  /// Has made ready, once, what the shown list is sorted and filtered by, what the palette looks for, and what any list waits for.
  private mutating func prepareLists() -> [Effect] {
    var wanted = [page?.part?.preparation].compactMap(\.self)
    if case .palette(let commands)? = overlay, let search = commands.search?.preparation { wanted.append(search) }
    for preparation in stacks.values.joined().compactMap(\.part?.preparation)
    where preparation.purpose == .shown && !wanted.contains(preparation) {
      wanted.append(preparation)
    }
    let before = preparing
    preparing = wanted
    return wanted.filter { !before.contains($0) }.map { .prepare($0) }
  }

  // MARK: Figures that pages ask for

  /// Asks for the figures that the shown page lacks, once.
  private mutating func countWhatIsWanted() -> [Effect] {
    guard !waitsForLists, let context, let request = page?.wanted(in: context), request != counting else { return [] }
    counting = request
    return [.count(request, reading: readings)]
  }

  /// Hands figures to the pages that still want them; those of an earlier reading are dropped.
  private mutating func show(_ answer: FigureAnswer, to request: FigureRequest, reading: Int) {
    guard let context, reading == readings else { return }
    if counting == request { counting = nil }
    for pane in stacks.keys {
      changePages(of: pane) { page in
        if page.wanted(in: context) == request { page.counted(answer, in: context) }
      }
    }
  }

  // MARK: Imports

  /// Hands news of an import to its page, wherever that is; what is written is read again.
  private mutating func take(_ news: ImportNews) -> [Effect] {
    guard let context else { return [] }
    for pane in stacks.keys { changePages(of: pane) { $0.imported(news, in: context) } }
    switch news {
    case .written:
      hasSaved = true
      notice = Notice(.done, ImportPhrase.isWritten)
      return [.load]
    case .failed(let reason):
      notice = Notice(.problem, reason)
      return []
    case .reading, .read: return []
    }
  }

  // MARK: Keys

  mutating func take(key: KeyPress) -> [Effect] {
    let wasTold = notice != nil
    notice = nil
    if let overlay { return press(key, on: overlay) }
    if page?.isTyping == true, key != .control("c") {
      return withPage { page, context in page.type(key, in: context) }
    }
    if let offer = offers.first(where: { settings.table.keys(of: $0.action).contains(key) }) {
      return take(offer)
    }
    if !(wasTold && key == .escape) { notice = Notice(.information, unoffered(key)) }
    return []
  }

  private mutating func press(_ key: KeyPress, on overlay: Overlay) -> [Effect] {
    switch overlay {
    case .question(let question, var dialog):
      switch dialog.handle(key) {
      case .ignored, .changed: self.overlay = .question(question, dialog)
      case .cancelled: self.overlay = nil
      case .chosen(let deed):
        self.overlay = nil
        return carryOut(question.deeds[deed].outcomes)
      }
    case .palette(let commands):
      return press(key, on: commands)
    case .help(let palette):
      return press(key, onHelp: palette)
    }
    return []
  }

  private mutating func paste(_ text: String) {
    // Nobody reads as much in a field, and laying it out would stop the console.
    let takesLines = overlay == nil && page?.takesLines == true
    let most = takesLines ? TextArea.longest : TextInput.longest
    guard text.utf8.count <= Self.longestPaste, text.count <= most else {
      notice = Notice(.problem, ChromePhrase.pasteTooLong(most: most))
      return
    }
    switch overlay {
    case .palette(let commands):
      paste(text, into: commands)
    case .help(var palette):
      palette.paste(text)
      overlay = .help(palette)
    case .question:
      break
    case nil:
      guard let context, var page, page.isTyping else { return }
      page.paste(text, in: context)
      self.page = page
    }
  }

  private static let longestPaste = 1 << 18

  /// Does what is offered, or says what stands in its way.
  mutating func take(_ offer: Offer<ConsoleState>) -> [Effect] {
    guard let obstacle = offer.obstacle else { return carryOut(offer.perform(&self)) }
    notice = Notice(.problem, obstacle.reason)
    return carryOut(obstacle.detour())
  }

  /// Does what is offered for an action of this id, if it is.
  mutating func take(offer id: String) -> [Effect] {
    offers.first { $0.action.id == id }.map { take($0) } ?? []
  }

  /// What is said to a key that nothing is offered for: what it does where it is.
  private func unoffered(_ key: KeyPress) -> any Worded {
    guard let action = settings.table.action(for: key) else {
      return ChromePhrase.unusedKey(key.name, help: settings.table.key(of: .help))
    }
    return ChromePhrase.notOffered(key: key.name, action.help)
  }

  mutating func goBack() -> [PageOutcome] {
    guard let depth = stacks[pane]?.count, depth > 1 else { return leaveProgram() }
    stacks[pane]?.removeLast()
    return []
  }

  /// Shows a pane; the one that is shown already goes back to its first page.
  mutating func go(to pane: PaneID) {
    if pane == self.pane, let first = stacks[pane]?.first { stacks[pane] = [first] }
    self.pane = pane
    openPane()
  }

  mutating func switchLanguage() {
    language = language.next
    if let reading { show(reading) }
  }

  // MARK: Pages

  /// Lets the shown page do something, and carries out what it wants.
  private mutating func withPage(_ body: (inout any Page, PageContext) -> [PageOutcome]) -> [Effect] {
    guard let context, var page else { return [] }
    let outcomes = body(&page, context)
    self.page = page
    return carryOut(outcomes)
  }

  mutating func carryOut(_ outcomes: [PageOutcome]) -> [Effect] {
    var effects: [Effect] = []
    for outcome in outcomes {
      switch outcome {
      case .push(let page):
        stacks[pane, default: []].append(withDraft(page))
      case .pop:
        if (stacks[pane]?.count ?? 0) > 1 { stacks[pane]?.removeLast() }
      case .replace(let page):
        self.page = page
      case .go(let pane, let pages):
        go(to: pane)
        if let first = stacks[pane]?.first { stacks[pane] = [first] + pages.map { withDraft($0) } }
      case .draft(let form, let isKept):
        memory.drafts[form.draftKey] = isKept ? form.filled : nil
      case .ask(let question):
        overlay = .question(question, dialog(for: question))
      case .effect(let effect):
        if case .submit(let change) = effect {
          pending.append(change)
          submitted[change] = (page as? any FormPage)?.draftKey
        }
        if case .takeBack = effect { isTakingBack = true }
        effects.append(effect)
      case .notice(let notice):
        self.notice = notice
      }
    }
    return effects
  }

  /// The focus starts on Cancel: nothing that is hard to reverse happens by a key too many.
  private func dialog(for question: Question, cancel: Phrase = ChromePhrase.cancel) -> Dialog {
    Dialog(
      title: language.say(question.title), body: question.body.map { StyledText(language.say($0)) },
      cancel: language.say(cancel), deeds: question.deeds.map { language.say($0.word.phrase) })
  }
}
