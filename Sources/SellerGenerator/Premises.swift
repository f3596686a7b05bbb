import SellerCore

/// What everything in a made-up shop has in common.
struct Premises: Sendable {
  let plan: MadeUpShop.Plan
  let currency: Currency
  /// The platform's calendar.
  let calendar: ShopCalendar
  /// First second of the orders.
  let start: Int64
  /// The as-of: the last second of all.
  let end: Int64
  /// T: the platform's day of the as-of.
  let today: Day

  init(_ plan: MadeUpShop.Plan, start: Int64) {
    self.plan = plan
    currency = plan.platform == .wish ? .usd : .cny
    calendar = plan.platform.calendar
    self.start = start
    end = plan.asOf.seconds
    today = calendar.day(of: plan.asOf)
  }

  /// An amount in the shop's currency.
  func money(_ units: Int64) -> Money { Money(minorUnits: units, currency: currency) }

  /// The streams of chance for a purpose.
  func cup(_ purpose: Purpose) -> DiceCup { DiceCup(seed: plan.seed, purpose) }

  /// The moment, if there is one and it has come.
  func happened(_ second: Int64?) -> Instant? { second.flatMap { $0 <= end ? Instant(seconds: $0) : nil } }

  /// A moment so many days (of 24 hours) before the end.
  func daysBeforeEnd(_ days: Int) -> Int64 { end - Int64(days) * 86_400 }
}
