import Foundation
import Testing

@Suite("Commands in Chinese")
struct ChineseCommandTests {
  /// The first line with three English words in a row, which make a sentence that nobody translated; those of a command
  /// are none.
  private func untranslated(_ text: String) -> Substring? {
    text.split(separator: "\n").first { line in
      line.replacing(/seller( [a-z]+)+/, with: "").contains(/[A-Za-z']{2,} [A-Za-z']{2,} [A-Za-z']{2,}/)
    }
  }

  @Test("The doctor says what is wrong and how to mend it; its JSON and CSV are the same in both languages")
  func doctor() throws {
    let store = try HandMadeStore([
      "store.json": [#"{"format":1,"id":"s","name":"n","platform":"wish","currency":"USD"}"#],
      "products.jsonl": [
        #"{"id":"P1","price":"1.005","state":"active"}"#, #"{"id":"P2","pri"#,
        #"{"id":"P3","price":"1.00","state":"gone"}"#,
      ],
      "tickets.jsonl": [
        #"{"id":"T1","order_id":"O9","opened_at":"2021-01-02T00:00:00Z","resolved_at":"2021-01-01T00:00:00Z"}"#
      ],
    ])
    let run = try SellerProgram.run("doctor", "--store", store.path, "--language", "zh-Hans")
    #expect(run.status == 1)
    let rows = run.text.split(separator: "\n").map { $0.split(separator: " ", omittingEmptySubsequences: true) }
    #expect(rows.first == ["错误", "3", "处，警告", "2", "处"])
    #expect(rows.contains(["错误", "products.jsonl", "1", "price", "实为“1.005”，USD", "的小数最多", "2", "位", "改正字段"]))
    #expect(rows.contains(["错误", "products.jsonl", "2", "不是", "JSON：中途被截断", "--fix:", "将此行移到", ".broken", "文件"]))
    #expect(rows.contains(["警告", "tickets.jsonl", "1", "resolved_at", "早于", "opened_at", "核对记录"]))
    #expect(untranslated(run.text) == nil)
    for format in ["json", "csv"] {
      let answers = try ["en", "zh"].map {
        try SellerProgram.run("doctor", "--store", store.path, "--language", $0, "--format", format).text
      }
      #expect(answers[0] == answers[1] && answers[0].contains("is not JSON"))
    }
  }

  @Test("An import says which record it refuses and why; its JSON is the same in both languages")
  func importRefusal() throws {
    let store = try HandMadeStore([
      "store.json": [#"{"format":1,"id":"s","name":"n","platform":"wish","currency":"USD"}"#]
    ])
    let reply = Data(
      """
      {"code":0,"data":[
      {"id":"5a01","state":"GONE","variations":[{"status":"ENABLED","price":{"amount":1,"currency_code":"USD"}}]},
      {"id":"5a02","state":"ACTIVE","variations":[{"status":"ENABLED","price":{"amount":1.005,"currency_code":"USD"}}]}
      ]}
      """.utf8)
    let run = try SellerProgram.run(
      "import", "wish", "--store", store.path, input: reply, environment: ["LC_ALL": "zh_CN.UTF-8"])
    #expect(run.status == 2)
    let lines = run.errors.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix("标准输入 第 1 条 第 2 行（5a01），字段 state：“GONE”不在已知的值之中：ACTIVE、"))
    #expect(
      lines[1]
        == "标准输入 第 2 条 第 3 行（5a02），字段 variations[0].price.amount：1.005 超出 USD 金额的位数（小数最多 2 位）。请与平台页面核对金额；此处不作舍入。"
    )
    #expect(lines[2] == "2 条记录被拒绝。")
    let answers = try ["en", "zh"].map {
      try SellerProgram.run(
        "import", "wish", "--store", store.path, "--language", $0, "--format", "json", input: reply
      ).text
    }
    #expect(answers[0] == answers[1])
    #expect(answers[0].contains(#""file":"-""#) && answers[0].contains("has more digits"))
  }

  @Test("What a ticket is about is told by its name, and by the platform's own word where it has none")
  func ticketKinds() throws {
    func ticket(_ id: String, _ rest: String) -> String {
      #"{"id":"\#(id)","opened_at":"2021-11-14T00:00:00Z"\#(rest)}"#
    }
    let store = try HandMadeStore([
      "store.json": [
        #"{"format":1,"id":"s","name":"n","platform":"wish","currency":"USD","as_of":"2021-11-15T00:00:00Z"}"#
      ],
      "tickets.jsonl": [
        ticket("T1", #","kind":"change_address""#), ticket("T2", #","kind":"else""#), ticket("T3", ""),
      ],
    ])
    let run = try SellerProgram.run("cases", "--store", store.path, "--language", "zh")
    for (id, kind) in [("T1", "修改地址"), ("T2", "else"), ("T3", "–")] {
      let row = try #require(run.text.split(separator: "\n").first { $0.contains(id) })
      #expect(row.split(separator: " ").suffix(3) == [Substring(kind), "未回复", "–"])
    }
  }

  @Test(
    "Words that cannot be taken are refused in Chinese, whoever refuses them",
    arguments: [
      (["healht"], "没有命令“healht”。是否要用“health”？用 seller --help 列出命令。"),
      (["xyzzy"], "没有命令“xyzzy”。用 seller --help 列出命令。"),
      (["health", "--sture", "x"], "错误：没有选项 --sture。是否要用 --store？"),
      (["health", "--foo"], "错误：没有选项 --foo"),
      (["health", "a"], "错误：多余的参数 a"),
      (["health", "a", "b"], "错误：多余的参数有 2 个：a、b"),
      (["disputes", "fiel"], "seller disputes 没有命令“fiel”。是否要用“file”？用 seller disputes --help 列出命令。"),
      (["health", "--store"], "错误：--store <dir> 缺少值"),
      (["health", "--format", "xml"], "错误：“xml”不能用于 --format <format>，只能是 table、json、csv。"),
      (["indicators", "--as-of", "now"], "错误：“now”不能用于 --as-of <instant>"),
      (["export", "x"], "错误：“x”不能用于 <table>，只能是："),
      (["explain"], "错误：缺少 <indicator>"),
      (["explain", "late_shipment_rat"], "错误：“late_shipment_rat”不能用于 <indicator>。是否要用 late_shipment_rate？"),
      (["demo", "--fresh=yes"], "错误：选项 --fresh 不带值，不能写成 yes。"),
      (["explain", "late_shipment_rate", "--level", "2"], "错误：--level 须与 --category 一起使用。"),
      (["explain", "late_shipment_rate", "--members=-1"], "错误：--members 须不小于 0。"),
      (["disputes", "resolve", "D1"], "错误：请用 --unchanged 给出平台的原因，或用 --updated 给出新品类。"),
      (["import", "wish", "-", "-"], "错误：标准输入（-）只能读取一次。"),
      (
        ["init", "/no/such", "--platform", "jd", "--name", "n", "--currency", "yuan"],
        "--currency 须为 ISO 4217 代码，如 USD 或 CNY；“yuan”不是。"
      ),
      (
        ["console", "--theme", "no", "--store", "/no/such"],
        "/no/such 不是店铺目录。请用 --store 或 SELLER_STORE 指定，或用 seller init 新建。"
      ),
    ])
  func refusedWords(words: [String], firstLine: String) throws {
    let run = try SellerProgram.run(arguments: words, environment: ["LANG": "zh_CN.UTF-8"])
    #expect(run.status == 2 || run.status == 3)
    #expect(run.errors.split(separator: "\n").first.map(String.init) == firstLine)
    #expect(untranslated(run.errors) == nil)
  }

  @Test("What the words ask for decides the language of their refusal, too")
  func askedLanguage() throws {
    let chinese = ["LC_ALL": "zh_CN.UTF-8"]
    for words in [["--language", "en"], ["--language=en"], ["--language", "zh", "--language", "en"]] {
      let run = try SellerProgram.run(arguments: ["health", "--foo"] + words, environment: chinese)
      #expect(run.errors.hasPrefix("Error: Unknown option '--foo'"), "\(words)")
    }
    let run = try SellerProgram.run("health", "--foo", "--language", "zh")
    #expect(run.errors.hasPrefix("错误："))
    #expect(try SellerProgram.run("health", "--", "--language", "zh").errors.hasPrefix("Error:"))
  }

  @Test(
    "Help is in Chinese from its frame to its arguments",
    arguments: [
      [], ["console"], ["demo"], ["generate"], ["init"], ["health"], ["indicators"], ["explain"], ["products"],
      ["products", "list"], ["products", "show"], ["products", "orders"], ["disputes"], ["disputes", "list"],
      ["disputes", "show"], ["disputes", "file"], ["disputes", "resolve"], ["disputes", "undo"],
      ["disputes", "advise"],
      ["import"], ["assurance"], ["assurance", "list"], ["assurance", "simulate"], ["campaign"], ["campaign", "check"],
      ["cases"], ["check"], ["export"], ["doctor"], ["backup"], ["restore"],
    ])
  func help(words: [String]) throws {
    let run = try SellerProgram.run(arguments: words + ["--help"], environment: ["LANG": "zh_CN.UTF-8"])
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(run.text.hasPrefix("概述：") && run.text.contains("\n用法：seller") && run.text.contains("显示帮助。"))
    #expect(untranslated(run.text) == nil)
    #expect(!run.text.contains("default:") && !run.text.contains("(default)"))
  }
}
