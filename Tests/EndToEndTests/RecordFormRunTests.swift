import Foundation
import Testing

/// Forms made of records' schemas, in a real terminal, down to the disk.
@Suite(.serialized)
struct RecordFormRunTests {
  @Test func theShopsFactsAreOnTheDiskWhenTheConsoleSaysSo() throws {
    let shop = try GeneratedShop("kuaishou")
    let terminal = try shop.open()
    try terminal.wait(for: "Needs you")
    try terminal.type("m")
    try terminal.wait(for: "Facts of the shop")
    try terminal.press("Tab", "Tab", "Tab", "Tab", "Tab", "Tab")
    try terminal.type("40012")
    try terminal.wait(for: "40012")
    try terminal.press("Tab", "Tab", "Tab", "Tab", "Enter")
    try terminal.wait(for: "Saved: it is on disk.")
    #expect(shop.lines(of: "store.json").contains { $0.contains("\"returns\"") && $0.contains("40012") })
    #expect(shop.lines(of: "audit.jsonl").last?.contains("set shop: contacts.returns 40012") == true)
  }

  @Test func aTaskGetsItsDayFromTheCalendarAndItsFileFromTheListAndSurvivesLeaving() throws {
    let shop = try GeneratedShop("kuaishou")
    try Data("receipt".utf8).write(to: URL(fileURLWithPath: shop.folder.file("receipt.txt")))
    let terminal = try shop.open(width: 120, height: 40)
    try terminal.wait(for: "Needs you")
    try terminal.type("N")
    try terminal.wait(for: "Health › Notes")
    // By the help page: what is searched for is done.
    try terminal.type("?note something")
    try terminal.wait(for: "Note something on what is selected")
    try terminal.press("Enter")
    try terminal.wait(for: "▸ text")
    try terminal.type("Call the carrier")
    try terminal.press("Escape")
    try terminal.wait(for: "Leave without saving?")
    try terminal.press("Right", "Enter")
    try terminal.wait(until: { !$0.contains("Leave without") && !$0.contains("Ctrl-P") }, "the notes")
    try terminal.type("n")
    try terminal.wait(for: "is back")
    try terminal.wait(for: "Call the carrier")
    try terminal.press("Tab")
    try terminal.press("C-p")
    try terminal.wait(for: "Mo Tu We Th Fr Sa Su")
    try terminal.press("Down", "Enter")
    try terminal.wait(until: { !$0.contains("Mo Tu We") }, "the end of the calendar")
    try terminal.press("Tab", "Tab", "Tab", "Tab", "Tab")
    try terminal.press("C-p")
    try terminal.type("rec")
    try terminal.wait(for: "receipt.txt")
    try terminal.press("Enter")
    try terminal.press("Tab", "Enter")
    try terminal.wait(for: "Saved: it is on disk.")
    let note = try #require(shop.lines(of: "notes.jsonl").last)
    #expect(note.contains("Call the carrier") && note.contains("receipt.txt") && note.contains("\"due\""))
  }

  @Test func aProductsGradeIsSetInChinese() throws {
    let shop = try GeneratedShop("jd")
    let terminal = try shop.open(width: 120, height: 40, language: "zh")
    try terminal.wait(for: "1 健康")
    try terminal.type("2")
    try terminal.wait(for: "第 1")
    try terminal.press("Enter")
    try terminal.wait(for: "概览")
    try terminal.type("m")
    try terminal.wait(for: "商品信息")
    try terminal.press("Tab")
    try terminal.type("NEW")
    try terminal.wait(for: "NEW")
    for _ in 0..<10 { try terminal.press("Tab") }
    try terminal.press("Enter")
    try terminal.wait(for: "已保存")
    #expect(shop.lines(of: "products.jsonl").contains { $0.contains("NEW\"") })
  }
}
