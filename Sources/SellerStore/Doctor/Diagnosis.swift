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
  /// The doctor does it: what it does, in English.
  case automatic(String)
  /// A person must decide: what to look at, in English.
  case byHand(String)
}

extension Finding {
  /// How it is mended.
  public var remedy: Remedy {
    switch problem {
    case .byteOrderMark, .carriageReturn, .blankLine, .missingNewline:
      .automatic("rewrite the line endings")
    case .zeroBytes, .invalidUTF8, .notJSON, .trailingComma, .malformedNumber, .malformedText, .notAnObject,
      .lineTooLong, .nestedTooDeeply:
      file == StoreFile.shop.path
        ? .byHand("correct the file, or bring a backup back")
        : .automatic("move the line out of the way into a .broken file")
    case .wrongPartition: .automatic("move the record into the file it belongs into")
    case .notCanonical, .notSorted, .listNotSorted: .automatic("write the file in the program's form")
    case .sparedEdit: .byHand("bring its records over into the file it is named after, then remove it")
    case .interruptedChange: .automatic("complete or discard the change")
    case .duplicateRecord: .byHand("keep one of the two; records that are alike are merged by --fix")
    case .duplicateCase: .byHand("keep the case in the order it belongs to")
    case .duplicateField, .missingField, .nullValue, .wrongType, .malformed, .unknownChoice, .outOfRange,
      .tooManyFractionDigits, .identifier, .foreignCurrency:
      .byHand("correct the field")
    case .missingReference: .byHand("import the missing record; the one here counts all the same")
    case .earlierThan, .disagrees, .unusual: .byHand("check the record")
    case .secondDispute: .byHand("keep the dispute that the platform knows")
    case .unreadableFile: .byHand("check the file's kind and permissions")
    case .more: .byHand("mend the others first")
    case .strayFile: .byHand("move it elsewhere")
    case .brokenChange: .byHand("bring a backup back")
    }
  }
}
