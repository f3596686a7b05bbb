import FoundationEssentials
import SellerCore

/// The clock, read at the edge of the program and nowhere else.
enum Now {
  /// The present second, of a clock that has gone astray the nearest that figures can be asked for.
  static var instant: Instant {
    let second = Date().timeIntervalSince1970.rounded(.down)
    let (first, last) = (Instant.askable.lowerBound, Instant.askable.upperBound)
    guard second > Double(first.seconds) else { return first }
    return second < Double(last.seconds) ? Instant(seconds: Int64(second)) : last
  }
}
