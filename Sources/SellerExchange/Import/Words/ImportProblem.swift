import SellerCore
import SellerText

/// What can be wrong with a platform's file or with one of its records: it follows the place in a sentence.
public enum ImportProblem: Worded, Hashable {
  /// The bytes are no JSON text.
  case notJSON(TextDamage)
  /// The bytes are no CSV text.
  case notCSV(TextDamage)
  /// A JSON text, but not a reply of this platform's interface; the payload is what it looks like.
  case notThisFormat(looksLike: FormatName?)
  /// No format is known that such a file has.
  case unknownFormat
  /// Such files belong into shops of another platform.
  case otherPlatform(FormatName)
  /// The platform answered with an error instead of data.
  case platformError(code: String, message: String)
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
  /// An amount with decimals where whole minor units belong.
  case decimalsInMinorUnits(String)
  /// One order has as many cases as are taken in for one; so many.
  case tooManyCases(most: Int)
  /// The same file tells another spend of the product on this day.
  case secondSpend(Day, beside: Money)
  /// A text that cannot be an id in the store.
  case unusableID(IdentifierProblem)
  /// An id that a spreadsheet turned into a number and cut off.
  case roundedID(String)
  /// A moment that a spreadsheet wrote anew: which number is the day, and which clock is meant, is lost.
  case rewrittenMoment(String)
  /// The record has the marks of no kind of record that this format has.
  case unrecognisedRecord
  /// A table, or a row of it, is not as its map says.
  case table(TableTrouble)

  /// What is wrong.
  public var phrase: Phrase {
    switch self {
    case .notJSON(let damage): Phrase(en: "not a JSON text (\(damage))", zh: "不是 JSON 文本（\(damage)）")
    case .notCSV(let damage): Phrase(en: "not a CSV text (\(damage))", zh: "不是 CSV 文本（\(damage)）")
    case .notThisFormat(let other?): Phrase(en: "looks like \(other)", zh: "看起来是\(quoted: other.chinese)")
    case .notThisFormat(nil): Phrase(en: "not a reply of this interface", zh: "不是此接口的回复")
    case .unknownFormat: Phrase(en: "a file of no format that is known here", zh: "文件的格式无法识别")
    case .otherPlatform(let name):
      Phrase(
        en: "\(name), which does not belong into a store of this platform", zh: "是\(quoted: name.chinese)，不属于本店铺的平台")
    case .platformError(let code, ""): Phrase(en: "the platform answered with error \(code)", zh: "平台返回错误 \(code)")
    case .platformError(let code, let message):
      Phrase(en: "the platform answered with error \(code): \(message)", zh: "平台返回错误 \(code)：\(message)")
    case .missing: Phrase(en: "missing", zh: "缺失")
    case .noSuchColumn(let found):
      Phrase(
        en: "not among the columns \(quoted: found.joined(separator: ", "))",
        zh: "不在各栏\(quoted: found.joined(separator: "、"))之中")
    case .wrongShape(let expected): Phrase(en: "is not \(expected)", zh: "不是\(expected)")
    case .malformed(let text, let expected):
      Phrase(en: "\(quoted: text) is not \(expected)", zh: "\(quoted: text)不是\(expected)")
    case .dayOnly(let day):
      Phrase(en: "\(quoted: day) is a day, and the time of day is not told", zh: "\(quoted: day)只有日期，没有写明时刻")
    case .unknownValue(let text, let known):
      Phrase(
        en: "\(quoted: text) is not one of \(known.joined(separator: ", "))",
        zh: "\(quoted: text)不在已知的值之中：\(known.joined(separator: "、"))")
    case .wrongCurrency(let found, let shop):
      Phrase(en: "the amount is in \(found), the shop is kept in \(shop)", zh: "金额的币种为 \(found)，本店为 \(shop)")
    case .tooManyDigits(let amount, let currency):
      Phrase(
        en:
          "\(amount) has more digits than an amount in \(currency.code) can have (\(currency.minorDigits) after the point)",
        zh: "\(amount) 超出 \(currency.code) 金额的位数（小数最多 \(currency.minorDigits) 位）")
    case .outOfRange(let text, let allowed): Phrase(en: "\(text) is outside \(allowed)", zh: "\(text) 超出范围 \(allowed)")
    case .decimalsInMinorUnits(let text):
      Phrase(en: "\(text) has decimals where whole fen belong", zh: "\(text) 带小数，此处应为整数分")
    case .tooManyCases(let most):
      Phrase(en: "its order has \(most) cases already", zh: "所属订单已有 \(most) 个售后单")
    case .secondSpend(let day, let other):
      Phrase(
        en: "the file tells \(other), too, as spent on the product on \(day)", zh: "同一文件中该产品 \(day) 另有花费 \(other)")
    case .unusableID(let problem): problem.phrase
    case .roundedID(let text):
      Phrase(
        en: "\(quoted: text) is an id that a spreadsheet has rounded", zh: "\(quoted: text)是被电子表格截断的编号")
    case .rewrittenMoment(let text):
      Phrase(
        en: "\(quoted: text) is a time that a spreadsheet has written anew", zh: "\(quoted: text)是被电子表格改写的时间")
    case .table(let trouble): trouble.phrase
    case .unrecognisedRecord: Phrase(en: "not a record of a known kind", zh: "无法识别的记录")
    }
  }
}
