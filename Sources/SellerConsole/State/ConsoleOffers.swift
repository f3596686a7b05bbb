import SellerCore
import SellerText

extension ConsoleState {
  /// What can be done now: what the shown page offers, then what can be done everywhere. A key does the first that has it.
  var offers: [Offer<ConsoleState>] { offers(beginning: offersOfPage) }

  /// What the page offers, and what can be done everywhere but for what the page offers otherwise.
  func offers(beginning page: [Offer<ConsoleState>]) -> [Offer<ConsoleState>] {
    let taken = Set(page.map(\.action.id))
    return page + offersOfProgram.filter { !taken.contains($0.action.id) }
  }

  /// What the shown page offers; of two ways to do the same the first that can be done.
  var offersOfPage: [Offer<ConsoleState>] {
    guard let context, let page else { return [] }
    let ofPage: [Offer<ConsoleState>] = page.offers(in: context) { $0.page = $1 }
    let offers = (isImportReported ? [undo] : []) + ofPage
    var chosen: [String: Int] = [:]
    for (place, offer) in offers.enumerated() {
      if let before = chosen[offer.action.id], offers[before].obstacle == nil || offer.obstacle != nil { continue }
      chosen[offer.action.id] = place
    }
    return offers.enumerated().filter { chosen[$1.action.id] == $0 }.map(\.element)
  }

  /// What can be done on every page.
  @Offers<ConsoleState>
  private var offersOfProgram: [Offer<ConsoleState>] {
    Offer(.back, hint: (stacks[pane]?.count ?? 0) > 1 ? nil : .quit) { $0.goBack() }
    Offer(.quit, obstacle: nil) { $0.leaveProgram() }
    Offer(.nextPane, changes: { $0.go(to: $0.pane(after: 1)) })
    Offer(.previousPane, changes: { $0.go(to: $0.pane(after: -1)) })
    PaneID.allCases.map(offer)
    if let context { Offer(.importFiles) { .push(ImportFilesPage(in: context)) } }
    undo
    notes
    if !(page is RulesPage), let context { Offer(.rules) { .push(RulesPage(in: context)) } }
    Offer(.reload) { $0.reload().map { .effect($0) } }
    Offer(.switchLanguage, changes: { $0.switchLanguage() })
    Offer(
      .switchStore, unless: stores.known.count > 1 ? nil : StorePhrase.onlyOne, changes: { $0.openPalette(for: .store) }
    )
    if context != nil { Offer(.find, changes: { $0.openPalette(for: .find) }) }
    if let context, let page, page.part?.columnTitles.isEmpty == false {
      let isEmpty = page.position(in: context).map { $0.count == 0 } ?? true
      Offer(.copyRows, unless: isEmpty ? ChromePhrase.noRow : nil, changes: { $0.openPalette(for: .copy) })
    }
    Offer(.palette, changes: { $0.openPalette() })
    Offer(.help, changes: { $0.overlay = .help(HelpPage.palette(of: $0)) })
    Offer(.redraw) { .effect(.redraw) }
    Offer(.mouse, changes: { $0.switchMouse() })
  }

  /// The notes and tasks, unless they are what is shown.
  private var notes: Offer<ConsoleState> {
    let isShown = page is NotesPage
    return Offer(.notes, of: isShown ? nil : context, orElse: NotePhrase.shown) { .push(NotesPage(in: $0)) }
  }

  /// Whether the page reports the import that is the latest change.
  private var isImportReported: Bool {
    context.map { (page as? ImportReportPage)?.isOfLatestChange(in: $0) == true } ?? false
  }

  /// Taking the latest change back, after a question that names it; from the report of an import, which goes with it.
  private var undo: Offer<ConsoleState> {
    let rest: [PageOutcome] = isImportReported ? [.pop] : []
    let change = context.flatMap { context in
      isTakingBack ? nil : context.reading.latestChange.map { UndoPhrase.question($0, in: context, andThen: rest) }
    }
    return Offer(.undo, of: change, orElse: ChromePhrase.nothingToTakeBack) { .ask($0) }
  }

  /// The way to a pane; why there is none where the pane is another platform's, or shown already.
  private func offer(of pane: PaneID) -> Offer<ConsoleState> {
    Offer(to: pane, obstacle: obstacle(to: pane).map { Obstacle($0) }) {
      $0.go(to: pane)
      return []
    }
  }

  private func obstacle(to pane: PaneID) -> Phrase? {
    if pane == .stores, !panes.contains(pane) { return StorePhrase.onlyOne }
    if let platform = reading?.view.shop.platform, !pane.exists(on: platform) {
      return pane.pane.platforms.first.map { ChromePhrase.paneOf($0, pane.title) }
    }
    return pane == self.pane && (stacks[pane]?.count ?? 0) <= 1
      ? ChromePhrase.paneShown(pane.title(on: reading?.view.shop.platform)) : nil
  }

  /// The panes that have a tab: those that are set, and the shown one; as long as nobody knows the platform, what every one has.
  var shownPanes: [PaneID] {
    let certain = reading == nil ? panes.filter { Platform.allCases.allSatisfy($0.exists) } : panes
    let set = settings.panes.filter(certain.contains)
    return set.contains(pane) ? set : set + [pane]
  }

  /// The panes that the shop's platform has.
  var panes: [PaneID] {
    PaneID.allCases.filter { pane in
      (pane != .stores || stores.known.count > 1) && reading.map { pane.exists(on: $0.view.shop.platform) } ?? true
    }
  }

  /// The pane `step` places further, around the end.
  private func pane(after step: Int) -> PaneID {
    let panes = shownPanes
    guard let place = panes.firstIndex(of: pane) else { return .health }
    return panes[(place + step + panes.count) % panes.count]
  }
}
