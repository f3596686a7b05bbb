/// The situations in which the platform, once it was called in, deals with a case as the seller's fault (004 §六.1, 平台介入).
public enum LiableSituation: String, Sendable, Hashable, CaseIterable {
  /// The seller settled it by itself, and the platform found on looking again that the fault was its own.
  case settledBySeller = "settled_by_seller"
  /// The platform decided against the seller.
  case decidedAgainstSeller = "decided_against_seller"
  /// The platform found both sides at fault.
  case bothAtFault = "both_at_fault"

  /// Its number in the document.
  public var number: Int { place + 1 }

  /// The situation of a case; nil where the platform was not called in, has not decided, or found the buyer liable. The seller
  /// settled it where it consented after the platform was called in and before it decided.
  public init?(_ record: AfterSalesCase) {
    guard let intervenedAt = record.intervenedAt else { return nil }
    switch record.liability {
    case .both: self = .bothAtFault
    case .seller:
      let isSettled = record.consentedAt.map { consent in
        consent >= intervenedAt && record.decidedAt.map { consent < $0 } ?? true
      }
      self = isSettled ?? false ? .settledBySeller : .decidedAgainstSeller
    case .buyer, nil: return nil
    }
  }
}
