import CLibrary
import SellerCore

/// The clock, read at the edge of the program and nowhere else.
enum Now {
  /// The present second, of a clock that has gone astray the nearest that figures can be asked for.
  static var instant: Instant {
    let now = Instant(seconds: Int64(time(nil)))
    return min(max(now, Instant.askable.lowerBound), Instant.askable.upperBound)
  }
}
