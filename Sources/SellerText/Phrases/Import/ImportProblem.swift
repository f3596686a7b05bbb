import SellerCore

/// What can be wrong with a platform's file or with one of its records: it follows the place in a sentence.
public enum ImportProblem: PhrasePair, Hashable {
  /// The bytes are no JSON text.
  case notJSON(TextDamage)
  /// The bytes are no CSV text.
  case notCSV(TextDamage)
  /// A JSON text, but not a reply of this platform's interface; the payload is what it looks like.
  case notThisFormat(looksLike: ForeignFormat?)
  /// The platform answered with an error instead of data.
  case platformError(code: Int, message: String)
  /// The field is not there, or is null.
  case missing
  /// The list of products has no such column; what its first record holds instead.
  case noSuchColumn(found: [String])
  /// The field holds another kind of JSON value.
  case wrongShape(expected: JSONType)
  /// The text is not of the form that the field has.
  case malformed(text: String, expected: ImportForm)
  /// A day where the store needs a moment: the time of day is not guessed.
  case dayOnly(String)
  /// The value is none of those that the platform's description lists.
  case unknownValue(text: String, known: [String])
  /// An amount in another currency than the shop's.
  case wrongCurrency(found: String, shop: String)
  /// An amount with more decimals than the currency's minor unit has, or more digits than an amount can have.
  case tooManyDigits(amount: String, currency: Currency)
  /// A number outside what the field can hold.
  case outOfRange(text: String, allowed: ImportBounds)
  /// A text that cannot be an id in the store.
  case unusableID(IdentifierProblem)
  /// The record belongs to an order that neither the store nor the files have.
  case unknownOrder(String)
  /// The record has the marks of no kind of record that this format has.
  case unrecognisedRecord
}

extension ImportProblem {
  /// In English.
  public var english: String {
    switch self {
    case .notJSON(let damage): "not a JSON text (\(damage.english))"
    case .notCSV(let damage): "not a CSV text (\(damage.english))"
    case .notThisFormat(let other?): "looks like \(other.english)"
    case .notThisFormat(nil): "not a reply of this interface"
    case .platformError(let code, let message):
      "the platform answered with error \(code)\(message.isEmpty ? "" : ": \(message)")"
    case .missing: "missing"
    case .noSuchColumn(let found): "not among the columns \(quoted(found.joined(separator: ", ")))"
    case .wrongShape(let expected): "is not \(expected.english)"
    case .malformed(let text, let expected): "\(quoted(text)) is not \(expected.english)"
    case .dayOnly(let day): "\(quoted(day)) is a day, and the time of day is not told"
    case .unknownValue(let text, let known): "\(quoted(text)) is not one of \(known.joined(separator: ", "))"
    case .wrongCurrency(let found, let shop): "the amount is in \(found), the shop is kept in \(shop)"
    case .tooManyDigits(let amount, let currency):
      "\(amount) has more digits than an amount in \(currency) can have (\(currency.minorDigits) after the point)"
    case .outOfRange(let text, let allowed): "\(text) is outside \(allowed.english)"
    case .unusableID(let problem): problem.english
    case .unknownOrder(let id): "there is no order \(id)"
    case .unrecognisedRecord: "not a record of a known kind"
    }
  }

  private func quoted(_ text: String) -> String { Language.english.quoted(text) }
}

extension ImportProblem {
  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .notJSON(let damage): "不是 JSON 文本（\(damage.chinese)）"
    case .notCSV(let damage): "不是 CSV 文本（\(damage.chinese)）"
    case .notThisFormat(let other?): "看起来是\(other.chinese)"
    case .notThisFormat(nil): "不是此接口的回复"
    case .platformError(let code, let message): "平台返回错误 \(code)\(message.isEmpty ? "" : ":\(message)")"
    case .missing: "缺失"
    case .noSuchColumn(let found): "不在各栏\(Language.chinese.quoted(found.joined(separator: "、")))之中"
    case .wrongShape(let expected): "不是\(expected.chinese)"
    case .malformed(let text, let expected): "\(Language.chinese.quoted(text))不是\(expected.chinese)"
    case .dayOnly(let day): "\(Language.chinese.quoted(day))只有日期，没有写明时刻"
    case .unknownValue(let text, let known):
      "\(Language.chinese.quoted(text))不在已知的值之中：\(known.joined(separator: "、"))"
    case .wrongCurrency(let found, let shop): "金额的币种为 \(found)，本店为 \(shop)"
    case .tooManyDigits(let amount, let currency): "\(amount) 超出 \(currency) 金额的位数（小数最多 \(currency.minorDigits) 位）"
    case .outOfRange(let text, let allowed): "\(text) 超出范围 \(allowed.chinese)"
    case .unusableID(let problem): problem.chinese
    case .unknownOrder(let id): "没有订单 \(id)"
    case .unrecognisedRecord: "无法识别的记录"
    }
  }
}
