import SellerCore
import SellerText

/// What can be wrong with a line, a field or a record of a store: it follows the place in a sentence.
public enum RecordProblem: Worded, Hashable {
  // The bytes.

  /// The file begins with a byte order mark.
  case byteOrderMark
  /// A carriage return stands in the line.
  case carriageReturn
  /// The line is empty.
  case blankLine
  /// The file's last line does not end with a newline.
  case missingNewline
  /// Zero bytes stand in the line, as a crash leaves them.
  case zeroBytes
  /// The bytes are no UTF-8.
  case invalidUTF8
  /// The line is longer than any record.
  case lineTooLong(bytes: Int, limit: Int)
  /// Lists or objects are nested too deeply.
  case nestedTooDeeply(limit: Int)

  // The JSON.

  /// The line is not JSON; `cutOff` when it ends in the middle.
  case notJSON(cutOff: Bool)
  /// More text stands behind the value.
  case textAfterEnd
  /// A comma stands before a closing bracket.
  case trailingComma
  /// A number is not written as JSON writes numbers.
  case malformedNumber(String)
  /// A text holds an escape that JSON does not have.
  case malformedText
  /// A text holds a control character as it is.
  case rawControlCharacter
  /// A text holds one half of a surrogate pair.
  case loneSurrogate
  /// The record is no object.
  case notAnObject
  /// A field is there twice.
  case duplicateField

  // The fields.

  /// A required field is not there.
  case missingField
  /// A field is `null`, which the store never writes.
  case nullValue
  /// A value of another JSON type.
  case wrongType(expected: ValueShape, found: JSONType)
  /// A text that does not have the field's form.
  case malformed(expected: ValueShape, found: String)
  /// A text that is none of the field's choices.
  case unknownChoice(found: String, allowed: [String])
  /// A number outside the field's range.
  case outOfRange(found: String, lowest: Int, highest: Int)
  /// An amount above the largest that the store takes.
  case amountTooLarge(found: String, largest: Money)
  /// A decimal number of more digits than the store takes.
  case tooManyDigits(found: String, most: Int)
  /// An amount with more fractional digits than the currency's minor unit.
  case tooManyFractionDigits(found: String, currency: Currency)
  /// A text that cannot be an id.
  case identifier(IdentifierProblem)
  /// An amount in another currency than the store's; only in records to be written.
  case foreignCurrency(found: Currency, store: Currency)

  // The records.

  /// A record with the same key was there before.
  case duplicateRecord(key: String, firstFile: String, firstLine: Int)
  /// A case that another order has, too.
  case duplicateCase(id: String, firstFile: String, firstLine: Int)
  /// The record belongs into another month's file.
  case wrongPartition(belongs: String)
  /// The file cannot be read at all.
  case unreadableFile(reason: Phrase)
  /// More problems of this file than are told one by one.
  case more(count: Int)

  // What only the doctor looks at.

  /// A record names a product that is not there.
  case missingProduct(String)
  /// A record names an order that is not there.
  case missingOrder(String)
  /// The line says the same as the program would write, in another form.
  case notCanonical
  /// The records of the file are not sorted by their keys.
  case notSorted
  /// A list is not in the order of its moments.
  case listNotSorted
  /// A moment lies before another one that comes first.
  case earlierThan(field: String)
  /// A part is more than the whole that another field counts.
  case moreThan(field: String)
  /// A value does not go with another field's.
  case disagrees(with: String)
  /// A value that the store takes, but hardly is meant so.
  case unusual(found: String)
  /// A product has more than one dispute.
  case secondDispute(first: String)
  /// A file or folder that no store has.
  case strayFile
  /// An interrupted change; `recorded` when it has happened and only waits to be put in place.
  case interruptedChange(recorded: Bool)
  /// The file keeps what somebody saved at the same moment as the program.
  case sparedEdit
  /// A recorded change whose files are not what was recorded.
  case brokenChange

