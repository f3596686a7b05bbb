import SellerCore
import SellerJSON

/// Writes JSON in the store's one compact form: no blanks, fields in the order they are written, texts escaped the same way
/// each time.
public struct JSONLine: Sendable {
  /// The text so far.
  public var bytes: [UInt8] = []
  /// An amount in another currency than the store's, if one was written.
  public private(set) var foreignCurrency: Currency?
  /// The store's currency.
  let currency: Currency
  private var needsComma = false

  /// An empty text of a store in this currency.
  public init(currency: Currency) {
    self.currency = currency
  }

  public mutating func beginObject() { open(UInt8(ascii: "{")) }
  public mutating func endObject() { close(UInt8(ascii: "}")) }
  public mutating func beginList() { open(UInt8(ascii: "[")) }
  public mutating func endList() { close(UInt8(ascii: "]")) }

  /// Goes on to the next element of a list.
  public mutating func nextElement() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = false
  }

  /// Writes a field's name; its value must follow.
  public mutating func name(_ name: String) {
    nextElement()
    quoted(name)
    bytes.append(UInt8(ascii: ":"))
  }

  public mutating func text(_ text: String) {
    quoted(text)
    needsComma = true
  }

  public mutating func bool(_ value: Bool) { literal(value ? "true" : "false") }
  public mutating func int(_ value: Int) { literal(String(value)) }

  public mutating func money(_ value: Money) {
    if value.currency != currency, foreignCurrency == nil { foreignCurrency = value.currency }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(decimal: value.minorUnits, fractionDigits: value.currency.minorDigits)
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  public mutating func instant(_ value: Instant) {
    bytes.append(UInt8(ascii: "\""))
    bytes.append(instant: value)
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  /// Writes JSON text as it is.
  public mutating func json(_ text: String) { literal(text) }

  /// Ends a record's line.
  public mutating func endLine() {
    bytes.append(0x0A)
    needsComma = false
  }

  private mutating func literal(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    needsComma = true
  }

  private mutating func quoted(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    bytes.append(escaping: text)
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func open(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }
}
