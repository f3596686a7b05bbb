import Foundation
import Testing

@Suite("An import taken back, refused records, and a look before")
struct ImportUndoTests {
  private let list = "id,price,state\nA,1.00,active\nB,2.00,active\n"

  private func words(_ more: String...) -> [String] { ["csv", "--record", "product"] + more }

  @Test("What an import added goes, what it changed is as it was; a second time there is nothing")
  func undo() throws {
    let shop = try ImportShop("wish", "USD")
    #expect(try shop.import(["a.csv": Data("id,price,state,note\nA,0.50,active,x\n".utf8)], words()).status == 0)
    let before = try shop.contents()
    #expect(try shop.import(["b.csv": Data(list.utf8)], words()).status == 0)
    #expect(try shop.line("products.jsonl", "A").contains("1.00"))
    #expect(try shop.run("import", "--undo", "--dry-run").errors.contains("import csv"))
    #expect(try shop.contents() != before)
    let undone = try shop.run("import", "--undo", "--format", "json")
    #expect(undone.status == 0 && undone.text.contains(#""product":{"removed":1,"restored":1}"#))
    #expect(try shop.contents() == before)
    let nothing = try shop.run("import", "--undo")
    #expect(nothing.status == 2 && nothing.errors.contains("There is no import to undo"))
    #expect(try shop.run("doctor").status == 0)
  }

  @Test("Another change than an import is not taken back as one; its own command does that")
  func otherChange() throws {
    let shop = try ImportShop("wish", "USD")
    #expect(try shop.import(["b.csv": Data(list.utf8)], words()).status == 0)
    #expect(try shop.run("notes", "add", "Look again", "--on", "product:A").status == 0)
    for words in [["import", "--undo"], ["import", "--undo", "--dry-run"]] {
      let run = try SellerProgram.run(arguments: words + ["--store", shop.path])
      #expect(run.status == 2 && run.errors.contains("The latest change is no import: "), "\(run.errors)")
    }
    #expect(try shop.lines("notes.jsonl").count == 1)
    #expect(try shop.run("undo").status == 0)
    #expect(try shop.lines("notes.jsonl").isEmpty && shop.lines("products.jsonl").count == 2)
    #expect(try shop.run("import", "--undo", "--language", "zh").errors.contains("或最近一次更改已经撤销"))
  }

  @Test("A record that somebody changed after the import stays, and is named")
  func changedSince() throws {
    let shop = try ImportShop("wish", "USD")
    #expect(try shop.import(["b.csv": Data(list.utf8)], words()).status == 0)
    let path = shop.folder.file("products.jsonl")
    let text = try String(contentsOfFile: path, encoding: .utf8).replacingOccurrences(of: "2.00", with: "3.00")
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    let run = try shop.run("import", "--undo")
    #expect(run.status == 0 && run.errors.contains("Kept as it is: product B"))
    #expect(try shop.lines("products.jsonl").count == 1)
  }

  @Test("Refused rows, corrected in the file that keeps them, come in by the same words")
  func refusedRows() throws {
    let shop = try ImportShop("wish", "USD")
    let folder = try TemporaryFolder()
    let kept = folder.file("kept.csv")
    let table = "A title\nCode;Name;Each\nA;Lamp;1,50\nB;\"Va;se\";zwei\n;Cup;3,00\nD;Pan;4,00\n"
    let names = ["--column", "id=Code", "--column", "name=Name", "--column", "price=Each"]
    let run = try shop.import(["t.csv": Data(table.utf8)], ["csv"] + names + ["--refused", kept])
    #expect(run.status == 2 && run.errors.contains("2 records were refused."))
    var text = try String(contentsOfFile: kept, encoding: .utf8)
    #expect(text.hasPrefix("Code,Name,Each,refused because\r\nB,Va;se,zwei,"))
    text = text.replacingOccurrences(of: ",zwei,", with: ",\"2,00\",").replacingOccurrences(
      of: "\n,Cup", with: "\nC,Cup")
    let again = try shop.import(["kept.csv": Data(text.utf8)], ["csv"] + names)
    #expect(again.status == 0, "\(again.errors)")
    #expect(try shop.lines("products.jsonl").count == 4)
    #expect(try shop.line("products.jsonl", "B").contains(#""name":"Va;se","price":"2.00""#))
  }

