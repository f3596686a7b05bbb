import Foundation
import Testing

/// Whole tasks in a real terminal: from what Health says to what stands on the disk.
@Suite(.serialized)
struct TaskRunTests {
  /// The alerts of a kind, the most pressing first.
  private static func needs(_ shop: GeneratedShop, _ kind: String) throws -> [[String: Any]] {
    let run = try SellerProgram.run("needs", "--format", "json", "--store", shop.path)
    let all = try run.json()["needs"] as? [[String: Any]] ?? []
    return all.filter { $0["kind"] as? String == kind }
  }

  @Test func theMostUrgentTicketIsAnswered() throws {
    let shop = try GeneratedShop("wish")
    let ticket = try #require(try Self.needs(shop, "ticket_due").first { $0["urgency"] as? String == "due" })
    let id = try #require(ticket["ticket_id"] as? String)
    let terminal = try shop.open()
    try terminal.wait(for: "Needs you")
    // The cursor stands on it: Enter leads to its row, Enter again to its page.
    try terminal.press("Enter")
    try terminal.wait(for: "Health › Tickets")
    try terminal.press("Enter")
    try terminal.wait(for: "› \(id)")
    try terminal.type("d")
    try terminal.wait(for: "Record what was done with 1")
    try terminal.press("Enter")
    try terminal.type("replied")
    try terminal.press("Enter", "Tab", "Tab", "Enter")
    try terminal.wait(for: "Now do it on the platform: tickets.")
    let line = try #require(shop.lines(of: "tickets.jsonl").first { $0.contains("\"id\":\"\(id)\"") })
    #expect(line.contains("first_reply_at"), "\(line)")
    #expect(shop.lines(of: "audit.jsonl").last?.contains("reply tickets: \(id)") == true)
  }

  @Test func aCaseIsGrantedInChinese() throws {
    let shop = try GeneratedShop("kuaishou")
    let cases = try SellerProgram.run("cases", "--format", "json", "--store", shop.path).json()["cases"]
    let open = try #require((cases as? [[String: Any]])?.first { $0["step"] as? String == "answer" })
    let id = try #require(open["case_id"] as? String)
    let terminal = try shop.open(width: 120, height: 40, language: "zh")
    try terminal.wait(for: "待处理：")
    try terminal.type("5")
    try terminal.wait(for: "差评率")
    try terminal.type("ll")
    try terminal.wait(for: "审核申请")
    try terminal.type("/审核申请")
    try terminal.press("Enter", "Enter")
    try terminal.wait(for: "› \(id)")
    try terminal.type("d")
    try terminal.wait(for: "登记处理（1 项）")
    try terminal.press("Enter")
    try terminal.type("已同意")
    try terminal.press("Enter", "Tab", "Tab", "Tab", "Enter")
    try terminal.wait(for: "请到平台售后页面处理")
    #expect(shop.lines(of: "audit.jsonl").last?.contains("grant cases: \(id)") == true)
  }

  @Test func aDisputesOutcomeIsRecordedInChinese() throws {
    let shop = try GeneratedShop("wish")
    let pending = try #require(shop.lines(of: "disputes.jsonl").first { $0.contains("pending_review") })
    let id = try #require(pending.split(separator: "\"").dropFirst(2).first { $0 != ":" }).description
    let terminal = try shop.open(width: 120, height: 40, language: "zh")
    try terminal.wait(for: "待处理：")
    try terminal.type("3")
    try terminal.wait(for: "申诉品类")
    try terminal.type("/\(id)")
    try terminal.press("Enter", "Enter")
    try terminal.wait(for: "› \(id)")
    try terminal.wait(for: "若按建议")
    try terminal.type("r")
    try terminal.wait(for: "录入申诉结果")
    try terminal.press("Enter")
    try terminal.type("维持")
    try terminal.press("Enter", "Tab")
    try terminal.type("平台认为品类正确")
    try terminal.press("Tab", "Tab", "Enter")
    try terminal.wait(for: "录入这个结果？")
    try terminal.press("Tab", "Enter")
    try terminal.wait(for: "已录入并写入磁盘")
    let line = try #require(shop.lines(of: "disputes.jsonl").first { $0.contains("\"\(id)\"") })
    #expect(line.contains("resolved_unchanged") && line.contains("平台认为品类正确"), "\(line)")
  }

  @Test func anAppealIsDraftedFromAProductsPage() throws {
    let shop = try GeneratedShop("kuaishou")
    let terminal = try shop.open(width: 120, height: 40)
    try terminal.wait(for: "Needs you")
    try terminal.type("2")
    try terminal.wait(for: "1 of 40")
    try terminal.press("Enter")
    try terminal.wait(for: "Overview")
    try terminal.wait(for: "quality refund rate")
    try terminal.type("v")
    try terminal.wait(for: "recorded at")
    try terminal.press("BTab", "Enter")
    try terminal.wait(for: "Saved: it is on disk.")
    let line = try #require(shop.lines(of: "violations.jsonl").first { $0.contains("\"violation-") })
    #expect(line.contains("quality_refund_rate"), "\(line)")
    let id = try #require(line.split(separator: "\"").first { $0.hasPrefix("violation-") }).description
    // Its own page, from the register.
    try terminal.type("5")
    try terminal.wait(for: "bad-review rate")
    try terminal.type("l")
    try terminal.wait(for: "the next one costs")
    try terminal.type("t")
    // The register begins with the latest; its column cuts the id.
    try terminal.wait(for: String(id.prefix(14)))
    try terminal.press("Home", "Enter")
    try terminal.wait(for: "› \(id)")
    try terminal.type("D")
    try terminal.wait(for: "Written to /")
    let folder = shop.folder.file("appeal-\(id)")
    let text = try String(contentsOfFile: folder + "/appeal.txt", encoding: .utf8)
    #expect(text.hasPrefix("违规申诉：品退率（违规编号 \(id)）"), "in the platform's language: \(text)")
    #expect(text.contains("处罚时的指标") && text.contains("【请填写】"))
    let table = try String(contentsOfFile: folder + "/orders.csv", encoding: .utf8)
    #expect(table.hasPrefix("order_id,product_id,product,paid_at,"))
    #expect(FileManager.default.fileExists(atPath: folder + "/timeline.csv"))
  }

  @Test func whatIsPutAsideIsGoneUntilItIsTakenBack() throws {
    let shop = try GeneratedShop("kuaishou")
    let first = try #require(
      try SellerProgram.run("needs", "--format", "json", "--store", shop.path).json()["needs"] as? [[String: Any]]
    ).first
    let id = try #require(first?["id"] as? String)
    let terminal = try shop.open(width: 120, height: 40)
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