  /// What is wrong; it follows the place.
  public var phrase: Phrase {
    switch self {
    case .byteOrderMark: Phrase(en: "begins with a byte order mark", zh: "以字节顺序标记（BOM）开头")
    case .carriageReturn: Phrase(en: "holds a carriage return; lines end with a newline alone", zh: "含回车符；行尾只能是换行符")
    case .blankLine: Phrase(en: "is blank", zh: "是空行")
    case .missingNewline: Phrase(en: "does not end with a newline; the file may be cut off", zh: "末尾没有换行符，文件可能不完整")
    case .zeroBytes: Phrase(en: "holds zero bytes, as an interrupted write leaves them", zh: "含零字节，应是写入中断留下的")
    case .invalidUTF8: Phrase(en: "is not valid UTF-8", zh: "不是有效的 UTF-8")
    case .lineTooLong(let bytes, let limit):
      Phrase(
        en: "has \(bytes) bytes; a record has at most \(limit)", zh: "有 \(bytes) 字节，一条记录最多 \(limit) 字节")
    case .nestedTooDeeply(let limit): Phrase(en: "is nested more than \(limit) levels deep", zh: "嵌套超过 \(limit) 层")
    case .notJSON(cutOff: true): Phrase(en: "is not JSON: it is cut off before its end", zh: "不是 JSON：中途被截断")
    case .notJSON(cutOff: false): Phrase(en: "is not JSON", zh: "不是 JSON")
    case .textAfterEnd: Phrase(en: "has more text after its closing bracket", zh: "右括号后还有内容")
    case .trailingComma: Phrase(en: "has a comma before a closing bracket", zh: "右括号前多了逗号")
    case .malformedNumber(let text):
      Phrase(en: "\(quoted: text) is not a JSON number", zh: "\(quoted: text)不是 JSON 数字")
    case .malformedText: Phrase(en: "holds an escape that JSON does not have", zh: "含 JSON 没有的转义")
    case .rawControlCharacter:
      Phrase(
        en: "holds a control character as it is; JSON writes it as an escape, such as \\t or \\n",
        zh: "含未转义的控制字符；JSON 须写成转义，如 \\t 或 \\n")
    case .loneSurrogate:
      Phrase(
        en: "holds one half of a surrogate pair (\\ud800 to \\udfff) without the other",
        zh: "含不成对的代理码（\\ud800 至 \\udfff）")
    case .notAnObject: Phrase(en: "is not an object in braces", zh: "不是花括号括起的对象")
    case .duplicateField: Phrase(en: "is there twice", zh: "出现了两次")
    case .missingField: Phrase(en: "is missing", zh: "缺失")
    case .nullValue: Phrase(en: "is null; leave the field out instead", zh: "为 null；没有值时应省去此字段")
    case .wrongType(let expected, let found):
      Phrase(en: "must be \(expected), but is \(found)", zh: "应为\(expected)，实为\(found)")
    case .malformed(let expected, let found):
      Phrase(en: "must be \(expected), but is \(quoted: found)", zh: "应为\(expected)，实为\(quoted: found)")
    case .unknownChoice(let found, let allowed):
      Phrase(
        en: "is \(quoted: found), which is none of: \(allowed.joined(separator: ", "))",
        zh: "实为\(quoted: found)，只能是：\(allowed.joined(separator: "、"))")
    case .outOfRange(let found, let lowest, let highest):
      Phrase(
        en: "is \(found), but must be from \(lowest) to \(highest)",
        zh: "实为 \(found)，应在 \(lowest) 至 \(highest) 之间")
    case .amountTooLarge(let found, let largest):
      Phrase(
        en: "is \(quoted: found), but amounts go up to \(Language.english.amount(largest))",
        zh: "实为\(quoted: found)，金额最大 \(Language.chinese.amount(largest))")
    case .tooManyDigits(let found, let most):
      Phrase(
        en: "is \(quoted: found), but a decimal number has at most \(most) digits",
        zh: "实为\(quoted: found)，小数总共最多 \(most) 位")
    case .tooManyFractionDigits(let found, let currency):
      Phrase(
        en: "is \(quoted: found), but \(currency.code) has \(currency.minorDigits) digits after the point",
        zh: "实为\(quoted: found)，\(currency.code) 的小数最多 \(currency.minorDigits) 位")
    case .identifier(let problem): problem.phrase
    case .foreignCurrency(let found, let store):
      Phrase(
        en: "is in \(found.code), but the store's currency is \(store.code)",
        zh: "币种为 \(found.code)，本店为 \(store.code)")
    case .duplicateRecord(let key, let file, let line):
      Phrase(
        en: "\(quoted: key) is already in \(StorePlace(file: file, line: line > 0 ? line : nil))",
        zh: "\(quoted: key)已在 \(StorePlace(file: file, line: line > 0 ? line : nil))")
    case .duplicateCase(let id, let file, let line):
      Phrase(
        en: "case \(quoted: id) is already in \(StorePlace(file: file, line: line > 0 ? line : nil))",
        zh: "售后单\(quoted: id)已在 \(StorePlace(file: file, line: line > 0 ? line : nil))")
    case .wrongPartition(let belongs): Phrase(en: "belongs into \(belongs)", zh: "应放在 \(belongs)")
    case .unreadableFile(let reason): reason
    case .more(let count): Phrase(en: "\(count) more problems in this file", zh: "此文件还有 \(count) 处问题")
    case .missingProduct(let id):
      Phrase(en: "names product \(quoted: id), which is not in the store", zh: "所指的商品\(quoted: id)不在店铺中")
    case .missingOrder(let id):
      Phrase(en: "names order \(quoted: id), which is not in the store", zh: "所指的订单\(quoted: id)不在店铺中")
    case .notCanonical: Phrase(en: "is written in another form than the program's", zh: "写法与本程序不同")
    case .notSorted: Phrase(en: "is not sorted by id", zh: "没有按编号排序")
    case .listNotSorted: Phrase(en: "is not in the order of its moments", zh: "没有按时间排序")
    case .earlierThan(let field): Phrase(en: "is before \(field)", zh: "早于 \(field)")
    case .moreThan(let field): Phrase(en: "is more than \(field)", zh: "大于 \(field)")
    case .disagrees(let field): Phrase(en: "does not go with \(field)", zh: "与 \(field) 不符")
    case .unusual(let found): Phrase(en: "is \(quoted: found), which is hardly meant", zh: "实为\(quoted: found)，很可能有误")
    case .secondDispute(let first):
      Phrase(
        en: "is a second dispute of a product; the first is \(quoted: first)",
        zh: "是同一产品的第二个申诉，第一个是\(quoted: first)")
    case .strayFile: Phrase(en: "is no file of a store", zh: "不是店铺的文件")
    case .interruptedChange(recorded: true):
      Phrase(en: "is a recorded change that waits to be completed", zh: "是已记录、尚待完成的更改")
    case .interruptedChange(recorded: false):
      Phrase(en: "is left over from a change that did not happen", zh: "是未执行的更改留下的")
    case .sparedEdit:
      Phrase(
        en: "keeps what was saved by hand while the program wrote the same file",
        zh: "保留了程序写入同一文件时手工保存的内容")
    case .brokenChange: Phrase(en: "is a recorded change whose files are damaged", zh: "是已记录的更改，但其文件已损坏")
    }
  }
}
