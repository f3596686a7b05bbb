import Foundation
import Testing

@Suite("seller indicators, explain, health")
struct IndicatorCommandTests {
  private func rows(_ run: SellerProgram.Run) throws -> [[String: Any]] {
    try #require(try run.json()["indicators"] as? [[String: Any]])
  }

  @Test("A row is the contract's, word by word and in its order; then comes what it does not ask for")
  func contract() throws {
    let store = try HandMadeStore.kuaishou()
    let run = try SellerProgram.run("indicators", "--store", store.path, "--format", "json")
    let expected = """
      {"as_of":"2024-07-01T00:00:00Z","store":{"id":"shop","platform":"kuaishou"},"indicators":[\
      {"id":"quality_refund_rate","scope":{"kind":"store"},"window":{"first":"2024-05-18","last":"2024-06-16"},\
      "numerator":12,"denominator":20,"value":0.6,"unit":"ratio",\
      "target":{"comparator":"<","value":0.4,"times_market":2},"benchmark":0.2,\
      "gates":[{"count":"quality_refunds","have":12,"need":10}],\
      "verdict":"breach","severity":"minor","source":"004","rule_set":"kuaishou.governance",\
      "market_multiple":3.0},
      """
    #expect(run.status == 0)
    #expect(run.text.hasPrefix(expected))
    #expect(run.text.hasSuffix("]}\n"))
    #expect(run.text.utf8.count { $0 == UInt8(ascii: "\n") } == 1)
  }

  @Test("Without data there is no value; every indicator has its store row")
  func noData() throws {
    let store = try HandMadeStore.kuaishou()
    let rows = try rows(SellerProgram.run("indicators", "--store", store.path, "--format", "json"))
    #expect(rows.count == 18)
    let reviews = try #require(rows.first { $0["id"] as? String == "bad_review_rate" })
    #expect(reviews["denominator"] as? Int == 0 && reviews["value"] == nil)
    #expect(reviews["verdict"] as? String == "no_data")
  }

  @Test("Scopes and windows come as comma lists; identical windows once; empty products and categories not at all")
  func scopesAndWindows() throws {
    let store = try HandMadeStore.kuaishou()
    let run = try SellerProgram.run(
      "indicators", "--store", store.path, "--format", "json", "--by", "product,category,store", "--window", "own,30,7")
    let quality = try rows(run).filter { $0["id"] as? String == "quality_refund_rate" }
    let scopes = quality.compactMap { row -> String? in
      guard let scope = row["scope"] as? [String: Any], let window = row["window"] as? [String: Any] else { return nil }
      let name = (scope["category"] ?? scope["product_id"] ?? "") as? String ?? ""
      let level = (scope["level"] as? Int).map { "\($0)" } ?? ""
      return "\(scope["kind"] ?? "") \(level)\(name) \(window["first"] ?? "")"
    }
    #expect(
      scopes == [
        "store  2024-05-18", "store  2024-06-10", "category 1食品 2024-05-18", "category 2水果 2024-05-18",
        "category 3苹果 2024-05-18", "product P1 2024-05-18",
      ])
  }

  @Test("The as-of decides what has happened")
  func asOf() throws {
    let store = try HandMadeStore.kuaishou()
    let run = try SellerProgram.run(
      "indicators", "--store", store.path, "--format", "json", "--as-of", "2024-06-05T01:59:59Z")
    let first = try #require(try rows(run).first)
    #expect(first["numerator"] as? Int == 0)
    #expect((first["window"] as? [String: Any])?["last"] as? String == "2024-05-21")
  }

  @Test("No indicator is defined for JD: an empty list")
  func jd() throws {
    let store = try HandMadeStore.jd()
    let run = try SellerProgram.run("indicators", "--store", store.path, "--format", "json")
    #expect(run.text.hasSuffix("\"indicators\":[]}\n"))
  }

  @Test("An explanation's members add up to its figure")
  func explain() throws {
    let store = try HandMadeStore.kuaishou()
    let run = try SellerProgram.run(
      "explain", "quality_refund_rate", "--store", store.path, "--product", "P1", "--format", "json")
    let answer = try run.json()
    let members = try #require(answer["members"] as? [[String: Any]])
    #expect(run.status == 0)
    #expect(answer["numerator"] as? Int == 12 && answer["denominator"] as? Int == 20)
    #expect(members.compactMap { $0["numerator"] as? Int }.reduce(0, +) == 12)
    #expect(members.compactMap { $0["order_id"] as? String }.first == "O01")
    #expect(members.count == 20)
  }

  @Test("CSV has one heading line and a row a figure, with CR LF")
  func csv() throws {
    let store = try HandMadeStore.kuaishou()
    let lines = try SellerProgram.run("indicators", "--store", store.path, "--format", "csv").text
      .components(separatedBy: "\r\n")
    #expect(lines.count == 20 && lines.last == "")
    #expect(
      lines[1]
        == "quality_refund_rate,store,,,,2024-05-18,2024-06-16,12,20,0.6,ratio,<,0.4,2,0.2,,breach,minor,004,kuaishou.governance,3.0,,,,,,,",
      "no fact is missing and no figure is reported: the columns for both are empty")
  }

  @Test("Health tells the breach and what is near it")
  func health() throws {
    let store = try HandMadeStore.kuaishou()
    let answer = try SellerProgram.run("health", "--store", store.path, "--format", "json").json()
    let breaches = try #require(answer["breaches"] as? [[String: Any]])
    #expect(breaches.map { $0["id"] as? String } == ["quality_refund_rate"])
    #expect((answer["cases"] as? [String: Int])?["open"] == 0)
  }
}
