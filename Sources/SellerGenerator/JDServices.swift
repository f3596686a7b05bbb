import SellerCore

/// Which services a made-up JD shop has switched on for the 618 of its year, and since when.
///
/// Even seeds forgot flash refund until the third day of the window, so that it does not cover it, and never switched price protection on;
/// odd seeds have everything in time.
enum JDServices {
  static func periods(_ premises: Premises) -> [Shop.ServicePeriod] {
    let year = premises.today.civil.year
    let forgetful = premises.plan.seed % 2 == 0
    func start(_ month: Int, _ day: Int, _ hour: Int64) -> Instant {
      let day = Day(year: year, month: month, day: day) ?? premises.today
      return premises.calendar.start(of: day).adding(hours: hour)
    }
    var periods = [
      // Last year's, over.
      Shop.ServicePeriod(
        service: .freightInsurance, from: start(1, 10, 9).adding(days: -260), to: start(1, 10, 9).adding(days: -190)),
      Shop.ServicePeriod(service: .sevenDayReturn, from: start(1, 5, 10)),
      Shop.ServicePeriod(service: .freightInsurance, from: start(5, 18, 14)),
      Shop.ServicePeriod(service: .lateCompensation, from: start(5, 20, 9)),
      Shop.ServicePeriod(service: .flashRefund, from: forgetful ? start(5, 26, 11) : start(5, 19, 9)),
      Shop.ServicePeriod(service: .pickup, from: start(5, 22, 9)),
    ]
    if !forgetful {
      periods.append(Shop.ServicePeriod(service: .priceProtection, from: start(5, 21, 9)))
    }
    return periods.filter { $0.from <= premises.plan.asOf }
  }
}
