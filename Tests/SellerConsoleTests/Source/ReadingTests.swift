import SellerCore
import SellerGenerator
import SellerText
import Synchronization
import Testing

@testable import SellerConsole

@Suite("What a reading counts")
struct ReadingTests {
  /// Keeps what a view is told to have counted.
  private final class Counter: Sendable {
    private let told = Mutex<[FactName]>([])

    func add(_ name: FactName) { told.withLock { $0.append(name) } }

    func take() -> [FactName] {
      told.withLock { told in
        defer { told = [] }
        return told
      }
    }
  }

  @Test("each fact once, in one pass over the orders; Health counts nothing more", arguments: Platform.allCases)
  func once(platform: Platform) throws {
    let made = MadeUpShop(plan: .init(platform: platform, orders: 1500, products: 40, seed: 3))
    let counter = Counter()
    let view = ShopView(made.snapshot(), asOf: made.plan.asOf) { counter.add($0) }
    let reading = ShopReading(view: view, rulebook: .standard)
    let counts = Dictionary(counter.take().map { ($0, 1) }, uniquingKeysWith: +)
    #expect(counts[.orders] == 1)
    #expect(counts["cases"] == 1 && counts["health"] == 1 && counts["alerts"] == 1)
    #expect(counts.filter { $0.value > 1 }.isEmpty)
    if platform == .kuaishou {
      let today = view.today
      for days in [1, 7, 30] {
        let window = Window(first: today - 13 - days, last: today - 14)
        let name = FactName(stringLiteral: "bad_review_rate \(window)")
        #expect(counts.keys.count { $0.description.hasPrefix(name.description) } == 1, "\(name)")
      }
    }

    var state = ConsoleState(size: Size(width: 160, height: 48), language: .english, pane: .health)
    _ = state.update(.loaded(reading))
    _ = state.text()
    state.press(.down, .down)
    _ = state.text()
    #expect(counter.take().isEmpty)
  }

  @Test(
    "opening any pane goes over no orders, nor does a key that asks for other days or an explanation",
    arguments: Platform.allCases)
  func keys(platform: Platform) throws {
    let made = MadeUpShop(plan: .init(platform: platform, orders: 600, products: 20, seed: 5))
    let counter = Counter()
    let view = ShopView(made.snapshot(), asOf: made.plan.asOf) { counter.add($0) }
    var state = ConsoleState(size: Size(width: 120, height: 40), language: .english, pane: .health)
    _ = state.update(.loaded(ShopReading(view: view, rulebook: .standard)))
    _ = counter.take()
    for pane in PaneID.allCases {
      _ = state.update(.key(.character(Character("\(pane.rawValue)"))))
      _ = state.text()
      #expect(counter.take().isEmpty, "\(pane)")
    }
    _ = state.update(.key(.character("5")))
    for key in [KeyPress.character("t"), .character("t"), .character("t"), .character("t"), .enter] {
      _ = state.update(.key(key))
      _ = state.text()
      #expect(counter.take().isEmpty, "\(key)")
    }
  }

  @Test(
    "what lists show and is counted later is said to be counted; then every pane shows what it would have shown at once",
    arguments: [
      (Platform.kuaishou, [PaneID.health, .products, .afterSales]),
      (.wish, [.health, .products, .disputes, .assurance, .afterSales]), (.jd, [.health, .products, .campaign]),
    ])
  func listsLater(platform: Platform, panes: [PaneID]) {
    let made = MadeUpShop(plan: .init(platform: platform, orders: 600, products: 20, seed: 5))
    let view = ShopView(made.snapshot(), asOf: made.plan.asOf)
    let whole = ShopReading(view: view, rulebook: .standard)
    let partial = ShopReading(view: view, rulebook: .standard, hasLists: false)
    var memory = ShopMemory()
    memory.lists[.products] = ListArrangement(
      sortings: [.init(key: "name", isAscending: true)], selected: view.products.last?.id.text)
    for pane in panes {
      func console() -> ConsoleState {
        ConsoleState(size: Size(width: 200, height: 50), language: .english, pane: pane, memory: memory)
      }
      // Beside what needs the seller, a wide screen shows which products weigh most.
      let waits = pane != .campaign && (pane != .health || platform == .wish)
      var (expected, state) = (console(), console())
      _ = expected.update(.loaded(whole))
      _ = state.update(.loaded(partial))
      #expect(state.text().contains("Counting…") == waits, "\(pane)")
      _ = state.update(.countedLists(ReadingLists(of: whole), of: whole))
      #expect(state.text().contains("Counting…") == waits, "those of another reading: \(pane)")
      _ = state.update(.countedLists(ReadingLists(of: partial), of: partial))
      #expect(state.text() == expected.text(), "\(pane)")
    }
  }

