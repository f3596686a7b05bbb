import SellerCore
import Testing

/// Services through the campaign (Readings, 16: on when the periods cover the whole window, both ends in).
struct CampaignServiceTests {
  @Test func periodsCoverTheWindowFromItsFirstToItsLastSecond() throws {
    let cases: [(rule: String, periods: [(String, String?)], isOn: Bool)] = [
      ("no period", [], false),
      ("exactly the window", [("2022-05-24 00:00:00", "2022-06-20 23:59:59")], true),
      ("begins one second late", [("2022-05-24 00:00:01", "2022-06-20 23:59:59")], false),
      ("begins one second early", [("2022-05-23 23:59:59", "2022-06-20 23:59:59")], true),
      ("ends one second short", [("2022-05-24 00:00:00", "2022-06-20 23:59:58")], false),
      ("absent end is open", [("2022-05-24 00:00:00", nil)], true),
      ("open, but late", [("2022-05-24 00:00:01", nil)], false),
      ("before the window only", [("2022-01-01 00:00:00", "2022-05-23 23:59:59")], false),
      ("after the window only", [("2022-06-21 00:00:00", nil)], false),
      ("last year's window", [("2021-05-24 00:00:00", "2021-06-20 23:59:59")], false),
      (
        "two that meet", [("2022-05-01 00:00:00", "2022-06-01 11:59:59"), ("2022-06-01 12:00:00", nil)], true
      ),
      (
        "two that leave one second out",
        [("2022-05-01 00:00:00", "2022-06-01 11:59:58"), ("2022-06-01 12:00:00", nil)], false
      ),
      (
        "two that overlap, in the other order",
        [("2022-06-01 00:00:00", "2022-07-01 00:00:00"), ("2022-05-01 00:00:00", "2022-06-02 00:00:00")], true
      ),
      (
        "a long one around a short one",
        [("2022-05-01 00:00:00", "2022-07-01 00:00:00"), ("2022-05-02 00:00:00", "2022-05-03 00:00:00")], true
      ),
    ]
    for (rule, periods, isOn) in cases {
      let shop = try CampaignFixture.shop { shop in
        for (from, to) in periods {
          shop.services.append(
            Shop.ServicePeriod(
              service: .freightInsurance, from: try CampaignFixture.beijing(from),
              to: try to.map(CampaignFixture.beijing)))
        }
      }
      let check = try CampaignFixture.check(shop, asOf: "2022-06-10 12:00:00")
      #expect(check.store.freightInsurance.verdict == (isOn ? .pass : .fail), "\(rule)")
    }
  }

  @Test func aGapIsNamedByItsFirstAndLastSecond() throws {
    let shop = try CampaignFixture.shop { shop in
      shop.services = [
        Shop.ServicePeriod(
          service: .flashRefund, from: try CampaignFixture.beijing("2022-05-01 00:00:00"),
          to: try CampaignFixture.beijing("2022-05-31 23:59:59")),
        Shop.ServicePeriod(service: .flashRefund, from: try CampaignFixture.beijing("2022-06-03 00:00:00")),
      ]
    }
    let check = try CampaignFixture.check(shop, asOf: "2022-06-10 12:00:00")
    let gap = try CampaignFixture.beijing("2022-06-01 00:00:00")...CampaignFixture.beijing("2022-06-02 23:59:59")
    #expect(check.store.flashRefund.reason == .serviceOff(.flashRefund, gap: gap))
    // The gap is past: nothing that is switched on now mends it.
    #expect(check.store.flashRefund.fix == nil)
    let before = try CampaignFixture.check(shop, asOf: "2022-05-20 12:00:00")
    let rest = gap.lowerBound...before.campaign.serviceWindow.upperBound
    #expect(before.store.flashRefund.fix == .switchOn(.flashRefund, rest))
  }

  /// What has passed cannot be switched on any more: the advice begins now, and ends with the campaign.
  @Test(
    arguments: [
      ("2022-05-23 23:59:59", "2022-05-24 00:00:00"), ("2022-05-24 00:00:00", "2022-05-24 00:00:00"),
      ("2022-06-10 12:00:00", "2022-06-10 12:00:00"), ("2022-06-20 23:59:59", "2022-06-20 23:59:59"),
      ("2022-06-21 00:00:00", nil),
    ] as [(String, String?)])
  func adviceIsNotGivenFromAPastDay(_ asOf: String, _ from: String?) throws {
    let product = try CampaignFixture.product()
    let check = try CampaignFixture.check(products: [product], asOf: asOf)
    let end = check.campaign.serviceWindow.upperBound
    let first = try from.map { try CampaignFixture.beijing($0) }
    #expect(check.store.freightInsurance.fix == first.map { .switchOn(.freightInsurance, $0...end) })
    let pickup = check.products[0][.freePickup]
    #expect(pickup.fix == first.map { .switchOnAll([.freightInsurance, .flashRefund], $0...end) })
    #expect(pickup.reason == .dependsOn([.freightInsurance, .flashRefund]) && check.store.freePickup == pickup)
    #expect(check.store.freightInsurance.verdict == .fail)
  }

