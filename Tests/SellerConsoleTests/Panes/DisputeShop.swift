import SellerCore

@testable import SellerConsole

/// A small Wish shop with one dispute of each status, and a console on it.
///
/// As of Monday 2021-11-15 09:00 UTC. Every order is $10.00 + $2.50 shipping, so one is $12.50, and 5 points of its share are
/// $0.625: $0.63 rounded half away from zero.
struct DisputeShop: ConsoleShop {
  static let pane = PaneID.disputes

  let asOf = Spelled.at("2021-11-15T09:00:00Z")

  var shop = Shop(id: "shop", name: "Lanfeng", platform: .wish, currency: .usd)
  var tables = ShopSnapshot.Tables()
  var orders: [Order] = []

  /// Four products: tablets can be disputed; the mat was updated, the lamp left unchanged, the kettle is pending. The hat has
  /// no order since categories count, so its category is not shown.
  static func standard() -> DisputeShop {
    var made = DisputeShop()
    made.add("tablets", "Dishwasher tablets", ["Electronics"], person: .missing)
    made.add("mat", "Silicone baking mat", ["Toys"], person: .linked)
    made.add("lamp", "LED desk lamp", ["Electronics"], person: .notNeeded)
    made.add("kettle", "Kettle", ["Electronics"], person: nil)
    made.add("hat", "Hat", ["Apparel"], person: nil)
    // Of the tablets: two orders inside the 14 days before today, 11-01 … 11-14; one on the day before them; one today.
    made.add("t-1", of: "tablets", released: "2021-10-31T23:59:59Z")
    made.add("t-2", of: "tablets", released: "2021-11-01T00:00:00Z")
    made.add("t-3", of: "tablets", released: "2021-11-14T23:59:59Z")
    made.add("t-4", of: "tablets", released: "2021-11-15T00:00:00Z")
    // Of the mat, disputed on 09-14 and answered on 09-20: 08-31 … 09-13 is adjusted, 09-14 and 09-20 lie in between.
    made.add("m-1", of: "mat", released: "2021-08-31T08:00:00Z")
    made.add("m-2", of: "mat", released: "2021-09-13T08:00:00Z")
    made.add("m-3", of: "mat", released: "2021-09-14T08:00:00Z")
    made.add("m-4", of: "mat", released: "2021-09-20T08:00:00Z")
    made.add("l-1", of: "lamp", released: "2021-08-20T08:00:00Z")
    made.add("k-1", of: "kettle", released: "2021-11-05T08:00:00Z")
    made.add("h-1", of: "hat", released: "2021-07-01T08:00:00Z")

    made.add("D-1", of: "lamp", at: "2021-08-30T10:00:00Z", ["Electronics"], proposing: "Home & Kitchen") {
      $0 = $0.resolved(
        by: Dispute.Outcome(
          at: Spelled.at("2021-09-07T10:00:00Z"), decision: .unchanged(reason: "The tag fits its picture.")))
    }
    made.add("D-2", of: "mat", at: "2021-09-14T10:00:00Z", ["Toys"], proposing: "Apparel") {
      $0.attachments = [Dispute.Attachment(name: "mat.jpg", bytes: 2_097_152)]
      $0 = $0.resolved(
        by: Dispute.Outcome(at: Spelled.at("2021-09-20T10:00:00Z"), decision: .updated("Household Supplies")))
    }
    made.add(
      "D-3", of: "kettle", at: "2021-11-08T10:00:00Z", ["Electronics"], proposing: "Household Supplies")
    return made
  }

  mutating func add(
    _ id: ProductID, _ name: String, _ categories: [CategoryName], person: Product.ResponsiblePerson?
  ) {
    add(product: id, name, price: Spelled.usd("10.00")) { product in
      product.categories = categories
      product.responsiblePerson = person
    }
  }

  mutating func add(_ id: OrderID, of product: ProductID, released: String) {
    let moment = Spelled.at(released)
    add(order: id, of: product, paid: moment, price: Spelled.usd("10.00"), channel: .other) { order in
      order.shipping = Spelled.usd("2.50")
      order.releasedAt = moment
    }
  }

  mutating func add(
    _ id: DisputeID, of product: ProductID, at moment: String, _ categories: [CategoryName],
    proposing category: CategoryName, _ edit: (inout Dispute) -> Void = { _ in }
  ) {
    var dispute = Dispute(id: id, productID: product, form: .revenueShare, submittedAt: Spelled.at(moment))
    dispute.reason = "It is not that."
    dispute.disputedCategories = categories
    dispute.proposedCategory = category
    edit(&dispute)
    tables.disputes.append(dispute)
  }
}