  @Test("Refused records of a reply, corrected, come in as the file that keeps them")
  func refusedRecords() throws {
    let shop = try ImportShop("kuaishou", "CNY")
    let folder = try TemporaryFolder()
    let kept = folder.file("kept.json")
    func order(_ id: Int, _ price: String) -> String {
      """
      {"orderBaseInfo":{"oid":\(id),"payTime":1709000000000},"orderItemInfo":{"itemId":8,"num":1,"price":\(price)}}
      """
    }
    let reply = #"{"result":1,"data":{"cursor":"nomore","orderList":[\#(order(1, "900")),\#(order(2, "9.5"))]}}"#
    let run = try shop.import(["o.json": Data(reply.utf8)], ["kuaishou", "--refused", kept])
    #expect(run.status == 2)
    let text = try String(contentsOfFile: kept, encoding: .utf8)
    #expect(text.contains(#""format":"kuaishou""#) && text.contains(#""list":"data.orderList""#))
    let mended = text.replacingOccurrences(of: #""price":9.5"#, with: #""price":950"#)
    let again = try shop.import(["kept.json": mended])
    #expect(again.status == 0, "\(again.errors)")
    #expect(try shop.line("orders/2024-02.jsonl", "2").contains(#""price":"9.50""#))
  }

  @Test("What the store leaves out is foreseen by a dry run, and kept with what was refused")
  func leftOut() throws {
    let shop = try ImportShop("wish", "USD")
    let folder = try TemporaryFolder()
    let kept = folder.file("kept.csv")
    let orders = "id,product_id,paid_at,price\nO1,P,2021-03-01T00:00:00Z,5.00\nO2,P,2021-04-01T00:00:00Z,5.00\n"
    #expect(try shop.import(["o.csv": Data(orders.utf8)], ["csv", "--record", "order"]).status == 0)
    // A case's id stands for one case: the second order cannot have it, too.
    let cases = "order_id,id,applied_at,reason\nO1,C1,2021-05-01T00:00:00Z,quality\nO2,C1,2021-05-02T00:00:00Z,late\n"
    let words = ["csv", "--record", "case", "--refused", kept]
    let tried = try shop.import(["c.csv": Data(cases.utf8)], words + ["--dry-run"])
    let foreseen = try String(contentsOfFile: kept, encoding: .utf8)
    #expect(try !shop.lines("orders/2021-03.jsonl")[0].contains("C1"))
    try FileManager.default.removeItem(atPath: kept)
    let run = try shop.import(["c.csv": Data(cases.utf8)], words)
    #expect(tried.status == 2 && run.status == 2 && tried.text == run.text, "\(tried.text) \(run.text)")
    #expect(try shop.lines("orders/2021-03.jsonl")[0].contains("C1"))
    #expect(try !shop.lines("orders/2021-04.jsonl")[0].contains("C1"))
    let text = try String(contentsOfFile: kept, encoding: .utf8)
    #expect(text == foreseen && text.contains("O2,C1") && !text.contains("O1,C1"), "\(text)")
    // Corrected, it comes in by the same words.
    let again = try shop.import(
      ["k.csv": Data(text.replacingOccurrences(of: "O2,C1", with: "O2,C2").utf8)], ["csv", "--record", "case"])
    #expect(again.status == 0, "\(again.errors)")
    #expect(try shop.lines("orders/2021-04.jsonl")[0].contains("C2"))
  }

  @Test("Two orders with one refund's id: the report refuses what is not stored, and what waited for it waits on")
  func sharedCase() throws {
    let shop = try ImportShop("kuaishou", "CNY")
    func order(_ id: Int) -> String {
      """
      {"orderBaseInfo":{"oid":\(id),"payTime":1711000000000,"expressFee":0,"activityType":0},\
      "orderItemInfo":{"itemId":1,"num":1,"price":1200}}
      """
    }
    func refund(_ id: Int, of order: Int) -> String {
      """
      {"refundId":\(id),"oid":\(order),"refundFee":1200,"refundReasonDesc":"质量问题","handlingWay":10,\
      "submitTime":1711250000000,"updateTime":1711260000000,"endTime":0,"status":10,"negotiateStatus":1}
      """
    }
    func reply(_ list: String, _ records: [String]) -> String {
      #"{"result":1,"data":{"cursor":"nomore","\#(list)":[\#(records.joined(separator: ","))]}}"#
    }
    let orders = reply("orderList", [1000, 1001, 1002].map(order))
    let refunds = reply("refundOrderInfoList", [refund(1, of: 1000), refund(1, of: 1001), refund(2, of: 1002)])
    func counts(_ run: SellerProgram.Run, _ kind: String) throws -> [Int?] {
      let kinds = try run.json()["kinds"] as? [String: [String: Any]]
      return ["added", "refused"].map { kinds?[kind]?[$0] as? Int }
    }
    let first = try shop.import(["o.json": orders, "r.json": refunds], "--dry-run", "--format", "json")
    #expect(try counts(first, "order") == [2, 1] && counts(first, "case") == [2, 1], "\(first.text)")
    #expect(first.status == 2 && first.errors.contains("2 records were refused"), "\(first.errors)")
    // The refunds alone wait for their orders; that of the order which cannot come in waits on.
    #expect(try shop.import(["r.json": refunds]).status == 0)
    let then = try shop.import(["o.json": orders], "--format", "json")
    #expect(try counts(then, "order") == [2, 1], "\(then.text)")
    #expect(try shop.lines("orders/2024-03.jsonl").count == 2)
    #expect(try shop.lines("awaited.jsonl").map { $0.contains(#""id":"1001""#) } == [true])
  }

  @Test("An unknown table is not taken for anything: what it looks like is said, and how to go on")
  func unknownTable() throws {
    let shop = try ImportShop("wish", "USD")
    let table = "Order No,Article,Paid,Qty,Unit Price\nX1,A1,2024-05-01 10:00,1,9.90\nX2,A2,2024-05-02 11:00,2,5.00\n"
    let run = try shop.import(["t.csv": table])
    #expect(run.status == 2 && run.errors.contains("look like records of the kind order"))
    #expect(run.errors.contains("--guess"))
    #expect(try shop.contents().count == 1)
    // The way that it says: the map, a look at it, the import.
    let folder = try TemporaryFolder()
    let guess = try shop.import(["t.csv": Data(table.utf8)], ["csv", "--guess"])
    #expect(guess.status == 0 && guess.errors.contains("The first rows would be:"))
    try guess.output.write(to: URL(fileURLWithPath: folder.file("map.json5")))
    let map = ["csv", "--map", folder.file("map.json5")]
    #expect(try shop.import(["t.csv": Data(table.utf8)], map + ["--dry-run"]).status == 0)
    #expect(try shop.lines("orders/2024-05.jsonl").isEmpty)
    #expect(try shop.import(["t.csv": Data(table.utf8)], map).status == 0)
    #expect(try shop.lines("orders/2024-05.jsonl").count == 2)
    let source = try shop.lines("sources.jsonl").joined()
    #expect(source.contains(#""format":"csv""#) && source.contains(#""from":"2024-05-01","to":"2024-05-02""#))
    #expect(source.contains(#""carries":["order.quantity"]"#))
  }

  @Test("Strict: one refused record, and nothing is written")
  func strict() throws {
    let shop = try ImportShop("wish", "USD")
    let run = try shop.import(["l.csv": Data((list + "C,x,active\n").utf8)], words("--strict"))
    #expect(run.status == 2 && run.errors.contains("Nothing was written"))
    #expect(try shop.lines("products.jsonl").isEmpty)
  }
}
