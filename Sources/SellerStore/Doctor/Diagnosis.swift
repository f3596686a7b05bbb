import SellerRecords
import SellerText

/// What the doctor found in a store.
public struct Diagnosis: Sendable, Hashable {
  /// Everything that is wrong, in the order of files and lines.
  public var findings: [Finding]

  /// Whether there is damage: a finding that is more than a warning.
  public var isDamaged: Bool { findings.contains { $0.severity == .error } }

  /// A diagnosis of these findings.
  public init(findings: [Finding]) {
    self.findings = findings
  }
}

/// How a finding is mended.
public enum Remedy: Sendable, Hashable {
  /// The doctor does it.
  case automatic(RemedyPhrase)
  /// A person must decide.
  case byHand(RemedyPhrase)
}

extension Finding {
  /// How it is mended.
  public var remedy: Remedy {
    switch problem {
    case .byteOrderMark: .automatic(.removeMark)
    case .carriageReturn, .blankLine, .missingNewline: .automatic(.rewriteLineEndings)
    case .zeroBytes, .invalidUTF8, .notJSON, .trailingComma, .malformedNumber, .malformedText,
      .rawControlCharacter, .loneSurrogate, .textAfterEnd, .notAnObject, .lineTooLong, .nestedTooDeeply:
      file == StoreFile.shop.path ? .byHand(.correctShopFile) : .automatic(.setLineAside)
    case .wrongPartition: .automatic(.moveRecord)
    case .notCanonical, .notSorted, .listNotSorted: .automatic(.rewriteFile)
    case .sparedEdit: .byHand(.bringOver)
    case .interruptedChange: .automatic(.finishChange)
    case .duplicateRecord: .byHand(.keepOneRecord)
    case .duplicateCase: .byHand(.keepOneCase)
    case .duplicateField, .missingField, .nullValue, .wrongType, .malformed, .unknownChoice, .outOfRange,
      .amountTooLarge, .tooManyDigits, .tooManyFractionDigits, .identifier, .foreignCurrency:
      .byHand(.correctField)
    case .missingProduct, .missingOrder: .byHand(.importMissing)
    case .earlierThan, .moreThan, .disagrees, .unusual: .byHand(.checkRecord)
    case .secondDispute: .byHand(.keepOneDispute)
    case .unreadableFile: .byHand(.checkFile)
    case .more: .byHand(.mendOthersFirst)
    case .strayFile: .byHand(.moveFile)
    case .brokenChange: .byHand(.restoreBackup)
    }
  }
}
