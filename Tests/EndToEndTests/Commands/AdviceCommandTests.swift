import Foundation
import Testing

/// Commands that advise: whose category looks wrong, what credit is lacking, how a budget is split, many prices at once, categories
/// beside the industry's.
@Suite("Commands that advise")
struct AdviceCommandTests {
  private func wish() throws -> HandMadeStore {
    let kites = (1...3).map {
      #"{"id":"K\#($0)","name":"Kite, red","categories":["Toys"],"price":"10.00","state":"active"}"#
    }
    let shirts = (1...3).map {
      #"{"id":"S\#($0)","name":"Shirt, red","categories":["Apparel"],"price":"10.00","state":"active"}"#
    }
    return try HandMadeStore([
      "store.json": [
        #"""
        {"format":1,"id":"s","name":"S","platform":"wish","currency":"USD","as_of":"2021-11-15T09:00:00Z",\#
        "refund_assurance":{"enrolled":true,"spend_factor":"0.5"},"gross_margin":"25"}
        """#
      ],
      "products.jsonl": kites + shirts + [
        #"""
        {"id":"odd","name":"Kite, red","categories":["Sex Toys"],"price":"1000.00","state":"active",\#
        "advanced_logistics":"included"}
        """#
      ],
      "orders/2021-10.jsonl": [
        #"""
        {"id":"O1","product_id":"odd","paid_at":"2021-10-20T00:00:00Z","released_at":"2021-10-20T00:00:00Z",\#
        "price":"1000.00","channel":"other","advanced_logistics":{"scanned_at":"2021-10-21T00:00:00Z",\#
        "correct_warehouse":true},"cases":[{"id":"C1","kind":"refund_only","applied_at":"2021-10-25T00:00:00Z",\#
        "reason":"quality","amount":"90.00","completed_at":"2021-10-26T00:00:00Z"}]}
        """#
      ],
      "boost-months.jsonl": [#"{"product_id":"odd","month":"2021-10","spend":"50.00","credit_received":"20.00"}"#],
    ])
  }

  private func json(_ store: HandMadeStore, _ words: String...) throws -> [String: Any] {
    let run = try SellerProgram.run(arguments: words + ["--store", store.path, "--format", "json"])
    try #require(run.status == 0, "\(run.errors)")
    return try run.json()
  }

  @Test("The advisor names what looks wrong, and asks before an implausible category is proposed")
  func advisor() throws {
    let store = try wish()
    let answer = try json(store, "disputes", "advise")
    #expect(answer["disputable"] as? Int == 1)
    let wrong = try #require((answer["looks_wrong"] as? [[String: Any]])?.first)
    #expect(wrong["product_id"] as? String == "odd" && wrong["like"] as? [String] == ["K1", "K2", "K3"])
    let best = try #require(wrong["best"] as? [String: Any])
    #expect(best["categories"] as? [String] == ["Toys"] && best["plausibility"] as? Int == 75)
    #expect((best["evidence"] as? [String])?.first?.contains("3 of 3 other products") == true)
    let file = try SellerProgram.run(
      "disputes", "file", "--product", "odd", "--form", "revenue_share", "--reason", "x", "--propose",
      "Household Supplies", "--store", store.path)
    #expect(file.status == 2 && file.errors.contains("Implausible: Household Supplies 0 %"))
  }

  @Test("Credit is reconciled, its orders are listed, and a budget is split")
  func credit() throws {
    let store = try wish()
    let reconciled = try json(store, "assurance", "reconcile")
    let row = try #require((reconciled["products"] as? [[String: Any]])?.first)
    // 1,000.00 × (9 % − 5 %) = 40.00, capped at half of 50.00; 20.00 came.
    #expect(row["standing"] as? String == "short" && row["difference"] as? String == "-5.00")
    let orders = try json(store, "assurance", "orders", "--product", "odd", "--month", "2021-10")
    #expect((orders["orders"] as? [[String: Any]])?.map { $0["refund"] as? String } == ["90.00"])
    let split = try json(store, "assurance", "split", "--budget", "100")
    let share = try #require((split["products"] as? [[String: Any]])?.first)
    #expect(split["closed"] as? Bool == true && split["rest"] as? String == "70.00")
    #expect(share["more_spend"] as? String == "30.00" && share["more_credit"] as? String == "15.00")
    #expect(share["net"] as? String == "-15.00" && share["break_even_sales"] as? String == "60.00")
  }

  @Test("Many prices are noted by one rule, with what they break said first")
  func prices() throws {
    let store = try HandMadeStore([
      "store.json": [
        #"{"format":1,"id":"s","name":"S","platform":"jd","currency":"CNY","as_of":"2021-06-22T00:00:00Z"}"#
      ],
      "products.jsonl": [
        #"{"id":"A","name":"A","price":"100.00","state":"active","listed_at":"2021-01-01T00:00:00Z"}"#,
        #"{"id":"B","name":"B","price":"50.00","state":"active","listed_at":"2021-01-01T00:00:00Z"}"#,
      ],
      "ids.csv": ["product_id,name", "A,x", "B,y"],
    ])
    let file = store.path + "/ids.csv"
    let run = try SellerProgram.run("prices", "plan", "--rule", "-10%", "--file", file, "--store", store.path)
    #expect(run.status == 0 && run.errors.contains("A: price promise: The campaign's highest price was ¥100.00"))
    let prices = try store.text("prices.jsonl")
    #expect(prices.contains(#""price":"90.00""#) && prices.contains(#""price":"45.00""#))
    #expect(prices.contains(#""at":"2021-01-01T00:00:00Z","price":"100.00""#))
    let bad = try SellerProgram.run("prices", "plan", "A", "--rule", "ten", "--store", store.path)
    #expect(bad.status == 2 && bad.errors.contains("ten"))
  }

  @Test("Categories stand beside the industry's figure")
  func categories() throws {
    let answer = try json(try HandMadeStore.kuaishou(), "categories")
    let rows = try #require(answer["categories"] as? [[String: Any]])
    #expect(rows.map { $0["level"] as? Int } == [1, 2, 3])
    #expect(rows.allSatisfy { $0["benchmark"] is NSNull && $0["worst_products"] as? [String] == ["P1"] })
  }
}
