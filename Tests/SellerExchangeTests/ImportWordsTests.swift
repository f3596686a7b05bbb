import SellerCore
import SellerSheets
import SellerText
import Testing

@testable import SellerExchange
@testable import SellerJSON

@Suite("What an import says")
struct ImportWordsTests {
  @Test("A refusal names the place, the field, what is wrong and what to do next, in both languages")
  func refusedRecords() throws {
    func refused(
      _ problem: ImportProblem, file: String = "reply.json", page: Int? = 1, line: Int? = nil
    ) -> ImportRefusal {
      let position = SourcePosition(file: file, page: page, record: 13, line: line, id: "60f0")
      return ImportRefusal(kind: .order, position: position, field: "price", problem: problem)
    }
    let kuaishou = try #require(ImportFormat.named("kuaishou"))
    let cases: [(refused: ImportRefusal, english: String, chinese: String)] = [
      (
        refused(.wrongCurrency(found: "EUR", shop: "USD"), file: "-"),
        "standard input, record 13 (60f0): price: the amount is in EUR, the shop is kept in USD. "
          + "Keep this currency in a store of its own.",
        "标准输入 第 13 条（60f0），字段 price：金额的币种为 EUR，本店为 USD。请为此币种另建店铺目录。"
      ),
      (
        refused(.malformed(text: "1,5", expected: .amount), page: 2, line: 40),
        "reply.json, page 2, record 13, line 40 (60f0): price: \"1,5\" is not an amount such as 12.50. "
          + "Compare the record with the platform's own page and ask for it again.",
        "reply.json 第 2 页 第 13 条 第 40 行（60f0），字段 price：“1,5”不是形如 12.50 的金额。请与平台页面核对此记录，并重新获取。"
      ),
      (
        refused(.dayOnly("08-20-2021")),
        "reply.json, record 13 (60f0): price: \"08-20-2021\" is a day, and the time of day is not told. "
          + "Import the record from an API v3 reply, which tells the moment.",
        "reply.json 第 13 条（60f0），字段 price：“08-20-2021”只有日期，没有写明时刻。请从 API v3 的回复导入此记录，其中写明时刻。"
      ),
      (
        ImportRefusal(
          kind: .file, position: SourcePosition(file: "a"),
          problem: .notJSON(
            .json(JSONError(problem: .cutOff(empty: false), place: JSONPlace(line: 2, column: 7), path: "")))),
        "a: not a JSON text (the text is cut off, line 2, column 7). "
          + "Save the platform's reply or download again, whole and unchanged.",
        "a：不是 JSON 文本（文本不完整，第 2 行第 7 列）。请重新完整保存平台的回复或下载文件，不要改动。"
      ),
      (
        ImportRefusal(
          kind: .file, position: SourcePosition(file: "a", page: 1), problem: .notThisFormat(looksLike: kuaishou.name)),
        "a: looks like a Kuaishou Shop reply. "
          + "Import it with \"seller import kuaishou\", into a shop of that platform.",
        "a：看起来是“快手小店的回复”。请用 seller import kuaishou 导入到该平台的店铺。"
      ),
      (
        ImportRefusal(
          kind: .file, position: SourcePosition(file: "a.csv"),
          problem: .notCSV(.row(.invalidText(line: 3, column: 5, encoding: .utf8)))),
        "a.csv: not a CSV text (bytes that are no text in utf-8, line 3, column 5). Save the file as CSV in UTF-8 and import that.",
        "a.csv：不是 CSV 文本（第 3 行第 5 列的字节不是 utf-8 文本）。请将文件另存为 UTF-8 编码的 CSV 后再导入。"
      ),
    ]
    for (refused, english, chinese) in cases {
      #expect(refused.phrase.english == english)
      #expect(refused.phrase.chinese == chinese)
    }
  }

