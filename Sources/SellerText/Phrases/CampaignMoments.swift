import SellerCore

/// Moments and stretches of the campaign: whole days where they are whole, else with the time of day in Beijing.
extension Language {
  private var calendar: ShopCalendar { Platform.jd.calendar }

  /// A moment from which something holds: `2022-05-24`, or `2022-05-24 10:00 Beijing`.
  func campaignStart(_ instant: Instant) -> String {
    let day = calendar.day(of: instant)
    return calendar.start(of: day) == instant ? day.description : moment(instant, in: calendar)
  }

  /// A moment up to which something holds: `the end of 2022-07-05`, or `2022-07-05 10:00 Beijing`.
  func campaignEnd(_ instant: Instant) -> String {
    let day = calendar.day(of: instant)
    guard calendar.end(of: day) == instant else { return moment(instant, in: calendar) }
    return switch self {
    case .english: "the end of \(day)"
    case .chinese: "\(day) 24:00"
    }
  }

  /// `2022-05-24 to 2022-06-20`, with times where the ends are not those of days.
  public func campaignStretch(_ stretch: ClosedRange<Instant>) -> String {
    let last = calendar.day(of: stretch.upperBound)
    let end = calendar.end(of: last) == stretch.upperBound ? last.description : moment(stretch.upperBound, in: calendar)
    return switch self {
    case .english: "\(campaignStart(stretch.lowerBound)) to \(end)"
    case .chinese: "\(campaignStart(stretch.lowerBound)) 至 \(end)"
    }
  }

  /// A price and since when it is in force.
  func campaignPrice(_ price: PriceInForce) -> String {
    guard let since = price.since else {
      return switch self {
      case .english: "\(money(price.price)) (the listed price)"
      case .chinese: "\(money(price.price))（标价）"
      }
    }
    return switch self {
    case .english: "\(money(price.price)) (since \(campaignStart(since)))"
    case .chinese: "\(money(price.price))(\(campaignSince(since)))"
    }
  }

  /// In Chinese, since when: the word for the zone takes no space after it.
  private func campaignSince(_ instant: Instant) -> String {
    let start = campaignStart(instant)
    return start.hasSuffix(zone(calendar)) ? start + "起" : start + " 起"
  }

  /// Names in a sentence: `a, b and c`.
  func campaignNames(_ services: [Service]) -> String {
    let names = services.map { say($0) }
    switch self {
    case .english:
      guard let last = names.last, names.count > 1 else { return names.first ?? "" }
      return names.dropLast().joined(separator: ", ") + " and " + last
    case .chinese: return names.joined(separator: "、")
    }
  }
}
