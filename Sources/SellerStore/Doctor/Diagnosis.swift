import SellerRecords
import SellerText

/// What the doctor found in a store.
public struct Diagnosis: Sendable, Hashable {
  /// Everything that is wrong, in the order of files and lines.
  public var findings: [Finding]

  /// Whether there is damage: a finding that is more than a warning.
  public var isDamaged: Bool { findings.contains { $0.severity == .error } }
}

/// How a finding is mended.
public struct Remedy: Worded, Hashable {
  /// Whether the doctor does it; otherwise a person must decide.
  public let isAutomatic: Bool
  /// What is done.
  public let phrase: Phrase

  fileprivate static func automatic(en: Wording<English>, zh: Wording<Chinese>) -> Remedy {
    Remedy(isAutomatic: true, phrase: Phrase(en: en, zh: zh))
  }

  fileprivate static func byHand(en: Wording<English>, zh: Wording<Chinese>) -> Remedy {
    Remedy(isAutomatic: false, phrase: Phrase(en: en, zh: zh))
  }
}

extension Finding {
  /// How it is mended.
  public var remedy: Remedy {
    switch problem {
    case .byteOrderMark: .automatic(en: "remove the byte order mark", zh: "去掉字节顺序标记")
    case .carriageReturn, .blankLine, .missingNewline: .automatic(en: "rewrite the line endings", zh: "改正行尾")
    case .zeroBytes, .invalidUTF8, .notJSON, .trailingComma, .malformedNumber, .malformedText,
      .rawControlCharacter, .loneSurrogate, .textAfterEnd, .notAnObject, .lineTooLong, .nestedTooDeeply:
      file == StoreFile.shop.path
        ? .byHand(en: "correct the file, or bring a backup back", zh: "改正文件，或恢复备份")
        : .automatic(
          en: "move the line out of the way into a .broken file",
          zh: "将此行移到 .broken 文件")
    case .wrongPartition: .automatic(en: "move the record into the file it belongs into", zh: "将记录移到应在的文件")
    case .notCanonical, .notSorted, .listNotSorted:
      .automatic(en: "write the file in the program's form", zh: "按本程序的写法重写文件")
    case .sparedEdit:
      .byHand(
        en: "bring its records over into the file it is named after, then remove it",
        zh: "将其中的记录并入同名文件，然后删除它")
    case .interruptedChange: .automatic(en: "complete or discard the change", zh: "完成或放弃该更改")
    case .duplicateRecord:
      .byHand(
        en: "keep one of the two; records that are alike are merged by --fix",
        zh: "两者保留其一；相同的记录可用 --fix 合并")
    case .duplicateCase: .byHand(en: "keep the case in the order it belongs to", zh: "只在所属订单中保留该售后单")
    case .duplicateField, .missingField, .nullValue, .wrongType, .malformed, .unknownChoice, .outOfRange,
      .amountTooLarge, .tooManyDigits, .tooManyFractionDigits, .identifier, .foreignCurrency:
      .byHand(en: "correct the field", zh: "改正字段")
    case .missingProduct, .missingOrder:
      .byHand(
        en: "import the missing record; the one here counts all the same",
        zh: "导入缺少的记录；此记录照常计入")
    case .earlierThan, .moreThan, .disagrees, .unusual: .byHand(en: "check the record", zh: "核对记录")
    case .secondDispute: .byHand(en: "keep the dispute that the platform knows", zh: "保留平台认可的申诉")
    case .unreadableFile: .byHand(en: "check the file's kind and permissions", zh: "检查文件类型和权限")
    case .more: .byHand(en: "mend the others first", zh: "先修复其他问题")
    case .strayFile: .byHand(en: "move it elsewhere", zh: "移到别处")
    case .brokenChange: .byHand(en: "bring a backup back", zh: "恢复备份")
    }
  }
}
