extension Dispute {
  /// What the platform answered to a dispute.
  public struct Outcome: Sendable, Hashable {
    /// When it answered.
    public var at: Instant
    /// What it decided.
    public var decision: Decision

    /// An answer.
    public init(at: Instant, decision: Decision) {
      self.at = at
      self.decision = decision
    }

    /// The two answers there are (001 §5).
    public enum Decision: Sendable, Hashable {
      /// The category stays, for this reason.
      case unchanged(reason: String)
      /// The category is now this one, which may differ from the proposed one.
      case updated(CategoryName)
    }
  }
}