  @Test func storeLinesAndTheirVerdict() throws {
    let all: [Service] = [.freightInsurance, .flashRefund, .lateCompensation, .priceProtection]
    // Without: (freight insurance, flash refund, late compensation, price protection) and the store's verdict.
    let cases: [(without: [Service], lines: [CampaignVerdict], verdict: CampaignVerdict)] = [
      ([], [.pass, .pass, .pass, .pass], .pass),
      ([.freightInsurance], [.fail, .pass, .pass, .pass], .fail),
      ([.flashRefund], [.pass, .fail, .pass, .pass], .fail),
      ([.lateCompensation], [.pass, .pass, .attention, .pass], .pass),
      ([.priceProtection], [.pass, .pass, .pass, .attention], .pass),
      ([.lateCompensation, .priceProtection], [.pass, .pass, .attention, .attention], .pass),
      (all, [.fail, .fail, .attention, .attention], .fail),
    ]
    for (without, lines, verdict) in cases {
      let shop = try CampaignFixture.shop { shop in
        for service in all where !without.contains(service) {
          shop.services.append(
            Shop.ServicePeriod(service: service, from: try CampaignFixture.beijing("2022-01-01 00:00:00")))
        }
      }
      let store = try CampaignFixture.check(shop, asOf: "2022-06-10 12:00:00").store
      let found = [store.freightInsurance, store.flashRefund, store.lateCompensation, store.priceProtection]
      #expect(found.map(\.verdict) == lines, "without \(without)")
      #expect(store.verdict == verdict, "without \(without)")
    }
  }

  @Test func complianceLooksAtRestrictionThenViolations() throws {
    let cases: [(rule: String, restricted: String?, violation: String?, verdict: CampaignVerdict)] = [
      ("nothing on record", nil, nil, .pass),
      ("restricted one second longer", "2022-06-10 12:00:01", nil, .fail),
      ("the restriction ends now", "2022-06-10 12:00:00", nil, .pass),
      ("restriction weighs more than a violation", "2022-07-01 00:00:00", "2022-06-01 00:00:00", .fail),
      ("violation now", nil, "2022-06-10 12:00:00", .attention),
      ("violation one second ahead does not exist", nil, "2022-06-10 12:00:01", .pass),
      ("violation 90 × 24 h ago", nil, "2022-03-12 12:00:00", .attention),
      ("violation one second older", nil, "2022-03-12 11:59:59", .pass),
    ]
    let passing = try CampaignFixture.on(.freightInsurance, .flashRefund)
    for (rule, restricted, violation, verdict) in cases {
      var shop = passing
      shop.restrictedUntil = try restricted.map(CampaignFixture.beijing)
      let violations = try violation.map {
        [Violation(id: "v", at: try CampaignFixture.beijing($0), violation: "content")]
      }
      let store = try CampaignFixture.check(shop, violations: violations ?? [], asOf: "2022-06-10 12:00:00").store
      #expect(store.compliance.verdict == verdict, "\(rule)")
      #expect(store.verdict == verdict, "\(rule)")
    }
  }

  @Test func yearsWithoutASetTakeTheLatestBefore() throws {
    let cases: [(asOf: String, year: Int, services: RuleSetBasis, admission: RuleSetBasis)] = [
      ("2020-12-31 23:59:59", 2020, .earliestKnown(2021), .earliestKnown(2022)),
      ("2021-01-01 00:00:00", 2021, .own, .earliestKnown(2022)),
      ("2021-12-31 23:59:59", 2021, .own, .earliestKnown(2022)),
      ("2022-01-01 00:00:00", 2022, .latestBefore(2021), .own),
      ("2024-06-18 00:00:00", 2024, .latestBefore(2021), .latestBefore(2022)),
    ]
    for (asOf, year, services, admission) in cases {
      let campaign = CampaignCalendar(asOf: try CampaignFixture.beijing(asOf), rulebook: .standard)
      #expect(campaign.year == year, "\(asOf)")
      #expect(campaign.services.basis(in: campaign.year) == services, "\(asOf)")
      #expect(campaign.admission.basis(in: campaign.year) == admission, "\(asOf)")
      #expect(campaign.window.lowerBound == (try CampaignFixture.beijing("\(year)-05-24 00:00:00")))
      #expect(campaign.window.upperBound == (try CampaignFixture.beijing("\(year)-06-20 23:59:59")))
    }
  }
}
