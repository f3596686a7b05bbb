import Foundation
import Testing

@Suite("seller import")
struct ImportCommandTests {
  private func reply(currency: String = "USD", state: String = "SHIPPED") -> Data {
    Data(
      """
      {"message":"","code":0,"data":[
      {"id":"5a01","name":"Enamel mug","category":"Kitchen","state":"ACTIVE","updated_at":"2021-08-01T00:00:00.000Z",
       "first_mile_shippings":[],
       "variations":[{"status":"ENABLED","price":{"amount":10.4,"currency_code":"\(currency)"}}]},
      {"id":"6b01","state":"\(state)","released_at":"2021-08-03T05:22:00.000Z","updated_at":"2021-08-23T05:22:00.000Z",
       "product_information":{"id":"5a01"},
       "fulfillment_records":[{"event_type":"ORDER_RELEASED","event_time":"2021-08-03T05:22:00.000Z"}],
       "refunds":[],
       "order_payment":{"general_payment_details":{"product_price":{"amount":54.54,"currency_code":"USD"},
       "product_shipping_price":{"amount":1.99,"currency_code":"USD"},"product_quantity":2}}}]}
      """.utf8)
  }

  private func empty() throws -> HandMadeStore {
    try HandMadeStore([
      "store.json": [#"{"format":1,"id":"shop","name":"Shop","platform":"wish","currency":"USD"}"#]
    ])
  }

  @Test("A reply is taken over once; again, from standard input, it changes nothing")
  func twice() throws {
    let store = try empty()
    let file = store.folder.path + "-reply.json"
    try reply().write(to: URL(fileURLWithPath: file))
    defer { try? FileManager.default.removeItem(atPath: file) }
    let first = try SellerProgram.run("import", "wish", file, "--store", store.path, "--format", "json")
    #expect(first.status == 0)
    #expect(
      first.text.hasPrefix(
        #"{"total":{"added":2,"changed":0,"unchanged":0,"repeated":0,"older":0,"skipped":0,"refused":0}"#))
    #expect(try store.text("orders/2021-08.jsonl").contains(#""price":"54.54","shipping":"1.99""#))
    let before = try store.contents().filter { $0.key != ".lock" }
    let second = try SellerProgram.run("import", "wish", "--store", store.path, "--format", "json", input: reply())
    #expect(second.status == 0)
    #expect(
      second.text.hasPrefix(
        #"{"total":{"added":0,"changed":0,"unchanged":2,"repeated":0,"older":0,"skipped":0,"refused":0}"#))
    #expect(try store.contents().filter { $0.key != ".lock" } == before)
  }

  @Test("What an import does not state stays: a case and an unknown field of an order in the store")
  func keepsTheRest() throws {
    let store = try empty()
    try FileManager.default.createDirectory(
      atPath: store.folder.file("orders"), withIntermediateDirectories: true)
    let line = """
      {"id":"6b01","product_id":"5a01","paid_at":"2021-08-01T00:00:00Z","price":"54.54","channel":"other",\
      "note":"hello","cases":[{"id":"C1","kind":"refund_only","applied_at":"2021-09-01T00:00:00Z","reason":"size"}]}

      """
    try Data(line.utf8).write(to: URL(fileURLWithPath: store.folder.file("orders/2021-08.jsonl")))
    let run = try SellerProgram.run("import", "wish", "-", "--store", store.path, input: reply())
    #expect(run.status == 0)
    let order = try store.text("orders/2021-08.jsonl")
    #expect(order.contains(#""note":"hello""#) && order.contains(#""id":"C1""#))
    #expect(order.contains(#""released_at":"2021-08-03T05:22:00Z""#))
  }

  @Test("A record that is refused is named with file, record, id and field; the others are taken over")
  func refused() throws {
    let store = try empty()
    let run = try SellerProgram.run("import", "wish", "--store", store.path, input: reply(currency: "EUR"))
    #expect(run.status == 2)
    #expect(run.errors.contains("standard input, record 1, line 2 (5a01): variations[0].price.currency_code"))
    #expect(try store.text("orders/2021-08.jsonl").contains("6b01"))
  }

  @Test("A declined order is skipped with its reason, and nothing is wrong with that")
  func skipped() throws {
    let store = try empty()
    let run = try SellerProgram.run("import", "wish", "--store", store.path, input: reply(state: "DECLINED"))
    #expect(run.status == 0)
    #expect(
      run.errors
        == "Skipped: standard input, record 2, line 5 (6b01): state: the order is DECLINED, nothing was sold.\n")
    #expect(run.text.contains("skipped"))
    #expect(try store.contents().keys.contains { $0.hasPrefix("orders/") } == false)
  }

  @Test("Other categories than the store's go into the product's history, from the moment that the reply states")
  func categories() throws {
    let store = try empty()
    let product = #"{"id":"5a01","categories":["Toys"],"price":"10.40","state":"active"}"# + "\n"
    try Data(product.utf8).write(to: URL(fileURLWithPath: store.folder.file("products.jsonl")))
    let order =
      #"{"id":"old","product_id":"5a01","paid_at":"2021-07-20T00:00:00Z","price":"1.00","channel":"self_built"}"# + "\n"
    try FileManager.default.createDirectory(
      atPath: store.folder.file("orders"), withIntermediateDirectories: true)
    try Data(order.utf8).write(to: URL(fileURLWithPath: store.folder.file("orders/2021-07.jsonl")))
    for _ in 1...2 {
      #expect(try SellerProgram.run("import", "wish", "--store", store.path, input: reply()).status == 0)
      let history = [
        #"{"at":"2021-07-20T00:00:00Z","categories":["Toys"],"by":"initial"}"#,
        #"{"at":"2021-08-01T00:00:00Z","categories":["Kitchen"],"by":"review"}"#,
      ]
      #expect(
        try store.text("products.jsonl").contains(#""category_history":["# + history.joined(separator: ",") + "]"))
    }
  }

  @Test("A list of products whose columns are named; words that name none are refused")
  func columns() throws {
    let store = try empty()
    let list = Data("Code,UnitPrice\r\n85123A,2.55\r\n".utf8)
    func run(_ words: [String], format: String = "wish-csv") throws -> (status: Int32, errors: String) {
      let run = try SellerProgram.run(arguments: ["import", format, "--store", store.path] + words, input: list)
      return (run.status, run.errors)
    }
    let unnamed = try run([])
    #expect(unnamed.status == 2 && unnamed.errors.contains("--column id=HEADING --column price=HEADING"))
    let names = ["--column", "id=Code", "--column", "price=UnitPrice"]
    #expect(try run(names).status == 0)
    #expect(try store.text("products.jsonl").contains(#""id":"85123A","price":"2.55""#))
    #expect(try run(names, format: "wish").errors.contains("--column goes with csv and wish-csv."))
    #expect(try run(names + ["--column", "id=Other"]).errors.contains("--column names id twice."))
    #expect(
      try run(names + ["--value", "id=1"], format: "csv").errors.contains("id is said twice, by --value or --column."))
    for word in ["size=Code", "id", "id="] { #expect(try run(["--column", word]).status == 2, "\(word)") }
  }

  @Test("The format is recognised where no word names it; a file of none is refused")
  func recognised() throws {
    let store = try empty()
    let run = try SellerProgram.run("import", "--store", store.path, input: reply())
    #expect(run.status == 0 && run.text.contains("orders"))
    #expect(try store.text("orders/2021-08.jsonl").contains("6b01"))
    let unknown = try SellerProgram.run("import", "-", "--store", store.path, input: Data(#"{"a":1}"#.utf8))
    #expect(unknown.status == 2 && unknown.errors.contains("standard input: a file of no format that is known here."))
    let foreign = try SellerProgram.run(
      "import", "--store", store.path, input: Data(#"{"result":1,"data":{"orderList":[]}}"#.utf8))
    #expect(foreign.status == 2 && foreign.errors.contains("files of the format kuaishou do not belong"))
  }

  @Test("Files of another platform, missing files and text that is no reply are refused, and nothing is written")
  func wrongInput() throws {
    let store = try empty()
    let before = try store.contents()
    #expect(try SellerProgram.run("import", "kuaishou", "--store", store.path).status == 2)
    #expect(try SellerProgram.run("import", "wish", "/no/such/file", "--store", store.path).status == 2)
    #expect(try SellerProgram.run("import", "jd", "--store", store.path).status == 2)
    let run = try SellerProgram.run("import", "wish", "--store", store.path, input: Data("no".utf8))
    #expect(run.status == 2 && run.errors.contains("standard input"))
    #expect(try store.contents().filter { $0.key != ".lock" && !$0.key.hasPrefix(".txn") } == before)
  }
}
