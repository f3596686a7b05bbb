import Foundation
import Testing

@Suite("seller cases, tickets, reviews, prices, undo")
struct WorkCommandTests {
  private func store() throws -> HandMadeStore {
    try HandMadeStore([
      "store.json": [
        #"{"format":1,"id":"shop","name":"Shop","platform":"wish","currency":"USD","as_of":"2021-11-15T09:00:00Z"}"#
      ],
      "products.jsonl": [#"{"id":"P1","name":"Kite","price":"20.00","state":"active"}"#],
      "orders/2021-11.jsonl": [
        #"{"id":"O1","product_id":"P1","paid_at":"2021-11-01T00:00:00Z","price":"20.00","channel":"other","cases":[{"id":"C1","kind":"refund_only","applied_at":"2021-11-10T00:00:00Z","reason":"quality","mine":1}]}"#,
        #"{"id":"O2","product_id":"P1","paid_at":"2021-11-02T00:00:00Z","price":"20.00","channel":"other","cases":[{"id":"C2","kind":"refund_only","applied_at":"2021-11-10T00:00:00Z","reason":"quality"}],"review":{"at":"2021-11-11T00:00:00Z","stars":1,"text":"broken"}}"#,
      ],
      "tickets.jsonl": [#"{"id":"T1","order_id":"O1","opened_at":"2021-11-14T00:00:00Z"}"#],
    ])
  }

  private func run(_ store: HandMadeStore, _ words: String...) throws -> SellerProgram.Run {
    try SellerProgram.run(arguments: words + ["--store", store.path])
  }

  private func files(of store: HandMadeStore) throws -> [String: Data] {
    try store.contents().filter { !$0.key.hasPrefix(".") && $0.key != "audit.jsonl" && !$0.value.isEmpty }
  }

  @Test("each step is written, said to be left to do on the platform, and taken back byte by byte")
  func stepsAndUndo() throws {
    let store = try store()
    let start = try files(of: store)
    let steps: [([String], String, String)] = [
      (["cases", "grant", "C1", "C2"], "orders/2021-11.jsonl", #""consented_at":"2021-11-15T09:00:00Z""#),
      (["cases", "refuse", "C1"], "orders/2021-11.jsonl", #""refused_at":"2021-11-15T09:00:00Z""#),
      (
        ["cases", "complete", "C1", "--amount", "5", "--at", "2021-11-12"], "orders/2021-11.jsonl",
        #""amount":"5.00","completed_at":"2021-11-12T00:00:00Z""#
      ),
      (["tickets", "reply", "T1"], "tickets.jsonl", #""first_reply_at":"2021-11-15T09:00:00Z""#),
      (["tickets", "resolve", "T1"], "tickets.jsonl", #""resolved_at":"2021-11-15T09:00:00Z""#),
      (["reviews", "answer", "O2", "--text", "Sorry."], "orders/2021-11.jsonl", #""answer":"Sorry.""#),
    ]
    for (words, file, part) in steps {
      let tried = try SellerProgram.run(arguments: words + ["--store", store.path, "--dry-run", "--format", "json"])
      #expect(tried.status == 0 && tried.text.contains(part), "\(words): \(tried.errors)")
      #expect(try files(of: store) == start)
      let done = try SellerProgram.run(arguments: words + ["--store", store.path])
      #expect(done.status == 0 && done.errors.contains("Recorded here. Now "), "\(words): \(done.errors)")
      #expect(try store.text(file).contains(part))
      let again = try SellerProgram.run(arguments: words + ["--store", store.path])
      #expect(again.status == 2 && !again.errors.isEmpty, "\(words)")
      #expect(try run(store, "undo", "--format", "csv").text.contains(words[0]))
      #expect(try files(of: store) == start, "\(words)")
    }
    _ = try SellerProgram.run(arguments: ["tickets", "reply", "T1", "--store", store.path])
    // What was done is kept in both languages.
    let asked = try SellerProgram.run(arguments: ["undo", "--dry-run", "--language", "zh", "--store", store.path])
    #expect(asked.text.contains("工单 T1：已回复"), "\(asked.text)")
    _ = try run(store, "undo")
    let nothing = try run(store, "undo")
    #expect(nothing.status == 2 && nothing.errors.contains("no change to take back"))
  }

  @Test("what the platform does with a case is recorded as it comes, each step taken back byte by byte")
  func interventions() throws {
    let store = try store()
    let steps: [([String], String)] = [
      (["intervene", "C1", "--at", "2021-11-11"], #""intervened_at":"2021-11-11T00:00:00Z""#),
      (["prove", "C1", "--at", "2021-11-12"], #""proved_at":"2021-11-12T00:00:00Z""#),
      (
        ["decide", "C1", "--liability", "both", "--at", "2021-11-13"],
        #""liability":"both","proved_at":"2021-11-12T00:00:00Z","decided_at":"2021-11-13T00:00:00Z""#
      ),
      (["complete", "C1"], #""completed_at":"2021-11-15T09:00:00Z""#),
      (["advance", "C1"], #""advanced_at":"2021-11-15T09:00:00Z""#),
      (["repay", "C1"], #""repaid_at":"2021-11-15T09:00:00Z""#),
      (["close", "C2"], #""closed_at":"2021-11-15T09:00:00Z""#),
    ]
    for (words, part) in steps {
      // Each is tried, taken back, and then there to stay for the next.
      let before = try files(of: store)
      #expect(try SellerProgram.run(arguments: ["cases"] + words + ["--store", store.path]).status == 0)
      #expect(try run(store, "undo").text.contains("\(words[0]) cases"), "\(words)")
      #expect(try files(of: store) == before, "\(words)")
      let done = try SellerProgram.run(arguments: ["cases"] + words + ["--store", store.path])
      #expect(done.status == 0, "\(words): \(done.errors)")
      let isOurs = ["prove", "complete", "repay"].contains(words[0])
      #expect(done.errors.contains("Now do it on the platform") == isOurs, "\(words)")
      #expect(try store.text("orders/2021-11.jsonl").contains(part), "\(words)")
    }
    #expect(try SellerProgram.run("doctor", "--store", store.path).status == 0)
    #expect(try run(store, "cases", "show", "C1").text.contains("platform decided"))
    #expect(try run(store, "cases", "grant", "C1", "--liability", "both").status == 2)
    let other = try self.store()
    #expect(try run(other, "cases", "decide", "C1", "--liability", "both").errors.contains("was not called into"))
  }

  @Test("a price keeps the one before it, and both go with one undo")
  func prices() throws {
    let store = try store()
    let start = try files(of: store)
    #expect(try run(store, "prices", "note", "P1", "25", "--at", "2021-12-01").status == 0)
    #expect(
      try store.text("prices.jsonl") == """
        {"product_id":"P1","at":"2021-11-01T00:00:00Z","price":"20.00"}
        {"product_id":"P1","at":"2021-12-01T00:00:00Z","price":"25.00"}

        """)
    #expect(try run(store, "prices", "--format", "csv").text.contains("P1,Kite,2021-11-01T00:00:00Z,20.00"))
    #expect(try run(store, "undo").status == 0)
    #expect(try files(of: store) == start)
    #expect(try run(store, "prices", "note", "P1", "0").status == 2)
    #expect(try run(store, "prices", "note", "P1", "x").errors.contains(#""x": An amount: 12.50."#))
  }

  @Test("what waits is listed", arguments: [("cases", "C1"), ("tickets", "T1"), ("reviews", "O2")])
  func lists(_ command: String, _ id: String) throws {
    let store = try store()
    for format in ["table", "csv", "json"] {
      let listed = try run(store, command, "list", "--format", format)
      #expect(listed.status == 0 && listed.text.contains(id), "\(listed.errors)")
    }
    #expect(try run(store, command, "--language", "zh").text.contains(id))
  }

  @Test(
    "what does not fit is refused in words",
    arguments: [
      (["cases", "grant", "C9"], "The store has no case C9."),
      (["tickets", "reply", "C1"], "The store has no ticket C1."),
      (["reviews", "answer", "O1"], "The store has no review of order O1."),
      (["cases", "grant", "C1", "--at", "tomorrow"], #""tomorrow": When: a day"#),
      (["cases", "grant", "C1", "--at", "2021-11-16"], "lies in the future"),
      (["cases", "grant", "C1", "--amount", "5"], "--amount is not for grant."),
      (["tickets", "resolve", "T1", "--text", "x"], "--text is not for resolve."),
      (["cases", "grant"], "Missing expected"),
      (["cases", "complete", "C1", "--amount", "20.01"], "cannot be paid back"),
    ])
  func refusals(_ words: [String], _ reason: String) throws {
    let store = try store()
    let start = try files(of: store)
    let run = try SellerProgram.run(arguments: words + ["--store", store.path])
    #expect(run.status == 2 && run.errors.contains(reason), "\(run.errors)")
    #expect(try files(of: store) == start)
  }

  @Test("a dispute asks first, and takes a category that nobody knows only when told so")
  func disputes() throws {
    let store = try HandMadeStore.wish()
    func file(_ category: String, _ more: [String], input: String = "") throws -> SellerProgram.Run {
      try SellerProgram.run(
        arguments: [
          "disputes", "file", "--store", store.path, "--product", "P1", "--form", "revenue_share", "--reason", "a kite",
          "--propose", category, "--at", "2021-11-10T12:00:00Z",
        ] + more, input: Data(input.utf8))
    }
    let unasked = try file("Shoes", [])
    #expect(unasked.status == 2 && unasked.errors.contains("Kite") && unasked.errors.contains("nobody said yes"))
    #expect(try file("Shoes", [], input: "n\n").status == 2)
    let unknown = try file("Shoos", ["--yes"])
    #expect(unknown.status == 2 && unknown.errors.contains("--new-category"))
    #expect(try file("Shoos", ["--yes", "--new-category", "--dry-run"]).status == 0)
    let filed = try file("Shoes", [], input: "y\n")
    #expect(
      filed.status == 0 && filed.errors.contains("Wish does not know of it yet. Submit it there:"), "\(filed.errors)")
  }
}
