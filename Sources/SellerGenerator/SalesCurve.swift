import SellerCore

/// When things happen in a shop: how a number of events spreads over the hours up to the as-of.
///
/// Events are numbered by time. An hour's share follows from growth, season, weekday, sale peaks and the hour of the
/// platform's day; within its hour an event has a place of its own, so that any event's moment is found without the others.
struct SalesCurve: Sendable {
  /// First second of the first hour.
  let start: Int64
  /// The last second of all.
  let end: Int64
  /// For each hour the number of its first event; one entry more than there are hours.
  let firstOfHour: [Int]

  /// `count` events over the `days` whole days before the as-of's day, and the part of that day that has passed.
  init(count: Int, days: Int, platform: Platform, asOf: Instant, seed: UInt64) {
    let calendar = platform.calendar
    let today = calendar.day(of: asOf)
    let firstDay = today - days
    start = calendar.start(of: firstDay).seconds
    end = asOf.seconds
    let rhythm = SalesRhythm.of(platform)
    let cup = DiceCup(seed: seed, .salesDay)

    var cumulated: [UInt64] = [0]
    var total: UInt64 = 0
    for offset in 0...days {
      let day = firstDay + offset
      var dice = cup.dice(day.number)
      let growth = 700 + 800 * offset / max(1, days)
      let weight = UInt64(rhythm.weight(of: day) * growth / 1000 * dice.between(900, 1100) / 1000)
      let dayStart = calendar.start(of: day).seconds
      for hour in 0..<24 {
        let hourStart = dayStart + Int64(hour) * 3600
        guard hourStart <= end else { break }
        let seconds = UInt64(min(3600, end - hourStart + 1))
        total += weight * UInt64(rhythm.hours[hour]) * seconds
        cumulated.append(total)
      }
    }
    let whole = UInt128(max(total, 1))
    firstOfHour = cumulated.map { Int(UInt128(count) * UInt128($0) / whole) }
  }

  /// How many hours.
  var hourCount: Int { firstOfHour.count - 1 }

  func hour(of event: Int) -> Int {
    max(0, (0..<hourCount).prefixEnd { firstOfHour[$0] <= event } - 1)
  }

  /// The second of an event of an hour; `toss` moves it within its own share of the hour, so that later events never
  /// come earlier.
  func second(of event: Int, inHour hour: Int, toss: UInt64) -> Int64 {
    let hourStart = start + Int64(hour) * 3600
    let length = UInt64(min(3600, end - hourStart + 1))
    let count = UInt64(max(1, firstOfHour[hour + 1] - firstOfHour[hour]))
    let place = UInt64(max(0, event - firstOfHour[hour]))
    let within = ((toss >> 40) * length) >> 24
    return hourStart + Int64((place * length + within) / count)
  }

  /// The hours of a UTC month that the curve reaches.
  func hours(of month: Month) -> Range<Int> {
    let days = month.days
    let first = ShopCalendar.utc.start(of: days.first).seconds
    let next = ShopCalendar.utc.start(of: days.last + 1).seconds
    let low = min(max(0, (first - start + 3599) / 3600), Int64(hourCount))
    let high = min(max(0, (next - start + 3599) / 3600), Int64(hourCount))
    return Int(low)..<Int(max(low, high))
  }

  func events(of month: Month) -> Range<Int> {
    let hours = hours(of: month)
    return firstOfHour[hours.lowerBound]..<firstOfHour[hours.upperBound]
  }

  /// The UTC months that the curve touches, with events or without.
  var months: [Month] {
    let first = ShopCalendar.utc.day(of: Instant(seconds: start)).month
    let last = ShopCalendar.utc.day(of: Instant(seconds: end)).month
    return (first.index...max(first.index, last.index)).map { Month(index: $0) }
  }
}
