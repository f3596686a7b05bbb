import Foundation
import Testing

/// All texts of the program as they are written: what no test of a single one would notice.
@Suite("Phrases in the sources")
struct PhraseSourcesTests {
  /// A text and where it stands; what is interpolated is one letter, a platform's bare name another.
  private struct Literal: CustomStringConvertible {
    let text: String
    let file: String

    var isChinese: Bool { text.contains { $0.isHan } }
    var description: String { "\(file): \(text)" }
  }

  private static let pairs: [(en: Literal, zh: Literal)] = {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources").standardized
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL }
    return (files ?? []).filter { $0.pathExtension == "swift" }.flatMap { url in
      guard let code = try? String(contentsOf: url, encoding: .utf8) else { return [(en: Literal, zh: Literal)]() }
      return pairs(in: code[...], file: url.lastPathComponent)
    }
  }()

  @Test func thereAreTexts() {
    #expect(Self.pairs.count > 400)
  }

  @Test func noneIsEmptyOrLeftInEnglish() {
    for (en, zh) in Self.pairs {
      #expect(!en.text.isEmpty && !zh.text.isEmpty, "\(en)")
      // The same in both languages is said by Phrase(verbatim:), unless values are written into it.
      #expect(en.text != zh.text || en.text.contains("\u{1}"), "\(en)")
      #expect(!en.isChinese, "\(en)")
    }
  }

  /// What is typed as it stands there has the marks that are typed.
  private static let typed = ["sort:列名", "列名:词", "!词"]

  /// Half-width marks stand between Latin letters and numbers only.
  @Test func chinesePunctuationIsFullWidth() {
    for (_, zh) in Self.pairs {
      let letters = Array(Self.typed.reduce(zh.text) { $0.replacing($1, with: "") })
      for (place, mark) in letters.enumerated() where ",;:?!()".contains(mark) {
        let before = place > 0 ? letters[place - 1] : " "
        let after = place + 1 < letters.count ? letters[place + 1] : " "
        #expect(!before.isHan && !after.isHan, "\(zh)")
      }
      #expect(!zh.text.contains("……。") && !zh.text.contains("。。"), "\(zh)")
    }
  }

  private static let platform = "\u{2}"

  /// A platform's name, which may be a Latin one, touches no Chinese character: within a text it brings its blanks.
  @Test func latinNamesStandApart() {
    for (_, zh) in Self.pairs {
      for name in ["Wish", Self.platform] {
        let parts = zh.text.components(separatedBy: name)
        for (before, after) in zip(parts, parts.dropFirst()) {
          #expect(before.last?.isHan != true && after.first?.isHan != true, "\(zh)")
        }
      }
    }
  }

  // MARK: Reading the sources

  /// The literals of `en:` and `zh:` of each phrase that is written as two literals.
  private static func pairs(in code: Substring, file: String) -> [(en: Literal, zh: Literal)] {
    var rest = code
    var found: [(en: Literal, zh: Literal)] = []
    while let en = literal(after: "en: \"", in: &rest) {
      var ahead = rest.prefix(200).drop { $0 == "," || $0.isWhitespace }
      guard ahead.hasPrefix("zh: \""), let start = code[ahead.startIndex...].firstRange(of: "zh: \"") else { continue }
      ahead = code[start.lowerBound...]
      guard let zh = literal(after: "zh: \"", in: &ahead) else { continue }
      rest = ahead
      found.append((Literal(text: en, file: file), Literal(text: zh, file: file)))
    }
    return found
  }

  private static func literal(after label: String, in rest: inout Substring) -> String? {
    guard let start = rest.firstRange(of: label) else { return nil }
    let isBlock = rest[start.upperBound...].hasPrefix("\"\"")
    var letters = isBlock ? rest[start.upperBound...].dropFirst(2) : rest[start.upperBound...]
    var text = ""
    while let letter = letters.popFirst() {
      switch letter {
      case "\"" where !isBlock:
        rest = letters
        return text
      case "\"" where letters.hasPrefix("\"\""):
        rest = letters.dropFirst(2)
        return text.trimmingCharacters(in: .whitespacesAndNewlines)
      case "\\":
        switch letters.popFirst() {
        case "(":
          text += skipBrackets(&letters) == "platform)" ? platform : "\u{1}"
        case "\n": letters = letters.drop { $0.isWhitespace }
        case let escaped?: text.append(escaped)
        case nil: return nil
        }
      default: text.append(letter)
      }
    }
    return nil
  }

  /// Drops what stands up to the bracket that closes the one before, and answers it; brackets in texts come in pairs.
  private static func skipBrackets(_ letters: inout Substring) -> Substring {
    var depth = 1
    let start = letters
    while depth > 0, let letter = letters.popFirst() {
      if letter == "(" { depth += 1 } else if letter == ")" { depth -= 1 }
    }
    return start[..<letters.startIndex]
  }
}

extension Character {
  /// Whether it is a Chinese character.
  fileprivate var isHan: Bool { unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) } }
}
