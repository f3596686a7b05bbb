import SellerText

/// Fields and their values on a command line: `FIELD VALUE`, or several `FIELD=VALUE`.
struct FieldWords {
  /// The values by their fields' paths.
  let texts: [String: String]

  /// Reads words; two words of which the first is no `FIELD=VALUE` are one field and its value.
  init(_ words: [String]) throws {
    if words.count == 2, !words[0].contains("=") {
      texts = [words[0]: words[1]]
      return
    }
    var texts: [String: String] = [:]
    for word in words {
      guard let sign = word.firstIndex(of: "="), sign > word.startIndex else {
        throw ProgramFailure(.wrongInput, RecordCommandPhrase.noField(word))
      }
      let name = String(word[..<sign])
      guard texts.updateValue(String(word[word.index(after: sign)...]), forKey: name) == nil else {
        throw ProgramFailure(.wrongInput, RecordCommandPhrase.fieldTwice(name))
      }
    }
    guard !texts.isEmpty else { throw ProgramFailure(.wrongInput, RecordCommandPhrase.nothingToSet) }
    self.texts = texts
  }
}

enum RecordCommandPhrase {
  static let fields = Phrase(
    en: "FIELD VALUE, or several FIELD=VALUE; an empty value takes a field away.", zh: "字段 值，或多个 字段=值；值为空表示清除。")
  static let pairs = Phrase(en: "The fields, each as FIELD=VALUE.", zh: "各字段，写作 字段=值。")
  static let keyed = Phrase(
    en: "The fields that tell the record from others, and those to set, each as FIELD=VALUE.",
    zh: "用于区分记录的字段和要设置的字段，写作 字段=值。")
  static let id = Phrase(en: "The record's id.", zh: "记录编号。")
  static let product = Phrase(en: "The product's id.", zh: "商品编号。")
  static let unchanged = Phrase(en: "It is so already: nothing was written.", zh: "已是如此，没有写入。")
  static let field = Phrase(en: "field", zh: "字段")
  static let value = Phrase(en: "value", zh: "值")
  static let meaning = Phrase(en: "meaning", zh: "含义")
  static let none = Phrase(en: "None on record.", zh: "没有记录。")

  static func noField(_ word: String) -> Phrase {
    Phrase(en: "\(quoted: word) is no FIELD=VALUE.", zh: "\(quoted: word)不是 字段=值。")
  }

  static func fieldTwice(_ name: String) -> Phrase {
    Phrase(en: "\(name) is there twice.", zh: "\(name) 出现了两次。")
  }

  static func unknown(_ id: String) -> Phrase {
    Phrase(en: "Nothing of the store has the id \(quoted: id).", zh: "店铺中没有编号\(quoted: id)。")
  }

  static func missingKey(_ fields: [String]) -> Phrase {
    Phrase(
      en: "Say which record: \(list: fields.map { "\($0)=…" }).", zh: "请写明是哪条记录：\(list: fields.map { "\($0)=…" })。")
  }

  static let nothingToSet = Phrase(en: "Say which fields to set, as FIELD=VALUE.", zh: "请写明要设置的字段：字段=值。")
}
