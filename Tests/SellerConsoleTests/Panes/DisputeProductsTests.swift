import SellerChanges
import SellerCore
import Testing

@testable import SellerConsole

@Suite("What a category decides, in the products pane")
struct DisputeProductsTests {
  private func line(_ text: String, of state: inout ConsoleState) -> String {
    state.lines().first { $0.contains(text) } ?? ""
  }

  @Test("categories stand as -- until shown; share and dispute stand beside them")
  func list() {
    var state = DisputeShop.standard().console(.products)
    let tablets = line("Dishwasher", of: &state)
    #expect(tablets.contains("Electronics") && tablets.contains("15 %"))
    #expect(line("Silicone", of: &state).contains("✔ updated"))
    #expect(line("Kettle", of: &state).contains("◷ pending"))
    let hat = line("Hat", of: &state)
    #expect(hat.contains("--") && !hat.contains("Apparel"), "its only order is older than E")
  }

  @Test("t lists the products that the EU regulation concerns, those without a person first")
  func compliance() {
    var state = DisputeShop.standard().console(.products)
    state.type("t")
    let lines = state.lines()
    let tablets = lines.firstIndex { $0.contains("✖ missing") && $0.contains("Dishwasher") }
    let mat = lines.firstIndex { $0.contains("✔ linked") && $0.contains("Silicone") }
    #expect((tablets ?? .max) < (mat ?? -1))
    #expect(!lines.contains { $0.contains("Kettle") || $0.contains("LED") })
    let compliance = state.lines()
    state.press(.left)
    #expect(state.text().contains("Kettle"))
    state.press(.right)
    #expect(state.lines() == compliance)
    state.type("f")
    let form = state.text()
    #expect(form.contains("EU compliance") && form.contains("information is true"))
    #expect(!form.contains("proposed category"))
  }

  @Test("the EU form asks for reason, explanation and both confirmations, and sends no category")
  func euForm() throws {
    var state = DisputeShop.standard().console(.products)
    state.type("tf")
    state.type("Not electric")
    state.press(.tab)
    state.type("Soap only")
    state.press(.tab)
    state.type(" ")
    state.press(.tab, .tab, .enter)
    #expect(state.text().contains("Must be ticked"))
    // The focus went to the one that is missing.
    state.type(" ")
    state.press(.tab, .enter, .right)
    let effects = state.press(.enter)
    guard case .submit(let change)? = effects.first, let dispute = change.deed(as: FileDispute.self)?.dispute else {
      Issue.record("nothing was sent")
      return
    }
    #expect(dispute.form == .euCompliance && dispute.proposedCategory == nil)
    #expect(dispute.confirmations == ["checked_against_regulation", "information_is_true"])
    #expect(dispute.explanation == "Soap only")
  }

  @Test("a product that had its dispute says which and when, and offers the way to it")
  func alreadyDisputed() {
    var state = DisputeShop.standard().console(.products)
    state.type("/mat")
    state.press(.enter)
    #expect(state.type("f") == [])
    let text = state.text()
    #expect(text.contains("D-2") && text.contains("2021-09-14"))
    state.press(.right, .enter)
    #expect(state.pane == .disputes)
    #expect(state.text().contains("resolved – updated"))
  }

  @Test("a product whose category is not shown cannot be disputed, and says why")
  func notShown() {
    var state = DisputeShop.standard().console(.products)
    state.type("/hat")
    state.press(.enter)
    #expect(state.type("f") == [])
    #expect(state.text().contains("not shown yet"))
  }

  @Test("the overview says since when the category is shown, the share with its basis, and the dispute")
  func overview() {
    var state = DisputeShop.standard().console(.products)
    state.press(.enter)
    let tablets = state.text()
    #expect(tablets.contains("since 2021-10-31 23:59 UTC"))
    #expect(tablets.contains("15 % of a plain order (standard)") && tablets.contains("can be disputed, once"))
    // Shown on Sunday 10-31: five to seven business days later is 11-05 … 11-09, which is gone on 11-15.
    #expect(!tablets.contains("one review may come"))
    state.type("q/mat")
    state.press(.enter, .enter)
    #expect(state.text().contains("✔ updated  D-2  2021-09-14  +$1.26"))
    // The selection begins on the first figure; the dispute stands above it.
    state.press(.home, .enter)
    #expect(state.text().contains("It is not that."), "Enter leads to the dispute")
  }

  @Test("the review is an estimate while it may still come: the window's last day and the day after")
  func expectedReview() {
    // Shown on Thursday 11-04: five business days later is 11-11, seven is 11-15, which is today.
    for (released, isExpected) in [("2021-11-04T08:00:00Z", true), ("2021-11-03T08:00:00Z", false)] {
      var shop = DisputeShop()
      shop.add("cup", "Cup", ["Electronics"], person: nil)
      shop.add("c-1", of: "cup", released: released)
      var state = shop.console(.products)
      state.press(.enter)
      #expect(state.text().contains("2021-11-11 to 2021-11-15") == isExpected, "\(released)")
    }
  }
}
