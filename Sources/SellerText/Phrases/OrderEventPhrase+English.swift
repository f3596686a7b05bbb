import SellerCore

extension OrderEventPhrase {
  /// In English.
  public var english: String {
    switch self {
    case .paid: "paid"
    case .released: "released to the merchant"
    case .promisedToShip: "promised to ship by then"
    case .shipped: "shipped"
    case .trackingUploaded(let value): "tracking number uploaded \(value)"
    case .scanned: "first carrier scan"
    case .scannedAtWarehouse(let right): right ? "scanned at the A+ warehouse" : "scanned at the wrong A+ warehouse"
    case .delivered: "delivered"
    case .cancelled(let by): "cancelled" + (by.map { " by the \($0.english)" } ?? "")
    case .reviewed(let value): "review " + Self.scores(value) + (value.text.map { "  “\($0)”" } ?? "")
    case .reviewAnswered: "review answered"
    case .applied(let value):
      "applied: \(value.kind.english), \(value.reason.english)" + (value.reasonText.map { "  “\($0)”" } ?? "")
    case .consented: "seller consented"
    case .returnShipped: "return handed to the carrier"
    case .refused: "seller refused"
    case .intervened(let value): "platform stepped in" + (value.map { ": \($0.english)" } ?? "")
    case .completed(let value): "completed" + (value.map { " " + Language.english.money($0) } ?? "")
    case .rated(let value): "handling rated \(value)/5"
    }
  }
}
