import SellerChanges
import SellerCore
import SellerText
import Testing

@testable import SellerConsole

@Suite("Forms on their way to the disk")
struct FormPageTests {
  /// A console with a form that was filled in and sent, and what was sent.
  struct SentForm: Sendable, CustomTestStringConvertible {
    let testDescription: String
    private let open: @Sendable () -> ConsoleState
    /// Whether a question stands between the button and the store.
    let asksFirst: Bool
    private let confirm: [KeyPress]

    /// `confirm` are the keys that send what `open` has filled in.
    init(
      _ name: String, asksFirst: Bool = true, confirm: KeyPress..., open: @escaping @Sendable () -> ConsoleState
    ) {
      self.asksFirst = asksFirst
      testDescription = name
      self.confirm = confirm
      self.open = open
    }

    func fill() -> (ConsoleState, [Effect]) {
      var state = open()
      let effects = confirm.flatMap { state.update(.key($0)) }
      return (state, effects)
    }

    static let all = [
      SentForm("a campaign", confirm: .tab, .enter) {
        var state = AssuranceShop.standard().console()
        state.type("E2")
        state.press(.backTab, .enter)
        return state
      },
      SentForm("the spend factor", asksFirst: false, confirm: .tab, .enter) {
        var state = AssuranceShop.standard(factor: nil).console()
        state.type("F0.6")
        return state
      },
      SentForm("a price", asksFirst: false, confirm: .tab, .tab, .tab, .enter) {
        var state = CampaignShop.standard().console()
        state.type("p120.5")
        return state
      },
      SentForm("a dispute", confirm: .right, .enter) {
        var state = DisputeShop.standard().console()
        state.type("a")
        state.press(.enter)
        state.type("Why")
        state.press(.backTab, .enter)
        return state
      },
      SentForm("an answer", confirm: .right, .enter) {
        var state = DisputeShop.standard().console()
        state.type("r")
        state.press(.enter)
        state.type("updated")
        state.press(.enter, .backTab, .enter)
        return state
      },
    ]
  }

  private func change(in effects: [Effect]) throws -> Change {
    try #require(
      effects.lazy.compactMap { effect in
        if case .submit(let change) = effect { change } else { nil }
      }.first)
  }

  @Test("pressing the button again neither asks nor sends, until the store has answered", arguments: SentForm.all)
  func again(_ form: SentForm) throws {
    var (state, effects) = form.fill()
    let sent = try change(in: effects)
    let waiting = state.lines()
    #expect(waiting.last?.contains("Saving") == true)
    #expect(state.press(.enter) == [] && state.lines() == waiting)
    #expect(state.press(.backTab, .tab, .enter) == [] && state.lines() == waiting)

    _ = state.update(.refused(sent, ChromePhrase.nothingHere))
    // The button is where the focus was: the same is asked again, and sent again once it is confirmed.
    let effectsOfNext = state.press(.enter)
    if form.asksFirst {
      #expect(effectsOfNext.isEmpty && state.text().contains("Cancel"))
      #expect(state.press(.right, .enter) == [.submit(sent)])
    } else {
      #expect(effectsOfNext == [.submit(sent)] && !state.text().contains("Cancel"))
    }
  }

  @Test("the reason of a refusal stays when the last line says something else", arguments: SentForm.all)
  func refusal(_ form: SentForm) throws {
    var (state, effects) = form.fill()
    let reason = ChangeRefusal.unknownDispute("D-9")
    _ = state.update(.refused(try change(in: effects), reason))
    state.press(.backTab)
    #expect(state.flat().contains(Language.english.say(reason)))
  }

  @Test("a question that was called off can be asked again")
  func calledOff() throws {
    var state = AssuranceShop.standard().console()
    state.type("E2")
    state.press(.backTab, .enter, .enter)
    #expect(!state.text().contains("Cancel"))
    state.press(.enter)
    #expect(state.text().contains("Cancel"))
    #expect(try change(in: state.press(.tab, .enter)) == change(in: SentForm.all[0].fill().1))
  }
}
