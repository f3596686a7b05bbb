import Foundation
import Testing

/// Whole tasks in a real terminal: from what Health says to what stands on the disk.
@Suite(.serialized)
struct TaskRunTests {
  /// The languages that every task is done in, and the size of the terminal it is done in.
  enum Setting: CaseIterable {
    case english, chinese

    /// What the program says in this language.
    func callAsFunction(_ english: String, _ chinese: String) -> String {
      self == .english ? english : chinese
    }

    func open(_ shop: GeneratedShop) throws -> TmuxSession {
      let terminal = try shop.open(
        width: self == .english ? 80 : 120, height: self == .english ? 24 : 40, language: self("en", "zh"))
      try terminal.wait(for: self("Needs you", "待处理："))
      return terminal
    }
  }

  /// Puts Health's cursor on the line of a need, as somebody who reads down the list does, and opens it.
  private static func open(
    _ shop: GeneratedShop, _ terminal: TmuxSession, where condition: ([String: Any]) -> Bool
  ) throws -> [String: Any] {
    let run = try SellerProgram.run("needs", "--format", "json", "--store", shop.path)
    let needs = try #require(try run.json()["needs"] as? [[String: Any]])
    guard let place = needs.firstIndex(where: condition) else {
      throw TmuxSession.Failure(description: "none of \(needs)")
    }
    // The cursor stands on the first line; the products that can be disputed are one.
    let disputable = needs[..<place].count { $0["kind"] as? String == "disputable" }
    for _ in 0..<(place - max(0, disputable - 1)) { try terminal.press("Down") }
    try terminal.press("Enter")
    return needs[place]
  }

  @Test(arguments: Setting.allCases) func theMostUrgentTicketIsAnswered(say: Setting) throws {
    let shop = try GeneratedShop("wish")
    let terminal = try say.open(shop)
    // Enter leads to its row, Enter again to its page.
    let need = try Self.open(shop, terminal) { _ in true }
    let id = try #require(need["ticket_id"] as? String)
    try terminal.wait(for: say("Health › Tickets", "健康 › 工单"))
    try terminal.press("Enter")
    try terminal.wait(for: "› \(id)")
    try terminal.type("d")
    try terminal.wait(for: say("Record what was done", "登记处理（1 项）"))
    try terminal.press("Enter")
    try terminal.type(say("replied", "已回复"))
    try terminal.press("Enter", "Tab", "Tab", "Enter")
    try terminal.wait(for: say("Now do it on the platform: tickets.", "请到平台工单中处理"))
    let line = try #require(shop.lines(of: "tickets.jsonl").first { $0.contains("\"id\":\"\(id)\"") })
    #expect(line.contains("first_reply_at"), "\(line)")
    #expect(shop.lines(of: "audit.jsonl").last?.contains("reply tickets: \(id)") == true)
  }

  @Test(arguments: Setting.allCases) func aCaseIsGranted(say: Setting) throws {
    let shop = try GeneratedShop("kuaishou", orders: 3000, products: 20)
    let terminal = try say.open(shop)
    let need = try Self.open(shop, terminal) { ($0["id"] as? String)?.hasSuffix("/answer") == true }
    let id = try #require(need["case_id"] as? String)
    try terminal.wait(for: say("Health › Cases", "健康 › 售后单"))
    try terminal.press("Enter")
    try terminal.wait(for: "› \(id)")
    try terminal.type("d")
    try terminal.wait(for: say("Record what was done", "登记处理（1 项）"))
    try terminal.press("Enter")
    try terminal.type(say("granted", "已同意"))
    try terminal.press("Enter", "Tab", "Tab", "Tab", "Enter")
    try terminal.wait(for: say("Now do it on the platform: after-sales.", "请到平台售后页面处理"))
    #expect(shop.lines(of: "audit.jsonl").last?.contains("grant cases: \(id)") == true)
  }

