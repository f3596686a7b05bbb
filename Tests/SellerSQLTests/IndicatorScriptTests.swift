import SellerCore
import Testing

@testable import SellerSQL

/// What the script says; that its views answer as the program does is held by `Tests/SQL/compare-with-duckdb`, which takes DuckDB.
struct IndicatorScriptTests {
  private static func folder(
    _ path: String = "/shops/a", files: Set<String> = ["store.json", "orders/*.jsonl"],
    rules: IndicatorRulebook = .standard, asOf: Instant? = nil
  ) throws -> IndicatorScript.StoreFolder {
    try #require(IndicatorScript.StoreFolder(path: path, files: files, rulebook: rules, asOf: asOf))
  }

  @Test("The views count every indicator, so that a new one is not forgotten", arguments: IndicatorID.allCases)
  func everyIndicatorIsCounted(_ indicator: IndicatorID) throws {
    let counted = CountingViews.contributions + CountingViews.buyerCounts
    #expect(counted.contains("SELECT store, '\(indicator.rawValue)'"))
  }

  @Test("Every number in the rules is the rulebook's: another number is another script")
  func numbersAreTheRulebooks() throws {
    var rules = IndicatorRulebook.standard
    rules[.qualityRefundDays] = 20
    rules.assessmentDays.value = 60
    let script = IndicatorScript([try Self.folder(rules: rules)]).text
    #expect(script.contains("\n  (0, 60, 20, "))
    // Of T−20−1−60+1 … T−20−1.
    #expect(script.contains("(0, 'quality_refund_rate', 'own', false, 80, 21)"))
    let standard = IndicatorScript([try Self.folder()]).text
    #expect(standard.contains("(0, 'quality_refund_rate', 'own', false, 44, 15)"))
    #expect(standard.contains("(0, 'service_satisfaction', 'own', true, CAST(NULL AS INTEGER), 1)"))
    #expect(standard.contains("(0, 'bad_review_rate', 1, true, 'serious', '<', NULL, 5)"))
    #expect(!standard.contains("(0, 'bad_review_rate', 2, true, "), "Over a week there is no third step (Readings, 9).")
  }

  @Test("Stores that follow the same rules share them")
  func rulesAreShared() throws {
    var own = IndicatorRulebook.standard
    own[.badReviewScore] = 5
    let script = IndicatorScript([
      try Self.folder("/a"), try Self.folder("/b", rules: own), try Self.folder("/c"),
    ]).text
    #expect(script.contains("('/a', 0, CAST(NULL AS TIMESTAMP)),\n  ('/b', 1, CAST(NULL AS TIMESTAMP)),\n  ('/c', 0, "))
    #expect(!script.contains("(2, 'quality_refund_rate'"))
  }

  @Test("A moment that is asked for stands beside each store")
  func momentIsEachStores() throws {
    let asOf = try #require(Instant("2024-06-30T15:59:59Z"))
    #expect(
      IndicatorScript([try Self.folder(asOf: asOf)]).text.contains("('/shops/a', 0, TIMESTAMP '2024-06-30T15:59:59')"))
  }

  @Test("Files that no store has are empty, others are read where they are")
  func filesAreThoseThatThereAre() throws {
    let script = IndicatorScript([
      try Self.folder("/a"), try Self.folder("/it's", files: ["store.json", "orders/*.jsonl", "tickets.jsonl"]),
    ]).text
    #expect(script.contains("read_json(['/a/orders/*.jsonl', '/it''s/orders/*.jsonl'],"))
    #expect(script.contains("read_json(['/it''s/tickets.jsonl'],"))
    #expect(script.contains("read_json('/dev/null',"))
    #expect(!script.contains("read_json($"))
  }

  @Test("A path that the engine would take for a pattern is refused", arguments: ["/a*", "/a?", "/[a]", "/{a,b}"])
  func patternsAreRefused(_ path: String) {
    #expect(IndicatorScript.StoreFolder(path: path, files: [], rulebook: .standard, asOf: nil) == nil)
  }
}
