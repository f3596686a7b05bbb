import SellerCore
import SellerJSON

/// Writes a record as JSON in the store's one form, its amounts in the store's currency.
public struct JSONLine: Sendable {
  private var writer: JSONWriter
  /// An amount in another currency than the store's, if one was written.
  public private(set) var foreignCurrency: Currency?
  /// The store's currency.
  private let currency: Currency

  /// An empty text of a store in this currency.
  public init(currency: Currency, _ layout: JSONWriter.Layout = .compact) {
    self.currency = currency
    writer = JSONWriter(layout)
  }

  /// The text so far.
  public var bytes: [UInt8] { writer.bytes }

  /// Begins an object; names and values follow.
  public mutating func beginObject() { writer.beginObject() }
  /// Ends the object begun last.
  public mutating func endObject() { writer.endObject() }
  /// Begins a list; values follow.
  public mutating func beginList() { writer.beginList() }
  /// Ends the list begun last.
  public mutating func endList() { writer.endList() }

  /// Writes a field's name; its value must follow.
  public mutating func name(_ name: String) { writer.name(name) }

  /// Writes a text.
  public mutating func text(_ text: String) { writer.text(text) }
  /// Writes true or false.
  public mutating func bool(_ value: Bool) { writer.bool(value) }
  /// Writes a whole number.
  public mutating func int(_ value: Int) { writer.integer(value) }

  /// Writes JSON that stands ready, as it is.
  public mutating func json(_ json: String) { writer.json(json) }

  /// Writes an amount with exactly its currency's digits after the point.
  public mutating func money(_ value: Money) {
    if value.currency != currency, foreignCurrency == nil { foreignCurrency = value.currency }
    writer.text { $0.append(decimal: value.minorUnits, fractionDigits: value.currency.minorDigits) }
  }

  /// Writes a moment.
  public mutating func instant(_ value: Instant) { writer.text { $0.append(instant: value) } }

  /// Writes unknown fields as they came.
  mutating func extra(_ fields: ExtraFields) {
    for member in fields.members {
      writer.name(member.name)
      writer.json(member.json)
    }
  }

  /// Ends a record's line.
  public mutating func endLine() { writer.endLine() }

  /// Hands what was written so far to somebody.
  public mutating func drain<Failure>(to take: ([UInt8]) throws(Failure) -> Void) throws(Failure) {
    try writer.drain(to: take)
  }
}
