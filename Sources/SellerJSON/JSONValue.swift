/// A JSON value whose members keep their order: what the program's JSON answers are made of.
public enum JSONValue: Sendable {
  /// An object; members are written in this order.
  case object([(String, JSONValue)])
  /// A list.
  case array([JSONValue])
  /// A text.
  case string(String)
  /// A whole number.
  case integer(Int64)
  /// A number by its digits, written as given; a text that is no JSON number is written as a string.
  case number(String)
  /// A floating-point number, in the fewest digits that read back as the same number; NaN and infinities are null.
  case double(Double)
  /// true or false.
  case bool(Bool)
  /// null.
  case null
  /// JSON text that is known to be JSON, written as it is: numbers keep their digits.
  case verbatim(String)
}

extension JSONValue {
  /// The value in one line.
  public var compact: String { String(decoding: compactBytes, as: UTF8.self) }

  /// The value in one line, in UTF-8.
  public var compactBytes: [UInt8] {
    var writer = JSONWriter()
    writer.write(self)
    return writer.bytes
  }

  /// The value in a line of its own.
  public var line: [UInt8] { compactBytes + [0x0A] }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
  /// A text written in code.
  public init(stringLiteral text: String) { self = .string(text) }
  /// A whole number written in code.
  public init(integerLiteral number: Int64) { self = .integer(number) }
  /// true or false written in code.
  public init(booleanLiteral flag: Bool) { self = .bool(flag) }
}
