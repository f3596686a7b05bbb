import SellerCore
import Testing

/// Price promise and price control (Readings, 16).
struct CampaignPriceTests {
  private func finding(_ item: CampaignItem, _ changes: [(String, String)], asOf: String) throws -> CampaignFinding {
    let check = try CampaignFixture.check(
      products: [try CampaignFixture.product(price: "100")], prices: try CampaignFixture.changes(changes), asOf: asOf)
    return try #require(check.products.first)[item]
  }

  @Test func pricePromise() throws {
    let end = "2022-07-05 23:59:59"
    let cases: [(rule: String, changes: [(String, String)], asOf: String, verdict: CampaignVerdict)] = [
      ("no change on record: the product's price", [], end, .pass),
      ("not passed a second before the end", [], "2022-07-05 23:59:58", .unknown),
      ("unknown before the campaign", [], "2022-05-01 00:00:00", .unknown),
      ("none known at the window's beginning", [("2022-05-24 00:00:01", "100")], end, .unknown),
      (
        "none known, though broken later", [("2022-06-01 00:00:00", "100"), ("2022-06-25 00:00:00", "90")], end,
        .unknown
      ),
      ("known from the first second", [("2022-05-24 00:00:00", "100")], end, .pass),
      ("equal is fine", [("2022-01-01 00:00:00", "100"), ("2022-06-25 00:00:00", "100.00")], end, .pass),
      ("higher is fine", [("2022-01-01 00:00:00", "100"), ("2022-06-25 00:00:00", "101")], end, .pass),
      ("a cent lower", [("2022-01-01 00:00:00", "100"), ("2022-06-25 00:00:00", "99.99")], end, .fail),
      (
        "fails at once", [("2022-01-01 00:00:00", "100"), ("2022-06-25 00:00:00", "99")], "2022-06-25 00:00:00", .fail
      ),
      (
        "not a second before", [("2022-01-01 00:00:00", "100"), ("2022-06-25 00:00:00", "99")], "2022-06-24 23:59:59",
        .unknown
      ),
      (
        "cut within the campaign breaks from 06-21 on",
        [("2022-01-01 00:00:00", "100"), ("2022-06-18 00:00:00", "80")], "2022-06-21 00:00:00", .fail
      ),
      (
        "and not before", [("2022-01-01 00:00:00", "100"), ("2022-06-18 00:00:00", "80")], "2022-06-20 23:59:59",
        .unknown
      ),
      (
        "cut at the first second: the old price was not of the campaign",
        [("2022-01-01 00:00:00", "100"), ("2022-05-24 00:00:00", "80")], end, .pass
      ),
      (
        "cut a second later: it was", [("2022-01-01 00:00:00", "100"), ("2022-05-24 00:00:01", "80")], end, .fail
      ),
      (
        "raised at the campaign's last second",
        [("2022-01-01 00:00:00", "100"), ("2022-06-20 23:59:59", "120"), ("2022-06-21 00:00:00", "110")], end, .fail
      ),
      (
        "raised at the first second after",
        [("2022-01-01 00:00:00", "100"), ("2022-06-21 00:00:00", "120"), ("2022-06-22 00:00:00", "110")], end, .pass
      ),
      (
        "cut in the last second of the days after",
        [("2022-01-01 00:00:00", "100"), ("2022-07-05 23:59:59", "99")], end, .fail
      ),
      ("cut after them", [("2022-01-01 00:00:00", "100"), ("2022-07-06 00:00:00", "1")], "2022-07-06 00:00:00", .pass),
      (
        "broken stays broken",
        [("2022-01-01 00:00:00", "100"), ("2022-06-25 00:00:00", "99"), ("2022-06-26 00:00:00", "100")],
        "2022-12-31 00:00:00", .fail
      ),
      ("changes later than the as-of do not exist", [("2022-12-01 00:00:00", "1")], end, .pass),
    ]
    for (rule, changes, asOf, verdict) in cases {
      #expect(try finding(.pricePromise, changes, asOf: asOf).verdict == verdict, "\(rule)")
    }
  }

  @Test func aBrokenPromiseNamesPricesDayAndDifference() throws {
    let changes = [
      ("2022-01-01 00:00:00", "90"), ("2022-06-01 00:00:00", "100"), ("2022-06-23 10:00:00", "95"),
      ("2022-06-25 00:00:00", "88"), ("2022-06-30 00:00:00", "99"),
    ]
    let running = try finding(.pricePromise, changes, asOf: "2022-07-01 00:00:00")
    guard case .promiseBroken(let breach) = running.reason else {
      Issue.record("not broken: \(running.reason)")
      return
    }
    #expect(breach.campaign.price == (try CampaignFixture.cny("100")))
    #expect(breach.campaign.since == (try CampaignFixture.beijing("2022-06-01 00:00:00")))
    #expect(breach.later.price == (try CampaignFixture.cny("88")))
    #expect(breach.later.since == (try CampaignFixture.beijing("2022-06-25 00:00:00")))
    #expect(breach.since == (try CampaignFixture.beijing("2022-06-23 10:00:00")))
    #expect(breach.difference == (try CampaignFixture.cny("12")))
    let end = try CampaignFixture.beijing("2022-07-05 23:59:59")
    #expect(running.fix == .raisePrice(to: try CampaignFixture.cny("100"), until: end))
    let over = try finding(.pricePromise, changes, asOf: "2022-08-01 00:00:00")
    #expect(over.fix == .bearDifference(try CampaignFixture.cny("12")))
    let before = try finding(.pricePromise, changes, asOf: "2022-06-10 00:00:00")
    #expect(before.fix == .holdPrice(atLeast: try CampaignFixture.cny("100"), until: end))
  }

