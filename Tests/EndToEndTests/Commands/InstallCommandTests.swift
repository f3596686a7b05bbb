import Foundation
import Testing

@Suite("The manual, the completions, and where they go")
struct InstallCommandTests {
  /// Runs a line of bash with the installed completions.
  private func bash(_ line: String, home: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", line]
    process.environment = ["PATH": home + "/bin:/usr/bin:/bin", "HOME": home, "LANG": "C.UTF-8"]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return text
  }

  @Test("The manual tells every command and every key, in both languages; nothing in it is a request by accident")
  func manual() throws {
    let commands = try SellerProgram.run("--help").text.matches(of: /\n  ([a-z]+) (?: |\()/).map { String($0.1) }
    #expect(commands.count > 30)
    for (language, words) in [("en", ["KEYS OF THE CONSOLE", "Go back"]), ("zh", ["控制台按键", "返回"])] {
      let page = try SellerProgram.run("manual", "--language", language).text
      for command in commands where command != "help" {
        #expect(page.contains("\n.SS seller \(command)"), "\(command)")
      }
      for word in words + [#"\-\-store <dir>"#, "SELLER_STORE", "disputes advise"] {
        #expect(page.contains(word), "\(word)")
      }
      let requests = page.split(separator: "\n").filter { $0.hasPrefix(".") || $0.hasPrefix("'") }
      #expect(
        Set(requests.map { $0.prefix { $0 != " " } }).isSubset(of: [".TH", ".SH", ".SS", ".TP", ".PP", ".B", ".br"]))
    }
  }

  @Test("One step installs the program, the manual and the completions of three shells; a second one replaces them")
  func install() throws {
    let home = try TemporaryFolder()
    for _ in 0..<2 {
      let run = try SellerProgram.run("install", environment: ["HOME": home.path])
      #expect(run.status == 0, "\(run.errors)")
      let files = run.text.split(separator: "\n").map(String.init)
      #expect(files.count == 5 && files.allSatisfy { FileManager.default.fileExists(atPath: $0) })
      #expect(files.allSatisfy { $0.hasPrefix(home.path + "/.local/") })
    }
    #expect(FileManager.default.isExecutableFile(atPath: home.file(".local/bin/seller")))
    let nowhere = try SellerProgram.run("install", "/proc/nowhere")
    #expect(nowhere.status == 3 && nowhere.errors.contains("/proc/nowhere/bin/seller"))
    try "{}".write(toFile: home.file("store.json"), atomically: true, encoding: .utf8)
    let store = try SellerProgram.run("install", home.path)
    #expect(store.status == 2 && store.errors.contains("is inside a store"))
  }

  @Test("The shell completes commands, options, stores, ids and the choices of an option by asking the program")
  func completions() throws {
    let home = try TemporaryFolder()
    try FileManager.default.createDirectory(atPath: home.file("bin"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: home.file("bin/seller"), withDestinationPath: SellerProgram.path)
    let kept = home.file(".local/share/seller/stores/kite")
    let made = try SellerProgram.run(
      "generate", kept, "--platform", "wish", "--orders", "200", "--products", "5", "--seed", "3")
    #expect(made.status == 0)
    let ids =
      try SellerProgram.run("products", "--store", kept, "--format", "json").json()["products"] as? [[String: Any]]
    let product = try #require(ids?.first?["product_id"] as? String)
    let other = home.file("other")
    _ = try SellerProgram.run(
      "generate", other, "--platform", "jd", "--orders", "200", "--products", "5", "--seed", "3")
    let others =
      try SellerProgram.run("products", "--store", other, "--format", "json").json()["products"] as? [[String: Any]]
    let otherProduct = try #require(others?.first?["product_id"] as? String)
    // The script is asked for once: in a debug build it takes seconds.
    _ = try bash("seller --generate-completion-script bash > \"$HOME/script\"", home: home.path)
    for (words, expected) in [
      (["dis"], "disputes"), (["disputes", "ad"], "advise"),
      (["products", "show", String(product.prefix(5))], product),
      (["health", "--store", "ki"], "kite"), (["health", "--format", "j"], "json"),
      (["console", "--theme", "nor"], "nord"), (["config", "set", "the"], "theme"),
      (["config", "set", "theme", "nor"], "nord"), (["explain", "late"], "late_shipment_rate"),
      (["explain", "late_shipment_rate", "--store", kept, "--product", ""], product),
      (["products", "show", "--store=" + other, ""], otherProduct),
      (["products", "show", "--store", other, "--", ""], otherProduct),
    ] as [([String], String)] {
      let line = (["seller"] + words).map { "'\($0)'" }.joined(separator: " ")
      let found = try bash(
        """
        source "$HOME/script"; COMP_WORDS=(\(line)); COMP_CWORD=\(words.count)
        COMP_LINE="${COMP_WORDS[*]}"; COMP_POINT=${#COMP_LINE}
        _seller seller '\(words.last ?? "")' '\(words.dropLast().last ?? "seller")'
        printf '%s\\n' "${COMPREPLY[@]}"
        """, home: home.path)
      #expect(
        found.split(separator: "\n").contains { $0.trimmingCharacters(in: .whitespaces) == expected },
        "\(line): \(found)")
    }
  }

  @Test("The program needs neither Foundation nor regular expressions, which would be a quarter of it")
  func libraries() throws {
    let program = try Data(contentsOf: URL(fileURLWithPath: SellerProgram.path))
    for library in ["libFoundation", "lib_Foundation", "17_StringProcessing", "20FoundationEssentials"] {
      #expect(program.range(of: Data(library.utf8)) == nil, "\(library)")
    }
  }

  @Test("A table fits the screen that it is printed on, and nothing of it is lost", arguments: [40, 60, 100])
  func tablesFit(width: Int) throws {
    let store = try HandMadeStore.kuaishou()
    let terminal = try TmuxSession(width: width, height: 400)
    try terminal.type("clear; '\(SellerProgram.path)' indicators --store '\(store.path)'; echo d''one")
    try terminal.press("Enter")
    try terminal.wait(for: "done")
    let screen = try terminal.screen()
    // What stands in one column of one row stands below each other, word for word.
    let words = try SellerProgram.run("indicators", "--store", store.path).text.split { " \n-".contains($0) }
    for word in Set(words) { #expect(screen.contains(word), "\(word)") }
    let lines = try terminal.unwrappedScreen().split(separator: "\n").drop { !$0.hasPrefix("indicator") }
    #expect(lines.count > 18 && lines.allSatisfy { $0.count <= width })
  }
}
