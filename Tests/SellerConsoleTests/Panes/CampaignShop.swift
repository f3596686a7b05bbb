import SellerCore

@testable import SellerConsole

/// A small JD shop before the 618 of 2022, and a console on it.
///
/// Freight insurance is on throughout, flash refund only from 06-01 on, price protection throughout, late compensation never.
struct CampaignShop: ConsoleShop {
  static let pane = PaneID.campaign

  var shop = Shop(id: "shop", name: "Lanfeng", platform: .jd, currency: .cny)
  var tables = ShopSnapshot.Tables()
  var orders: [Order] = []
  var asOf = Spelled.beijing("2022-06-10 10:00:00")

  static func standard(asOf: String = "2022-06-10 10:00:00") -> CampaignShop {
    var made = CampaignShop()
    made.asOf = Spelled.beijing(asOf)
    made.service(.freightInsurance, from: "2022-01-01 00:00:00")
    made.service(.priceProtection, from: "2022-01-01 00:00:00")
    made.service(.flashRefund, from: "2022-06-01 00:00:00")
    made.add("cup", "Thermos cup") { $0.qualityGrade = "A" }
    made.add("pan", "Frying pan") { $0.qualityGrade = "D" }
    made.add("toy", "Wooden train") { product in
      product.qualityGrade = "B"
      product.sevenDayReturn = nil
    }
    // The toy: raised on 05-25, cut on 05-29; ¥130.00 is its highest campaign price, and on 06-25 it falls to ¥99.00.
    made.price("toy", "2022-05-01 00:00:00", "100.00")
    made.price("toy", "2022-05-25 00:00:00", "130.00")
    made.price("toy", "2022-05-29 00:00:00", "110.00")
    made.price("toy", "2022-06-25 08:00:00", "99.00")
    return made
  }

  mutating func service(_ service: Service, from: String) {
    shop.services.append(Shop.ServicePeriod(service: service, from: Spelled.beijing(from)))
  }

  mutating func add(_ id: ProductID, _ name: String, _ edit: (inout Product) -> Void) {
    add(product: id, name, price: Spelled.cny("100.00")) { product in
      product.flashRefundScope = true
      product.pickupScope = true
      product.sevenDayReturn = .yes
      edit(&product)
    }
  }

  mutating func price(_ product: ProductID, _ moment: String, _ price: String) {
    tables.prices.append(PriceChange(productID: product, at: Spelled.beijing(moment), price: Spelled.cny(price)))
  }
}
