import SellerCore
import SellerText

/// The latest change that can be taken back, as the store tells it.
public struct RecordedChange: Sendable, Hashable {
  /// When it was made.
  public let at: Instant
  /// What was done; by which command, where nothing more is known.
  public let what: Phrase
  /// How many records it touched.
  public let records: Int

  /// A change by what the store tells.
  public init(at: Instant, what: Phrase, records: Int) {
    self.at = at
    self.what = what
    self.records = records
  }
}
