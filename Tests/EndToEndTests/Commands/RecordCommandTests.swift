import Foundation
import Testing

@Suite("seller shop, products set, benchmarks, reported, violations, boosts")
struct RecordCommandTests {
  private func store(_ platform: String = "kuaishou") throws -> HandMadeStore {
    let currency = platform == "wish" ? "USD" : "CNY"
    return try HandMadeStore([
      "store.json": [
        #"{"format":1,"id":"shop","name":"小店","platform":"\#(platform)","currency":"\#(currency)","as_of":"2024-07-01T00:00:00Z"}"#
      ],
      "products.jsonl": [#"{"id":"P1","price":"10.00","state":"active","mine":{"v":1.10}}"#],
    ])
  }

  /// The files that a person reads: no lock, no cache.
  private func files(of store: HandMadeStore) throws -> [String: Data] {
    try store.contents().filter { !$0.key.hasPrefix(".") }
  }

  private func run(_ store: HandMadeStore, _ words: String...) throws -> SellerProgram.Run {
    try SellerProgram.run(arguments: words + ["--store", store.path])
  }

  @Test("facts are set, tried first, and stand in the audit; what is so already is not written again")
  func facts() throws {
    let store = try store("jd")
    let before = try files(of: store)
    let tried = try run(store, "products", "set", "P1", "quality_grade", "B", "--dry-run", "--format", "json")
    #expect(tried.status == 0 && tried.errors.contains("nothing was written"))
    #expect(
      tried.text == #"{"product":{"id":"P1","price":"10.00","state":"active","quality_grade":"B","mine":{"v":1.10}}}"#
        + "\n")
    #expect(try files(of: store) == before)
    let done = try run(store, "products", "set", "P1", "quality_grade=B", "seven_day_return=not_applicable")
    #expect(done.status == 0 && done.errors.isEmpty)
    #expect(
      try store.text("products.jsonl")
        == #"{"id":"P1","price":"10.00","state":"active","quality_grade":"B","seven_day_return":"not_applicable","mine":{"v":1.10}}"#
        + "\n")
    #expect(
      try store.text("audit.jsonl").contains(
        #""what":"set product P1: quality_grade B, seven_day_return not_applicable""#))
    let again = try run(store, "products", "set", "P1", "quality_grade", "B")
    #expect(again.status == 0 && again.errors.contains("so already"))
    #expect(try store.text("audit.jsonl").split(separator: "\n").count == 1)
    let cleared = try run(store, "products", "set", "P1", "quality_grade", "")
    #expect(cleared.status == 0)
    #expect(try !store.text("products.jsonl").contains("quality_grade"))
  }

  @Test("the shop's facts are shown and set")
  func shop() throws {
    let store = try store("wish")
    #expect(try run(store, "shop", "set", "refund_assurance.enrolled", "yes").status == 0)
    #expect(
      try run(store, "shop", "set", "refund_assurance.spend_factor", "50%", "--language", "zh").text.contains("花费系数"))
    let text = try store.text("store.json")
    #expect(text.contains("\"enrolled\": true") && text.contains("\"spend_factor\": \"0.50\""))
    let shown = try run(store, "shop", "--format", "csv")
    #expect(shown.text.contains("refund_assurance.enrolled,yes,Refund Assurance"))
  }

  @Test("records are added, listed and set; appeals say what is left to be done on the platform")
  func records() throws {
    let store = try store()
    #expect(try run(store, "violations", "add", "violation=shipping", "at=2024-06-01", "id=V1", "fine=5").status == 0)
    let appealed = try run(store, "violations", "appeal", "V1", "reason=We shipped.", "submitted_at=2024-06-02")
    #expect(appealed.status == 0 && appealed.errors.contains("Submit it there."))
    let list = try run(store, "violations", "--format", "json")
    #expect(
      list.text == """
        {"violations":[{"id":"V1","at":"2024-05-31T16:00:00Z","violation":"shipping","fine":"5.00",\
        "appeal":{"submitted_at":"2024-06-01T16:00:00Z","status":"submitted","reason":"We shipped."}}]}

        """)
    #expect(
      try run(
        store, "benchmarks", "add", "indicator=bad_review_rate", "from=2024-06-01", "to=2024-06-30", "value=0.62%"
      ).status == 0)
    #expect(
      try run(store, "benchmarks", "set", "indicator=bad_review_rate", "from=2024-06-01", "to=2024-06-30", "value=0.7%")
        .status == 0)
    #expect(
      try store.text("benchmarks.jsonl")
        == #"{"indicator":"bad_review_rate","category":"*","from":"2024-06-01","to":"2024-06-30","value":"0.007"}"#
        + "\n")
    #expect(
      try run(store, "reported", "add", "indicator=bad_review_rate", "from=2024-06-01", "to=2024-06-30", "value=1%")
        .status == 0)
    #expect(
      try run(store, "reported", "list", "--format", "csv").text.contains("bad_review_rate,2024-06-01,2024-06-30,0.01"))
  }

  @Test(
    "what cannot be is refused in words, and nothing is written",
    arguments: [
      (["shop", "set", "services", "pickup"], "services (services[0].from) is missing."),
      (["shop", "set", "merchant_region", "EU"], "merchant_region does not exist on Kuaishou. There are: name, "),
      (["shop", "set"], "Missing expected argument"),
      (["shop", "set", "name"], #""name" is no FIELD=VALUE."#),
      (["shop", "set", "name=a", "name=b"], "name is there twice."),
      (["shop", "set", "deposit.required", "5"], "deposit.balance"),
      (["products", "set", "P9", "name", "x"], "The store has no product P9."),
      (["violations", "set", "V9", "points", "1"], "The store has no violation V9."),
      (["violations", "add", "violation=shipping", "order_ids=O1"], #"names order "O1", which is not in the store"#),
      (["violations", "add"], "Missing expected argument"),
      (["benchmarks", "set", "indicator=bad_review_rate", "value=1"], "Say which record: from=…, to=…."),
      (
        ["benchmarks", "add", "indicator=bad_review_rate", "from=2024-06-01", "to=2024-06-30"],
        "value (value) is missing."
      ),
      (["boosts", "add", "starts_on=2024-07-01"], "This does not exist on Kuaishou."),
    ])
  func refusals(_ words: [String], _ reason: String) throws {
    let store = try store()
    let before = try files(of: store)
    let run = try SellerProgram.run(arguments: words + ["--store", store.path])
    #expect(run.status == 2 && run.errors.contains(reason), "\(run.errors)")
    #expect(try files(of: store) == before)
    #expect(try SellerProgram.run(arguments: words + ["--store", store.path, "--language", "zh"]).status == 2)
  }
}
