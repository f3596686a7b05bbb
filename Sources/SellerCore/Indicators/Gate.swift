/// A volume that a figure needs before the platform judges it: what there is, and what it takes.
public struct Gate: Sendable, Hashable {
  /// What is counted.
  public let count: Count
  /// How many there are.
  public let have: Int64
  /// How many it takes at least.
  public let need: Int64

  /// A gate.
  public init(_ count: Count, have: Int64, need: Int64) {
    self.count = count
    self.have = have
    self.need = need
  }

  /// Whether there are enough.
  public var isMet: Bool { have >= need }

  /// How many are missing; 0 when there are enough.
  public var missing: Int64 { max(0, need - have) }

  /// What gates count, as JSON names it.
  public enum Count: String, Sendable, Hashable, CaseIterable {
    /// Quality refunds: the figure's numerator.
    case qualityRefunds = "quality_refunds"
    /// Bad reviews: the figure's numerator.
    case badReviews = "bad_reviews"
    /// Orders of the self-built channel by payment.
    case selfOrders = "self_orders"
    /// Distinct buyers who asked.
    case consultingBuyers = "consulting_buyers"
  }
}
