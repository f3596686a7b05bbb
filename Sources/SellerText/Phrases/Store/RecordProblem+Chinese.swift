import SellerCore

extension RecordProblem {
  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .byteOrderMark: "以字节顺序标记（BOM）开头"
    case .carriageReturn: "含回车符；行尾只能是换行符"
    case .blankLine: "是空行"
    case .missingNewline: "末尾没有换行符，文件可能不完整"
    case .zeroBytes: "含零字节，应是写入中断留下的"
    case .invalidUTF8: "不是有效的 UTF-8"
    case .lineTooLong(let bytes, let limit): "有 \(bytes) 字节，一条记录最多 \(limit) 字节"
    case .nestedTooDeeply(let limit): "嵌套超过 \(limit) 层"
    case .notJSON(cutOff: true): "不是 JSON：中途被截断"
    case .notJSON(cutOff: false): "不是 JSON"
    case .textAfterEnd: "右括号后还有内容"
    case .trailingComma: "右括号前多了逗号"
    case .malformedNumber(let text): "\(quoted(text))不是 JSON 数字"
    case .malformedText: "含 JSON 没有的转义"
    case .rawControlCharacter: "含未转义的控制字符；JSON 须写成转义，如 \\t 或 \\n"
    case .loneSurrogate: "含不成对的代理码（\\ud800 至 \\udfff）"
    case .notAnObject: "不是花括号括起的对象"
    case .duplicateField: "出现了两次"
    case .missingField: "缺失"
    case .nullValue: "为 null；没有值时应省去此字段"
    case .wrongType(let expected, let found): "应为\(expected.chinese)，实为\(found.chinese)"
    case .malformed(let expected, let found): "应为\(expected.chinese)，实为\(quoted(found))"
    case .unknownChoice(let found, let allowed): "实为\(quoted(found))，只能是：\(allowed.joined(separator: "、"))"
    case .outOfRange(let found, let lowest, let highest): "实为 \(found)，应在 \(lowest) 至 \(highest) 之间"
    case .amountTooLarge(let found, let largest): "实为\(quoted(found))，金额最大 \(Language.chinese.amount(largest))"
    case .tooManyDigits(let found, let most): "实为\(quoted(found))，小数总共最多 \(most) 位"
    case .tooManyFractionDigits(let found, let currency):
      "实为\(quoted(found))，\(currency) 的小数最多 \(currency.minorDigits) 位"
    case .identifier(let problem): problem.chinese
    case .foreignCurrency(let found, let store): "币种为 \(found)，本店为 \(store)"
    case .duplicateRecord(let key, let file, let line): "\(quoted(key))已在 \(place(file, line))"
    case .duplicateCase(let id, let file, let line): "售后单\(quoted(id))已在 \(place(file, line))"
    case .wrongPartition(let belongs): "应放在 \(belongs)"
    case .unreadableFile(let trouble): trouble.chinese
    case .more(let count): "此文件还有 \(count) 处问题"
    case .missingProduct(let id): "所指的产品\(quoted(id))不在店铺中"
    case .missingOrder(let id): "所指的订单\(quoted(id))不在店铺中"
    case .notCanonical: "写法与本程序不同"
    case .notSorted: "没有按编号排序"
    case .listNotSorted: "没有按时间排序"
    case .earlierThan(let field): "早于 \(field)"
    case .moreThan(let field): "大于 \(field)"
    case .disagrees(let field): "与 \(field) 不符"
    case .unusual(let found): "实为\(quoted(found))，很可能有误"
    case .secondDispute(let first): "是同一产品的第二个申诉，第一个是\(quoted(first))"
    case .strayFile: "不是店铺的文件"
    case .interruptedChange(recorded: true): "是已记录、尚待完成的更改"
    case .interruptedChange(recorded: false): "是未执行的更改留下的"
    case .sparedEdit: "保留了程序写入同一文件时手工保存的内容"
    case .brokenChange: "是已记录的更改，但其文件已损坏"
    }
  }

  private func quoted(_ text: String) -> String { Language.chinese.quoted(text) }

  private func place(_ file: String, _ line: Int) -> String { StorePlace(file: file, line: line).chinese }
}
