import Foundation
import Testing

/// Cases and tickets worked at in a real terminal, down to the disk and back.
@Suite(.serialized)
struct WorkRunTests {
  @Test func twoMarkedCasesAreCompletedAndTakenBack() throws {
    let shop = try GeneratedShop("kuaishou")
    let orders = try Self.orders(of: shop)
    let terminal = try shop.open(width: 120, height: 40)
    try terminal.wait(for: "Needs you")
    try terminal.type("5")
    try terminal.wait(for: "bad-review rate")
    try terminal.type("ll")
    try terminal.wait(for: "time left")
    try terminal.press("Space", "Space")
    try terminal.type("d")
    try terminal.wait(for: "Record what was done with 2")
    try terminal.press("Enter")
    try terminal.type("completed")
    try terminal.press("Enter", "Tab", "Tab", "Enter")
    try terminal.wait(for: "Cancel")
    try terminal.press("Tab", "Enter")
    try terminal.wait(for: "Now do it on the platform: after-sales.")
    #expect(try Self.orders(of: shop) != orders)
    #expect(shop.lines(of: "audit.jsonl").count == 1)
    // The store is read again: two cases less are open.
    try terminal.wait(for: "Cases 6")
    try terminal.type("U")
    try terminal.wait(for: "Take the latest change back?")
    try terminal.press("Tab", "Enter")
    try terminal.wait(for: "Taken back: complete cases: ")
    #expect(try Self.orders(of: shop) == orders)
    #expect(shop.lines(of: "audit.jsonl").count == 2)
  }

  @Test func aTicketIsResolvedInChinese() throws {
    let shop = try GeneratedShop("wish")
    let before = shop.lines(of: "tickets.jsonl").count { $0.contains("resolved_at") }
    let terminal = try shop.open(width: 120, height: 40, language: "zh")
    try terminal.wait(for: "待处理")
    try terminal.type("5")
    try terminal.wait(for: "工单")
    try terminal.type("lll")
    try terminal.wait(for: "原声")
    try terminal.type("d")
    try terminal.wait(for: "登记处理（1 项）")
    try terminal.press("Enter")
    try terminal.type("已解决")
    try terminal.press("Enter", "Tab", "Tab", "Enter")
    try terminal.wait(for: "请到平台工单中处理")
    #expect(shop.lines(of: "tickets.jsonl").count { $0.contains("resolved_at") } == before + 1)
  }

  private static func orders(of shop: GeneratedShop) throws -> [String: String] {
    let folder = shop.path + "/orders"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    return try Dictionary(
      uniqueKeysWithValues: names.map { ($0, try String(contentsOfFile: folder + "/" + $0, encoding: .utf8)) })
  }
}
