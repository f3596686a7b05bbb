import SellerCore
import SellerRecords
import SellerText
import Testing

/// The seller's own rules: how `rules.json5` is read and written, what it may hold, and what stands in the rulebook for it
/// (Readings, 25).
struct RuleEntryTests {
  private static func read(_ text: String) -> (entries: [RuleEntry], findings: [Finding]) {
    var entries: [RuleEntry] = []
    let findings = LineReader(file: "rules.json5", currency: .usd).forEach(RuleEntry.self, in: Array(text.utf8)) {
      entry, _ in
      entries.append(entry)
    }
    return (entries, findings)
  }

  private static func moment(_ text: String) throws -> Instant { try #require(Instant(text)) }

  @Test func readsWhatPeopleWrite() throws {
    let (entries, findings) = Self.read(
      """
      // Rules of this shop.
      {
        rules: [
          {
            id: 'shares-2022', rule: "wish.shares",  // the table of today
            from: "2022-09-20T00:00:00Z", until: "2023-05-11T00:00:00Z",
            source: "Merchant Policy 9.2.1",
            value: [{share: 8.5, category: "Toys"}, {share: "16"},],
          },
        ],
      }
      """)
    #expect(findings.isEmpty)
    let entry = try #require(entries.first)
    let until = try Self.moment("2023-05-11T00:00:00Z")
    #expect(entry.id == "shares-2022" && entry.until == until)
    #expect(Self.read("").entries.isEmpty && Self.read("{}").findings.isEmpty)
  }

  @Test(
    arguments: [
      ("{rules: [", nil, nil), ("{rules: 3}", 1, "rules"),
      (entry(rule: "nothing"), 2, "rule"), (entry(value: "[{shore: 3}]"), 2, "value[0]"),
      (entry(value: "[{share: 101}]"), 2, "value[0].share"), (entry(value: "{}"), 2, "value"),
      (entry(rule: "late_shipment_rate", value: "{at_most: 'x'}"), 2, "value.at_most"),
      (entry(rule: "late_shipment_rate", value: "{}"), 2, "value"),
      (entry(rule: "late_shipment_rate", value: "{at_most: 1, at_least: 2}"), 2, "value"),
      (entry(rule: "ladder.service", value: "[{severity: 'huge'}]"), 2, "value[0].severity"),
      (entry(rule: "jd.presale", value: "{from: '05-32', until: '06-01'}"), 2, "value.from"),
      ("{rules: [\n{id: 'a', rule: 'wish.shares', source: 's'}]}", 2, "from"),
    ] as [(String, Int?, String?)])
  func whatIsWrongNamesItsLineAndField(text: String, line: Int?, field: String?) throws {
    let finding = try #require(Self.read(text).findings.first)
    if let line { #expect(finding.line == line) }
    if let field { #expect(finding.field == field) }
  }

  private static func entry(rule: String = "wish.shares", value: String = "[]") -> String {
    "{rules: [\n{id: 'a', rule: '\(rule)', from: '2022-01-01T00:00:00Z', source: 's', value: \(value)}]}"
  }

  /// Every built-in value is one that an entry may have.
  @Test func everyBuiltInValueIsItsOwnOverride() throws {
    var checked = 0
    for slot in RuleSlot.all {
      for stated in slot.statements(.none) {
        guard let value = stated.value else { continue }
        let text =
          "{rules: [{id: 'a', rule: '\(slot.name)', from: '2020-01-01T00:00:00Z', source: 's', value: \(value)}]}"
        let (entries, findings) = Self.read(text)
        #expect(findings.isEmpty, "\(slot.name): \(findings.first.map { $0.phrase.english } ?? "")")
        let same = Rulebook(OwnRules(store: entries), at: try Self.moment("2022-06-01T00:00:00Z"))
        let entry = try #require(entries.first)
        let now = slot.inForce(OwnRules(store: entries), at: try Self.moment("2022-06-01T00:00:00Z"))
        #expect(now.rule?.value == entry.value && same.own[slot.name]?.id == "a", "\(slot.name)")
        checked += 1
      }
    }
    #expect(checked > 50)
  }

  @Test(
    arguments: [
      ("2021-12-31T23:59:59Z", "10"), ("2022-01-01T00:00:00Z", "8"), ("2022-02-01T00:00:00Z", "7"),
      ("2022-02-28T23:59:59Z", "7"), ("2022-03-01T00:00:00Z", "9"),
    ])
  func theStoresRuleGoesBeforeTheUsers(at moment: String, percent: String) throws {
    func entry(_ id: RuleSetID, from: String, until: String?, _ share: String) throws -> RuleEntry {
      var entry = RuleEntry(id: id, rule: "late_shipment_rate", from: try Self.moment(from), source: "s")
      entry.until = try until.map(Self.moment)
      entry.value = "{\"at_most\":\"0.0\(share)\"}"
      return entry
    }
    let user = try [
      entry("u1", from: "2022-01-01T00:00:00Z", until: nil, "8"),
      entry("u2", from: "2022-03-01T00:00:00Z", until: nil, "9"),
    ]
    let store = [try entry("s", from: "2022-02-01T00:00:00Z", until: "2022-03-01T00:00:00Z", "7")]
    let rulebook = Rulebook(OwnRules(store: store, user: user), at: try Self.moment(moment))
    let expected = DecimalNumber(percent == "10" ? "0.10" : "0.0\(percent)")
    #expect(rulebook.indicators[.lateShipmentRate].assessment == .threshold(Target(.atMost, try #require(expected))))
  }

  @Test func aRuleWithoutValueSaysThatNoneIsKnown() throws {
    let from = try Self.moment("2022-01-01T00:00:00Z")
    let entries = ["late_shipment_rate", "wish.shares", "jd.presale"].map { rule in
      RuleEntry(id: RuleSetID(rule), rule: rule, from: from, source: "s")
    }
    let rulebook = Rulebook(OwnRules(store: entries), at: try Self.moment("2022-06-01T00:00:00Z"))
    #expect(rulebook.indicators[.lateShipmentRate].assessment == .unknown(since: from))
    #expect(rulebook.wish.shares.unknownSince(at: try Self.moment("2022-06-01T00:00:00Z")) == from)
    #expect(CampaignCalendar(asOf: try Self.moment("2022-06-01T00:00:00Z"), rulebook: rulebook.jd).presale == nil)
  }

  @Test func whatTheProgramWritesLeavesTheRestAsItWas() throws {
    let text = """
      // Mine.
      {
        rules: [
          {id: "a", rule: "wish.campaign_days",
            from: "2022-01-01T00:00:00Z", source: "x", value: 27},   // kept
          // About b.
          {id: "b", rule: "wish.campaign_days", from: "2023-01-01T00:00:00Z", source: "x", value: 26},
        ], // end
      }

      """
    let entries = Self.read(text).entries
    func written(_ records: [RuleEntry]) -> String {
      let lines = records.sorted { $0.key < $1.key }.map { ($0.key, $0.line(currency: .usd).bytes) }
      return String(
        decoding: RecordDocument.text(of: RuleEntry.self, over: Array(text.utf8), holding: lines, currency: .usd),
        as: UTF8.self)
    }
    #expect(written(entries) == text)
    var changed = entries
    changed[1].source = "y"
    #expect(
      written(changed)
        == text.replacing(
          #"{id: "b", rule: "wish.campaign_days", from: "2023-01-01T00:00:00Z", source: "x", value: 26},"#,
          with: #"{"id":"b","rule":"wish.campaign_days","from":"2023-01-01T00:00:00Z","source":"y","value":26}"#))
    var added = entries
    added.append(RuleEntry(id: "c", rule: "wish.shares", from: .epoch, source: "z"))
    let more = written(added)
    #expect(more.contains("// kept") && Self.read(more).entries.map(\.id).sorted() == ["a", "b", "c"])
    #expect(Self.read(written([entries[1]])).entries.map(\.id) == ["b"])
    #expect(Self.read(written([])).entries.isEmpty)
    // Entries that share a line are written anew.
    let crowded = #"{rules: [{id: "a", rule: "wish.shares", from: "2022-01-01T00:00:00Z", source: "x"}]}"#
    let anew = RecordDocument.text(
      of: RuleEntry.self, over: Array(crowded.utf8), holding: added.map { ($0.key, $0.line(currency: .usd).bytes) },
      currency: .usd)
    #expect(Self.read(String(decoding: anew, as: UTF8.self)).entries.map(\.id).sorted() == ["a", "b", "c"])
  }

  @Test(
    "A new entry stands behind the last one with a smaller id, whoever brings it; every other byte stays",
    arguments: [
      // By what stands there: a comma or none, a comment behind it, one that has a brace, entries that nobody sorted, none.
      ("{rules: [\n  A,\n  // of d\n  D\n]}\n", "b", "{rules: [\n  A,\n    NEW,\n  // of d\n  D\n]}\n"),
      ("{rules: [\n  A // } a\n]}\n", "b", "{rules: [\n  A, // } a\n    NEW\n]}\n"),
      ("{rules: [\n  A, // a\n]}\n", "b", "{rules: [\n  A, // a\n    NEW\n]}\n"),
      ("{rules: [\n  // d\n  D,\n  A\n]}\n", "b", "{rules: [\n  // d\n  D,\n  A,\n    NEW\n]}\n"),
      ("{rules: [\n  // all\n  D\n]}\n", "b", "{rules: [\n    NEW,\n  // all\n  D\n]}\n"),
      ("{rules: [\n  A /* not\n  yet */\n]}\n", "b", "{rules: [\n    NEW,\n  A /* not\n  yet */\n]}\n"),
      ("{rules: [\n  // none\n]}\n", "b", "{rules: [\n    NEW\n  // none\n]}\n"),
      ("{rules: [\n  A,\n  C,\n  E\n]}\n", "f", "{rules: [\n  A,\n  C,\n  E,\n    NEW\n]}\n"),
    ])
  func place(text: String, id: String, expected: String) throws {
    func entry(_ id: String) -> String {
      #"{id: '\#(id)', rule: "wish.shares", from: "2022-01-01T00:00:00Z", source: "x"}"#
    }
    func filled(_ text: String, _ new: String = "") -> String {
      ["A", "C", "D", "E"].reduce(text.replacing("NEW", with: new)) { text, letter in
        text.replacing("  \(letter)", with: "  \(entry(letter.lowercased()))")
      }
    }
    let old = filled(text)
    let new = RuleEntry(id: RuleSetID(id), rule: "wish.shares", from: .epoch, source: "z")
    let lines = (Self.read(old).entries + [new]).sorted { $0.key < $1.key }.map {
      ($0.key, $0.line(currency: .usd).bytes)
    }
    let written = String(
      decoding: RecordDocument.text(of: RuleEntry.self, over: Array(old.utf8), holding: lines, currency: .usd),
      as: UTF8.self)
    #expect(written == filled(expected, String(decoding: new.line(currency: .usd).bytes, as: UTF8.self)))
    #expect(Self.read(written).entries.count == lines.count)
  }
}
