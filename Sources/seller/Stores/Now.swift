import Foundation
import SellerCore

/// The clock, read at the edge of the program and nowhere else.
enum Now {
  /// The present second.
  static var instant: Instant { Instant(seconds: Int64(Date().timeIntervalSince1970.rounded(.down))) }
}
