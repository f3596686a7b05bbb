import SellerCore

/// Writes orders as canonical lines into one growing buffer: for whoever writes very many of them.
public struct OrderLineWriter: Sendable {
  private var line: JSONLine

  /// A writer for a store in this currency.
  public init(currency: Currency) {
    line = JSONLine(currency: currency)
  }

  /// The lines so far.
  public var bytes: [UInt8] { line.bytes }

  /// Writes one order with its newline.
  public mutating func append(_ order: Order) {
    order.write(to: &line)
    line.endLine()
  }

  /// Forgets the lines and keeps the room for the next ones.
  public mutating func removeAll() {
    line.bytes.removeAll(keepingCapacity: true)
  }
}
