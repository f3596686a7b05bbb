import SellerCore

@testable import SellerGenerator

/// The demo shops and their orders, made once for all tests.
enum Demos {
  struct Made: Sendable {
    let shop: MadeUpShop
    let orders: [Order]

    init(_ plan: MadeUpShop.Plan) {
      let shop = MadeUpShop(plan: plan)
      self.shop = shop
      orders = shop.months.flatMap { shop.orders(in: $0) }
    }

    var tables: ShopSnapshot.Tables { shop.tables }
    var snapshot: ShopSnapshot { ShopSnapshot(shop: shop.shop, tables: shop.tables, orderRecords: orders) }
    var view: ShopView { ShopView(snapshot, asOf: shop.plan.asOf) }
  }

  static let wish = Made(.demo(.wish))
  static let jd = Made(.demo(.jd))
  static let kuaishou = Made(.demo(.kuaishou))
  static let wishView = wish.view
  static let kuaishouView = kuaishou.view
  static let all = [wish, jd, kuaishou]

  static func of(_ platform: Platform) -> Made {
    switch platform {
    case .wish: wish
    case .jd: jd
    case .kuaishou: kuaishou
    }
  }
}
