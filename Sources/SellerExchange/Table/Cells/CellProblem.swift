import SellerCore
import SellerText

/// What is wrong with a cell: it follows the place in a sentence.
public enum CellProblem: Error, Sendable, Hashable {
  /// It is no amount of money.
  case notAmount(String)
  /// It is no number.
  case notNumber(String)
  /// It is no whole number.
  case notWhole(String)
  /// It is a number outside what the field can hold.
  case outOfRange(String, lowest: Int, highest: Int)
  /// One sign stands in it that can be the decimal sign as well as the one between thousands.
  case ambiguousNumber(String)
  /// It can be a share of 1 as well as a part of a hundred.
  case ambiguousShare(String)
  /// It names another currency than the shop's.
  case wrongCurrency(found: String, shop: String)
  /// It has more digits than an amount in the currency.
  case tooManyDigits(String, Currency)
  /// It is an amount below 0, which no price is.
  case belowZero(String)
  /// It is no day or moment.
  case notMoment(String)
  /// It is a day as a spreadsheet counts days: from 1900, or from 1904.
  case countedDay(String)
  /// Its day and month can be taken for one another, and no other cell of the column decides.
  case ambiguousDay(String)
  /// It names a zone that stands for several, or that is not known here.
  case unknownZone(String)
  /// It is none of the words that are known for the field.
  case unknownWord(String, known: [String])
  /// It is no country that is known here, by name or code.
  case notCountry(String)
  /// A spreadsheet has rounded it: the last digits of the id are lost.
  case roundedID(String)
  /// It cannot be an id.
  case unusableID(IdentifierProblem)
  /// A spreadsheet's error stands there.
  case spreadsheetError(String)
  /// It is no JSON of the kind that the field has.
  case notJSON(String)
}

extension CellProblem: Worded {
  /// What is wrong.
  public var phrase: Phrase {
    switch self {
    case .notAmount(let text): Phrase(en: "\(quoted: text) is not an amount", zh: "\(quoted: text)不是金额")
    case .notNumber(let text): Phrase(en: "\(quoted: text) is not a number", zh: "\(quoted: text)不是数字")
    case .notWhole(let text): Phrase(en: "\(quoted: text) is not a whole number", zh: "\(quoted: text)不是整数")
    case .outOfRange(let text, let lowest, let highest):
      Phrase(en: "\(quoted: text) is outside \(lowest) … \(highest)", zh: "\(quoted: text)超出 \(lowest) … \(highest)")
    case .ambiguousNumber(let text):
      Phrase(
        en: "\(quoted: text) can be read in two ways; say which sign stands before decimals (--decimal)",
        zh: "\(quoted: text)有两种读法；请说明小数点用哪个符号（--decimal）")
    case .ambiguousShare(let text):
      Phrase(
        en: "\(quoted: text) can be a share of 1 or a percentage; say which in a map (unit: share or percent)",
        zh: "\(quoted: text)可以是比例，也可以是百分比；请在映射中说明是哪一种（unit: share 或 percent）")
    case .wrongCurrency(let found, let shop):
      Phrase(en: "the amount is in \(found), the shop is kept in \(shop)", zh: "金额的币种为 \(found)，本店为 \(shop)")
    case .tooManyDigits(let text, let currency):
      Phrase(
        en: "\(quoted: text) has more digits than an amount in \(currency.code) (\(currency.minorDigits) decimals)",
        zh: "\(quoted: text)超出 \(currency.code) 金额的位数（小数最多 \(currency.minorDigits) 位）")
    case .belowZero(let text): Phrase(en: "\(quoted: text) is below 0", zh: "\(quoted: text)小于 0")
    case .notMoment(let text): Phrase(en: "\(quoted: text) is not a day or time", zh: "\(quoted: text)不是日期或时间")
    case .countedDay(let text):
      Phrase(
        en: "\(quoted: text) is a date as a spreadsheet counts days: format the column as dates and export it again",
        zh: "\(quoted: text)是电子表格内部的日期序号：请将该栏设为日期格式后重新导出")
    case .ambiguousDay(let text):
      Phrase(
        en: "\(quoted: text) can be two days; say the order of day and month (--dates dmy or mdy)",
        zh: "\(quoted: text)可以是两个日期；请说明日、月的顺序（--dates dmy 或 mdy）")
    case .unknownZone(let text):
      Phrase(
        en: "the time zone in \(quoted: text) is not known for sure; say its distance from UTC (--zone +08:00)",
        zh: "\(quoted: text)中的时区无法确定；请说明与 UTC 的时差（--zone +08:00）")
    case .unknownWord(let text, let known):
      Phrase(
        en: "\(quoted: text) is none of the words known here: \(Phrase(verbatim: known.joined(separator: ", ")))",
        zh: "\(quoted: text)不在已知的词之中：\(Phrase(verbatim: known.joined(separator: "、")))")
    case .notCountry(let text): Phrase(en: "\(quoted: text) is no known country", zh: "\(quoted: text)不是已知的国家或地区")
    case .roundedID(let text):
      Phrase(
        en: "\(quoted: text) is an id that a spreadsheet has rounded: format the column as text and export it again",
        zh: "\(quoted: text)是被电子表格取整的编号：请将该栏设为文本格式后重新导出")
    case .unusableID(let problem): problem.phrase
    case .spreadsheetError(let text):
      Phrase(en: "\(quoted: text) is a spreadsheet's error", zh: "\(quoted: text)是电子表格的错误值")
    case .notJSON(let text): Phrase(en: "\(quoted: text) is not JSON of this field", zh: "\(quoted: text)不是此字段的 JSON")
    }
  }
}
