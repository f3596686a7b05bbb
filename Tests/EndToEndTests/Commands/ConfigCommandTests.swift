import Foundation
import Testing

@Suite("Settings as a command")
struct ConfigCommandTests {
  private let home: TemporaryFolder
  private var file: String { home.file("seller/config.json5") }

  init() throws { home = try TemporaryFolder() }

  private func run(_ words: String..., environment: [String: String] = [:]) throws -> SellerProgram.Run {
    try SellerProgram.run(
      arguments: words, environment: environment.merging(["XDG_CONFIG_HOME": home.path]) { own, _ in own })
  }

  private func write(_ text: String) throws {
    try FileManager.default.createDirectory(atPath: home.file("seller"), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
  }

  @Test("Every setting is listed with its value and who said it")
  func list() throws {
    try write("{theme: 'nord'}")
    let run = try run("config", "--format", "json", "--language", "en", environment: ["SELLER_PANES": "health"])
    let answer = try run.json()
    #expect(run.status == 0 && answer["file"] as? String == file)
    let settings = try #require(answer["settings"] as? [[String: String]])
    func said(_ name: String) -> [String?] {
      let setting = settings.first { $0["name"] == name }
      return [setting?["value"], setting?["from"]]
    }
    #expect(said("theme") == ["nord", "\(file), line 1, column 9"])
    #expect(said("panes") == ["health", "environment, SELLER_PANES"])
    #expect(said("language") == ["en", "option, --language"])
    #expect(said("keys.filter") == ["/", "default"])
    #expect(said("alerts.due_hours")[1] == "default")
  }

  @Test("A setting is written beside what a person wrote, and taken away again")
  func setAndUnset() throws {
    let before = "{\n  // dark\n  theme: 'nord',\n}\n"
    try write(before)
    #expect(try run("config", "set", "keys.filter", "F4", "/").status == 0)
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(text == "{\n  keys: {\n    filter: [\"F4\",\"/\"],\n  },\n  // dark\n  theme: 'nord',\n}\n")
    #expect(try run("config", "set", "theme", "dracula").status == 0)
    #expect(try String(contentsOfFile: file, encoding: .utf8).contains("// dark\n  theme: \"dracula\","))
    #expect(try run("config", "unset", "theme").text.contains("theme is not set"))
    #expect(try run("config", "theme").text.contains("auto"))
  }

  @Test("A file that is there and cannot be read is not taken for none, and not written over")
  func unreadable() throws {
    try FileManager.default.createDirectory(atPath: file, withIntermediateDirectories: true)
    for words in [["config"], ["config", "set", "theme", "nord"], ["stores"]] {
      let run = try SellerProgram.run(arguments: words, environment: ["XDG_CONFIG_HOME": home.path])
      #expect(run.status != 0 && (run.text + run.errors).contains("cannot be read"), "\(words): \(run.errors)")
    }
  }

  @Test("What cannot be set is refused and nothing is written; the first setting makes the file")
  func refusals() throws {
    for (name, value, words) in [
      ("theme", "nrod", "Did you mean \"nord\"?"), ("them", "nord", "Did you mean \"theme\"?"),
      ("keys.filter", "f", "f is the key of fileDispute already"), ("language", "fr", "It takes: auto"),
    ] {
      let run = try run("config", "set", name, value)
      #expect(run.status == 2 && run.errors.contains(words), "\(run.errors)")
      #expect(!FileManager.default.fileExists(atPath: file))
    }
    #expect(try run("config", "set", "language", "zh").status == 0)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "{\n  language: \"zh-Hans\",\n}\n")
    #expect(try run("stores", environment: ["LANG": "en_US.UTF-8"]).text.contains("还没有店铺"))
    #expect(try run("stores", environment: ["SELLER_LANGUAGE": "en"]).text.contains("There is no store"))
    #expect(try run("stores", "--language", "en").text.contains("There is no store"))
  }

  @Test("Wrong settings stop every command but the one that mends them, with file, line and column")
  func wrongFile() throws {
    try write("{\n  them: 'nord',\n}\n")
    let stopped = try run("stores")
    #expect(stopped.status == 2)
    #expect(stopped.errors.contains("\(file), line 2, column 9: them: There is no setting \"them\"."))
    let list = try run("config", "theme")
    #expect(list.status == 1 && list.text.contains("line 2, column 9"))
    #expect(try run("config", "set", "theme", "nord").status == 0)
    #expect(try run("stores", "--help").status == 0)
    try write("{theme: 'nord'\n")
    let broken = try run("config", "set", "theme", "nord")
    #expect(broken.status == 2 && broken.errors.contains("line 2"))
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "{theme: 'nord'\n")
  }

  @Test("What is near by the settings is a rule in force, after the user's own rules")
  func nearness() throws {
    let shop = try GeneratedShop("wish")
    try write("{alerts: {due_hours: 7}}")
    let rules = try run("rules", "--store", shop.path, "--format", "csv").text
    #expect(rules.contains("config.alerts.due_hours"))
  }
}
