import SellerConsole
import SellerJSON
import SellerTables
import SellerText

/// Settings with what is in force and who said it; what was said wrongly stands above them.
struct SettingsAnswer: ListAnswer {
  /// The user's file.
  let path: String
  let reading: SettingsReading
  let settings: [Setting]

  let listName = "settings"
  var head: [(String, JSONValue)] {
    [
      ("file", .string(path)), ("problems", .array(reading.troubles.map { .string(Language.english.say($0)) })),
    ]
  }
  var elements: [Setting] { settings }

  var fields: [RowField<Setting>] {
    [
      .text("name", SettingWords.setting, .accent) { $0.name },
      .text("value", SettingWords.value) { [reading] in $0.text(in: reading.settings) },
      RowField(
        "from", SettingWords.source, look: { [reading] in StyledText($1.say(reading.source(of: $0)), .dimmed) },
        value: { [reading] in .text(Language.english.say(reading.source(of: $0))) }),
      RowField(
        "takes", SettingWords.takes, look: { StyledText($1.say($0.takes), .dimmed) },
        value: { .text(Language.english.say($0.takes)) }),
      RowField("help", Phrase(verbatim: "help"), look: { StyledText($1.say($0.help), .dimmed) }) {
        .text($0.help.english)
      },
    ]
  }

  func summary(in language: Language) -> [String] {
    [language.say(SettingWords.file(path))] + reading.troubles.map { language.say($0) }
  }

  func tables(in language: Language) -> [OutputTable] {
    [OutputTable(fields.filter { ["name", "value", "from"].contains($0.key) }, settings, in: language)]
  }
}
