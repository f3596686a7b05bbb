extension Dispute {
  /// What the platform answered to a dispute.
  public struct Outcome: Sendable, Hashable {
    /// When it answered.
    public var at: Instant
    /// What it decided.
    public var decision: Decision
    /// How the product stands with the EU's Responsible Person by its new category; nil where the platform says nothing of it.
    public var person: Product.ResponsiblePerson?

    /// An answer.
    public init(at: Instant, decision: Decision, person: Product.ResponsiblePerson? = nil) {
      self.at = at
      self.decision = decision
      self.person = person
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
