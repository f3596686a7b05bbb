import SellerCore
import SellerGenerator
import SellerTables
import SellerText
import Testing

@testable import SellerConsole

@Suite("Everything that is offered, on every page that can be reached")
struct OfferTests {
  /// Moving does nothing at the end of a list: of each group one way has to lead somewhere where there is somewhere to go.
  private static let motions: [[ActionName]] = [
    [.up, .down], [.pageUp, .pageDown], [.top, .bottom], [.left, .right],
  ]

  @Test(
    "what is offered changes the screen, asks for something or says something; what cannot be done says why",
    arguments: [Platform.wish, .kuaishou, .jd])
  func offers(_ platform: Platform) throws {
    var waiting = [console(platform)]
    var seen: Set<String> = [signature(waiting[0])]
    var done: Set<String> = []
    var lists: Set<ListName> = []
    // What is offered everywhere is tried once as it is there and once as it is not: the pages do not change it.
    var everywhere: Set<String> = []
    while var state = waiting.popLast() {
      let before = ConsoleView.draw(&state, glyphs: .unicode)
      var moved: Set<ActionName> = []
      let names = state.offers.compactMap(\.name)
      let ofPage = Set(state.offersOfPage.map(\.action.id))
      for offer in state.offers
      where ofPage.contains(offer.action.id)
        || everywhere.insert(offer.action.id + (offer.obstacle == nil ? "" : "-")).inserted
      {
        var next = state
        let key = try #require(ActionTable.standard.keys(of: offer.action).first)
        let effects = settle(next.update(.key(key)), in: &next)
        let after = ConsoleView.draw(&next, glyphs: .unicode)
        let place = "\(signature(state)): \(offer.action.id)"
        if let obstacle = offer.obstacle {
          #expect(next.notice != nil && !Language.english.say(obstacle.reason).isEmpty, "\(place)")
        } else if let name = offer.name, Self.motions.contains(where: { $0.contains(name) }) {
          if after != before {
            moved.insert(name)
            done.insert(offer.action.id)
          }
        } else {
          #expect(after != before || !effects.isEmpty, "\(place)")
          done.insert(offer.action.id)
        }
        if next.page?.isTyping == true, offer.name == .filter || offer.name == .group {
          // A filter is left by Enter, and is offered to be left by Escape from then on; groups can be folded.
          if offer.name == .filter { next.type("e") }
          next.press(.enter)
        }
        if let list = next.page?.keptList?.name, !lists.contains(list), exports(next) { lists.insert(list) }
        if next.overlay == nil, next.page?.isTyping == false, seen.insert(signature(next)).inserted {
          waiting.append(next)
        }
      }
      for group in Self.motions where group.allSatisfy(names.contains) && hasSomewhereToGo(group, state) {
        #expect(!moved.isDisjoint(with: group), "\(signature(state)): \(group)")
      }
    }
    #expect(seen.count > 15, "\(platform): the walk reached little")
    #expect(lists.isSuperset(of: Self.lists[platform] ?? []), "\(lists)")
    let undone = Set(ActionTable.standard.actions.map(\.id)).subtracting(done)
    #expect(undone == Self.undone[platform], "\(platform): \(undone.sorted())")
  }

  /// The actions that a platform, or a shop that nobody has worked with, gives no occasion for.
  private static let undone: [Platform: Set<String>] = [
    .wish: ["addBenchmark", "bringBack", "openFile", "pane6", "recordOutcome", "sayColumns", "takeIn", "undo"],
    .kuaishou: [
      "addMonth", "advisor", "bringBack", "cancelCampaign", "createCampaign", "editCampaign", "fileDispute", "openFile",
      "pane3", "pane4", "pane6", "recordOutcome", "sayColumns", "setSpendFactor", "splitBudget", "takeIn", "undo",
      "undoOutcome",
      "whatIf",
    ],
    .jd: [
      "addBenchmark", "addMonth", "addReported", "advisor", "bringBack", "cancelCampaign", "createCampaign", "earlier",
      "editCampaign", "fileDispute", "later", "nextIndicator", "openFile", "pane3", "pane4", "recordOutcome",
      "sayColumns",
      "setSpendFactor", "splitBudget", "takeIn", "undo", "undoOutcome", "whatIf",
    ],
  ]

