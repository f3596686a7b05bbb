import Foundation
import Testing

/// `seller rules`: enter a table and see the figures change (Readings, 25).
@Suite("seller rules")
struct RulesCommandTests {
  /// An order to the US on each side of the table's end.
  private static func store() throws -> HandMadeStore {
    func order(_ id: String, _ at: String) -> String {
      #"{"id":"\#(id)","product_id":"P1","paid_at":"\#(at)","released_at":"\#(at)","price":"10.00","channel":"other","destination":"US"}"#
    }
    return try HandMadeStore([
      "store.json": [
        #"{"format":1,"id":"s","name":"n","platform":"wish","currency":"USD","as_of":"2022-10-01T00:00:00Z"}"#
      ],
      "products.jsonl": [#"{"id":"P1","categories":["Toys"],"price":"10.00","state":"active"}"#],
      "orders/2022-09.jsonl": [order("A", "2022-09-19T23:59:59Z"), order("B", "2022-09-20T00:00:00Z")],
    ])
  }

  private static func shares(_ store: HandMadeStore) throws -> [String] {
    let answer = try SellerProgram.run("products", "orders", "--store", store.path, "--format", "json").json()
    return (answer["orders"] as? [[String: Any]] ?? []).map { order in
      "\(order["share"] as? String ?? "null") \(order["rule_set"] as? String ?? "null")"
    }
  }

  @Test("A table is entered, seen in the figures, shown as a difference, and taken back")
  func shareTable() throws {
    let store = try Self.store()
    #expect(try Self.shares(store) == ["15 wish.shares.2021", "null null"])
    let advice = try SellerProgram.run("disputes", "advise", "--store", store.path)
    #expect(advice.text.contains("no rule known since 2022-09-20"))
    let added = try SellerProgram.run(
      "rules", "add", "id=mine", "rule=wish.shares", "from=2022-09-20", "source=page of today",
      "value=[{share: 8.5, category: 'Toys'}, {share: 16}]", "--store", store.path)
    #expect(added.status == 0)
    #expect(try Self.shares(store) == ["15 wish.shares.2021", "8.5 mine"])
    let difference = try SellerProgram.run("rules", "diff", "--store", store.path, "--format", "json").json()
    let rule = try #require((difference["rules"] as? [[String: Any]])?.first)
    #expect(rule["rule"] as? String == "wish.shares" && rule["rule_set"] as? String == "mine")
    #expect(rule["origin"] as? String == "store" && rule["built_in"] is NSNull)
    #expect(try SellerProgram.run("doctor", "--store", store.path).status == 0)
    #expect(try SellerProgram.run("undo", "--store", store.path).status == 0)
    #expect(try Self.shares(store) == ["15 wish.shares.2021", "null null"])
  }

  @Test("A table with price steps, a tier and a fee is entered, and the shop's tier makes it count")
  func stepsAndTier() throws {
    let store = try Self.store()
    func add(_ words: String...) throws -> SellerProgram.Run {
      try SellerProgram.run(
        arguments: ["rules", "add", "from=2022-09-20", "source=page of today"] + words + ["--store", store.path])
    }
    let rows =
      "value=[{share: 10, tier: 'Gold', up_to: 20, fee: 0.30}, {share: 8, tier: 'Gold', above: 20}, {share: 15}]"
    #expect(try add("id=steps", "rule=wish.shares", rows).status == 0)
    #expect(try Self.shares(store) == ["15 wish.shares.2021", "null null"])
    let order = try SellerProgram.run("orders", "show", "B", "--store", store.path)
    #expect(order.text.contains("seller rules add rule=wish.tier"))
    #expect(try add("id=tier", "rule=wish.tier", "value=\"Gold\"").status == 0)
    #expect(try Self.shares(store) == ["15 wish.shares.2021", "10 steps"])
    let answer = try SellerProgram.run("products", "orders", "--store", store.path, "--format", "json").json()
    #expect((answer["orders"] as? [[String: Any]])?.map { $0["fee"] as? String } == [nil, "0.30"])
    #expect(try SellerProgram.run("orders", "show", "B", "--store", store.path).text.contains("a fee of $0.30"))
    #expect(try add("id=bad", "rule=wish.shares", "value=[{share: 10, fee: -1}]").status == 2)
    #expect(try SellerProgram.run("doctor", "--store", store.path).status == 0)
  }

  @Test("Rules for all stores give way to the store's; what is wrong names file, line and field")
  func userRules() throws {
    let store = try Self.store()
    let config = store.path + "-config"
    try FileManager.default.createDirectory(atPath: config + "/seller", withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: config) }
    func write(_ text: String) throws {
      try Data(text.utf8).write(to: URL(fileURLWithPath: config + "/seller/rules.json5"))
    }
    func verdict() throws -> String {
      let run = try SellerProgram.run(
        "indicators", "--store", store.path, "--format", "json", environment: ["XDG_CONFIG_HOME": config])
      let rows = try run.json()["indicators"] as? [[String: Any]]
      let row = rows?.first { $0["id"] as? String == "late_shipment_rate" }
      return "\((row?["target"] as? [String: Any])?["value"] ?? "none") \(row?["rule_set"] as? String ?? "null")"
    }
    try write(
      "{rules: [{id: 'all', rule: 'late_shipment_rate', from: '2022-01-01T00:00:00Z', source: 's', value: {at_most: 0.5}}]}"
    )
    #expect(try verdict() == "0.5 all")
    #expect(
      try SellerProgram.run(
        "rules", "add", "id=here", "rule=late_shipment_rate", "from=2022-02-01", "source=s", "value={at_most: 0.25}",
        "--store", store.path
      ).status == 0)
    #expect(try verdict() == "0.25 here")
    try write("{\n rules: [\n {id: 'all', rule: 'late_shipment_rate', from: 'x', source: 's'}]}")
    let run = try SellerProgram.run("health", "--store", store.path, environment: ["XDG_CONFIG_HOME": config])
    #expect(run.status == 2 && run.errors.contains("line 3, field from"))
  }
}
