import SellerCore
import Testing

/// Which benchmark applies (Readings, 4). The near-30 days of the as-of 2024-07-01T00:00:00Z are 06-01 … 06-30.
struct BenchmarkChoiceTests {
  private typealias Record = (from: String, to: String, value: String)

  @Test func theChoice() throws {
    let cases: [(rule: String, records: [Record], expected: String?)] = [
      ("none", [], nil),
      ("ends with the window", [("2024-06-01", "2024-06-30", "0.1")], "0.1"),
      ("ends after it", [("2024-06-01", "2024-07-01", "0.1")], nil),
      ("ends long before", [("2020-01-01", "2020-01-02", "0.1")], "0.1"),
      ("the latest end wins", [("2024-06-01", "2024-06-28", "0.1"), ("2024-01-01", "2024-06-29", "0.2")], "0.2"),
      (
        "then the one that begins with the window, even against a later beginning",
        [
          ("2024-06-02", "2024-06-30", "0.1"), ("2024-06-01", "2024-06-30", "0.2"), ("2024-05-31", "2024-06-30", "0.3"),
        ],
        "0.2"
      ),
      (
        "then the latest beginning",
        [("2024-06-03", "2024-06-30", "0.1"), ("2024-06-02", "2024-06-30", "0.2")], "0.1"
      ),
      (
        "a chosen 0 is none, whatever is older",
        [("2024-05-01", "2024-05-30", "0.1"), ("2024-06-01", "2024-06-30", "0.00")], nil
      ),
    ]
    for (rule, records, expected) in cases {
      for records in [records, records.reversed()] {
        var shop = try ShopFixture(.kuaishou)
        for record in records {
          try shop.benchmark("intervention_rate", record.value, from: record.from, to: record.to)
          try shop.benchmark("intervention_rate", "9", category: "C", from: record.from, to: record.to)
          try shop.benchmark("seller_liable_rate", "9", from: record.from, to: record.to)
        }
        try shop.order(paid: "2024-06-10T00:00:00Z")
        let figure = try shop.figure(.interventionRate)
        #expect(figure.benchmark?.description == expected, "\(rule)")
        #expect(figure.verdict == (expected == nil ? .noBenchmark : .pass), "\(rule)")
        let explanation = try #require(
          Figures.explain(.interventionRate, view: shop.view, rulebook: shop.rulebook))
        #expect(explanation.benchmark?.value.description == expected, "\(rule)")
      }
    }
  }

  @Test func eachWindowHasItsOwn() throws {
    var shop = try ShopFixture(.kuaishou)
    try shop.benchmark("intervention_rate", "0.1", from: "2024-06-01", to: "2024-06-30")
    try shop.benchmark("intervention_rate", "0.2", from: "2024-06-24", to: "2024-06-30")
    let rows = shop.figures(.interventionRate, windows: [.days(.one), .days(.seven), .days(.thirty)])
    #expect(rows.compactMap(\.benchmark?.description) == ["0.2", "0.2", "0.1"])
  }

  @Test func targetsAreShownExactly() throws {
    var shop = try ShopFixture(.kuaishou)
    try shop.benchmark("quality_refund_rate", "0.0062")
    let target = try #require(try shop.figure(.qualityRefundRate).target)
    #expect(target.comparator.rawValue == "<")
    #expect(target.approximate == 0.0124)
    #expect(target.timesMarket?.approximate == 2)
    #expect(
      Target(.atMost, DecimalNumber(mantissa: 3, scale: 12), timesMarket: DecimalNumber(mantissa: 15, scale: 1))
        .approximate == 4.5e-12)
    #expect(Target.Comparator.allCases.map(\.rawValue) == ["<", "<=", ">="])
    #expect(Target.Comparator.allCases.map(\.symbol) == ["<", "≤", "≥"])
  }
}