  @Test("Every action is done somewhere: what no shop here gives occasion for has tests of its own")
  func everyAction() {
    let never = Self.undone.values.reduce(Set(ActionTable.standard.actions.map(\.id))) { $0.intersection($1) }
    // `HealthPageTests`, `NotesPageTests`, `DisputeAnswerTests`, `ImportPageTests`, `WorkPageTests`.
    #expect(never == ["bringBack", "openFile", "recordOutcome", "sayColumns", "takeIn", "undo"])
  }

  /// The lists that a made-up shop fills.
  private static let lists: [Platform: Set<ListName>] = [
    .wish: [
      .products, .euProducts, .orders, .buyerWords, .disputes, .advice, .categoryDoubts, .assurance, .otherProducts,
      .reconciliation, .assuranceMonths, .assuranceOrders, .boosts, .whatIf, .budget, .indicators, .tickets,
      .categories, .members, .violations, .rules,
    ],
    .kuaishou: [
      .products, .orders, .buyerWords, .indicators, .ladders, .violations, .cases, .categories, .members, .rules,
    ],
    .jd: [.products, .orders, .buyerWords, .campaignProducts, .campaignServices, .cases, .violations, .rules],
  ]

  /// Whether the list that has the keyboard has rows: X writes them, whichever list it is.
  private func exports(_ state: ConsoleState) -> Bool {
    guard let page = state.page, let list = page.keptList, !page.isTyping, state.overlay == nil,
      let place = state.context.flatMap({ page.position(in: $0) }), place.count > 0
    else { return false }
    var state = state
    guard case .export(let sheet, to: nil)? = state.type("X").first else {
      Issue.record("\(list.name): X writes nothing")
      return false
    }
    #expect(sheet.name == list.name.rawValue && sheet.rows.count == place.count && !sheet.columns.isEmpty)
    return true
  }

  private func console(_ platform: Platform) -> ConsoleState {
    let made = MadeUpShop(plan: .init(platform: platform, orders: 600, products: 30, seed: 7))
    let reading = ShopReading(view: ShopView(made.snapshot(), asOf: made.plan.asOf), rulebook: .standard)
    let stores = ["here", "there"].map { StoreReport.Place(name: $0, path: "/\($0)") }
    var state = ConsoleState(
      size: Size(width: 120, height: 40), language: .english, stores: StoreBoard(stores, open: "/here"))
    _ = settle(state.update(.loaded(reading)), in: &state)
    return state
  }

  /// Answers what is counted beside the screen; the other effects are left.
  private func settle(_ effects: [Effect], in state: inout ConsoleState) -> [Effect] {
    var left: [Effect] = []
    for effect in effects {
      guard case .count(let request, let number) = effect, let reading = state.reading else {
        left.append(effect)
        continue
      }
      left += settle(state.update(.counted(request.answer(in: reading), to: request, reading: number)), in: &state)
    }
    return left
  }

  /// Two states of one signature offer the same on the same page, however it was come to.
  private func signature(_ state: ConsoleState) -> String {
    let page = state.page.map { "\(type(of: $0))" } ?? ""
    let offers = state.offersOfPage.map { $0.action.id + ($0.obstacle == nil ? "" : "-") }
    return "\(page) [\(offers.joined(separator: " "))]"
  }

  /// Whether a list has a second row, or there are tabs; texts that fit on the screen have nowhere to go.
  private func hasSomewhereToGo(_ group: [ActionName], _ state: ConsoleState) -> Bool {
    if group.contains(.left) { return true }
    guard let context = state.context, let position = state.page?.position(in: context) else { return false }
    return position.count > 1
  }
}
