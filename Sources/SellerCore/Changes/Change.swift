/// A user's deed. The store checks it against what is on disk at that moment and writes all of it or nothing.
public enum Change: Sendable, Hashable {
  /// Submits a category dispute (001 §3).
  case fileDispute(Dispute)
  /// Records what the platform answered (001 §5).
  case resolveDispute(DisputeID, Dispute.Outcome)
  /// Takes a wrongly recorded answer back.
  case undoResolution(DisputeID)
  /// Creates a ProductBoost campaign (000).
  case createCampaign(BoostCampaign)
  /// Edits a ProductBoost campaign that looked like the second one when the editing began.
  case editCampaign(BoostCampaign, from: BoostCampaign)
  /// Calls a campaign off.
  case cancelCampaign(BoostID)
  /// Notes a price.
  case recordPrice(PriceChange)
  /// Sets or clears the factor that caps the credit (domain §2), which was the second one before.
  case setSpendFactor(DecimalNumber?, from: DecimalNumber?)
}

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
