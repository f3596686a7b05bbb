import SellerChanges
import SellerCore
import SellerText

/// A family of records that are typed, and so have commands: what they are called, and by which form they are made.
protocol RecordFamily: Sendable {
  /// The command, also the list's name in JSON.
  static var word: String { get }
  static var form: RecordForm { get }
  /// What help says of the commands.
  static var words: RecordFamilyWords { get }
}

/// What help says of a family's commands.
struct RecordFamilyWords: Sendable {
  let family: Phrase
  let list: Phrase
  let add: Phrase
  let set: Phrase
}

extension RecordForm {
  /// The fields with their words, for a command's help.
  var manual: Phrase {
    Phrase { language in
      let title = language == .english ? "Fields:" : "字段："
      let lines = Platform.allCases.flatMap { fields(on: $0).map(\.path) }.reduce(into: [String]()) { paths, path in
        if !paths.contains(path) { paths.append(path) }
      }.map { "  " + line(for: $0, language) }
      return ([title] + lines).joined(separator: "\n")
    }
  }

  private func line(for path: String, _ language: Language) -> String {
    var words: [String] = []
    var text = path
    for platform in Platform.allCases {
      guard let field = fields(on: platform).first(where: { $0.path == path }) else { continue }
      if text == path {
        let help = language.say(help(for: field, in: nil))
        text +=
          language.colon + language.say(field.label) + (help.isEmpty ? "" : language == .english ? ". " : "。") + help
      }
      for option in options(of: field, on: platform) ?? [] where !words.contains(option.word) {
        words.append(option.word)
      }
    }
    return words.isEmpty ? text : text + " [" + words.joined(separator: " ") + "]"
  }
}
