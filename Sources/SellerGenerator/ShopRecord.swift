import SellerCore

/// The shop's own record.
enum ShopRecord {
  static func make(_ premises: Premises, catalogue: Catalogue) -> Shop {
    let plan = premises.plan
    var dice = premises.cup(.shop).dice(0)
    var shop = Shop(
      id: Key("\(plan.platform.rawValue)-\(plan.seed)-\(plan.orders)"), name: dice.pick(ShopNames.of(plan.platform)),
      platform: plan.platform, currency: premises.currency)
    shop.asOf = plan.asOf
    switch plan.platform {
    case .wish:
      // Every fourth seed was not selected for Refund Assurance, every other one has set the factor and its margin.
      shop.refundAssurance = Shop.Enrolment(
        enrolled: plan.seed % 4 != 2,
        spendFactor: plan.seed % 2 == 1 ? DecimalNumber(mantissa: 5, scale: 1) : nil)
      shop.grossMargin = plan.seed % 2 == 1 ? Percentage(35) : nil
      shop.merchantRegion = plan.seed % 5 == 4 ? .eu : .other
    case .jd:
      shop.services = JDServices.periods(premises)
      shop.contacts = Shop.Contacts(
        manager: "13800000101", service: "4000000101", shipping: "13800000103", returns: "13800000104")
      shop.deposit = Shop.Deposit(required: premises.money(3_000_000), balance: premises.money(3_150_000))
      if plan.seed % 4 == 3 { shop.restrictedUntil = plan.asOf.adding(days: 9) }
    case .kuaishou:
      shop.mainCategory = mainCategory(catalogue)
      shop.services = kuaishouServices(premises)
      shop.contacts = Shop.Contacts(manager: "13900000201", service: "4000000201", shipping: "13900000203")
      shop.deposit = Shop.Deposit(required: premises.money(1_000_000), balance: premises.money(864_250))
    }
    return shop
  }

  /// The first-level category of the best-selling product.
  private static func mainCategory(_ catalogue: Catalogue) -> CategoryName? {
    catalogue.products[catalogue.popularity.best].categoryPath.first
  }

  private static func kuaishouServices(_ premises: Premises) -> [Shop.ServicePeriod] {
    [
      Shop.ServicePeriod(service: .sevenDayReturn, from: Instant(seconds: premises.daysBeforeEnd(400))),
      Shop.ServicePeriod(
        service: .freightInsurance, from: Instant(seconds: premises.daysBeforeEnd(300)),
        to: Instant(seconds: premises.daysBeforeEnd(40))),
      Shop.ServicePeriod(service: .instantRefund, from: Instant(seconds: premises.daysBeforeEnd(90))),
    ]
  }
}
