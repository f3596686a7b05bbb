/// Why a text is not the JSON that is wanted, and where.
public struct JSONError: Error, Sendable, Hashable {
  /// What is wrong.
  public var problem: JSONProblem
  /// Where it is wrong: the first byte that cannot stand where it stands, or that begins what cannot.
  public var place: JSONPlace
  /// The value in which it is wrong, such as `data.orders[17].total`; empty for the whole text.
  public var path = ""
}

/// What can be wrong with a JSON text.
public enum JSONProblem: Error, Sendable, Hashable {
  /// The text ends before its value does; `empty` when nothing but blanks stands in it.
  case cutOff(empty: Bool)
  /// A character that cannot stand here.
  case unexpected(Unicode.Scalar)
  /// Another value or name follows without a comma between.
  case missingComma
  /// A comma stands before a closing bracket.
  case trailingComma
  /// More text stands behind the value.
  case textAfterEnd
  /// A number is not written as JSON writes numbers.
  case malformedNumber(String)
  /// A text holds an escape that JSON does not have.
  case malformedEscape
  /// A text holds the escape of one half of a surrogate pair.
  case loneSurrogate
  /// A text holds a control character as it is.
  case controlCharacter(UInt8)
  /// The bytes are no UTF-8.
  case invalidUTF8
  /// The text begins with a byte order mark.
  case byteOrderMark
  /// An object has two members of this name.
  case duplicateName(String)
  /// Lists or objects are nested too deeply.
  case nestedTooDeeply(limit: Int)
  /// A value is longer than may be read at once, in bytes.
  case tooLong(limit: Int)
  /// Another type of value stands here than the one that was asked for.
  case wrongType(expected: JSONNode.Kind, found: JSONNode.Kind)
  /// The bytes could not be read; whoever gave the source knows why.
  case sourceFailed
}