  @Test func priceControl() throws {
    let end = "2022-06-03 23:59:59"
    let cases: [(rule: String, changes: [(String, String)], asOf: String, verdict: CampaignVerdict)] = [
      ("unknown before it begins", [], "2022-05-23 19:59:59", .unknown),
      ("from its first second on", [], "2022-05-23 20:00:00", .pass),
      ("no known price", [("2022-05-25 00:00:00", "100")], end, .unknown),
      ("raise only", [("2022-01-01 00:00:00", "100"), ("2022-05-25 00:00:00", "120")], end, .pass),
      ("cut only", [("2022-01-01 00:00:00", "100"), ("2022-05-25 00:00:00", "80")], end, .pass),
      (
        "cut, then raise",
        [("2022-01-01 00:00:00", "100"), ("2022-05-25 00:00:00", "80"), ("2022-05-26 00:00:00", "100")], end, .pass
      ),
      (
        "raise, then cut",
        [("2022-01-01 00:00:00", "100"), ("2022-05-25 00:00:00", "120"), ("2022-05-26 00:00:00", "119.99")], end,
        .attention
      ),
      (
        "not before the cut has come",
        [("2022-01-01 00:00:00", "100"), ("2022-05-25 00:00:00", "120"), ("2022-05-26 00:00:00", "100")],
        "2022-05-25 23:59:59", .pass
      ),
      (
        "equal prices are no cut",
        [("2022-01-01 00:00:00", "100"), ("2022-05-25 00:00:00", "120"), ("2022-05-26 00:00:00", "120")], end, .pass
      ),
      (
        "something between raise and cut",
        [
          ("2022-01-01 00:00:00", "100"), ("2022-05-25 00:00:00", "120"), ("2022-05-26 00:00:00", "120"),
          ("2022-05-27 00:00:00", "110"),
        ], end, .attention
      ),
      (
        "a raise at the first second is none within",
        [("2022-01-01 00:00:00", "100"), ("2022-05-23 20:00:00", "120"), ("2022-05-26 00:00:00", "100")], end, .pass
      ),
      (
        "a raise a second later is",
        [("2022-01-01 00:00:00", "100"), ("2022-05-23 20:00:01", "120"), ("2022-05-26 00:00:00", "100")], end,
        .attention
      ),
      (
        "a cut in the last second",
        [("2022-01-01 00:00:00", "100"), ("2022-05-25 00:00:00", "120"), ("2022-06-03 23:59:59", "100")], end,
        .attention
      ),
      (
        "a cut a second after the presale",
        [("2022-01-01 00:00:00", "100"), ("2022-05-25 00:00:00", "120"), ("2022-06-04 00:00:00", "100")],
        "2022-06-30 00:00:00", .pass
      ),
    ]
    for (rule, changes, asOf, verdict) in cases {
      #expect(try finding(.priceControl, changes, asOf: asOf).verdict == verdict, "\(rule)")
    }
  }

  @Test(
    arguments: [
      ("2021-05-23 23:59:59", CampaignVerdict.unknown), ("2021-05-24 00:00:00", .pass),
      ("2023-05-23 20:00:00", .pass), ("2024-05-25 00:00:00", .unknown), ("2025-06-10 00:00:00", .unknown),
    ])
  func presaleDaysGoByTheYear(asOf: String, verdict: CampaignVerdict) throws {
    #expect(try finding(.priceControl, [], asOf: asOf).verdict == verdict)
    let campaign = CampaignCalendar(asOf: try CampaignFixture.beijing(asOf), rulebook: .standard)
    let set: RuleSetID? = campaign.year < 2022 ? "jd.presale.2021" : campaign.year < 2024 ? "jd.presale.2022" : nil
    #expect(campaign.ruleSet(of: CampaignItem.priceControl) == set)
    #expect(campaign.isKnown == (campaign.year <= 2023))
  }

  @Test func thePresaleOf2021Ends0531() throws {
    let changes = [("2021-01-01 00:00:00", "100"), ("2021-05-25 00:00:00", "120")]
    let cut = try finding(.priceControl, changes + [("2021-05-31 23:59:59", "90")], asOf: "2021-06-10 00:00:00")
    let late = try finding(.priceControl, changes + [("2021-06-01 00:00:00", "90")], asOf: "2021-06-10 00:00:00")
    #expect(cut.verdict == .attention && late.verdict == .pass)
  }

  @Test func raiseThenCutShowsItsEvidence() throws {
    let found = try finding(
      .priceControl,
      [
        ("2022-01-01 00:00:00", "100"), ("2022-05-25 00:00:00", "120"), ("2022-05-26 00:00:00", "130"),
        ("2022-05-28 00:00:00", "99"),
      ], asOf: "2022-06-05 00:00:00")
    guard case .raisedThenCut(let evidence) = found.reason else {
      Issue.record("not found: \(found.reason)")
      return
    }
    #expect(evidence.before.price == (try CampaignFixture.cny("100")))
    #expect(evidence.raised.since == (try CampaignFixture.beijing("2022-05-25 00:00:00")))
    #expect(evidence.cut.price == (try CampaignFixture.cny("99")))
    #expect(evidence.cut.since == (try CampaignFixture.beijing("2022-05-28 00:00:00")))
  }
}
