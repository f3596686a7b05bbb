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

  /// A workbook of a sheet "Cover" with nothing but words, and a sheet "List" with a product.
  private static let coveredList = """
    UEsDBBQAAAAIAAAAIVLHHBc8CgAAAAgAAAATAAAAW0NvbnRlbnRfVHlwZXNdLnhtbLMJqSxILda3AwBQSwMEFAAAAAgAAAAhUin/l+KHAAAA7QAA\
    AAsAAABfcmVscy8ucmVsc43POw7CMBAE0KtYPkA2oqBAjisaWsQFFrP+KLHXsh0Rbo/LgCgoRzN60qgrLdgCp+pDrmKLS6qT9K3lE0A1niLWgTOl\
    3lguEVuPxUFGM6MjOIzjEcrekFrtTXF5TBKluL0y/QOztcHQmc0aKbUf/teiy1gctUluCzy5zHfmeeioBK3g451+A1BLAwQUAAAACAAAACFSrBFB\
    +5sAAAAJAQAADwAAAHhsL3dvcmtib29rLnhtbI2PTQ6CQAxGrzLpASyycEGAjW5MvMQARSYw00k7/hxfBEl056rt15fXtHywjA3zaJ5+ClrBkFIs\
    ELUdyFvdcaQwb3oWb9M8yhU1CtlOB6LkJ8yz7IDeugCroZB/HNz3rqUTtzdPIa0Sockmx0EHFxXqcrmgn2qC9VTBke8kYJbo3FWwByOFmxsL+Ete\
    nKYvMN/A5g3i5sbt/foFUEsDBBQAAAAIAAAAIVLzJZlHlAAAAHgBAAAaAAAAeGwvX3JlbHMvd29ya2Jvb2sueG1sLnJlbHO90E0KwkAMBeCrlDlA\
    U7twIZ2u3LgVLxDHtDO088Mkot7eQVAqdOHKVUgefDzSHWlGcTGwdYmru58Da2VF0g6AjSWPXMdEoSRDzB6lrHmEhGbCkaBtmi3kpaH6bmlWh4tW\
    qKrTI9EvcBwGZ2gfzdVTkBUfbjFPbImkoJhHEq0+J4bX2NRFVbDS5PznJu27CXw9un8CUEsDBBQAAAAIAAAAIVKPToH6ggAAAK4AAAAYAAAAeGwv\
    d29ya3NoZWV0cy9zaGVldDEueG1sTU47DsIwDL1K1APgioEBuZ5YO3ECKzU0InGqxFLL7QkZEMMb3lcP91xedRUxd6SodRpWs+0KUP0qiespb6LN\
    eeSS2BotT6hbEV56KUU4j+MFEgcdCLt2Y2PCkndC72wagsagcrfSAqESGs28iMvq5qwLvxGMEL4O+IZehL8l+F2kD1BLAwQUAAAACAAAACFS/Vf9\
    ur0AAACRAQAAGAAAAHhsL3dvcmtzaGVldHMvc2hlZXQyLnhtbLMpzy/KLs5ITS1RqMjNySu2VcooKSmw0tcvTs5IzU0s1ssvSM0DyqTlF+UmlgC5\
    Ren6xQVFqYkpYE25OfpGBgZm+rmJmXlKdjZgMZfEkkQ7m6L8cjubZIUSW6XMvJzMvNTgkiKggsxiO5sSu6dT255Obny+Z9rT/u02+iV2Nvogcf1k\
    AhqeTuh9vnwDURqe7N7+bMEeVKX6YCfhc5efa7gRUca/6Nn2dPE2opQaGukZGGBziD5SYOnDY8EOAFBLAQIUAxQAAAAIAAAAIVLHHBc8CgAAAAgA\
    AAATAAAAAAAAAAAAAACAAQAAAABbQ29udGVudF9UeXBlc10ueG1sUEsBAhQDFAAAAAgAAAAhUin/l+KHAAAA7QAAAAsAAAAAAAAAAAAAAIABOwAA\
    AF9yZWxzLy5yZWxzUEsBAhQDFAAAAAgAAAAhUqwRQfubAAAACQEAAA8AAAAAAAAAAAAAAIAB6wAAAHhsL3dvcmtib29rLnhtbFBLAQIUAxQAAAAI\
    AAAAIVLzJZlHlAAAAHgBAAAaAAAAAAAAAAAAAACAAbMBAAB4bC9fcmVscy93b3JrYm9vay54bWwucmVsc1BLAQIUAxQAAAAIAAAAIVKPToH6ggAA\
    AK4AAAAYAAAAAAAAAAAAAACAAX8CAAB4bC93b3Jrc2hlZXRzL3NoZWV0MS54bWxQSwECFAMUAAAACAAAACFS/Vf9ur0AAACRAQAAGAAAAAAAAAAA\
    AAAAgAE3AwAAeGwvd29ya3NoZWV0cy9zaGVldDIueG1sUEsFBgAAAAAGAAYAiwEAACoEAAAAAA==
    """

  @Test func aSheetBehindACoverComesIn() throws {
    let shop = try GeneratedShop("kuaishou")
    let path = shop.path + "-covered.xlsx"
    try #require(Data(base64Encoded: Self.coveredList)).write(to: URL(filePath: path))
    let terminal = try shop.open()
    try look(at: path, in: terminal)
    try terminal.wait(for: "Nothing is written yet")
    try terminal.wait(for: "\"List\"")
    try terminal.type("I")
    try terminal.wait(for: "Imported: it is on disk.")
    #expect(shop.lines(of: "products.jsonl").contains { $0.contains("NEW2") && $0.contains("茶壶") })
    // From the command line nothing is chosen unasked, but it is said what there is to choose from.
    let refused = try SellerProgram.run("import", path, "--store", shop.path)
    #expect(refused.status == 2 && refused.errors.contains("only the sheet \"Cover\" was read"))
  }

  /// A list of the seller's own that looks like another platform's is not taken in unasked, but comes in by what he says of it.
  @Test func aListThatLooksForeign() throws {
    let shop = try GeneratedShop("kuaishou")
    let path = shop.path + "-own.csv"
    try Data("Product ID,Name,Price,Status\nOWN1,Pan,12.50,active\n".utf8).write(to: URL(filePath: path))
    let terminal = try shop.open()
    try look(at: path, in: terminal)
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
    try look(at: path, in: terminal)
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

  /// What options say on the command line is said in the console by what it has: the fields of its forms.
  @Test(arguments: [("en", "Needs you", "until you have seen", "In every row"), ("zh", "待处理：", "确认之后才会写入", "每行相同")])
  func remarksNameFields(_ language: String, _ ready: String, _ form: String, _ field: String) throws {
    let shop = try GeneratedShop("kuaishou")
    let path = shop.path + "-orders.csv"
    try Data("订单编号,商品ID,付款时间\nNEU1,P9,2024-06-20 10:00:00\n".utf8).write(to: URL(filePath: path))
    let terminal = try shop.open(width: 200, height: 50, language: language)
    try look(at: path, in: terminal, ready: ready, form: form)
    try terminal.wait(for: field)
    #expect(try !terminal.screen().contains(" --"))
  }

  @Test func inChineseToo() throws {
    let shop = try GeneratedShop("kuaishou")
    let path = try table(shop)
    let terminal = try shop.open(width: 120, height: 40, language: "zh")
    try look(at: path, in: terminal, ready: "待处理：", form: "确认之后才会写入")
    try terminal.wait(for: "目前尚未写入")
    try terminal.type("I")
    try terminal.wait(for: "已导入并写入磁盘")
    #expect(shop.lines(of: "products.jsonl").contains { $0.contains("NEU2") })
  }

  /// Names a file to be imported, and asks to look at it.
  private func look(
    at path: String, in terminal: TmuxSession, ready: String = "Needs you", form: String = "Nothing is written until"
  ) throws {
    try terminal.wait(for: ready)
    try terminal.type("i")
    try terminal.wait(for: form)
    try terminal.type(path)
    try terminal.press("Down", "Down", "Enter")
  }
}
