import SellerChanges
import SellerCore
import SellerText
import Testing

@testable import SellerConsole

@Suite("Pane 4: campaigns and the spend factor")
struct AssuranceDeedTests {
  /// The change that is asked for, and the campaign that it saves.
  private func campaign(in effects: [Effect]) -> (change: Change, campaign: BoostCampaign)? {
    for case .submit(let change) in effects {
      let campaign = change.deed(as: CreateCampaign.self)?.campaign ?? change.deed(as: EditCampaign.self)?.campaign
      return campaign.map { (change, $0) }
    }
    return nil
  }

  @Test("a campaign is created for a product of A+, checked at the fields, and saved after a question")
  func create() {
    var state = AssuranceShop.standard().console(size: Size(width: 120, height: 40))
    state.type("t/mat")
    state.press(.enter)
    state.type("c")
    #expect(state.text().contains("Silicone baking mat") && state.text().contains("2021-11-16"))
    // To the button: the budget of a running campaign is missing.
    state.press(.backTab, .enter)
    #expect(state.text().contains("A campaign that runs has a budget."))
    state.type("120.50")
    state.press(.tab, .tab, .enter)
    #expect(state.flat().contains("1 product, 2021-11-16 to 2021-12-13, with a budget of $120.50."))
    // The focus is on Cancel.
    #expect(state.press(.enter).isEmpty)
    state.press(.enter)
    let effects = state.press(.tab, .enter)
    let saved = campaign(in: effects)?.campaign
    #expect(saved?.id == "boost-2021-11-15-1")
    #expect(saved?.productIDs == ["mat"])
    #expect(saved?.startsOn == Spelled.day("2021-11-16"))
    #expect(saved?.endsOn == Spelled.day("2021-12-13"))
    #expect(saved?.budget == Spelled.usd("120.50"))
    #expect(saved?.state == .running)
    #expect(saved?.name == nil)
  }

  @Test("products to choose from come with the lists, also where the form is open before them")
  func openedEarly() throws {
    let view = AssuranceShop.standard().reading.view
    let early = ShopReading(view: view, rulebook: .standard, hasLists: false)
    var state = ConsoleState(size: Size(width: 100, height: 30), language: .english, pane: .health)
    _ = state.update(.loaded(early))
    let page = BoostFormPage(editing: try #require(view.boosts.first), in: try #require(state.context))
    state.stacks[.health]?.append(page)
    #expect(state.text().contains("Counting…"))
    _ = state.update(.countedLists(ReadingLists(of: early), of: early))
    guard case .choice(let field)? = (state.page as? BoostFormPage)?.form.field("products")?.content else {
      Issue.record("no field for products")
      return
    }
    #expect(Set(field.options.map(\.id)) == ["tablets", "mat", "hat"])
  }

  @Test("after it is saved the form closes")
  func closes() throws {
    var state = AssuranceShop.standard().console()
    state.type("E")
    state.type("2")
    state.press(.backTab, .enter)
    let effects = state.press(.tab, .enter)
    let (change, saved) = try #require(campaign(in: effects))
    #expect(saved.id == "B-1" && saved.name == "November2")
    _ = state.update(.saved(change, written: change))
    #expect(state.text().contains("Eligible (1)"))
  }

  @Test("what was typed stays when the store refuses, and the reason is shown")
  func refused() throws {
    var state = AssuranceShop.standard().console()
    state.type("E")
    state.type("2")
    state.press(.backTab, .enter)
    let change = try #require(campaign(in: state.press(.tab, .enter))).change
    _ = state.update(.refused(change, ChangeRefusal.campaignClosed("B-1", .ended)))
    state.press(.tab)
    #expect(state.text().contains("November2") && state.flat().contains("Campaign B-1 is ended and stays so."))
  }

  @Test("an edit by somebody else is shown, and a second try goes over it knowingly")
  func changedMeanwhile() throws {
    var state = AssuranceShop.standard().console(size: Size(width: 120, height: 40))
    state.type("E")
    state.type("2")
    state.press(.backTab, .enter)
    let (change, saved) = try #require(campaign(in: state.press(.tab, .enter)))
    var theirs = saved
    theirs.name = "Theirs"
    _ = state.update(.refused(change, ChangeRefusal.campaignChanged(now: theirs)))
    state.press(.tab)
    #expect(state.flat().contains("It is now: Theirs"))
    state.press(.backTab, .enter)
    let again = try #require(campaign(in: state.press(.tab, .enter)))
    #expect(again.change == .editCampaign(saved, from: theirs))
  }

  @Test("days that cannot be read, run too long or end too early are said at their field")
  func days() {
    for (last, words) in [
      ("soon", "Write a day such as"), ("2021-11-29", "It runs for 29 days; at most 28 are allowed."),
      ("2021-10-31", "comes before the first"),
    ] {
      var state = AssuranceShop.standard().console(size: Size(width: 120, height: 40))
      state.type("E")
      // Name, products, first day, last day.
      state.press(.tab, .tab, .tab, .control("u"))
      state.type(last)
      state.press(.tab, .tab, .tab, .enter)
      #expect(state.text().contains(words), "\(last)")
    }
  }

  @Test("the picker offers the products of A+, and takes a chosen one off again")
  func picker() {
    var state = AssuranceShop.standard().console(size: Size(width: 120, height: 40))
    state.type("E")
    state.press(.tab, .enter)
    let list = state.text()
    #expect(list.contains("Sun hat") && list.contains("in the campaign") && !list.contains("Mug"))
    state.type("hat")
    state.press(.enter)
    #expect(state.text().contains("2: Dishwasher tablets, Sun hat"))
    state.press(.enter)
    state.type("dish")
    state.press(.enter)
    #expect(!state.text().contains("2: "))
  }

  @Test("calling off asks first, and says what it means")
  func callOff() {
    var state = AssuranceShop.standard().console()
    #expect(state.type("x").isEmpty)
    #expect(state.flat().contains("“November” advertises 1 product until 2021-11-28."))
    #expect(state.press(.tab, .enter) == [.submit(.cancelCampaign("B-1"))])
  }

  @Test("what cannot be done says why")
  func obstacles() {
    var state = AssuranceShop.standard().console()
    state.type("t/lamp")
    state.press(.enter)
    state.type("c")
    #expect(state.text().contains("not in A+ now"))
    state.type("E")
    #expect(state.text().contains("has no campaign yet"))
    var closed = AssuranceShop.standard()
    closed.tables.boosts = closed.tables.boosts.filter { $0.id == "B-0" }
    var over = closed.console()
    over.type("x")
    #expect(over.text().contains("over or called off"))
  }

  @Test("the spend factor is set, cleared, or refused, with what the estimates add up to")
  func factor() throws {
    var state = AssuranceShop.standard(factor: nil).console()
    state.type("F")
    #expect(state.flat().contains("at most $400.00"))
    state.type("0.6")
    // 500 × 0.6
    #expect(state.flat().contains("add up to $300.00"))
    let effects = state.press(.tab, .enter)
    let factor = try #require(DecimalNumber("0.6"))
    let change = Change.setSpendFactor(factor, from: nil)
    #expect(effects == [.submit(change)])
    _ = state.update(.saved(change, written: change))
    #expect(state.text().contains("Eligible"))

    state.type("F")
    state.type("x")
    #expect(state.press(.tab, .enter).isEmpty)
    #expect(state.text().contains("such as 0.5"))

    var set = AssuranceShop.standard().console()
    set.type("F")
    set.press(.control("u"))
    #expect(set.press(.tab, .enter) == [.submit(.setSpendFactor(nil, from: DecimalNumber("0.5")))])
  }
}
