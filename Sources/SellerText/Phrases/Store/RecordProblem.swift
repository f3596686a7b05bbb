import SellerCore

/// What can be wrong with a line, a field or a record of a store: it follows the place in a sentence.
public enum RecordProblem: PhrasePair, Hashable {
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
  case unreadableFile(FileTrouble)
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
}
