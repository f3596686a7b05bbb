import Testing

@testable import SellerCore

/// Open after-sales cases and their clocks (004 §六; Rules §5.4).
struct CaseClockTests {
  @Test func stagesSayWhatIsDueAndFromWhom() throws {
    typealias Edit = (inout AfterSalesCase) throws -> Void
    let at = CaseFixture.beijing
    let cases: [(rule: String, kind: AfterSalesCase.Kind, edit: Edit, stage: CaseStage)] = [
      ("applied", .refundOnly, { _ in }, .open(.answer, since: try at("2024-06-02 00:00:00"))),
      (
        "refund consented: the platform pays", .refundOnly, { $0.consentedAt = try at("2024-06-03 00:00:00") },
        .open(.payRefund, since: try at("2024-06-03 00:00:00"))
      ),
      (
        "return consented: the buyer hands in", .returnRefund, { $0.consentedAt = try at("2024-06-03 00:00:00") },
        .open(.handInReturn, since: try at("2024-06-03 00:00:00"))
      ),
      (
        "return under way: the seller receives", .returnRefund,
        {
          $0.consentedAt = try at("2024-06-03 00:00:00")
          $0.buyerShippedAt = try at("2024-06-04 00:00:00")
        }, .open(.receiveReturn, since: try at("2024-06-04 00:00:00"))
      ),
      (
        "exchange under way", .exchange,
        {
          $0.consentedAt = try at("2024-06-03 00:00:00")
          $0.buyerShippedAt = try at("2024-06-04 00:00:00")
        }, .open(.sendReplacement, since: try at("2024-06-04 00:00:00"))
      ),
      (
        "repair under way", .repair,
        {
          $0.consentedAt = try at("2024-06-03 00:00:00")
          $0.buyerShippedAt = try at("2024-06-04 00:00:00")
        }, .open(.repair, since: try at("2024-06-04 00:00:00"))
      ),
      (
        "refused", .returnRefund, { $0.refusedAt = try at("2024-06-03 00:00:00") },
        .open(.acceptRefusal, since: try at("2024-06-03 00:00:00"))
      ),
      (
        "refused after consent", .returnRefund,
        {
          $0.consentedAt = try at("2024-06-03 00:00:00")
          $0.refusedAt = try at("2024-06-04 00:00:00")
        }, .open(.acceptRefusal, since: try at("2024-06-04 00:00:00"))
      ),
      (
        "consented after refusal", .refundOnly,
        {
          $0.refusedAt = try at("2024-06-03 00:00:00")
          $0.consentedAt = try at("2024-06-04 00:00:00")
        }, .open(.payRefund, since: try at("2024-06-04 00:00:00"))
      ),
      (
        "the platform stepped in after the refusal", .returnRefund,
        {
          $0.refusedAt = try at("2024-06-04 00:00:00")
          $0.intervenedAt = try at("2024-06-04 00:00:00")
        }, .open(.awaitDecision, since: try at("2024-06-04 00:00:00"))
      ),
      (
        "the platform stepped in before any answer", .returnRefund,
        {
          $0.intervenedAt = try at("2024-06-04 00:00:00")
          $0.refusedAt = try at("2024-06-04 00:00:01")
        }, .open(.answerIntervention, since: try at("2024-06-04 00:00:00"))
      ),
      ("closed without anything done", .returnRefund, { $0.closedAt = try at("2024-06-04 00:00:00") }, .closed),
      (
        "decided against the seller", .returnRefund,
        {
          $0.intervenedAt = try at("2024-06-04 00:00:00")
          $0.liability = .seller
        }, .open(.carryOutDecision, since: try at("2024-06-04 00:00:00"))
      ),
      (
        "decided against both", .returnRefund,
        {
          $0.intervenedAt = try at("2024-06-04 00:00:00")
          $0.liability = .both
        }, .open(.carryOutDecision, since: try at("2024-06-04 00:00:00"))
      ),
      (
        "decided against the buyer", .returnRefund,
        {
          $0.intervenedAt = try at("2024-06-04 00:00:00")
          $0.liability = .buyer
        }, .closed
      ),
      ("completed", .refundOnly, { $0.completedAt = try at("2024-06-04 00:00:00") }, .closed),
    ]
    for (rule, kind, edit, stage) in cases {
      #expect(CaseStage(try CaseFixture.record("c", kind, edit)) == stage, "\(rule)")
    }
    let parties = CaseStep.allCases.map(\.party)
    #expect(
      parties == [
        .seller, .buyer, .seller, .seller, .seller, .platform, .buyer, .seller, .platform, .seller, .seller, .seller,
      ])
  }

  @Test func whatComesLaterThanTheAsOfIsNotThere() throws {
    let record = try CaseFixture.record {
      $0.consentedAt = try CaseFixture.beijing("2024-06-03 00:00:00")
      $0.completedAt = try CaseFixture.beijing("2024-06-05 00:00:00")
    }
    let orders = [try CaseFixture.order(cases: [record])]
    let expected: [(asOf: String, step: CaseStep?)] = [
      ("2024-06-01 23:59:59", nil), ("2024-06-02 00:00:00", .answer), ("2024-06-02 23:59:59", .answer),
      ("2024-06-03 00:00:00", .handInReturn), ("2024-06-04 23:59:59", .handInReturn), ("2024-06-05 00:00:00", nil),
    ]
    for (asOf, step) in expected {
      let queue = CaseQueue(try CaseFixture.view(orders, asOf: asOf), rulebook: .standard)
      #expect(queue.clocks.first?.step == step, "\(asOf)")
    }
  }

  @Test func clocksRunToTheirLastSecond() throws {
    let orders = [try CaseFixture.order(cases: [try CaseFixture.record()])]
    let cases: [(asOf: String, standing: ClockStanding)] = [
      ("2024-06-02 00:00:00", .running(secondsLeft: 48 * 3600)), ("2024-06-04 00:00:00", .running(secondsLeft: 0)),
      ("2024-06-04 00:00:01", .overdue(seconds: 1)),
    ]
    for (asOf, standing) in cases {
      let queue = CaseQueue(try CaseFixture.view(orders, asOf: asOf), rulebook: .standard)
      let clock = try #require(queue.clocks.first)
      #expect(clock.standing(at: queue.asOf) == standing, "\(asOf)")
      #expect(clock.rule.source?.isPublicMaterial == true)
    }
  }

  @Test func withoutAResponseTimeACaseShowsItsAge() throws {
    let orders = [try CaseFixture.order(cases: [try CaseFixture.record("c", .repair)])]
    let queue = CaseQueue(try CaseFixture.view(orders, asOf: "2024-06-02 00:00:07"), rulebook: .standard)
    let clock = try #require(queue.clocks.first)
    #expect(clock.due == nil)
    #expect(clock.standing(at: queue.asOf) == .unset(ageSeconds: 7))

    var rulebook = KuaishouRulebook.standard
    rulebook.afterSales.responseTimes = [:]
    let plain = [try CaseFixture.order(cases: [try CaseFixture.record()])]
    let unset = CaseQueue(try CaseFixture.view(plain, asOf: "2024-06-05 00:00:00"), rulebook: rulebook)
    #expect(unset.clocks.first?.rule == ClockRule.none)
  }

  @Test func aRefusalEndsACaseUnlessTheBuyerHasTimeLeft() throws {
    let record = try CaseFixture.record { $0.refusedAt = try CaseFixture.beijing("2024-06-03 00:00:00") }
    let view = try CaseFixture.view([try CaseFixture.order(cases: [record])], asOf: "2024-06-04 00:00:00")
    #expect(CaseQueue(view, rulebook: .standard).clocks.isEmpty)
    var rulebook = KuaishouRulebook.standard
    rulebook.afterSales.responseTimes[CaseStepOfKind(.returnRefund, .acceptRefusal)] = ResponseTime(
      hours: 72, atExpiry: .closed, source: RuleSource("004"))
    let clock = try #require(CaseQueue(view, rulebook: rulebook).clocks.first)
    #expect(clock.party == .buyer)
    #expect(clock.due == (try CaseFixture.beijing("2024-06-06 00:00:00")))
  }

  @Test func queueIsByDueThenByAgeThenLapsed() throws {
    let at = CaseFixture.beijing
    let cases = try [
      // Handed in too late: closed by the platform on 05-12.
      CaseFixture.record("lapsed", appliedAt: "2024-05-01 00:00:00") {
        $0.consentedAt = try at("2024-05-02 00:00:00")
      },
      CaseFixture.record("young repair", .repair, appliedAt: "2024-06-02 00:00:00"),
      CaseFixture.record("old exchange", .exchange, appliedAt: "2024-05-02 00:00:00"),
      CaseFixture.record("due 06-04", appliedAt: "2024-06-02 00:00:00"),
      CaseFixture.record("due 06-03", .refundOnly, appliedAt: "2024-06-01 00:00:00"),
      CaseFixture.record("due 06-08", appliedAt: "2024-05-01 00:00:00") {
        $0.consentedAt = try at("2024-05-29 00:00:00")
      },
      CaseFixture.record("over", appliedAt: "2024-05-01 00:00:00") { $0.completedAt = try at("2024-05-02 00:00:00") },
    ]
    let orders = [try CaseFixture.order(paidAt: "2024-05-01 00:00:00", cases: cases)]
    let queue = CaseQueue(try CaseFixture.view(orders, asOf: "2024-06-03 12:00:00"), rulebook: .standard)
    #expect(
      queue.clocks.map(\.record.id.text) == [
        "due 06-03", "due 06-04", "due 06-08", "old exchange", "young repair", "lapsed",
      ])
    #expect(queue.overdue.map(\.record.id.text) == ["due 06-03"])
    #expect(queue.count(waitingFor: .seller) == 4)
    #expect(queue.count(waitingFor: .buyer) == 2)
  }

  @Test func otherPlatformsShowAges() throws {
    let shop = Shop(id: "w", name: "W", platform: .wish, currency: .usd)
    let orders = [try CaseFixture.order(cases: [try CaseFixture.record("c", .refundOnly)])]
    let clock = try #require(
      CaseQueue(try CaseFixture.view(shop, orders: orders, asOf: "2024-06-03 00:00:00"), rulebook: .standard)
        .clocks.first)
    #expect(clock.rule == ClockRule.none)
    #expect(clock.instantRefund == nil)
    #expect(clock.notes.isEmpty)
  }

  @Test func thePlatformMayDecideUpTo200() throws {
    let cases: [(price: String, shipping: String, quantity: Int, may: Bool)] = [
      ("200", "0", 1, true), ("200.01", "0", 1, false), ("190", "10", 1, true), ("190", "10.01", 1, false),
      ("90", "10", 2, true), ("90", "10.01", 2, false),
    ]
    for (price, shipping, quantity, may) in cases {
      let order = try CaseFixture.order(price: price, cases: [try CaseFixture.record()]) {
        $0.shipping = try CaseFixture.cny(shipping)
        $0.quantity = quantity
      }
      let queue = CaseQueue(try CaseFixture.view([order], asOf: "2024-06-03 00:00:00"), rulebook: .standard)
      #expect(queue.clocks.first?.platformMayDecide == may, "(\(price) + \(shipping)) × \(quantity)")
    }
  }

  @Test func sevenDaysEndWithTheSeventhDayAfterSigning() throws {
    let rules = KuaishouAfterSalesRules.standard
    for signedAt in ["2024-06-01 00:00:00", "2024-06-01 23:59:59"] {
      #expect(
        NoReasonReturn.lastMoment(signedAt: try CaseFixture.beijing(signedAt), rules: rules)
          == (try CaseFixture.beijing("2024-06-08 23:59:59")))
    }
    var product = Product(id: "p", price: try CaseFixture.cny("1"), state: .active)
    product.sevenDayReturn = .yes
    let right = try #require(
      NoReasonReturn(signedAt: try CaseFixture.beijing("2024-06-02 00:00:00"), product: product, rules: rules))
    #expect(right.offered == true)
    #expect(right.lastMoment == (try CaseFixture.beijing("2024-06-09 23:59:59")))
    #expect(NoReasonReturn(signedAt: nil, product: product, rules: rules) == nil)
    #expect(
      AdvanceCompensation.due(noticedAt: try CaseFixture.beijing("2024-06-01 09:30:00"), rules: rules)
        == (try CaseFixture.beijing("2024-06-06 23:59:59")))
  }

  @Test func notesFollowKindAndReason() throws {
    let cases: [(AfterSalesCase.Kind, AfterSalesCase.Reason, [CaseNote])] = [
      (.refundOnly, .late, [.betterPromiseHolds]),
      (.refundOnly, .quality, [.sellerBearsReturn, .sellerCompensates, .betterPromiseHolds]),
      (
        .returnRefund, .damaged,
        [
          .sellerBearsReturn, .packagingIsNoGround, .discountForMissingParts, .sellerCompensates, .betterPromiseHolds,
        ]
      ),
      (
        .exchange, .wrongItem,
        [
          .packagingIsNoGround, .discountForMissingParts, .resendWithoutReturn, .sellerCompensates, .betterPromiseHolds,
        ]
      ),
      (.repair, .other, [.betterPromiseHolds]),
    ]
    for (kind, reason, notes) in cases {
      let order = try CaseFixture.order(cases: [try CaseFixture.record("c", kind, reason: reason)])
      let queue = CaseQueue(try CaseFixture.view([order], asOf: "2024-06-03 00:00:00"), rulebook: .standard)
      #expect(queue.clocks.first?.notes == notes, "\(kind) \(reason)")
    }
  }
}
