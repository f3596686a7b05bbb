import SellerJSON
import SellerText
import Testing

@testable import SellerConsole

/// What `config.json5`, the environment and options say, and what is said where they are wrong.
struct SettingsReadingTests {
  private func read(
    _ file: String?, _ environment: [String: String] = [:], _ options: [String: String] = [:]
  ) -> SettingsReading {
    SettingsReading(file: file.map { Array($0.utf8) }, path: "c.json5", environment: environment, options: options)
  }

  @Test("Options go before the environment, that before the file, that before the default; each says who said it")
  func precedence() throws {
    let theme = try Setting.named("theme")
    let file = "// mine\n{theme: 'nord'}"
    let cases: [(String?, [String: String], [String: String], String, String)] = [
      (nil, [:], [:], "auto", "default"), (file, [:], [:], "nord", "c.json5, line 2, column 9"),
      (file, ["SELLER_THEME": "dracula"], [:], "dracula", "environment, SELLER_THEME"),
      (file, ["SELLER_THEME": ""], [:], "nord", "c.json5, line 2, column 9"),
      (file, ["SELLER_THEME": "dracula"], ["theme": "ascii"], "ascii", "option, --theme"),
    ]
    for (file, environment, options, value, source) in cases {
      let reading = read(file, environment, options)
      #expect(reading.troubles.isEmpty)
      #expect(theme.text(in: reading.settings) == value)
      #expect(Language.english.say(reading.source(of: theme)) == source)
    }
  }

  @Test("Everything that can be set reads back from the text that it is shown as, and from the JSON that is written")
  func everythingReadsBack() throws {
    let standard = Settings()
    for setting in Setting.all {
      let text = setting.text(in: standard)
      var settings = Settings()
      try setting.set(text, in: &settings)
      #expect(setting.text(in: settings) == text, "\(setting.name)")
      let inner = setting.path.dropFirst().reversed().reduce(setting.json(text).compact) { "{\($1): \($0)}" }
      let reading = read("{\(setting.path[0]): \(inner)}")
      #expect(reading.troubles.isEmpty && setting.text(in: reading.settings) == text, "\(setting.name)")
      #expect(Set(Setting.all.map(\.name)).count == Setting.all.count)
    }
  }

  @Test(
    "What is wrong is said with file, line, column, and what would be right",
    arguments: [
      ("{\n  them: 'nord' }", "c.json5, line 2, column 9: them: There is no setting \"them\". Did you mean \"theme\"?"),
      (
        "{keys: {fliter: []}}",
        "c.json5, line 1, column 17: keys.fliter: There is no setting \"keys.fliter\". Did you mean \"keys.filter\"?"
      ),
      ("{theme: 'nrod'}", "c.json5, line 1, column 9: theme: It does not take \"nrod\". Did you mean \"nord\"?"),
      ("{language: 'fr'}", "c.json5, line 1, column 12: language: It does not take \"fr\". It takes: auto"),
      ("{theme: {a: 1}}", "It does not take \"{\"a\":1}\""), ("{panes: []}", "panes: It does not take \"\""),
      ("{panes: ['health', 'helth']}", "It does not take \"helth\". Did you mean \"health\"?"),
      ("{panes: ['health', 'health']}", "It does not take \"health\""),
      ("{keys: {filter: ['Strg-F']}}", "keys.filter: It does not take \"Strg-F\". It takes: keys: x, X, Ctrl-X"),
      ("{alerts: {near_percent: 101}}", "c.json5, line 1, column 25: alerts.near_percent: "),
      ("{alerts: {near_percent: '12'}}", "12"), ("{theme: 'nord',\n panes}", "c.json5, line 2, column 2: "),
      ("[]", "c.json5, line 1, column 1: "), ("", "c.json5, line 1, column 1: "),
    ])
  func troubles(_ file: String, _ words: String) {
    let reading = read(file)
    if words == "12" {
      #expect(reading.troubles.isEmpty && reading.settings.alerts == ["alerts.near_percent": "12"])
      return
    }
    #expect(reading.troubles.count == 1)
    let text = reading.troubles.map { Language.english.say($0) }.joined()
    #expect(text.hasPrefix(words) || (!words.hasPrefix("c.json5") && text.contains(words)), "\(text)")
  }

  @Test("A wrong value of one thing leaves the others in force")
  func othersStay() {
    let reading = read("{theme: 'nrod', language: 'zh'}", ["SELLER_PANES": "nothing"])
    #expect(reading.settings.language == .chinese && reading.settings.theme == nil)
    #expect(reading.settings.panes == PaneID.allCases && reading.troubles.count == 2)
  }

  @Test("A key that two actions would have is refused by the name of the other; given up there, it is taken")
  func conflicts() {
    let taken = read("{keys: {filter: ['f']}}")
    #expect(
      taken.troubles.map { Language.english.say($0) } == [
        "c.json5, line 1, column 17: keys.filter: f is the key of fileDispute already; give that another in keys.fileDispute."
      ])
    #expect(taken.settings.table.keys(of: ActionName.filter.action) == [.character("/")])
    let swapped = read("{keys: {filter: ['f', 'Ctrl-G'], fileDispute: '/', advisor: []}}")
    #expect(swapped.troubles.isEmpty)
    let table = swapped.settings.table
    #expect(table.keys(of: ActionName.filter.action) == [.character("f"), .control("g")])
    #expect(table.key(of: .fileDispute) == "/" && table.key(of: .advisor) == "")
    let both = read("{keys: {filter: ['F12'], sort: ['F12']}}")
    #expect(both.troubles.count >= 1)
  }
}