  @Test("after a deed lists stay as they were until they are counted; as of another day they are counted first")
  func listsOfLaterReadings() {
    let made = MadeUpShop(plan: .init(platform: .wish, orders: 600, products: 20, seed: 5))
    let snapshot = made.snapshot()
    func reading(asOf: Instant, hasLists: Bool = false) -> ShopReading {
      ShopReading(view: ShopView(snapshot, asOf: asOf), rulebook: .standard, hasLists: hasLists)
    }
    let asOf = made.plan.asOf
    for pane in [PaneID.products, .disputes, .assurance] {
      var state = ConsoleState(size: Size(width: 160, height: 40), language: .english, pane: pane)
      _ = state.update(.loaded(reading(asOf: asOf, hasLists: true)))
      state.press(.down, .down)
      let before = state.text()
      let (later, latest) = (reading(asOf: asOf), reading(asOf: asOf))
      for reading in [later, latest] {
        _ = state.update(.loaded(reading))
        let text = state.text()
        #expect(text.contains("Reading again…") && !text.contains("Counting…"), "\(pane)")
        #expect(text.split(separator: "\n").dropFirst() == before.split(separator: "\n").dropFirst(), "\(pane)")
      }
      _ = state.update(.countedLists(ReadingLists(of: later), of: later))
      #expect(state.text() != before, "those of a reading that is shown no more: \(pane)")
      _ = state.update(.countedLists(ReadingLists(of: latest), of: latest))
      #expect(state.text() == before, "\(pane)")
      let earlier = reading(asOf: asOf.adding(days: -1))
      _ = state.update(.loaded(earlier))
      #expect(state.text().contains("Counting…"), "\(pane)")
      _ = state.update(.countedLists(ReadingLists(of: earlier), of: earlier))
      #expect(!state.text().contains("Counting…"), "\(pane)")
      _ = state.update(.loaded(reading(asOf: asOf, hasLists: true)))
      #expect(state.text().suffix(12) == before.suffix(12), "the same row is selected: \(pane)")
    }
  }

  @Test("a change from outside while a reading is on its way leads to one reading after it")
  func changedMeanwhile() {
    let made = MadeUpShop(plan: .init(platform: .jd, orders: 60, products: 5, seed: 5))
    let reading = ShopReading(view: ShopView(made.snapshot(), asOf: made.plan.asOf), rulebook: .standard)
    let ends: [ConsoleEvent] = [.loaded(reading), .loadFailed(Phrase(verbatim: "no"))]
    for end in ends {
      var state = ConsoleState(size: Size(width: 80, height: 24), language: .english)
      #expect(state.update(.storeChanged) == [])
      #expect(state.update(.loaded(reading)) == [.load], "the first reading may not know of it")
      #expect(state.isReadingAgain)
      #expect(state.update(.storeChanged) == [] && state.update(.storeChanged) == [])
      #expect(state.update(end) == [.load])
      #expect(state.update(.loaded(reading)) == [] && !state.isReadingAgain)
      #expect(state.update(.storeChanged) == [.load])
    }
  }

  @Test("a long list that is sorted is put in order beside the screen, after another reading on every pane")
  func sortedBeside() throws {
    let made = MadeUpShop(plan: .init(platform: .jd, orders: 300, products: 2100, seed: 5))
    let view = ShopView(made.snapshot(), asOf: made.plan.asOf)
    let readings = (0..<2).map { _ in ShopReading(view: view, rulebook: .standard) }
    var memory = ShopMemory()
    memory.lists[.products] = ListArrangement(sortings: [.init(key: "name", isAscending: true)])
    var state = ConsoleState(size: Size(width: 120, height: 40), language: .english, pane: .products, memory: memory)
    func preparations(_ effects: [Effect]) -> [Preparation] {
      effects.compactMap { if case .prepare(let preparation) = $0 { preparation } else { nil } }
    }
    let first = try #require(preparations(state.update(.loaded(readings[0]))).first)
    let unsorted = state.text()
    #expect(unsorted.contains("Reading again…"))
    first()
    _ = state.update(.prepared(first))
    let sorted = state.text()
    #expect(!sorted.contains("Reading again…") && sorted != unsorted)
    _ = state.update(.key(.character("1")))
    let later = try #require(preparations(state.update(.loaded(readings[1]))).first)
    later()
    _ = state.update(.prepared(later))
    _ = state.update(.key(.character("2")))
    #expect(state.text() == sorted)
  }

  @Test("what a key changes about a long list is shown when it is made ready, in every pane that lists products")
  func arrangedBeside() throws {
    let made = MadeUpShop(plan: .init(platform: .jd, orders: 300, products: 4000, seed: 5))
    let reading = ShopReading(view: ShopView(made.snapshot(), asOf: made.plan.asOf), rulebook: .standard)
    for (pane, keys) in [(PaneID.products, ["s", "s", "\n"]), (.campaign, ["s"]), (.campaign, ["/", "a"])] {
      var state = ConsoleState(size: Size(width: 120, height: 40), language: .english, pane: pane)
      _ = state.update(.loaded(reading))
      #expect(state.page?.part?.preparation?.purpose == .ahead)
      var effects: [Effect] = []
      for key in keys { effects = state.update(.key(key == "\n" ? .enter : .character(Character(key)))) }
      let asked = effects.compactMap { if case .prepare(let preparation) = $0 { preparation } else { nil } }
      let preparation = try #require(asked.first { $0.purpose == .shown }, "\(pane) \(keys)")
      let before = state.text()
      preparation()
      _ = state.update(.prepared(preparation))
      #expect(state.text() != before && state.page?.part?.preparation?.purpose == .ahead)
    }
  }

