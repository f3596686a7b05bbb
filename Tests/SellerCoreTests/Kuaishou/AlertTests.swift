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
    var list = AlertList([
      alert(.notice, 1, early), alert(.lost, 2), alert(.breach, 3), alert(.lost, 4, late), alert(.near, 8),
    ])
    list.add([alert(.lost, 5, early), alert(.due, 6, late), alert(.due, 9, early), alert(.lost, 7)])
    let points = list.alerts.map { alert in
      if case .points(let points, _) = alert.kind { points } else { 0 }
    }
    #expect(
      points == [9, 6, 3, 8, 5, 4, 2, 7, 1], "what can be saved, due next first; breaches; near ones; losses; notices")
    #expect(list.pressing == 8)
    #expect(list.count(.due) == 2 && list.count(.breach) == 1 && list.count(.near) == 1)
  }

  /// However many come at a time, and whatever of them is put aside.
  @Test func orderIsTheSameHoweverAlertsCome() {
    for seed in 1...40 as ClosedRange<UInt64> {
      var numbers = SeededNumbers(seed: seed)
      let all = (0..<60).map { place in
        Alert(
          numbers.pick(numbers.oneIn(2) ? [.notice] : Alert.Urgency.allCases), .points(place, limit: 100),
          grade: "\(place)", due: numbers.oneIn(3) ? Instant(seconds: Int64(numbers.below(5))) : nil,
          place: .penalties(nil))
      }
      let hidden = seed % 2 == 0 ? [] : all.filter { _ in numbers.oneIn(4) }.map(\.id)
      let deferrals = hidden.map { Deferral($0, at: Instant(seconds: 0)) }
      var list = AlertList(aside: deferrals)
      var rest = all[...]
      while !rest.isEmpty {
        let count = 1 + numbers.below(20)
        list.add(Array(rest.prefix(count)))
        rest = rest.dropFirst(count)
      }
      func ordered(_ alerts: [Alert]) -> [Alert] {
        Alert.Urgency.allCases.reversed().flatMap { urgency in
          let alike = alerts.filter { $0.urgency == urgency }
          return (0..<5).flatMap { second in alike.filter { $0.due == Instant(seconds: Int64(second)) } }
            + alike.filter { $0.due == nil }
        }
      }
      #expect(list.alerts == ordered(all.filter { !hidden.contains($0.id) }))
      #expect(list.aside == ordered(all.filter { hidden.contains($0.id) }))
      for urgency in Alert.Urgency.allCases {
        #expect(list.count(urgency) == list.alerts.count { $0.urgency == urgency })
      }
    }
  }

  @Test func whatIsPutAsideComesBackOnItsDay() throws {
    let alert = Alert(.breach, .duty(.contactsMissing([.returns])), place: .shop)
    let other = Alert(.breach, .duty(.contactsMissing([.returns, .service])), place: .shop)
    let today = Day(number: 100)
    for (until, isAside) in [(nil, true), (today + 1, true), (today, false), (today - 1, false)] as [(Day?, Bool)] {
      let list = AlertList(
        [alert, other], aside: [Deferral(alert.id, at: Instant(seconds: 0), until: until)], today: today)
      #expect(list.aside == (isAside ? [alert] : []), "\(until.map { "\($0)" } ?? "dismissed")")
      #expect(list.alerts == (isAside ? [other] : [alert, other]), "what its matter has become is another alert")
    }
  }

  @Test func aFigureIsAnotherAlertWithEachSeverity() throws {
    let ids = [Severity?.none, .minor, .serious].map { severity in
      Alert(
        .breach, .indicator(.qualityRefundRate, .product("p"), .breach), grade: severity?.rawValue,
        place: .product("p")
      ).id.text
    }
    #expect(
      ids == [
        "quality_refund_rate/p/breach", "quality_refund_rate/p/breach/minor", "quality_refund_rate/p/breach/serious",
      ])
  }

  @Test func tasksAndAppealsNeedTheSeller() throws {
    func at(_ text: String) throws -> Instant { try CaseFixture.beijing(text) }
    var tables = ShopSnapshot.Tables()
    func task(_ id: NoteID, due: String, done: Bool = false) throws {
      var note = Note(id: id, on: nil, at: try at("2024-05-01 00:00:00"), text: "call the carrier")
      note.due = try at(due)
      if done { note.doneAt = try at("2024-05-02 00:00:00") }
      tables.notes.append(note)
    }
    try task("late", due: "2024-06-02 00:00:00")
    try task("within", due: "2024-06-04 00:00:00")
    try task("beyond", due: "2024-06-04 00:00:01")
    try task("done", due: "2024-06-03 12:00:00", done: true)
    func appeal(_ id: ViolationID, _ deadline: String?, submitted: Bool = false) throws {
      var violation = Violation(id: id, at: try at("2024-05-01 00:00:00"), violation: "content")
      violation.appeal = Violation.Appeal(deadline: try deadline.map(at))
      if submitted { violation.appeal?.status = .submitted }
      tables.violations.append(violation)
    }
    try appeal("open", "2024-08-01 00:00:00")
    try appeal("missed", "2024-06-02 23:59:59")
    try appeal("undated", nil)
    try appeal("submitted", "2024-08-01 00:00:00", submitted: true)
    for platform in Platform.allCases {
      let shop = Shop(id: "s", name: "S", platform: platform, currency: .cny)
      let view = ShopView(
        ShopSnapshot(shop: shop, tables: tables), asOf: try at("2024-06-03 00:00:00"))
      let alerts = view.taskAlerts(within: 24) + view.appealAlerts
      #expect(
        alerts.map(\.id.text) == ["task/late", "task/within", "appeal/open", "appeal/missed"], "\(platform)")
      #expect(alerts.map(\.urgency) == [.due, .due, .due, .lost], "\(platform)")
    }
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
    #expect(alerts.map(\.urgency) == [.lost, .due, .due])
    #expect(
      alerts.map(\.kind) == [
        .caseDue("overdue", .answer, .overdue(seconds: 1)), .caseDue("within", .answer, .running(secondsLeft: 86_400)),
        .caseDue("repair", .answer, .unset(ageSeconds: 14 * 86_400)),
      ], "what waits for the buyer is not the seller's")
    #expect(alerts.map(\.id.text) == ["case/overdue/answer", "case/within/answer", "case/repair/answer"])
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
    #expect(alerts.map(\.urgency) == [.lost, .due])
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
    var oneStated = CaseFixture.bareShop
    oneStated.contacts.manager = "1"
    for (shop, urgency) in [(CaseFixture.bareShop, Alert.Urgency.notice), (oneStated, .breach)] {
      let view = try CaseFixture.view(shop, violations: [], asOf: "2024-06-01 00:00:00")
      #expect(view.report(.on(.kuaishou, .penaltyAlerts))?.map(\.urgency) == [urgency], "nobody stated is not missing")
    }
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
      ("2022-05-23 23:59:59", .due, start), ("2022-05-24 00:00:00", .breach, nil),
      ("2022-07-05 23:59:59", .breach, nil),
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
        .points(90, limit: 100), .caseDue("c", .answer, .overdue(seconds: 86_401)),
      ], "what is lost stands last")
    #expect(
      try kinds(Shop(id: "w", name: "W", platform: .wish, currency: .cny)) == [
        .caseDue("c", .answer, .unset(ageSeconds: 3 * 86_400 + 1)),
        .ticketDue("t", isAnswered: false, .overdue(seconds: 1)),
      ])
    let jd = try kinds(CampaignFixture.bareShop)
    #expect(jd.contains(.campaignStore(.freightInsurance, .fail)))
    #expect(jd.contains(.campaignStore(.compliance, .attention)))
    #expect(jd.contains(.caseDue("c", .answer, .unset(ageSeconds: 3 * 86_400 + 1))))
  }
}
