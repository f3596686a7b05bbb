/// Names something that is counted or worked out about a shop. Equal names are the same fact, which a report finds once.
public struct FactName: Sendable, Hashable, CustomStringConvertible, ExpressibleByStringLiteral {
  /// The name.
  public let description: String

  /// A fact by its name.
  public init(stringLiteral name: String) { description = name }

  init(_ measure: Measure.ID, over window: Window, isApart: Bool) {
    description = "\(measure) \(window)\(isApart ? " by product" : "")"
  }

  /// The counting that a fact needs.
  var fromOrders: FactName { FactName(stringLiteral: "\(description), from the orders") }

  /// Going once over all orders.
  public static let orders: FactName = "orders"
}
