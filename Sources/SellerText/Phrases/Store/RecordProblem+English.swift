import SellerCore

extension RecordProblem {
  /// In English.
  public var english: String {
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
    case .textAfterEnd: "has more text after its closing bracket"
    case .trailingComma: "has a comma before a closing bracket"
    case .malformedNumber(let text): "\(quoted(text)) is not a JSON number"
    case .malformedText: "holds an escape that JSON does not have"
    case .rawControlCharacter: "holds a control character as it is; JSON writes it as an escape, such as \\t or \\n"
    case .loneSurrogate: "holds one half of a surrogate pair (\\ud800 to \\udfff) without the other"
    case .notAnObject: "is not an object in braces"
    case .duplicateField: "is there twice"
    case .missingField: "is missing"
    case .nullValue: "is null; leave the field out instead"
    case .wrongType(let expected, let found): "must be \(expected.english), but is \(found.english)"
    case .malformed(let expected, let found): "must be \(expected.english), but is \(quoted(found))"
    case .unknownChoice(let found, let allowed):
      "is \(quoted(found)), which is none of: \(allowed.joined(separator: ", "))"
    case .outOfRange(let found, let lowest, let highest): "is \(found), but must be from \(lowest) to \(highest)"
    case .amountTooLarge(let found, let largest):
      "is \(quoted(found)), but amounts go up to \(Language.english.amount(largest))"
    case .tooManyDigits(let found, let most): "is \(quoted(found)), but a decimal number has at most \(most) digits"
    case .tooManyFractionDigits(let found, let currency):
      "is \(quoted(found)), but \(currency) has \(currency.minorDigits) digits after the point"
    case .identifier(let problem): problem.english
    case .foreignCurrency(let found, let store): "is in \(found), but the store's currency is \(store)"
    case .duplicateRecord(let key, let file, let line): "\(quoted(key)) is already in \(place(file, line))"
    case .duplicateCase(let id, let file, let line): "case \(quoted(id)) is already in \(place(file, line))"
    case .wrongPartition(let belongs): "belongs into \(belongs)"
    case .unreadableFile(let trouble): trouble.english
    case .more(let count): "\(count) more problems in this file"
    case .missingProduct(let id): "names product \(quoted(id)), which is not in the store"
    case .missingOrder(let id): "names order \(quoted(id)), which is not in the store"
    case .notCanonical: "is written in another form than the program's"
    case .notSorted: "is not sorted by id"
    case .listNotSorted: "is not in the order of its moments"
    case .earlierThan(let field): "is before \(field)"
    case .moreThan(let field): "is more than \(field)"
    case .disagrees(let field): "does not go with \(field)"
    case .unusual(let found): "is \(quoted(found)), which is hardly meant"
    case .secondDispute(let first): "is a second dispute of a product; the first is \(quoted(first))"
    case .strayFile: "is no file of a store"
    case .interruptedChange(recorded: true): "is a recorded change that waits to be completed"
    case .interruptedChange(recorded: false): "is left over from a change that did not happen"
    case .sparedEdit: "keeps what was saved by hand while the program wrote the same file"
    case .brokenChange: "is a recorded change whose files are damaged"
    }
  }

  private func quoted(_ text: String) -> String { Language.english.quoted(text) }

  private func place(_ file: String, _ line: Int) -> String { StorePlace(file: file, line: line).english }
}
