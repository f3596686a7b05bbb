import SellerCore

/// What can be wrong with a line, a field or a record: the payload of errors and findings, in no language.
public enum RecordProblem: Sendable, Hashable {
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
  /// A comma stands before a closing bracket.
  case trailingComma
  /// A number is not written as JSON writes numbers.
  case malformedNumber(String)
  /// A text holds an escape that JSON does not have.
  case malformedText
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
  case unreadableFile(FileFailure)
  /// More problems of this file than are told one by one.
  case more(count: Int)

  // What only the doctor looks at.

  /// A record names another one that is not there.
  case missingReference(RecordKind, id: String)
  /// The line says the same as the program would write, in another form.
  case notCanonical
  /// The records of the file are not sorted by their keys.
  case notSorted
  /// A list is not in the order of its moments.
  case listNotSorted
  /// A moment lies before another one that comes first.
  case earlierThan(field: String)
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

  /// Why a text cannot be an id.
  public enum IdentifierProblem: Sendable, Hashable {
    /// It is empty.
    case empty
    /// It has more than 128 bytes.
    case tooLong(bytes: Int)
    /// It holds a control character.
    case controlCharacter
  }
}

/// The JSON types.
public enum JSONType: String, Sendable, Hashable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool = "true or false"
  /// A number.
  case number = "a number"
  /// A text in quotes.
  case text = "a text"
  /// A list in brackets.
  case list = "a list"
  /// An object in braces.
  case object = "an object"
}

/// The forms that the fields of a store have.
public enum ValueShape: String, Sendable, Hashable {
  /// `true` or `false`.
  case bool = "true or false"
  /// A whole number.
  case wholeNumber = "a whole number"
  /// A text in quotes.
  case text = "a text in quotes"
  /// A list.
  case list = "a list"
  /// An object.
  case object = "an object"
  /// An amount.
  case money = "an amount as a text such as \"12.50\""
  /// A decimal number.
  case decimal = "a decimal number as a text such as \"2.5\", with at most 12 fractional and 18 digits in all"
  /// A moment.
  case instant = "a moment as \"YYYY-MM-DDTHH:MM:SSZ\""
  /// A day.
  case day = "a day as \"YYYY-MM-DD\""
  /// A month.
  case month = "a month as \"YYYY-MM\""
  /// A currency's code.
  case currency = "three capital letters such as \"USD\""
}

extension RecordProblem: CustomStringConvertible {
  /// What is wrong, in English, without the place.
  public var description: String {
    switch self {
    case .byteOrderMark: "begins with a byte order mark"
    case .carriageReturn: "holds a carriage return; lines end with a newline alone"
    case .blankLine: "is blank"
    case .missingNewline: "does not end with a newline; the file may be cut off"
    case .zeroBytes: "holds zero bytes, as an interrupted write leaves them"
    case .invalidUTF8: "is not valid UTF-8"
    case .lineTooLong(let bytes, let limit): "has \(bytes) bytes; a record has at most \(limit)"
    case .nestedTooDeeply(let limit): "is nested more than \(limit) levels deep"
    case .notJSON(cutOff: true): "is not JSON: it is cut off before its end"
    case .notJSON(cutOff: false): "is not JSON"
    case .trailingComma: "has a comma before a closing bracket"
    case .malformedNumber(let text): "\(quoted(text)) is not a JSON number"
    case .malformedText: "holds an escape that JSON does not have"
    case .notAnObject: "is not an object in braces"
    case .duplicateField: "is there twice"
    case .missingField: "is missing"
    case .nullValue: "is null; leave the field out instead"
    case .wrongType(let expected, let found): "must be \(expected.rawValue), but is \(found.rawValue)"
    case .malformed(let expected, let found): "must be \(expected.rawValue), but is \(quoted(found))"
    case .unknownChoice(let found, let allowed):
      "is \(quoted(found)), which is none of: \(allowed.joined(separator: ", "))"
    case .outOfRange(let found, let lowest, let highest): "is \(found), but must be from \(lowest) to \(highest)"
    case .tooManyFractionDigits(let found, let currency):
      "is \(quoted(found)), but \(currency) has \(currency.minorDigits) digits after the point"
    case .identifier(let problem): problem.description
    case .foreignCurrency(let found, let store): "is in \(found), but the store's currency is \(store)"
    case .duplicateRecord(let key, let file, let line):
      "\(quoted(key)) is already in \(file), line \(line)"
    case .duplicateCase(let id, let file, let line):
      "case \(quoted(id)) is already in \(file), line \(line)"
    case .wrongPartition(let belongs): "belongs into \(belongs)"
    case .unreadableFile(let failure): failure.description
    case .more(let count): "\(count) more problems in this file"
    case .missingReference(let kind, let id): "names \(kind.rawValue) \(quoted(id)), which is not in the store"
    case .notCanonical: "is written in another form than the program's"
    case .notSorted: "is not sorted by id"
    case .listNotSorted: "is not in the order of its moments"
    case .earlierThan(let field): "is before \(field)"
    case .disagrees(let field): "does not go with \(field)"
    case .unusual(let found): "is \(quoted(found)), which is hardly meant"
    case .secondDispute(let first): "is a second dispute of a product; the first is \(quoted(first))"
    case .strayFile: "is no file of a store"
    case .interruptedChange(recorded: true): "is a recorded change that waits to be completed"
    case .sparedEdit: "keeps what was saved by hand while the program wrote the same file"
    case .interruptedChange(recorded: false): "is left over from a change that did not happen"
    case .brokenChange: "is a recorded change whose files are damaged"
    }
  }

  /// A text from the data, short and without control characters, so that a message stays one line.
  private func quoted(_ text: String) -> String {
    var shown = ""
    for scalar in text.unicodeScalars.prefix(60) {
      let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      let isSeparator = scalar.value == 0x2028 || scalar.value == 0x2029
      if isControl || isSeparator { shown += "\u{FFFD}" } else { shown.unicodeScalars.append(scalar) }
    }
    return "\"\(shown)\(text.unicodeScalars.count > 60 ? "…" : "")\""
  }
}

extension RecordProblem.IdentifierProblem: CustomStringConvertible {
  /// What is wrong, in English.
  public var description: String {
    switch self {
    case .empty: "is empty; an id has at least one byte"
    case .tooLong(let bytes): "has \(bytes) bytes; an id has at most 128"
    case .controlCharacter: "holds a control character, which an id must not"
    }
  }

  init<Subject>(_ problem: Key<Subject>.IdentifierProblem) {
    switch problem {
    case .empty: self = .empty
    case .tooLong(let bytes): self = .tooLong(bytes: bytes)
    case .controlCharacter: self = .controlCharacter
    }
  }
}
