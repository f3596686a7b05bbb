import SellerCore
import Testing

/// Where a store stands on the ladders, and what the next violation costs (Readings, 20; Rules §5.3).
struct LadderStandingTests {
  private static func violations(
    _ count: Int, _ name: String, severity: Severity? = nil, points: Int = 0, at: String = "2024-05-01 00:00:00"
  ) throws -> [Violation] {
    let at = try CaseFixture.beijing(at)
    return (0..<count).map {
      Violation(id: ViolationID("\(name)\($0)"), at: at, violation: name, severity: severity, points: points)
    }
  }

  private static func standing(
    _ name: String, _ violations: [Violation], asOf: String = "2024-06-01 00:00:00", on ladder: PenaltyLadder.ID? = nil
  ) throws -> LadderStanding {
    let view = try CaseFixture.view(CaseFixture.bareShop, violations: violations, asOf: asOf)
    return try #require(
      LadderStanding.all(view, rulebook: .standard).first { standing in
        standing.violation == name && (ladder == nil || standing.ladder.id == ladder)
      })
  }

  @Test func countLadders() throws {
    // count → the step it stands on, the step that the next one costs, and the step ahead with its distance
    let cases: [(name: String, rows: [(Int, now: Severity?, next: Severity, ahead: (Severity, Int)?)])] = [
      (
        "three_minute_response",
        [
          (0, nil, .minor, (.minor, 1)), (1, .minor, .minor, (.serious, 2)), (2, .minor, .serious, (.serious, 1)),
          (3, .serious, .serious, (.especiallySerious, 3)), (5, .serious, .especiallySerious, (.especiallySerious, 1)),
          (6, .especiallySerious, .especiallySerious, nil), (7, .especiallySerious, .especiallySerious, nil),
        ]
      ),
      (
        "refund_only_hours",
        [
          (0, nil, .minor, (.minor, 1)), (2, .minor, .minor, (.serious, 2)), (3, .minor, .serious, (.serious, 1)),
          (4, .serious, .serious, (.especiallySerious, 7)), (9, .serious, .serious, (.especiallySerious, 2)),
          (10, .serious, .especiallySerious, (.especiallySerious, 1)),
          (11, .especiallySerious, .especiallySerious, nil),
        ]
      ),
      (
        "seller_liable_rate",
        [
          (0, nil, .minor, (.minor, 1)), (1, .minor, .minor, (.serious, 2)), (2, .minor, .serious, (.serious, 1)),
          (3, .serious, .serious, nil), (30, .serious, .serious, nil),
        ]
      ),
    ]
    for (name, rows) in cases {
      for (count, now, next, ahead) in rows {
        let standing = try Self.standing(name, Self.violations(count, name))
        #expect(standing.count == count)
        #expect(standing.current?.severity == now, "\(name) after \(count)")
        guard case .counted(let step) = standing.next else {
          Issue.record("\(name) counts")
          continue
        }
        #expect(step.severity == next, "\(name) after \(count)")
        #expect(standing.ahead?.step.severity == ahead?.0, "\(name) after \(count)")
        #expect(standing.ahead?.violations == ahead?.1, "\(name) after \(count)")
      }
    }
  }

  @Test func eachIndicatorCountsForItself() throws {
    let recorded = try Self.violations(2, "service_satisfaction") + Self.violations(5, "three_minute_response")
    #expect(try Self.standing("service_satisfaction", recorded).current?.severity == .minor)
    #expect(try Self.standing("three_minute_response", recorded).current?.severity == .serious)
    #expect(try Self.standing("attitude_dissatisfaction", recorded).current == nil)
  }

  @Test func violationsCountFor365Days() throws {
    let cases: [(at: String, counts: Bool)] = [
      ("2023-06-02 00:00:00", true), ("2023-06-01 23:59:59", false), ("2024-06-01 00:00:00", true),
      ("2024-06-01 00:00:01", false),
    ]
    for (at, counts) in cases {
      let recorded = try Self.violations(1, "refund_only_hours", at: at)
      #expect(try Self.standing("refund_only_hours", recorded).count == (counts ? 1 : 0), "\(at)")
    }
    var rulebook = KuaishouRulebook.standard
    rulebook.register.countDays = 30
    let view = try CaseFixture.view(
      CaseFixture.bareShop, violations: Self.violations(1, "refund_only_hours"), asOf: "2024-06-01 00:00:00")
    #expect(LadderStanding.all(view, rulebook: rulebook).allSatisfy { $0.count == 0 })
  }

  @Test func judgedLaddersShowTheLastSeverity() throws {
    let older = try Self.violations(1, "licence", severity: .especiallySerious, at: "2024-04-01 00:00:00")
    let newer = [
      Violation(id: "n", at: try CaseFixture.beijing("2024-05-02 00:00:00"), violation: "licence", severity: .minor)
    ]
    let standing = try Self.standing("licence", older + newer)
    #expect(standing.current?.severity == .minor)
    #expect(standing.recorded.first?.id == "n")
    #expect(standing.ahead == nil)
    let first = try #require(standing.ladder.steps.first)
    #expect(standing.next == .atLeast(first, graver: false))
  }

  @Test func repeatsAreGraver() throws {
    let shipping = try #require(KuaishouRulebook.standard[ladder: .shipping])
    let cases: [(Severity?, Severity)] = [
      (nil, .minor), (.minor, .serious), (.serious, .especiallySerious), (.especiallySerious, .minor),
    ]
    for (recorded, least) in cases {
      let violations = try Self.violations(recorded == nil ? 0 : 1, "shipping", severity: recorded)
      let step = try #require(shipping.step(of: least))
      #expect(
        try Self.standing("shipping", violations).next == .atLeast(step, graver: false),
        "after \(String(describing: recorded))")
    }
    for name in ["quality_refund_rate", "bad_review_rate"] {
      for count in 0...1 {
        guard
          case .atLeast(_, let graver) = try Self.standing(name, Self.violations(count, name, severity: .minor)).next
        else {
          Issue.record("\(name) does not count")
          continue
        }
        #expect(graver == (count > 0), "\(name) after \(count)")
      }
    }
  }

  @Test func disputesArePenalisedOnceInSevenDays() throws {
    let at = "2024-05-01 00:00:00"
    let severe = try Self.violations(1, "intervention_rate", severity: .especiallySerious, at: at)
    let end = try CaseFixture.beijing("2024-05-08 00:00:00")
    let cases: [(asOf: String, held: Bool)] = [
      ("2024-05-01 00:00:00", true), ("2024-05-08 00:00:00", true), ("2024-05-08 00:00:01", false),
    ]
    for (asOf, held) in cases {
      #expect(try Self.standing("intervention_rate", severe, asOf: asOf).heldBackUntil == (held ? end : nil), "\(asOf)")
    }
    let mild = try Self.violations(1, "intervention_rate", severity: .serious, at: at)
    #expect(try Self.standing("intervention_rate", mild, asOf: at).heldBackUntil == nil)
  }

  @Test func disputesBecomeSevereWhenAllThreeBoundsAreExceeded() throws {
    guard case .marketMultiple(_, let bounds?) = Rulebook.standard.indicators[.interventionRate].assessment else {
      Issue.record("the rulebook has no bounds")
      return
    }
    // intervened of paid, liable → cases until the rate, until the number, liable until the number
    let cases: [(Ratio, Int64, [Int64])] = [
      (Ratio(151, 30_000), 3, [0, 0, 0]), (Ratio(150, 30_000), 3, [1, 1, 0]), (Ratio(151, 30_200), 3, [1, 0, 0]),
      (Ratio(151, 30_000), 2, [0, 0, 1]), (Ratio(0, 0), 0, [1, 151, 3]), (Ratio(1, 199), 0, [0, 150, 3]),
      (Ratio(1, 200), 0, [1, 150, 3]),
    ]
    for (intervened, liable, missing) in cases {
      let standing = DisputeEscalationStanding(intervened: intervened, liable: liable, bounds: bounds)
      #expect(
        [standing.casesUntilRate, standing.casesUntilNumber, standing.liableUntilNumber] == missing, "\(intervened)")
      #expect(standing.isReached == (missing == [0, 0, 0]))
    }
    let record = try CaseFixture.record(appliedAt: "2024-06-02 00:00:00") {
      $0.intervenedAt = try CaseFixture.beijing("2024-06-03 00:00:00")
      $0.liability = .both
    }
    let view = try CaseFixture.view([try CaseFixture.order(cases: [record])], asOf: "2024-06-10 00:00:00")
    let standing = try #require(view.report(.disputeEscalation))
    #expect([standing.casesUntilRate, standing.casesUntilNumber, standing.liableUntilNumber] == [0, 150, 2])
  }

  @Test func pointsAddUpToTheLimit() throws {
    let cases: [(points: [Int], isAtLimit: Bool)] = [
      ([], false), ([40, 59], false), ([40, 60], true), ([100, 20], true),
    ]
    for (points, isAtLimit) in cases {
      let violations = try points.enumerated().map { index, points in
        try Self.violations(1, "content", points: points, at: "2024-05-0\(index + 1) 00:00:00")
      }.flatMap { $0 }
      let view = try CaseFixture.view(CaseFixture.bareShop, violations: violations, asOf: "2024-06-01 00:00:00")
      let register = ViolationRegister(view, rulebook: .standard)
      #expect(register.points == points.reduce(0, +))
      #expect(register.isAtLimit == isAtLimit)
      #expect(register.violations.map(\.at) == register.violations.map(\.at).sorted(by: >))
    }
    let old = try Self.violations(1, "content", points: 99, at: "2023-06-01 23:59:59")
    let view = try CaseFixture.view(CaseFixture.bareShop, violations: old, asOf: "2024-06-01 00:00:00")
    #expect(ViolationRegister(view, rulebook: .standard).points == 0, "points of the last 365 days")
  }
}