  @Test(arguments: Setting.allCases) func theMostPlausibleDisputeIsFiledAndAnswered(say: Setting) throws {
    let shop = try GeneratedShop("wish")
    let advice = try SellerProgram.run("disputes", "advise", "--format", "json", "--store", shop.path).json()["advice"]
    let first = try #require((advice as? [[String: Any]])?.first)
    let product = try #require(first["product_id"] as? String)
    let best = try #require(first["best"] as? [String: Any])
    let category = try #require((best["categories"] as? [String])?.first)
    let terminal = try say.open(shop)
    try terminal.type("3")
    try terminal.wait(for: say("proposed", "建议品类"))
    try terminal.type("a")
    try terminal.wait(for: say("Disputes › Advisor", "申诉 › 申诉顾问"))
    // The best stands first, its evidence below it.
    try terminal.type("f")
    try terminal.wait(for: product)
    try terminal.type(say("It is sorted wrongly", "品类归错了"))
    try terminal.press("Tab", "Tab", "Tab", "Enter")
    try terminal.wait(for: say("Submit this dispute?", "确认提交申诉？"))
    try terminal.press("Tab", "Enter")
    try terminal.wait(for: say("Now on the platform", "接下来在平台上"))
    let filed = try #require(shop.lines(of: "disputes.jsonl").first { $0.contains("\"\(product)\"") })
    #expect(filed.contains("\"proposed_category\":\"\(category)\"") && filed.contains("pending_review"), "\(filed)")
    try terminal.press("Enter")
    try terminal.wait(until: { !$0.contains(say("Now on the platform", "接下来在平台上")) }, "the end of the dialog")
    // The new one is selected once it is among them; the platform's answer is recorded with it.
    let count = shop.lines(of: "disputes.jsonl").count
    try terminal.wait(for: say("all \(count)", "全部 \(count)"))
    try terminal.type("r")
    try terminal.wait(for: say("Record the outcome", "录入申诉结果"))
    try terminal.press("Enter")
    try terminal.type(say("updated", "更新"))
    try terminal.press("Enter")
    try terminal.wait(for: category)
    try terminal.press("BTab", "Enter")
    try terminal.wait(for: say("Record this outcome?", "录入这个结果？"))
    try terminal.press("Tab", "Enter")
    try terminal.wait(for: say("on disk", "已录入并写入磁盘"))
    let answered = try #require(shop.lines(of: "disputes.jsonl").first { $0.contains("\"\(product)\"") })
    #expect(
      answered.contains("resolved_updated") && answered.contains("\"updated_category\":\"\(category)\""), "\(answered)")
  }

  @Test(arguments: Setting.allCases) func theMonthPaidShortIsFoundWithItsOrders(say: Setting) throws {
    let shop = try GeneratedShop("wish")
    let terminal = try say.open(shop)
    let need = try Self.open(shop, terminal) { $0["kind"] as? String == "credit_short" }
    let month = try #require(need["month"] as? String)
    // The month that lacks most is selected, and leads to the orders that its credit rests on.
    try terminal.wait(for: say("paid short", "少收"))
    let product = try #require(
      (try SellerProgram.run("assurance", "reconcile", "--month", month, "--format", "json", "--store", shop.path)
        .json()["products"] as? [[String: Any]])?.first?["product_id"] as? String)
    try terminal.press("Enter")
    try terminal.wait(for: product)
    let orders = try SellerProgram.run(
      "assurance", "orders", "--product", product, "--month", month, "--format", "json", "--store", shop.path)
    let refunded = try #require((try orders.json()["orders"] as? [[String: Any]])?.first?["order_id"] as? String)
    try terminal.wait(for: month)
    try terminal.type("/\(refunded)")
    try terminal.press("Enter", "Enter")
    // The order's page; what has to be asked is kept as a task with it.
    try terminal.wait(for: "› \(refunded.prefix(12))")
    try terminal.type("n")
    try terminal.wait(for: say("its id", "对象编号"))
    try terminal.type(say("Ask why \(month) was paid short", "询问 \(month) 为何少付"))
    try terminal.press("BTab", "Enter")
    try terminal.wait(for: say("Saved: it is on disk.", "已保存：已写入磁盘。"))
    #expect(shop.lines(of: "notes.jsonl").last?.contains(refunded) == true)
  }

  @Test(arguments: Setting.allCases) func theWorstProductsCostIsSeenAndTheAppealDrafted(say: Setting) throws {
    let shop = try GeneratedShop("kuaishou", orders: 3000, products: 20)
    let terminal = try say.open(shop)
    let need = try Self.open(shop, terminal) {
      ($0["scope"] as? [String: Any])?["product_id"] != nil
    }
    let product = try #require((need["scope"] as? [String: Any])?["product_id"] as? String)
    try terminal.wait(for: product)
    // What it is at the present figure: the severity, the fine, the points.
    try terminal.wait(for: say("at this figure especially serious", "按当前数值为特别严重"))
    try terminal.wait(for: "¥1,000–¥8,000")
    try terminal.type("v")
    try terminal.wait(for: say("recorded at", "处罚时间"))
    try terminal.press("BTab", "Enter")
    try terminal.wait(for: say("Saved: it is on disk.", "已保存：已写入磁盘。"))
    let line = try #require(shop.lines(of: "violations.jsonl").first { $0.contains("\"violation-") })
    #expect(line.contains("quality_refund_rate") && line.contains("order_ids"), "\(line)")
    let id = try #require(line.split(separator: "\"").first { $0.hasPrefix("violation-") }).description
    // Its own page, from the register, which begins with the latest.
    try terminal.type("5")
    try terminal.wait(for: say("bad-review rate", "差评率"))
    try terminal.type("l")
    try terminal.wait(for: say("the next one costs", "下一次的代价"))
    try terminal.type("t")
    try terminal.wait(for: String(id.prefix(10)))
    try terminal.press("Home", "Enter")
    try terminal.wait(for: "› \(id)")
    try terminal.type("D")
    try terminal.wait(for: say("Written to /", "已写入 /"))
    let folder = shop.folder.file("appeal-\(id)")
    let text = try String(contentsOfFile: folder + "/appeal.txt", encoding: .utf8)
    #expect(text.hasPrefix("违规申诉：品退率（违规编号 \(id)）"), "in the platform's language: \(text)")
    #expect(text.contains("处罚时的指标") && text.contains("【请填写】"))
    let table = try String(contentsOfFile: folder + "/orders.csv", encoding: .utf8)
    #expect(table.hasPrefix("order_id,product_id,product,paid_at,"))
    #expect(FileManager.default.fileExists(atPath: folder + "/timeline.csv"))
  }

  @Test(arguments: Setting.allCases) func aProductIsPricedForTheCampaign(say: Setting) throws {
    let shop = try GeneratedShop("jd")
    let terminal = try say.open(shop)
    let before = shop.lines(of: "prices.jsonl").count
    try terminal.type("6")
    try terminal.wait(for: say("The store can sign up", "店铺可以报名"))
    try terminal.press("Enter")
    try terminal.wait(for: say("Campaign › ", "大促 › "))
    try terminal.type("p")
    try terminal.wait(for: say("Note a price", "记录价格"))
    // A price below the campaign's, a day after it, breaks the price promise: what that costs is said before it is saved.
    try terminal.type("1.00")
    try terminal.press("Tab", "C-u")
    try terminal.type("2022-06-22")
    try terminal.wait(for: "203.87")
    try terminal.press("BTab", "C-u")
    try terminal.type("allowed")
    try terminal.wait(until: { !$0.contains("203.87") }, "a price that keeps the promise")
    try terminal.press("Tab", "Tab", "Tab", "Enter")
    try terminal.wait(for: say("Saved: it is on disk.", "已保存：已写入磁盘。"))
    #expect(shop.lines(of: "prices.jsonl").count == before + 1)
    #expect(shop.lines(of: "prices.jsonl").contains { $0.contains("2022-06-22T") && !$0.contains("\"1.00\"") })
  }

  @Test(arguments: Setting.allCases) func thisYearsShareTableIsEnteredAndTheFiguresChange(say: Setting) throws {
    let shop = try GeneratedShop("wish")
    let terminal = try say.open(shop)
    try terminal.type("P")
    try terminal.wait(for: say("Health › Rules", "健康 › 规则"))
    try terminal.type("/wish.shares")
    try terminal.press("Enter", "Enter")
    try terminal.wait(for: say("table of revenue shares", "分成比例表"))
    try terminal.press("Tab")
    try terminal.press("C-u")
    try terminal.type("2021-11-01 00:00")
    try terminal.press("Tab", "Tab")
    try terminal.type(say("the platform's page", "平台页面"))
    try terminal.press("Tab")
    for _ in 0..<12 { try terminal.press("C-u", "BSpace") }
    try terminal.type("[{\"share\":\"31\"}]")
    try terminal.press("Tab", "Tab", "Enter")
    try terminal.wait(for: say("on disk", "写入磁盘"))
    let rules = shop.lines(of: "rules.json5").joined()
    #expect(rules.contains("\"31\""), "\(rules)")
    // The figures go by it at once.
    try terminal.type("2")
    try terminal.wait(for: "31 %")
  }

  @Test func whatIsPutAsideIsGoneUntilItIsTakenBack() throws {
    let shop = try GeneratedShop("kuaishou")
    let first = try #require(
      try SellerProgram.run("needs", "--format", "json", "--store", shop.path).json()["needs"] as? [[String: Any]]
    ).first
    let id = try #require(first?["id"] as? String)
    let terminal = try shop.open(width: 160, height: 40)
    try terminal.wait(for: "Needs you")
    try terminal.type("Z")
    try terminal.wait(for: "1 put aside")
    #expect(shop.lines(of: "deferrals.jsonl").count == 1)
    #expect(shop.lines(of: "deferrals.jsonl").first?.contains("\"need\":\"\(id)\"") == true)
    try terminal.type("U")
    try terminal.wait(for: "Take the latest change back?")
    try terminal.press("Tab", "Enter")
    try terminal.wait(for: "Taken back: dismiss: ")
    #expect(shop.lines(of: "deferrals.jsonl").isEmpty)
  }
}