  @Test("a dispute stands in the register with Health, before what lists show is counted")
  func registerFirst() throws {
    let made = MadeUpShop(plan: .init(platform: .wish, orders: 600, products: 20, seed: 5))
    let view = ShopView(made.snapshot(), asOf: made.plan.asOf)
    let (whole, partial) = (
      ShopReading(view: view, rulebook: .standard), ShopReading(view: view, rulebook: .standard, hasLists: false)
    )
    #expect(partial.entries == whole.entries && !whole.entries.isEmpty)
    for size in [Size(width: 80, height: 24), Size(width: 200, height: 50)] {
      var (state, expected) = (
        ConsoleState(size: size, language: .english, pane: .disputes),
        ConsoleState(size: size, language: .english, pane: .disputes)
      )
      _ = state.update(.loaded(partial))
      _ = expected.update(.loaded(whole))
      let (early, late) = (state.lines(), expected.lines())
      #expect(early[3..<8] == late[3..<8] && early.joined().contains("Counting…"))
      for key in [KeyPress.character("f"), .character("r")] {
        #expect(state.update(.key(key)) == [] && state.stacks[.disputes]?.count == 1)
      }
      state.notice = nil
      _ = state.update(.countedLists(ReadingLists(of: partial), of: partial))
      #expect(state.lines() == late)
    }
  }

  @Test("what Health leads to while lists are counted is what it would have been", arguments: [30, 44])
  func waysBeforeLists(height: Int) throws {
    let made = MadeUpShop(plan: .init(platform: .wish, orders: 1500, products: 40, seed: 5))
    let view = ShopView(made.snapshot(), asOf: made.plan.asOf)
    let whole = ShopReading(view: view, rulebook: .standard)
    let partial = ShopReading(view: view, rulebook: .standard, hasLists: false)
    let lists = ReadingLists(of: partial)
    for steps in 0..<16 {
      let keys = Array(repeating: KeyPress.down, count: steps) + [.enter]
      var texts: [String] = []
      for isLate in [false, true] {
        var state = ConsoleState(size: Size(width: 160, height: height), language: .english, pane: .health)
        _ = state.settle(state.update(.loaded(isLate ? partial : whole)))
        for key in keys { _ = state.settle(state.update(.key(key))) }
        if isLate { _ = state.settle(state.update(.countedLists(lists, of: partial))) }
        texts.append(state.text())
      }
      #expect(texts[0] == texts[1], "\(steps) down")
    }
  }

  @Test("opening a product, a dispute or a form goes over no orders, and what is asked for comes in beside the screen")
  func pages() throws {
    let made = MadeUpShop(plan: .init(platform: .wish, orders: 1500, products: 40, seed: 5))
    let counter = Counter()
    let view = ShopView(made.snapshot(), asOf: made.plan.asOf) { counter.add($0) }
    let reading = ShopReading(view: view, rulebook: .standard)
    let pending = try #require(reading.entries.first { $0.dispute.status == .pendingReview })
    for keys: [KeyPress] in [
      [.character("2"), .enter], [.character("2"), .character("f")], [.character("3"), .enter],
      [.character("3"), .character("r"), .enter, .enter], [.character("4"), .enter, .right],
    ] {
      var state = ConsoleState(size: Size(width: 160, height: 48), language: .english, pane: .health)
      _ = state.update(.loaded(reading))
      _ = counter.take()
      var asked: [Effect] = []
      for key in keys {
        asked += state.update(.key(key))
        _ = state.text()
        #expect(counter.take().isEmpty, "\(keys) at \(key)")
      }
      _ = state.settle(asked)
      #expect(!state.text().contains("Counting…"), "\(keys)")
    }
    let context = PageContext(reading: reading, language: .english, area: Size(width: 160, height: 48))
    let page = DisputePage(pending.dispute.id, in: context)
    #expect(page.wanted(in: context) == .dispute(pending.dispute.id))
  }

  @Test("a command counts only what it asks for")
  func onlyWhatIsAskedFor() {
    let made = MadeUpShop(plan: .init(platform: .kuaishou, orders: 300, products: 10, seed: 4))
    let counter = Counter()
    let view = ShopView(made.snapshot(), asOf: made.plan.asOf) { counter.add($0) }
    _ = view.report(.cases)
    #expect(counter.take() == ["cases"], "the open cases are known without going over the orders")
    _ = view.report(.violations)
    #expect(counter.take() == ["violations"], "the register needs no orders")
    _ = view.report(.on(.wish, .assurance), .when(false, .volumes))
    #expect(counter.take().isEmpty)
  }
}
