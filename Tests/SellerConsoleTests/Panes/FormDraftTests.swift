import SellerText
import Testing

@testable import SellerConsole

@Suite("What is typed into a form that is left")
struct FormDraftTests {
  /// The keys that open a form of each kind and type something into it.
  static let forms: [(name: String, open: @Sendable () -> ConsoleState, key: String, typed: String)] = [
    ("a fact", { AfterSalesShop.kuaishou().console(.health) }, "m", "Xyzzy"),
    ("a price", { CampaignShop.standard().console() }, "p", "98765"),
    ("the spend factor", { AssuranceShop.standard(factor: nil).console() }, "F", "0.123"),
    ("a campaign", { AssuranceShop.standard().console() }, "E", "Xyzzy"),
  ]

  @Test(
    "Nothing typed: Esc leaves. Something typed: it asks, and what is kept is there again", arguments: forms.indices)
  func kept(_ index: Int) {
    let (_, open, key, typed) = Self.forms[index]
    var state = open()
    state.type(key)
    state.press(.escape)
    #expect(state.overlay == nil && state.stacks[state.pane]?.count == 1)
    state.type(key + typed)
    state.press(.escape)
    #expect(state.text().contains("Leave without saving?"))
    // The focus is on Cancel, then on what keeps it.
    state.press(.right, .enter)
    #expect(state.stacks[state.pane]?.count == 1 && state.memory.drafts.count == 1)
    state.type(key)
    #expect(state.text().contains(typed) && state.lines().last?.contains("is back") == true)
    // The program may end now.
    #expect(state.memory.drafts.count == 1)
    var next = open()
    next.memory = ShopMemory(state.memory.bytes)
    next.type(key)
    #expect(next.text().contains(typed), "it survives the program's end")
    state.press(.escape, .left, .enter)
    #expect(state.stacks[state.pane]?.count == 1 && state.memory.drafts.isEmpty)
    state.type(key)
    #expect(!state.text().contains(typed))
  }

  @Test("The draft of one record is not another's")
  func ofItsRecord() {
    var state = CampaignShop.standard().console()
    state.type("p98765")
    state.press(.escape, .right, .enter, .down)
    state.type("p")
    #expect(!state.text().contains("98765"))
    state.press(.escape, .up)
    state.type("p")
    #expect(state.text().contains("98765"))
  }

  @Test(
    "Quitting asks where something is typed into an open form, which is kept or thrown away; a draft is kept already")
  func quitting() {
    var state = AfterSalesShop.kuaishou().console(.health)
    #expect(state.press(.control("c")) == [.quit])
    state.type("mXyzzy")
    #expect(state.press(.control("c")) == [] && state.text().contains("1 form is filled in"))
    // The interrupt from the keyboard is asked about once.
    #expect(state.asksBeforeLeaving() == false)
    state.press(.escape)
    #expect(state.asksBeforeLeaving() == true)
    #expect(state.overlay != nil)
    var other = state
    #expect(other.press(.right, .right, .enter) == [.quit] && other.memory.drafts.isEmpty)
    #expect(state.press(.right, .enter) == [.quit] && state.memory.drafts.count == 1)
    state.press(.escape, .right, .enter)
    #expect(state.type("Q") == [.quit] && state.memory.drafts.count == 1)
    // Whoever ends the program without asking takes nothing away.
    state.type("mPlugh")
    state.keepDrafts()
    #expect(state.memory.drafts.values.first?.values.contains { $0.contains("Plugh") } == true)
  }

  @Test("What was saved is no draft")
  func saved() {
    var state = AssuranceShop.standard(factor: nil).console()
    state.type("F0.6")
    let effects = state.press(.tab, .enter)
    guard case .submit(let change)? = effects.first else { return #expect(Bool(false), "\(effects)") }
    state.press(.escape, .right, .enter)
    #expect(state.memory.drafts.count == 1)
    #expect(state.update(.saved(change, written: change)) == [.load])
    #expect(state.memory.drafts.isEmpty)
    // What is saved is never said to be refused, also where it cannot be read again.
    _ = state.update(.loadFailed(Phrase(verbatim: "tickets.jsonl: no.")))
    #expect(state.text().contains("Saved, but it cannot be shown now: tickets.jsonl: no."))
    _ = state.update(.loadFailed(Phrase(verbatim: "tickets.jsonl: no.")))
    #expect(!state.text().contains("Saved"))
  }
}
