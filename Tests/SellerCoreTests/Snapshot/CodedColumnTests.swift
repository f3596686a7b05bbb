import SellerCore
import Testing

/// What columns keep once for many orders comes out as each order had it.
struct CodedColumnTests {
  private static func order(
    _ id: OrderID, share: String? = nil, destination: String? = nil, origin: String? = nil
  ) -> Order {
    var order = Order(
      id: id, productID: "P", paidAt: Instant(seconds: 1_636_000_000), price: .zero(.usd), channel: .other)
    order.revenueShare = share.flatMap { Percentage(text: $0) }
    order.destination = destination
    order.origin = origin
    return order
  }

  @Test func everyOrderKeepsItsOwnText() {
    let orders = [
      Self.order("1", share: "15.0", destination: "\u{E9}", origin: "e\u{301}"),
      Self.order("2", share: "15", destination: "e\u{301}", origin: "\u{E9}"),
      Self.order("3", share: "15.00"), Self.order("4"), Self.order("5", share: "15"),
    ]
    let shop = Shop(id: "s", name: "S", platform: .wish, currency: .usd)
    let view = ShopView(
      ShopSnapshot(shop: shop, orderRecords: orders), asOf: Instant(seconds: 1_636_000_000))
    var shares: [String?] = []
    var places: [[UInt8]?] = []
    view.forEachOrder { order in
      shares.append(order.revenueShare?.description)
      places += [order.destination, order.origin].map { $0.map { Array($0.utf8) } }
    }
    #expect(shares == ["15.0", "15", "15.00", nil, "15"])
    let (composed, decomposed) = (Array("\u{E9}".utf8), Array("e\u{301}".utf8))
    #expect(places.prefix(4) == [composed, decomposed, decomposed, composed])
    #expect(places.dropFirst(4).allSatisfy { $0 == nil })
  }
}
