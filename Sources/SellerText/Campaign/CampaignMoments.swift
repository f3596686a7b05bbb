import SellerCore

/// Moments and stretches of the campaign: whole days where they are whole, else with the time of day in Beijing.
package enum CampaignMoment {
  private static var calendar: ShopCalendar { Platform.jd.calendar }

  /// A moment from which something holds: `2022-05-24`, or `2022-05-24 10:00 Beijing`.
  static func start(_ instant: Instant) -> Phrase {
    let day = calendar.day(of: instant)
    return calendar.start(of: day) == instant ? Phrase(en: "\(day)", zh: "\(day)") : moment(instant)
  }

  /// A moment up to which something holds: `the end of 2022-07-05`, or `2022-07-05 10:00 Beijing`.
  static func end(_ instant: Instant) -> Phrase {
    let day = calendar.day(of: instant)
    return calendar.end(of: day) == instant ? Phrase(en: "the end of \(day)", zh: "\(day) 24:00") : moment(instant)
  }

  /// `2022-05-24 to 2022-06-20`, with times where the ends are not those of days.
  package static func stretch(_ stretch: ClosedRange<Instant>) -> Phrase {
    let start = start(stretch.lowerBound)
    let last = calendar.day(of: stretch.upperBound)
    let end =
      calendar.end(of: last) == stretch.upperBound
      ? Phrase(en: "\(last)", zh: "\(last)") : moment(stretch.upperBound)
    return Phrase(en: "\(start) to \(end)", zh: "\(start) 至 \(end)")
  }

  static func price(_ price: PriceInForce) -> Phrase {
    guard let since = price.since else {
      return Phrase(en: "\(price.price) (the listed price)", zh: "\(price.price)（标价）")
    }
    let start = start(since)
    return Phrase(en: "\(price.price) (since \(start))", zh: "\(price.price)（自 \(start) 起）")
  }

  /// Names in a sentence: `a, b and c`.
  static func names(_ services: [Service]) -> Phrase {
    guard let last = services.last, services.count > 1 else { return services.first?.phrase ?? .nothing }
    return Phrase(en: "\(list: services.dropLast()) and \(last)", zh: "\(list: services)")
  }

  private static func moment(_ instant: Instant) -> Phrase {
    Phrase(en: "\(instant, in: calendar)", zh: "\(instant, in: calendar)")
  }
}

extension Wording.Interpolation {
  mutating func appendInterpolation(from instant: Instant) { appendInterpolation(CampaignMoment.start(instant)) }

  mutating func appendInterpolation(until instant: Instant) { appendInterpolation(CampaignMoment.end(instant)) }

  mutating func appendInterpolation(stretch: ClosedRange<Instant>) {
    appendInterpolation(CampaignMoment.stretch(stretch))
  }

  mutating func appendInterpolation(price: PriceInForce) { appendInterpolation(CampaignMoment.price(price)) }

  mutating func appendInterpolation(names services: [Service]) { appendInterpolation(CampaignMoment.names(services)) }
}
