import Testing

@testable import SellerCore

/// Alerts and their order.
struct AlertTests {
  @Test func orderIsUrgencyThenDueThenAsAdded() throws {
    let early = try CaseFixture.beijing("2024-06-01 00:00:00")
    let late = try CaseFixture.beijing("2024-06-02 00:00:00")
    func alert(_ urgency: Alert.Urgency, _ points: Int, _ due: Instant? = nil) -> Alert {
      Alert(urgency, .points(points, limit: 100), due: due, place: .penalties(nil))
    }
    var list = AlertList([alert(.notice, 1, early), alert(.soon, 2), alert(.now, 3), alert(.soon, 4, late)])
    list.add([alert(.soon, 5, early), alert(.now, 6, late), alert(.soon, 7)])
    let points = list.alerts.map { alert in
      if case .points(let points, _) = alert.kind { points } else { 0 }
    }
    #expect(points == [6, 3, 5, 4, 2, 7, 1])
    #expect(list.count(atLeast: .soon) == 6)
    #expect(list.count(atLeast: .now) == 2)
  }

  @Test func casesWithinHours() throws {
    let cases = try [
      CaseFixture.record("overdue", appliedAt: "2024-05-31 23:59:59"),
      CaseFixture.record("within", appliedAt: "2024-06-02 00:00:00"),
      CaseFixture.record("beyond", appliedAt: "2024-06-02 00:00:01"),
      CaseFixture.record("repair", .repair, appliedAt: "2024-05-20 00:00:00"),
      CaseFixture.record("buyer's", appliedAt: "2024-06-01 00:00:00") {
        $0.consentedAt = try CaseFixture.beijing("2024-06-01 00:00:01")
      },
    ]
    let orders = [try CaseFixture.order(paidAt: "2024-05-01 00:00:00", cases: cases)]
    let queue = CaseQueue(try CaseFixture.view(orders, asOf: "2024-06-03 00:00:00"), rulebook: .standard)
    let alerts = queue.alerts(within: 24)
    #expect(alerts.map(\.urgency) == [.now, .soon, .soon])
    #expect(
      alerts.map(\.kind) == [
        .caseDue("overdue", .answer, .overdue(seconds: 1)), .caseDue("within", .answer, .running(secondsLeft: 86_400)),
        .casesWaiting(1, oldest: try CaseFixture.beijing("2024-05-20 00:00:00")),
      ])
    #expect(alerts.map(\.place) == [.aftersalesCase("overdue", of: "o"), .aftersalesCase("within", of: "o"), .cases])
  }

  @Test func ticketsWithinHours() throws {
    let view = try CaseFixture.view(
      tickets: [
        Ticket(id: "late", openedAt: try CaseFixture.beijing("2024-05-31 23:59:59")),
        Ticket(id: "due", openedAt: try CaseFixture.beijing("2024-06-02 00:00:00")),
        Ticket(id: "new", openedAt: try CaseFixture.beijing("2024-06-02 00:00:01")),
      ], asOf: "2024-06-03 00:00:00")
    let queue = view.report(.tickets)
    let alerts = TicketClock.alerts(queue, asOf: view.asOf, within: 24)
    #expect(alerts.map(\.place) == [.ticket("late"), .ticket("due")])
    #expect(alerts.map(\.urgency) == [.now, .soon])
  }

  @Test func penaltiesAndDuties() throws {
    let at = try CaseFixture.beijing("2024-05-01 00:00:00")
    let orderly = try CaseFixture.orderlyShop()
    func kinds(_ shop: Shop, _ violations: [Violation]) throws -> [Alert.Kind] {
      let view = try CaseFixture.view(shop, violations: violations, asOf: "2024-06-01 00:00:00")
      return (view.report(.on(.kuaishou, .penaltyAlerts)) ?? []).map(\.kind)
    }
    func points(_ points: Int) -> [Violation] { [Violation(id: "v", at: at, violation: "content", points: points)] }
    #expect(try kinds(orderly, points(79)) == [])
    #expect(try kinds(orderly, points(80)) == [.points(80, limit: 100)])
    #expect(
      try kinds(orderly, points(100)) == [
        .points(100, limit: 100), .automaticRefund(.points(100, limit: 100)),
      ])
    let twice = ["a", "b"].map { Violation(id: ViolationID($0), at: at, violation: "three_minute_response") }
    #expect(
      try kinds(orderly, twice) == [.nextViolation(.service, violation: "three_minute_response", .serious)],
      "the third is serious")
    #expect(try kinds(orderly, Array(twice.prefix(1))) == [], "the second is as minor as the first")
    #expect(try kinds(CaseFixture.bareShop, []) == [.duty(.contactsMissing(Contact.allCases))])
    let wish = Shop(id: "w", name: "W", platform: .wish, currency: .usd)
    #expect(try kinds(wish, points(100)) == [])
  }

  @Test func campaignAlerts() throws {
    let shop = try CampaignFixture.on(.freightInsurance, .flashRefund, .priceProtection)
    let products = try [
      CampaignFixture.product("a") { $0.qualityGrade = "D" }, CampaignFixture.product("b") { $0.qualityGrade = "d" },
      CampaignFixture.product("c") { $0.qualityGrade = "A" },
    ]
    let start = try CampaignFixture.beijing("2022-05-24 00:00:00")
    let cases: [(asOf: String, urgency: Alert.Urgency, due: Instant?)] = [
      ("2022-05-23 23:59:59", .soon, start), ("2022-05-24 00:00:00", .now, nil), ("2022-07-05 23:59:59", .now, nil),
      ("2022-07-06 00:00:00", .notice, nil),
    ]
    for (asOf, urgency, due) in cases {
      let check = try CampaignFixture.check(shop, products: products, asOf: asOf)
      let alerts = check.alerts(asOf: try CampaignFixture.beijing(asOf))
      #expect(
        alerts == [
          Alert(
            .notice, .campaignStore(.lateCompensation, .attention), place: .campaignStore(.lateCompensation)),
          Alert(
            urgency, .campaignProducts(.qualityIndex, .fail, count: 2), due: due, place: .campaign(.qualityIndex)),
        ], "\(asOf)")
    }
  }

  @Test func oneListOfEverythingByPlatform() throws {
    let record = try CaseFixture.record(appliedAt: "2024-05-31 00:00:00")
    let order = try CaseFixture.order(paidAt: "2024-05-30 00:00:00", cases: [record])
    let ticket = Ticket(id: "t", openedAt: try CaseFixture.beijing("2024-06-01 00:00:00"))
    func kinds(_ shop: Shop) throws -> [Alert.Kind] {
      let view = try CaseFixture.view(
        shop, orders: [order], violations: [Violation(id: "v", at: record.appliedAt, violation: "content", points: 90)],
        tickets: [ticket], asOf: "2024-06-03 00:00:01")
      return view.report(.dues).alerts.map(\.kind)
    }
    #expect(
      try kinds(CaseFixture.orderlyShop()) == [
        .caseDue("c", .answer, .overdue(seconds: 86_401)), .points(90, limit: 100),
      ])
    #expect(
      try kinds(Shop(id: "w", name: "W", platform: .wish, currency: .cny)) == [
        .ticketDue("t", isAnswered: false, .overdue(seconds: 1)), .casesWaiting(1, oldest: record.appliedAt),
      ])
    let jd = try kinds(CampaignFixture.bareShop)
    #expect(jd.contains(.campaignStore(.freightInsurance, .fail)))
    #expect(jd.contains(.campaignStore(.compliance, .attention)))
    #expect(jd.contains(.casesWaiting(1, oldest: record.appliedAt)))
  }
}
