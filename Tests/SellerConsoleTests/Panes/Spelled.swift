import SellerCore

/// Short spellings of values for the shops of the tests.
enum Spelled {
  /// A moment as the store writes it.
  static func at(_ text: String) -> Instant {
    guard let instant = Instant(text) else { preconditionFailure("no instant: \(text)") }
    return instant
  }

  /// `2022-06-10 10:00:00` in Beijing.
  static func beijing(_ text: String) -> Instant {
    at(text.split(separator: " ").joined(separator: "T") + "Z").adding(hours: -8)
  }

  static func day(_ text: String) -> Day {
    guard let day = Day(text) else { preconditionFailure("no day: \(text)") }
    return day
  }

  static func month(_ text: String) -> Month {
    guard let month = Month(text) else { preconditionFailure("no month: \(text)") }
    return month
  }

  static func usd(_ text: String) -> Money { money(text, .usd) }

  static func cny(_ text: String) -> Money { money(text, .cny) }

  private static func money(_ text: String, _ currency: Currency) -> Money {
    guard let money = Money(text: text, currency: currency) else { preconditionFailure("no amount: \(text)") }
    return money
  }
}
