import SellerChanges
import SellerCore
import Testing

@testable import SellerConsole

@Suite("Recording the platform's answer, and taking it back")
struct DisputeAnswerTests {
  /// The answer's form of the pending dispute, with the decision chosen.
  private func form(_ decision: String) -> ConsoleState {
    var state = DisputeShop.standard().console()
    state.type("r")
    state.press(.enter)
    state.type(decision)
    state.press(.enter)
    return state
  }

  private func outcome(in effects: [Effect]) -> Dispute.Outcome? {
    effects.lazy.compactMap { effect in
      guard case .submit(let change) = effect, let deed = change.deed(as: ResolveDispute.self) else { return nil }
      return deed.id == "D-3" ? deed.outcome : nil
    }.first
  }

  @Test("updated: the preview has the rows and their total, and the answer is sent after a question")
  func updated() {
    var state = form("updated")
    let text = state.text()
    // Disputed on 11-08: k-1 of 11-05 lies in the 14 days before; $12.50 by 5 points.
    #expect(text.contains("+$0.63 on 1 order") && text.contains("k-1  15 % → 10 %  $12.50  +$0.63"))
    state.press(.tab, .tab)
    state.press(.enter)
    state.type("not needed")
    state.press(.enter, .tab, .tab, .enter)
    #expect(state.text().contains("The EU's Responsible Person: not needed."))
    #expect(state.text().contains("The product's category becomes Household Supplies."))
    state.press(.right)
    let effects = state.press(.enter)
    #expect(
      outcome(in: effects)
        == Dispute.Outcome(at: DisputeShop().asOf, decision: .updated("Household Supplies"), person: .notNeeded))
    for case .submit(let change) in effects { #expect(state.update(.saved(change, written: change)) == [.load]) }
    let register = state.text()
    #expect(register.contains("Recorded and on disk") && register.contains("all 3"))
  }

  @Test("unchanged comes with the platform's reason")
  func unchanged() {
    var state = form("unchanged")
    state.press(.tab, .tab, .tab, .enter)
    #expect(state.text().contains("Give the reason for which the category stays."))
    state.type("It fits")
    state.press(.tab, .tab, .enter, .right)
    #expect(outcome(in: state.press(.enter))?.decision == .unchanged(reason: "It fits"))
  }

  @Test("the preview says what is still missing: the decision, or the date that cannot be read")
  func previewNamesWhatIsMissing() {
    var state = DisputeShop.standard().console()
    state.type("r")
    #expect(state.text().contains("Choose the decision to see"))
    state = form("updated")
    state.press(.tab, .tab, .tab)
    state.type("x")
    #expect(state.text().contains("Write a moment as 2021-11-15 09:00"))
    #expect(!state.text().contains("Choose the decision"))
  }

  @Test("the moment lies between submission and the moment that is shown, both in")
  func moments() {
    let cases = [
      ("2021-11-08 10:00", nil), ("2021-11-08 09:59", "is before the submission"), ("2021-11-15 09:00:00", nil),
      ("2021-11-15 09:00:01", "lies in the future"), ("2021-11-15T09:00:00Z", nil), ("yesterday", "Write a moment"),
    ]
    for (moment, error) in cases {
      var state = form("updated")
      state.press(.tab, .tab, .tab, .control("u"))
      state.type(moment)
      state.press(.tab, .enter)
      #expect(state.flat().contains(error ?? "Record this outcome?"), "\(moment)")
    }
  }

  @Test("an answered dispute takes no second answer, and an open one nothing back")
  func obstacles() {
    var state = DisputeShop.standard().console()
    state.type("u")
    #expect(state.text().contains("No outcome is recorded yet"))
    state.press(.down)
    state.type("r")
    #expect(state.text().contains("The outcome is recorded already"))
  }

  @Test("a form without an answer is left at once, one with an answer after a question")
  func leaving() {
    var state = DisputeShop.standard().console()
    state.type("r")
    #expect(state.text().contains("Disputes ›"))
    state.press(.escape)
    #expect(!state.text().contains("Disputes ›") && !state.text().contains("Leave without saving?"))
    state.type("r")
    state.press(.enter, .down, .enter, .escape)
    #expect(state.text().contains("Leave without saving?"))
    // The focus is on Cancel.
    state.press(.enter)
    #expect(state.text().contains("Disputes ›") && !state.text().contains("Leave without saving?"))
    state.press(.escape, .tab, .enter)
    #expect(!state.text().contains("Disputes ›"))
  }

  @Test("taking back is asked first, and says that the audit trail keeps both")
  func undo() {
    var state = DisputeShop.standard().console()
    state.press(.down)
    state.type("u")
    let text = state.text()
    #expect(text.contains("audit trail") && text.contains("category and its history"))
    state.press(.right)
    #expect(state.press(.enter) == [.submit(.undoResolution("D-2"))])
    _ = state.update(.saved(.undoResolution("D-2"), written: .undoResolution("D-2")))
    #expect(state.text().contains("D-2 is pending again"))
  }

  @Test("the advisor ranks, says what is assumed, and opens the form with its category")
  func advisor() {
    var state = DisputeShop.standard().console(size: Size(width: 160, height: 40))
    state.type("a")
    let lines = state.lines()
    let row = lines.first { $0.contains("Household Supplies") } ?? ""
    #expect(row.contains("+$1.26") && row.contains("+$1.88") && row.contains("today"))
    #expect(lines.contains { $0.contains("those of the last 30") })
    state.press(.enter)
    #expect(state.text().contains("Household Supplies  10 %") && state.text().contains("+$1.26 on 2 orders"))
  }
}
