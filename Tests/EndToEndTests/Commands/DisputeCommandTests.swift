import Foundation
import Testing

@Suite("seller disputes, products orders")
struct DisputeCommandTests {
  private func file(_ store: HandMadeStore, _ more: String...) throws -> SellerProgram.Run {
    try SellerProgram.run(
      arguments: [
        "disputes", "file", "--store", store.path, "--product", "P1", "--form", "revenue_share", "--reason", "a kite",
        "--propose", "Household Supplies", "--at", "2021-11-10T12:00:00Z", "--yes",
      ] + more)
  }

  @Test("A dispute is filed, answered and accounted for as the contract writes it")
  func lifeOfADispute() throws {
    let store = try HandMadeStore.wish()
    let filed = try file(store, "--id", "D1", "--format", "json")
    #expect(filed.status == 0)
    #expect(
      filed.text.hasPrefix(
        """
        {"id":"D1","product_id":"P1","form":"revenue_share","submitted_at":"2021-11-10T12:00:00Z",\
        "reason":"a kite","disputed_categories":["Toys"],"proposed_category":"Household Supplies",
        """))
    let products = try store.text("products.jsonl")
    let resolved = try SellerProgram.run(
      "disputes", "resolve", "D1", "--updated", "Household Supplies", "--at", "2021-11-12T12:00:00Z", "--store",
      store.path)
    #expect(resolved.status == 0)
    let list = try SellerProgram.run("disputes", "--store", store.path, "--format", "json")
    #expect(
      list.text == """
        {"disputes":[{"id":"D1","product_id":"P1","status":"resolved_updated","age_business_days":2,\
        "first":"2021-10-27","last":"2021-11-09","total":"2.50",\
        "adjustments":[{"order_id":"O1","old":"15","new":"10","amount":"2.50"}],"between":["O2"]}]}

        """)
    let orders = try SellerProgram.run("products", "orders", "P1", "--store", store.path, "--format", "json")
    #expect(
      orders.text == """
        {"orders":[{"order_id":"O1","categories":["Toys"],"before":"15","after":"10",\
        "share":"10","rule_set":"wish.shares.2021"},\
        {"order_id":"O2","categories":["Toys"],"before":"15","after":"15",\
        "share":"15","rule_set":"wish.shares.2021"},\
        {"order_id":"O3","categories":["Household Supplies"],"before":"10","after":"10",\
        "share":"10","rule_set":"wish.shares.2021"}]}

        """)
    #expect(try SellerProgram.run("disputes", "undo", "D1", "--store", store.path).status == 0)
    #expect(try store.text("products.jsonl").contains(#""categories":["Toys"]"#))
    #expect(products.contains(#""categories":["Toys"]"#))
  }

  @Test("One dispute is shown with all its fields, those that the program does not know by value")
  func unknownFields() throws {
    let store = try HandMadeStore.wish()
    let line = #"""
      {"id":"D1","product_id":"P1","form":"revenue_share","submitted_at":"2021-11-10T12:00:00Z","reason":"a kite",\#
      "attachments":[{"name":"a.png","bytes":7,"sha":{"v":1.10}}],"status":"pending_review",\#
      "mine":{"n":12345678901234567890.10,"l":[1e2,null,"\u00e9"]},"total":"mine, too"}
      """#
    try Data((line + "\n").utf8).write(to: URL(fileURLWithPath: store.path + "/disputes.jsonl"))
    let text = try SellerProgram.run("disputes", "show", "D1", "--store", store.path, "--format", "json").text
    #expect(text.contains(#"{"name":"a.png","bytes":7,"sha":{"v":1.10}}"#))
    #expect(text.hasSuffix(#","mine":{"n":12345678901234567890.10,"l":[1e2,null,"é"]}}"# + "\n"))
    #expect(text.contains(#""total":"0.00""#) && !text.contains("mine, too"))
  }

  @Test("An outcome may say how the product stands with the Responsible Person; undo brings the product back")
  func responsiblePerson() throws {
    let store = try HandMadeStore.wish()
    #expect(try file(store, "--id", "D1").status == 0)
    let before = try store.text("products.jsonl")
    func resolve(_ words: String...) throws -> SellerProgram.Run {
      try SellerProgram.run(arguments: ["disputes", "resolve", "D1", "--store", store.path] + words)
    }
    #expect(try resolve("--unchanged", "It is a toy.", "--person", "missing").errors.contains("category stays"))
    #expect(try resolve("--updated", "Household Supplies", "--person", "not_needed").status == 0)
    #expect(try store.text("products.jsonl").contains(#""responsible_person":"not_needed""#))
    #expect(try SellerProgram.run("doctor", "--store", store.path).status == 0)
    #expect(try SellerProgram.run("disputes", "undo", "D1", "--store", store.path).status == 0)
    #expect(try store.text("products.jsonl") == before)
  }

  @Test("A product and a dispute lead on as their pages do, with how the figures went")
  func links() throws {
    let store = try HandMadeStore.wish()
    #expect(try file(store, "--id", "D1").status == 0)
    for kind in ["product", "dispute"] {
      let id = kind == "product" ? "P1" : "D1"
      #expect(
        try SellerProgram.run("notes", "add", "about it", "--on", "\(kind):\(id)", "--store", store.path).status == 0)
    }
    func answer(_ words: String...) throws -> [String: Any] {
      try SellerProgram.run(arguments: words + ["--store", store.path, "--format", "json"]).json()
    }
    func links(_ answer: [String: Any]) -> [String] {
      (answer["links"] as? [[String: String]] ?? []).map { "\($0["kind"] ?? "") \($0["id"] ?? "")" }
    }
    let product = try answer("products", "show", "P1")
    #expect(links(product) == ["dispute D1", "note note-2021-11-15-1"])
    let standings = try #require(product["standings"] as? [[String: Any]])
    let cancelled = try #require(standings.first { $0["id"] as? String == "cancellation_rate" })
    #expect((cancelled["points"] as? [Any])?.count == 30 && cancelled["previous"] is [String: Any])
    let dispute = try answer("disputes", "show", "D1")
    #expect(links(dispute) == ["product P1", "note note-2021-11-15-2"])
    #expect((dispute["if_as_proposed"] as? [String: Any])?["total"] as? String == "2.50")
    let text = try SellerProgram.run("products", "show", "P1", "--store", store.path, "--language", "zh").text
    #expect(text.contains("趋势与距离") && text.contains("about it"))
    let explained = try answer("explain", "late_shipment_rate")
    #expect((explained["trend"] as? [String: Any])?["points"] is [Any])
  }

  @Test("A store with damage anywhere is for reading: what fails has written nothing")
  func damageElsewhere() throws {
    let store = try HandMadeStore.wish()
    try Data("{\"id\":7}\n".utf8).write(to: URL(fileURLWithPath: store.path + "/tickets.jsonl"))
    let before = try store.contents()
    let run = try file(store, "--id", "D1")
    #expect(run.status == 3 && run.output.isEmpty)
    #expect(run.errors.contains("tickets.jsonl, line 1, field id"))
    #expect(try store.contents().filter { $0.key != ".lock" } == before)
  }

  @Test("A product's second dispute is refused with a pointer to the first, and nothing is written")
  func onlyOnce() throws {
    let store = try HandMadeStore.wish()
    #expect(try file(store, "--id", "D1").status == 0)
    let before = try store.contents()
    let second = try file(store, "--id", "D2")
    #expect(second.status == 2 && second.output.isEmpty)
    #expect(second.errors.contains("disputes show D1"))
    #expect(try store.contents().filter { $0.key != ".lock" } == before.filter { $0.key != ".lock" })
  }

  @Test("A dry run shows the dispute and writes nothing")
  func dryRun() throws {
    let store = try HandMadeStore.wish()
    let before = try store.contents()
    let run = try file(store, "--dry-run", "--format", "json")
    #expect(run.status == 0)
    #expect(try run.json()["id"] as? String == "dispute-2021-11-10-1")
    #expect(try store.contents() == before)
  }

  @Test(
    "What a form lacks is refused",
    arguments: [
      ["--form", "revenue_share", "--propose", "Shoes"],  // No reason.
      ["--form", "revenue_share", "--reason", "r"],  // No category.
      ["--form", "revenue_share", "--reason", "r", "--propose", "Toys"],  // The product's own.
      ["--form", "revenue_share", "--reason", "r", "--propose", "Shoes", "--propose", "Household Supplies"],
      ["--form", "eu_compliance", "--reason", "r", "--explanation", "e", "--confirm", "information_is_true"],
      ["--form", "neither", "--reason", "r"],
      ["--form", "revenue_share", "--reason", "r", "--propose", "Shoes", "--at", "2021-11-15T09:00:01Z"],  // Future.
      ["--form", "revenue_share", "--reason", "r", "--propose", "Shoes", "--attach", "/no/such/picture.png"],
    ])
  func refusals(words: [String]) throws {
    let store = try HandMadeStore.wish()
    let run = try SellerProgram.run(
      arguments: ["disputes", "file", "--store", store.path, "--product", "P1"] + words)
    #expect(run.status == 2 && !run.errors.isEmpty)
    #expect(try store.contents()["disputes.jsonl"] == nil)
  }

  @Test("Refund assurance answers as the contract writes it")
  func assurance() throws {
    let store = try HandMadeStore.assured()
    let run = try SellerProgram.run("assurance", "list", "--store", store.path, "--format", "json")
    #expect(
      run.text == """
        {"enrolled":true,"spend_factor":"0.5","months":[{"product_id":"P1","month":"2021-10","orders":2,\
        "gmv":"20.00","refunded_orders":1,"refund_gmv":"10.00","rate":[1000,2000],"excluded":[],"spend":"4.00",\
        "uncapped":"9.00","estimated":"2.00","received":null,"pending":true,\
        "rule_set":"wish.assurance","standing":"pending"}],\
        "products":[{"product_id":"P1","tab":"other","included_now":true,"reasons":["no_running_campaign"],\
        "estimated":"2.00"}]}

        """)
    let what = try SellerProgram.run(
      "assurance", "simulate", "--product", "P1", "--month", "2021-10", "--spend", "30.00", "--store", store.path,
      "--format", "json"
    ).json()
    #expect(what["knee_spend"] as? String == "18.00" && what["left_on_the_table"] as? String == "7.00")
    let asked = try #require(what["asked"] as? [String: Any])
    #expect(asked["spend"] as? String == "30.00" && asked["credit"] as? String == "9.00")
    #expect(asked["change"] as? String == "7.00")
  }
}
