import SellerCore
import SellerText

extension ConsoleState {
  /// What can be done now: what the shown page offers, then what can be done everywhere. A key does the first that has it.
  var offers: [Offer<ConsoleState>] {
    let page = offersOfPage
    let names = Set(page.map(\.action))
    return page + offersOfProgram.filter { !names.contains($0.action) }
  }

  /// What the shown page offers.
  var offersOfPage: [Offer<ConsoleState>] {
    context.flatMap { context in page?.offers(in: context) { $0.page = $1 } } ?? []
  }

  /// What can be done on every page.
  private var offersOfProgram: [Offer<ConsoleState>] {
    let isFirst = (stacks[pane]?.count ?? 0) <= 1
    let ways: [Offer<ConsoleState>] = [
      Offer(.back, hint: isFirst ? .quit : nil) { $0.goBack() },
      Offer(.quit) { .effect(.quit) },
      Offer(.nextPane, changes: { $0.go(to: $0.pane(after: 1)) }),
      Offer(.previousPane, changes: { $0.go(to: $0.pane(after: -1)) }),
    ]
    let program: [Offer<ConsoleState>] = [
      Offer(.reload) { $0.reload().map { .effect($0) } },
      Offer(.switchLanguage, changes: { $0.switchLanguage() }),
      Offer(.palette, changes: { $0.openPalette() }),
      Offer(.help, changes: { $0.overlay = .help(ScrollState()) }),
      Offer(.redraw) { .effect(.redraw) },
    ]
    return ways + PaneID.allCases.map(offer) + program
  }

  /// The way to a pane, or whose pane it is.
  private func offer(of pane: PaneID) -> Offer<ConsoleState> {
    let platform = reading?.view.shop.platform
    let isMissing = platform.map { !pane.exists(on: $0) } ?? false
    let reason = isMissing ? pane.platforms.first.map { ChromePhrase.paneOf($0, pane.title) } : nil
    return Offer(pane.action, unless: reason, changes: { $0.go(to: pane) })
  }

  /// The panes that the shop's platform has.
  var panes: [PaneID] {
    PaneID.allCases.filter { pane in reading.map { pane.exists(on: $0.view.shop.platform) } ?? true }
  }

  /// The pane `step` places further, around the end.
  private func pane(after step: Int) -> PaneID {
    let panes = panes
    guard let place = panes.firstIndex(of: pane) else { return .health }
    return panes[(place + step + panes.count) % panes.count]
  }
}
