import Testing

@testable import SellerCore

/// Which products need a Responsible Person (001 §1).
struct EUComplianceTests {
  @Test func theMissingComeFirstThoseSoldMostBeforeOthersAndTheUnneededAreLeftOut() {
    var shop = WishShop()
    let people: [(ProductID, Product.ResponsiblePerson?)] = [
      ("a linked", .linked), ("b missing", .missing), ("c not needed", .notNeeded), ("d sold", nil), ("e unsold", nil),
      ("f missing", .missing),
    ]
    for (id, person) in people { shop.add(product: id, ["Toys"]) { $0.responsiblePerson = person } }
    for (index, id) in (["c not needed", "d sold", "f missing"] as [ProductID]).enumerated() {
      shop.add(order: OrderID("\(index)"), of: id, released: Wish.effect) { $0.destination = "FR" }
    }
    shop.add(order: "more", of: "f missing", released: Wish.effect, price: "2.00") { $0.destination = "DE" }
    shop.add(order: "elsewhere", of: "e unsold", released: Wish.effect) { $0.destination = "GB" }
    let rows = EUCompliance(shop.view("2021-09-01T00:00:00Z")).rows
    #expect(rows.map(\.productID) == ["f missing", "b missing", "d sold", "a linked"])
    #expect(rows.map(\.status) == [.missing, .missing, .notStated, .linked])
    #expect(rows.map { $0.sales.orders > 0 } == [true, false, true, false])
    #expect(rows.map(\.sales.orders) == [2, 0, 1, 0])
    #expect(rows.map(\.sales.gross) == ["12.00", "0.00", "10.00", "0.00"].map { Wish.usd($0) })
    #expect(rows.map(\.dispute.refusal) == [nil, .categoryNotShown, nil, .categoryNotShown])
    let needs = EUCompliance(shop.view("2021-09-01T00:00:00Z")).needs
    #expect(needs == ["Toys": EUCompliance.Need(needed: 3, notNeeded: 1)])
  }
}
