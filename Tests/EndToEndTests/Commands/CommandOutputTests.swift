import Foundation
import Testing

@Suite("What commands write, and where")
struct CommandOutputTests {
  /// Columns that a text takes: two for what East Asian fonts draw wide.
  private func width(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ((0x2E80...0xFFEF).contains($1.value) ? 2 : 1) }
  }

  @Test("Chinese tables are aligned by what characters take on the screen")
  func chinese() throws {
    let store = try HandMadeStore.kuaishou()
    let run = try SellerProgram.run("indicators", "--store", store.path, "--language", "zh")
    let rows = run.text.split(separator: "\n").filter { $0.contains(" 至 2024-") }
    #expect(rows.count == 18 && run.text.contains("品退率"))
    let starts = rows.compactMap { row in row.range(of: "2024-").map { width(row[..<$0.lowerBound]) } }
    #expect(Set(starts).count == 1)
    let heading = try #require(run.text.split(separator: "\n").first { $0.contains("周期") })
    #expect(heading.range(of: "周期").map { width(heading[..<$0.lowerBound]) } == starts.first)
  }

  @Test("The language comes from the environment unless it is asked for")
  func language() throws {
    let store = try HandMadeStore.kuaishou()
    let chinese = ["LC_ALL": "zh_CN.UTF-8"]
    #expect(try SellerProgram.run("indicators", "--store", store.path, environment: chinese).text.contains("品退率"))
    let asked = try SellerProgram.run(
      "indicators", "--store", store.path, "--language", "en", environment: chinese)
    #expect(asked.text.contains("quality refund rate"))
  }

  @Test("A name that would drive the terminal is made harmless in tables and kept exactly in JSON")
  func hostileText() throws {
    let store = try HandMadeStore([
      "store.json": [#"{"format":1,"id":"s","name":"n\u001b[31m","platform":"jd","currency":"CNY"}"#],
      "products.jsonl": [#"{"id":"P1","name":"a\u001b]0;x\u0007b","price":"1.00","state":"active"}"#],
    ])
    let table = try SellerProgram.run("products", "--store", store.path)
    #expect(table.status == 0 && !table.text.contains("\u{1B}") && !table.text.contains("\u{7}"))
    let answer = try SellerProgram.run("products", "--store", store.path, "--format", "json").json()
    #expect((answer["products"] as? [[String: Any]])?.first?["name"] as? String == "a\u{1B}]0;x\u{7}b")
  }

  @Test("A table without a row says so under its headings")
  func nothing() throws {
    let store = try HandMadeStore([
      "store.json": [#"{"format":1,"id":"s","name":"n","platform":"kuaishou","currency":"CNY"}"#]
    ])
    for words in [["indicators", "--by", "category"], ["products"], ["export", "orders", "--format", "table"]] {
      let run = try SellerProgram.run(arguments: words + ["--store", store.path])
      #expect(run.status == 0 && run.text.hasSuffix("\nNothing here\n"), "\(run.text)")
    }
  }

  @Test("A reader that goes away ends the program quietly")
  func closedPipe() throws {
    let folder = try TemporaryFolder()
    let store = folder.file("store")
    let made = try SellerProgram.run(
      "generate", store, "--platform", "kuaishou", "--orders", "2000", "--products", "5", "--seed", "1")
    #expect(made.status == 0)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = [
      "-c", "'\(SellerProgram.path)' export orders --store '\(store)' | head -1; echo ${PIPESTATUS[0]}",
    ]
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let complaints = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(text.hasPrefix("id,product_id,") && text.hasSuffix("\r\n0\n"))
    #expect(complaints.isEmpty)
  }

  @Test("Colours are for terminals, and for nobody where NO_COLOR is set")
  func colours() throws {
    let store = try HandMadeStore.kuaishou()
    #expect(!(try SellerProgram.run("indicators", "--store", store.path).text.contains("\u{1B}")))
    let terminal = try TmuxSession(width: 160, height: 50)
    try terminal.type("clear; '\(SellerProgram.path)' indicators --store '\(store.path)'; echo d''one")
    try terminal.press("Enter")
    try terminal.wait(for: "done")
    #expect(try terminal.colouredScreen().contains("\u{1B}[31m"))
    try terminal.type("clear; NO_COLOR=1 '\(SellerProgram.path)' indicators --store '\(store.path)'; echo ag''ain")
    try terminal.press("Enter")
    try terminal.wait(for: "again")
    #expect(!(try terminal.colouredScreen().contains("\u{1B}[31m")))
  }

  @Test("The store and the audit are tables too; the audit is cut only by a moment that is asked for")
  func storeAndAudit() throws {
    let store = try HandMadeStore.wish()
    let shop = try SellerProgram.run("export", "store", "--store", store.path).text
    #expect(shop.hasPrefix("format,oldest_reader,id,name,platform,currency,"))
    #expect(shop.contains("\r\n1,,shop,Shop,wish,USD,"))
    #expect(try SellerProgram.run("export", "audit", "--store", store.path, "--format", "json").text == "[]\n")
    let filed = try SellerProgram.run(
      "disputes", "file", "--store", store.path, "--product", "P1", "--form", "revenue_share", "--reason", "r",
      "--propose", "Shoes", "--id", "D1", "--at", "2021-11-10T12:00:00Z", "--yes")
    #expect(filed.status == 0)
    let audit = try SellerProgram.run("export", "audit", "--store", store.path, "--format", "json").text
    #expect(
      audit.contains(#""command":"disputes file","what":"file dispute D1 for product P1","records":["dispute D1"]}"#))
    let before = try SellerProgram.run("export", "audit", "--store", store.path, "--as-of", "2021-11-15T09:00:00Z")
    #expect(before.text == "at,command,what,records,more_records\r\n")
  }

  @Test("An export is a table for people where that is asked for")
  func exportTable() throws {
    let store = try HandMadeStore.kuaishou()
    let run = try SellerProgram.run("export", "benchmarks", "--store", store.path, "--format", "table")
    #expect(
      run.text == """
        indicator            category  from        to          value
        quality_refund_rate  *         2024-05-18  2024-06-16    0.2

        """)
    let folder = try TemporaryFolder()
    let file = folder.file("b.txt")
    let written = try SellerProgram.run(
      "export", "benchmarks", "--store", store.path, "--format", "table", "--output", file)
    #expect(written.status == 0 && written.output.isEmpty)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == run.text)
  }

  @Test("An export goes to a file entirely or not at all")
  func exportFile() throws {
    let store = try HandMadeStore.kuaishou()
    let folder = try TemporaryFolder()
    let file = folder.file("orders.csv")
    let run = try SellerProgram.run("export", "orders", "--store", store.path, "--output", file)
    #expect(run.status == 0 && run.output.isEmpty)
    let written = try String(contentsOfFile: file, encoding: .utf8)
    #expect(written == (try SellerProgram.run("export", "orders", "--store", store.path).text))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["orders.csv"])
    let nowhere = try SellerProgram.run("export", "orders", "--store", store.path, "--output", "/no/such/folder/x")
    #expect(nowhere.status == 3 && nowhere.errors.contains("/no/such/folder/x"))
  }

  @Test("An export goes where a link leads, and into a pipe or a device; a link into a store is refused")
  func exportPast() throws {
    let store = try HandMadeStore.kuaishou()
    let folder = try TemporaryFolder()
    let expected = try SellerProgram.run("export", "orders", "--store", store.path)
    func export(_ place: String) throws -> SellerProgram.Run {
      try SellerProgram.run("export", "orders", "--store", store.path, "--output", place)
    }
    let (link, file) = (folder.file("link.csv"), folder.file("file.csv"))
    try Data("before".utf8).write(to: URL(fileURLWithPath: file))
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "file.csv")
    #expect(try export(link).status == 0)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "file.csv")
    #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == expected.output)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 2)
    let pipe = folder.file("pipe")
    #expect(mkfifo(pipe, 0o600) == 0)
    let reader = open(pipe, O_RDWR)
    defer { close(reader) }
    #expect(try export(pipe).status == 0)
    var read = [UInt8](repeating: 0, count: expected.output.count)
    #expect(Foundation.read(reader, &read, read.count) == read.count && Data(read) == expected.output)
    // What stands in a file already stays before what goes to standard output, however that is named.
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = [
      "-c", #"exec "$0" export orders --store "$1" --output /dev/stdout >> "$2""#, SellerProgram.path, store.path, file,
    ]
    try process.run()
    process.waitUntilExit()
    #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == expected.output + expected.output)
    let inside = folder.file("inside.csv")
    try FileManager.default.createSymbolicLink(atPath: inside, withDestinationPath: store.path + "/products.jsonl")
    let refused = try export(inside)
    #expect(refused.status == 2 && refused.errors.contains("inside a store"))
  }
}
