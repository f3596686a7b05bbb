import Foundation
import Testing

/// Files that come in through the console, in a real terminal, down to the disk.
@Suite(.serialized)
struct ImportRunTests {
  private func table(_ shop: GeneratedShop) throws -> String {
    let path = shop.path + "-neu.csv"
    try Data("商品ID;商品名称;价格\nNEU1;茶壶;12,50\nNEU2;茶杯;3,00\n".utf8).write(to: URL(filePath: path))
    return path
  }

  @Test func aTableComesInByItsPath() throws {
    let shop = try GeneratedShop("kuaishou")
    let path = try table(shop)
    let terminal = try shop.open()
    try terminal.wait(for: "Needs you")
    try terminal.type("i")
    try terminal.wait(for: "Nothing is written until")
    try terminal.type(String(path.dropLast(4)))
    try terminal.press("Tab")
    try terminal.wait(for: "neu.csv")
    try terminal.press("Down", "Down", "Enter")
    try terminal.wait(for: "Nothing is written yet")
    #expect(!shop.lines(of: "products.jsonl").contains { $0.contains("NEU1") })
    try terminal.type("I")
    try terminal.wait(for: "Imported: it is on disk.")
    #expect(shop.lines(of: "products.jsonl").contains { $0.contains("NEU1") && $0.contains("茶壶") })
    #expect(shop.lines(of: "sources.jsonl").contains { $0.contains("neu.csv") })
  }

  /// A list of the seller's own that looks like another platform's is not taken in unasked, but comes in by what he says of it.
  @Test func aListThatLooksForeign() throws {
    let shop = try GeneratedShop("kuaishou")
    let path = shop.path + "-own.csv"
    try Data("Product ID,Name,Price,Status\nOWN1,Pan,12.50,active\n".utf8).write(to: URL(filePath: path))
    let terminal = try shop.open()
    try terminal.wait(for: "Needs you")
    try terminal.type("i")
    try terminal.wait(for: "Nothing is written until")
    try terminal.type(path)
    try terminal.press("Down", "Down", "Enter")
    try terminal.wait(for: "Nothing of it would be written.")
    try terminal.type("H")
    try terminal.wait(for: "Tab next field")
    try terminal.press("Down", "Down", "Down", "Down", "Down", "Down", "Enter")
    try terminal.wait(for: "Nothing is written yet")
    try terminal.type("I")
    try terminal.wait(for: "Imported: it is on disk.")
    #expect(shop.lines(of: "products.jsonl").contains { $0.contains("OWN1") })
  }

  /// A category in three columns is shown as one, and comes in as that where nothing else is said of it.
  @Test func columnsPutTogether() throws {
    let shop = try GeneratedShop("kuaishou")
    let path = shop.path + "-levels.csv"
    try Data("商品编号,商品名称,一级类目,二级类目,三级类目,京东价\nLEV1,奶粉,母婴,奶粉,婴幼奶粉,9.00\n".utf8)
      .write(to: URL(filePath: path))
    let terminal = try shop.open(width: 120, height: 40)
    try terminal.wait(for: "Needs you")
    try terminal.type("i")
    try terminal.wait(for: "Nothing is written until")
    try terminal.type(path)
    try terminal.press("Down", "Down", "Enter")
    try terminal.wait(for: "Nothing is written yet")
    try terminal.type("H")
    try terminal.wait(for: "category_path")
    try terminal.press("Down", "Down", "Down", "Down", "Down", "Down", "Down", "Down", "Down", "Enter")
    try terminal.wait(for: "Nothing is written yet")
    try terminal.type("I")
    try terminal.wait(for: "Imported: it is on disk.")
    let line = shop.lines(of: "products.jsonl").first { $0.contains("LEV1") }
    #expect(line?.contains(#""category_path":["母婴","奶粉","婴幼奶粉"]"#) == true, "\(line ?? "none")")
  }

  @Test func inChineseToo() throws {
    let shop = try GeneratedShop("kuaishou")
    let path = try table(shop)
    let terminal = try shop.open(width: 120, height: 40, language: "zh")
    try terminal.wait(for: "待处理：")
    try terminal.type("i")
    try terminal.wait(for: "确认之后才会写入")
    try terminal.type(path)
    try terminal.press("Down", "Down", "Enter")
    try terminal.wait(for: "目前尚未写入")
    try terminal.type("I")
    try terminal.wait(for: "已导入并写入磁盘")
    #expect(shop.lines(of: "products.jsonl").contains { $0.contains("NEU2") })
  }
}
