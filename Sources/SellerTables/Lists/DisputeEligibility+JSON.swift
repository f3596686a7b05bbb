import SellerCore
import SellerJSON

extension DisputeEligibility {
  /// Whether a product can be disputed and, if not, why.
  public var json: JSONValue {
    switch self {
    case .disputable: .object([("disputable", true)])
    case .refused(let refusal): .object([("disputable", false)] + refusal.jsonMembers)
    }
  }
}

extension DisputeEligibility.Refusal {
  fileprivate var jsonMembers: [(String, JSONValue)] {
    switch self {
    case .otherPlatform: [("why", "other_platform")]
    case .unknownProduct: [("why", "unknown_product")]
    case .alreadyDisputed(let existing, let submittedAt):
      [("why", "already_disputed"), ("dispute_id", .key(existing)), ("submitted_at", .text(submittedAt))]
    case .beforeEffect(let effect): [("why", "before_effect"), ("from", .text(effect))]
    case .categoryNotShown: [("why", "category_not_shown")]
    }
  }
}
