import SellerCore
import SellerRecords
import SellerTables
import Testing

@testable import SellerExchange

@Suite("ProductBoost replies")
struct WishBoostTests {
  private func read(_ text: String) -> ImportReading {
    ReplyReader.read(
      SourceFile(name: "b.json", bytes: Array(text.utf8)), as: WishV3Import.shape, ImportContext(currency: .usd))
  }

  private func campaign(_ fields: String = "", state: String = "STARTED") -> String {
    """
    {"code":0,"data":[{"id":"c1","campaign_name":"Spring","state":"\(state)","start_at":"2021-05-01T07:00:00.000Z",\
    "end_at":"2021-05-20T06:59:59.000Z","merchant_budget":{"amount":80,"currency_code":"USD"}\(fields),\
    "products":[{"product_id":"p1","keywords":["mug"]},{"product_id":"p2"}]}]}
    """
  }

  private func days(_ spends: [(day: String, amount: String)], product: String = "p1") -> String {
    let days = spends.map { spend in
      """
      {"date":"\(spend.day)","stats":[{"product_id":"\(product)","impressions":9,\
      "spend":{"amount":\(spend.amount),"currency_code":"USD"}}]}
      """
    }
    return #"{"code":0,"data":{"daily_performances":[\#(days.joined(separator: ","))]}}"#
  }

  private func months(_ plan: ImportPlan) -> [BoostMonth] { plan.records.compactMap { $0.content as? BoostMonth } }

  private func plan(_ reading: ImportReading, over months: [BoostMonth] = []) -> ImportPlan {
    var stored = StoredRecords()
    stored.record = { key in months.first { $0.key == key }.map { Record($0) } }
    return ImportPlan(reading, at: .ofImport, over: stored)
  }

  @Test("A campaign is taken over field by field; its days are the Pacific coast's")
  func wholeCampaign() throws {
    let reading = read(campaign())
    guard case .boost(let read) = try #require(reading.rows.first).content else {
      Issue.record("\(reading)")
      return
    }
    let first = try #require(Day("2021-05-01"))
    let last = try #require(Day("2021-05-19"))
    var expected = BoostCampaign(
      id: "c1", productIDs: ["p1", "p2"], startsOn: first, endsOn: last, state: .running)
    expected.name = "Spring"
    expected.budget = Money(minorUnits: 8000, currency: .usd)
    #expect(read == expected)
  }

  @Test("An unknown state is refused by name, and so is a budget in another currency")
  func refusals() {
    #expect(read(campaign(state: "PAUSED")).refusals.map(\.field) == ["state"])
    let foreign = read(campaign().replacing("USD", with: "CNY"))
    #expect(foreign.refusals.map(\.problem) == [.wrongCurrency(found: "CNY", shop: "USD")])
  }

  @Test("Days add up to months, file by file; the same file again changes nothing")
  func accumulation() throws {
    let first = plan(read(days([("2021-05-30", "1.25"), ("2021-05-31", "2"), ("2021-06-01", "4")])))
    #expect(months(first).map { "\($0.month) \($0.spend)" } == ["2021-05 3.25", "2021-06 4.00"])
    #expect(first.report[.boostDay].added == 3)
    let again = plan(read(days([("2021-05-31", "2")])), over: months(first))
    #expect(again.records.isEmpty && again.report[.boostDay].unchanged == 1)
    let more = plan(read(days([("2021-05-01", "0.75"), ("2021-05-31", "2.50")])), over: months(first))
    #expect(months(more).map { "\($0.month) \($0.spend)" } == ["2021-05 4.50"])
    #expect(more.report[.boostDay].added == 1 && more.report[.boostDay].changed == 1)
    let told = more.report.notes.map(\.remark)
    let before = Money(minorUnits: 200, currency: .usd)
    #expect(told == [.otherSpend(try #require(Day("2021-05-31")), before: before)])
  }

  @Test("Two campaigns' spends of one product and day in one file: the second is refused by name, again and again")
  func campaigns() throws {
    let reading = read(days([("2021-05-30", "3"), ("2021-05-30", "2"), ("2021-05-30", "3")]))
    let first = plan(reading)
    let refusal = ImportProblem.secondSpend(
      try #require(Day("2021-05-30")), beside: Money(minorUnits: 300, currency: .usd))
    #expect(months(first).map(\.spend.minorUnits) == [300] && first.report.refusals.map(\.problem) == [refusal])
    let again = plan(reading, over: months(first))
    #expect(again.records.isEmpty && again.report[.boostDay].changed == 0)
    #expect(again.report.refusals.map(\.problem) == [refusal])
  }

  @Test("A month that was typed in keeps its spend until the days come to more")
  func typed() throws {
    let month = try #require(Day("2021-05-01")).month
    let typed = BoostMonth(productID: "p1", month: month, spend: Money(minorUnits: 300, currency: .usd))
    let less = plan(read(days([("2021-05-02", "1")])), over: [typed])
    #expect(months(less).map(\.spend.minorUnits) == [300])
    let more = plan(read(days([("2021-05-02", "5")])), over: [typed])
    #expect(months(more).map(\.spend.minorUnits) == [500])
    // Days are there already: what differs from their sum was typed in, even where a day is corrected.
    var noted = try #require(months(less).first)
    for (spend, after) in [(Int64(1000), Int64(1000)), (100, 250), (99, 250)] {
      noted.spend = Money(minorUnits: spend, currency: .usd)
      let next = plan(read(days([("2021-05-03", "1.50")])), over: [noted])
      #expect(months(next).map(\.spend.minorUnits) == [after], "\(spend)")
      // Days that are known already say nothing new.
      #expect(months(plan(read(days([("2021-05-02", "1")])), over: [noted])).isEmpty, "\(spend)")
    }
  }

  @Test("What stands beside the days of a campaign is no record; an older campaign changes nothing")
  func besideDays() throws {
    let found = read(days([("2021-05-30", "1")]).replacing(#"{"daily"#, with: #"{"id":"c1","campaign_id":"c1","daily"#))
    #expect(found.refusals.isEmpty && found.rows.count == 1)
    let now = plan(read(campaign(#","updated_at":"2021-05-03T00:00:00Z""#, state: "CANCELLED"))).records
    for (day, state) in [("02", nil), ("03", BoostCampaign.State.running), ("04", .running)] {
      var stored = StoredRecords()
      stored.record = { key in now.first { $0.key == key } }
      let next = ImportPlan(
        read(campaign(#","updated_at":"2021-05-\#(day)T00:00:00Z""#)), at: .ofImport, over: stored)
      #expect(next.records.compactMap { ($0.content as? BoostCampaign)?.state } == [state].compactMap(\.self), "\(day)")
      #expect(next.report[.boost].older == (state == nil ? 1 : 0))
    }
  }
}