  @Test("A skip names the place, the field and the reason, in both languages")
  func skippedRecords() {
    func skipped(_ reason: SkipReason) -> ImportSkip {
      ImportSkip(
        kind: .order, position: SourcePosition(file: "-", page: 2, record: 4), field: "state", reason: reason)
    }
    let cases: [(skipped: ImportSkip, english: String, chinese: String)] = [
      (
        skipped(.declined(state: "DECLINED")),
        "Skipped: standard input, page 2, record 4: state: the order is DECLINED, nothing was sold.",
        "已跳过 标准输入 第 2 页 第 4 条，字段 state：订单状态为 DECLINED，没有成交。"
      ),
      (
        skipped(.unpaid),
        "Skipped: standard input, page 2, record 4: state: the order is not paid, nothing was sold.",
        "已跳过 标准输入 第 2 页 第 4 条，字段 state：订单没有支付，没有成交。"
      ),
    ]
    for (skipped, english, chinese) in cases {
      #expect(skipped.phrase.english == english)
      #expect(skipped.phrase.chinese == chinese)
    }
  }

  @Test("A format is known by its name and by its content")
  func formats() {
    let cases: [(text: String, format: String?)] = [
      (WishV3Fixtures.envelope([WishV3Fixtures.order()]), "wish"),
      (WishV3Fixtures.envelope([WishV3Fixtures.product()]), "wish"),
      (#"{"code":0,"data":[{"Order":{"order_id":"1"}}]}"#, "wish-v2"),
      ("Product ID,Name,Price\r\n1,x,2\r\n", "wish-csv"),
      (#"{"result":1,"data":{"orderList":[]}}"#, "kuaishou"),
      (#"{"result":1,"data":{"refundId":1}}"#, "kuaishou"),
      (#"{"format":"jd","refused":[{"list":"page.data","problem":"x","record":{}}]}"#, "jd"),
      ("[\n]\n", "seller"), (#"[{"product_id":"p","at":"2024-01-01T00:00:00Z","price":"1.00"}]"#, "seller"),
      ("product_id,at,price,extra\r\n", "seller"), ("product_id,at,price\r\n", "csv"),
      (#"{"a":"orderList\":"}"#, nil), ("a,b\r\n", "csv"), ("a\r\n", nil), ("", nil), ("{", nil), (#"{"a\"#, nil),
    ]
    for (text, format) in cases {
      let file = SourceFile(name: "f", bytes: Array(text.utf8))
      #expect(ImportFormat.of(file)?.name.word == format, "\(text.prefix(60))")
    }
    for format in ImportFormat.all { #expect(ImportFormat.named(format.name.word)?.name == format.name) }
    #expect(ImportFormat.named("jd2") == nil)
  }

  @Test("A file of another format is refused with what it looks like")
  func foreign() throws {
    let kuaishou = try #require(ImportFormat.named("kuaishou"))
    let wish = try #require(ImportFormat.named("wish"))
    let v3 = SourceFile(name: "w", bytes: Array(WishV3Fixtures.envelope([WishV3Fixtures.order()]).utf8))
    #expect(
      kuaishou.read([v3], ImportContext(currency: .cny)).refusals.map(\.problem) == [
        .notThisFormat(looksLike: wish.name)
      ])
    let other = SourceFile(name: "o", bytes: Array(#"{"x":1}"#.utf8))
    #expect(
      wish.read([other], ImportContext(currency: .usd)).refusals.map(\.problem) == [.notThisFormat(looksLike: nil)])
  }

  @Test(
    "Of many refusals that are alike the first ones are told, and how many more there are", arguments: [10, 11, 500])
  func manyAlike(count: Int) {
    func refused(_ line: Int, _ field: String) -> ImportRefusal {
      ImportRefusal(
        kind: .order, position: SourcePosition(file: "t.csv", line: line), field: field, problem: .table(.blankKey))
    }
    let phrases = ImportRefusal.phrases(of: (1...count).map { refused($0, "id") } + [refused(7, "price")])
    #expect(phrases.count == min(count, 10) + 1 + (count > 10 ? 1 : 0))
    guard count > 10 else { return }
    let more = count == 11 ? "1 record" : "490 records"
    #expect(phrases.last?.english == "t.csv: id: \(more) more like these. \"--refused FILE\" keeps all of them.")
    #expect(phrases.last?.chinese == "t.csv，字段 id：另有 \(count - 10) 条类似。加 --refused 文件 可保存全部。")
  }
}
