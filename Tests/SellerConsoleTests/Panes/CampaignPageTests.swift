import SellerChanges
import SellerCore
import SellerGenerator
import SellerTables
import SellerText
import Testing

@testable import SellerConsole

@Suite("Pane 6: the 618 check")
struct CampaignPageTests {
  @Test("the verdict stands on top, with the days and where today lies")
  func verdict() {
    var state = CampaignShop.standard().console()
    let lines = state.lines()
    #expect(lines.contains { $0.contains("✖ The store cannot sign up for the 618 of 2022: flash refund") })
    // 05-24 is day 1, so 06-10 is day 18 of 28.
    #expect(
      state.flat().contains(
        """
        From 2022-05-24 to 2022-06-20, presale from 2022-05-23 to 2022-06-03, prices compared to 2022-07-05. Today is \
        day 18 of 28.
        """))
    #expect(lines.contains { $0.contains("✔ compliance") && $0.contains("✖ flash refund") })
  }

  @Test("phases of the campaign: the day before, its first and last day, the compared days, and after")
  func phases() {
    for (moment, words) in [
      ("2022-05-23 23:59:59", "It begins tomorrow."), ("2022-05-24 00:00:00", "Today is day 1 of 28."),
      ("2022-06-20 23:59:59", "Today is day 28 of 28."),
      ("2022-06-21 00:00:00", "prices are compared for 14 more days."),
      ("2022-07-05 00:00:00", "prices are compared today for the last time."), ("2022-07-06 00:00:00", "It is over."),
    ] {
      var state = CampaignShop.standard(asOf: moment).console()
      #expect(state.flat().contains(words), "\(moment)")
    }
  }

  @Test("the matrix has the worst product first, its signs in the columns of the checklist, and the totals below")
  func matrix() throws {
    var state = CampaignShop.standard().console()
    let lines = state.lines()
    let rows = lines.filter { $0.contains("Frying") || $0.contains("Wooden") || $0.contains("Thermos") }
    #expect(rows.count == 4)  // The first product's name stands below the list once more.
    #expect(rows[0].contains("✖ Frying pan"))
    // Grade D fails, freight insurance is on, flash refund off, pick-up comes with both, 7 days offered, late compensation off,
    // price protection on, so no template needed, price promise running, no presale changes.
    let signs = rows[0].split(separator: " ").filter { ["✔", "✖", "▲", "?"].contains($0) }
    #expect(signs.dropFirst().joined() == "✖✔✖▲✔▲✔✔?✔")
    let totals = try #require(lines.first { $0.contains("fails") && $0.contains("·") })
    #expect(totals.split(separator: " ").dropFirst(2).joined(separator: " ") == "1 · 3 · · · · · · ·")
  }

  @Test("what is to be done has its colour in every column, that of the cursor too; what is in order has none")
  func colours() {
    var state = CampaignShop.standard().console()
    let frame = ConsoleView.draw(&state, glyphs: .unicode)
    let rows = (0..<frame.size.height).filter { row in frame.lines[row].count { $0 == "✔" } > 3 }
    let cells = rows.dropFirst().flatMap { row in
      frame.row(row).filter { $0.style.ground != .selection && $0.style.ground != .inputFocused }
    }
    #expect(cells.count { $0.glyph.scalars == ["✖"] } > 1)
    for cell in cells {
      if cell.glyph.scalars == ["✖"] { #expect(cell.style.role == .danger && cell.style.ground == .text) }
      if cell.glyph.scalars == ["✔"] { #expect(cell.style.role == .text) }
    }
  }

  @Test("what is chosen over a list of few rows shows some choices")
  func choices() {
    let made = MadeUpShop(plan: .init(platform: .jd, orders: 300, products: 60, seed: 5))
    var state = ConsoleState(size: Size(width: 80, height: 24), language: .english, pane: .campaign)
    _ = state.update(
      .loaded(ShopReading(view: ShopView(made.snapshot(), asOf: made.plan.asOf), rulebook: .standard)))
    state.type("=")
    #expect(state.lines().count { $0.contains("│") } >= 5, "\(state.text())")
  }

  @Test("the matrix keeps its height from product to product, whatever is told of them below")
  func height() {
    var state = CampaignShop.standard().console()
    func totals() -> Int? { state.lines().firstIndex { $0.contains("fails") && $0.contains("·") } }
    for _ in 0..<4 {
      _ = totals()
      state.press(.down)
    }
    let places = (0..<4).map { _ in
      state.press(.up)
      return totals()
    }
    #expect(Set(places).count == 1 && places[0] != nil, "\(places)")
  }

  @Test("in another size or language the matrix has the height that it has there", arguments: [true, false])
  func heightElsewhere(isResized: Bool) {
    let size = Size(width: isResized ? 200 : 80, height: 24)
    var state = CampaignShop.standard().console(size: size, isResized ? .chinese : .english)
    _ = state.lines()
    if isResized { _ = state.update(.resize(Size(width: 80, height: 24))) } else { state.type("L") }
    var other = CampaignShop.standard().console(size: Size(width: 80, height: 24), .chinese)
    #expect(state.lines() == other.lines())
  }

  @Test(
    "beside the matrix the totals keep their row, and first comes what most products do not pass",
    arguments: Language.allCases)
  func beside(language: Language) throws {
    var state = CampaignShop.standard().console(size: Size(width: 200, height: 80), language)
    let totals = language == .english ? "│ quality index: " : "│ 质量指数："
    for _ in 0..<2 {
      _ = state.lines()
      state.press(.down)
    }
    let rows = (0..<3).map { _ in
      defer { state.press(.up) }
      return state.lines().firstIndex { $0.contains(totals) }
    }
    #expect(Set(rows).count == 1 && rows[0] != nil, "\(state.text())")
    // Flash refund fails for all of them, the 7-day return is unknown of one.
    let seven = "│ ? " + language.say(CampaignItem.sevenDayReturn)
    for _ in 0..<3 where !state.text().contains(seven) { state.press(.down) }
    let lines = state.lines()
    let places = try [seven, "│ ✖ " + language.say(CampaignItem.flashRefund)].map { words in
      try #require(lines.firstIndex { $0.contains(words) }, "\(words): \(lines)")
    }
    #expect(places[1] < places[0])
    // What has no room is counted.
    var low = CampaignShop.standard().console(size: Size(width: 200, height: 28), language)
    #expect(low.lines().contains { $0.contains(language == .english ? "│ and " : "│ 另有 ") }, "\(low.text())")
  }

  @Test("the selected cell is told in words, with what helps, and the cursor moves from column to column")
  func cursor() {
    var state = CampaignShop.standard().console()
    #expect(state.flat().contains("The quality index is grade D, which keeps the product out."))
    #expect(
      state.flat().contains("→ Sign up a product of the category with a better grade; the shop has none on sale."))
    state.press(.right, .right)
    #expect(state.flat().contains("Flash refund is off from 2022-05-24 to 2022-05-31."))
    // It has been on since: nothing that is switched on now mends the days that are past.
    #expect(!state.flat().contains("Switch flash refund on"))
    state.press(.left)
    #expect(state.flat().contains("Freight insurance is on throughout the campaign."))
  }

  @Test("s sorts by the column of the cursor, the worst first, and then by name")
  func sorting() {
    var state = CampaignShop.standard().console()
    for _ in 0..<9 { state.press(.right) }
    state.type("sg")
    // The toy alone was raised and cut in the presale days.
    #expect(
      state.flat().contains("Raised in the presale days from ¥100.00 (since 2022-05-01) to ¥130.00 (since 2022-05-25)"))
    #expect(state.lines().contains { $0.contains("prom") && $0.contains("ctrl▾") })
    state.type("sg")
    #expect(
      state.lines().first { $0.contains("Frying") || $0.contains("Thermos") || $0.contains("Wooden") }?
        .contains("Frying") == true)
  }

  @Test("a broken price promise names the prices, their days and the difference")
  func promise() {
    var state = CampaignShop.standard(asOf: "2022-06-26 10:00:00").console(size: Size(width: 120, height: 40))
    for _ in 0..<8 { state.press(.right) }
    state.type("sg")
    let text = state.flat()
    #expect(text.contains("highest price was ¥130.00 (since 2022-05-25)"))
    #expect(
      text.contains("down to ¥99.00 (since 2022-06-25 08:00 Beijing): up to ¥31.00 a piece is the seller's to bear."))
    #expect(text.contains("Raise it back to at least ¥130.00 until the end of 2022-07-05"))
  }

  @Test("t shows the store's services with need, state and fix, and by whose rules")
  func store() {
    var state = CampaignShop.standard().console()
    state.type("t")
    state.press(.down, .down)
    let lines = state.lines()
    #expect(lines.contains { $0.contains("✖ flash refund") && $0.contains("required") })
    #expect(lines.contains { $0.contains("▲ free door pick-up") && $0.contains("derived") })
    #expect(!state.flat().contains("Switch flash refund on"))
    #expect(state.flat().contains("service rules of 2021 (the latest known) and the admission rules of 2022."))
  }

  @Test("a product's page has every reason and every fix, and its prices")
  func product() {
    var state = CampaignShop.standard(asOf: "2022-06-26 10:00:00").console(size: Size(width: 200, height: 50))
    state.type("/nowhere")
    state.press(.enter, .enter)
    #expect(state.text().contains("Nothing matches"))
    state.press(.escape)
    state.type("/wooden")
    state.press(.enter, .enter)
    let text = state.text()
    for words in [
      "The quality index is grade B", "It is not on record whether 7-day no-reason return is offered.",
      "Late-delivery compensation is off from", "2022-05-25 00:00", "¥130.00  presale", "¥99.00  compared days",
    ] { #expect(text.contains(words), "\(words)") }
  }

  @Test("a price is noted: the form checks amount, day and time, and says what it replaces")
  func notePrice() {
    var state = CampaignShop.standard().console(size: Size(width: 120, height: 40))
    state.type("/wooden")
    state.press(.enter)
    state.type("p")
    #expect(state.text().contains("2022-06-10") && state.text().contains("10:00"))
    state.press(.backTab, .enter)
    #expect(state.text().contains("Write an amount above 0 in CNY"))
    state.type("120.5")
    state.press(.tab, .control("u"))
    state.type("2022-05-29")
    state.press(.tab, .control("u"))
    state.type("25:00")
    state.press(.tab, .enter)
    #expect(state.text().contains("Write a time such as 20:00."))
    state.press(.control("u"))
    state.type("0:00")
    #expect(state.flat().contains("takes the place of ¥110.00"))
    let change = PriceChange(
      productID: "toy", at: Spelled.beijing("2022-05-29 00:00:00"), price: Spelled.cny("120.50"))
    // What it makes worse stands there before it is saved, and is asked about.
    #expect(state.flat().contains("price control: Raised in the presale days"))
    #expect(state.press(.tab, .enter).isEmpty)
    #expect(state.press(.tab, .enter) == [.submit(.recordPrice(change))])
    _ = state.update(.saved(.recordPrice(change), written: .recordPrice(change)))
    #expect(state.text().contains("Products 3"))
  }

  @Test("a missing price proposes the moment that it is missing for")
  func missingPrice() {
    var shop = CampaignShop.standard()
    shop.price("cup", "2022-06-02 00:00:00", "80.00")
    var state = shop.console(size: Size(width: 120, height: 40))
    state.type("/thermos")
    state.press(.enter)
    for _ in 0..<8 { state.press(.right) }
    #expect(state.flat().contains("No price is on record for 2022-05-24 00:00 Beijing."))
    state.type("p")
    #expect(state.lines().contains { $0.contains("2022-05-24") && $0.contains("From day") })
  }

  @Test("every page keeps to the screen in every size and language")
  func frames() {
    for language in Language.allCases {
      for size in AssurancePageTests.sizes {
        var state = CampaignShop.standard().console(size: size, language)
        for step in [KeyPress.right, .enter, .character("q"), .character("p"), .escape, .character("t")] {
          state.press(step)
          let lines = state.lines()
          #expect(lines.count == size.height)
          #expect(lines.allSatisfy { DisplayText.width($0) <= size.width })
        }
      }
    }
  }
}
