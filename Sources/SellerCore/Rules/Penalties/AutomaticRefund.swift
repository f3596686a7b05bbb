/// Why the platform refunds a store's orders and cases without asking, at the seller's cost (004 §六.1).
///
/// Two more grounds of the document, a store cleared out and a store abandoned, are in no record.
public enum AutomaticRefundGround: Sendable, Hashable {
  /// The penalty points have reached the limit.
  case points(Int, limit: Int)
  /// A penalty on this ladder, severe enough; the latest such one.
  case penalty(PenaltyLadder.ID, ViolationID, Severity)
  /// As many seller-liable disputes as the rulebook calls many.
  case liableDisputes(Int64)

  /// The ladder that the ground is found on; nil for the points.
  public var ladder: PenaltyLadder.ID? {
    switch self {
    case .points: nil
    case .penalty(let ladder, _, _): ladder
    case .liableDisputes: .disputes
    }
  }
}

extension Fact where Finding == [AutomaticRefundGround] {
  /// The grounds that hold. Penalties hold for as long as they count on their ladder. Seller-liable disputes are those of their
  /// indicator's own window; the rulebook says from how many on they are many, and until it does they are no ground.
  public static let automaticRefunds = Fact(
    "automatic refunds", from: Fact<ViolationRegister>.violations, Fact<[LadderStanding]>.ladders,
    Fact<[Figure]>.figures(only: [.sellerLiableRate])
  ) { _, rulebook, register, standings, liable in
    let rules = rulebook.kuaishou.afterSales.automaticRefund
    var grounds: [AutomaticRefundGround] = []
    if register.isAtLimit { grounds.append(.points(register.points, limit: register.limit)) }
    for ladder in PenaltyLadder.ID.allCases {
      guard let least = rules.penalties[ladder] else { continue }
      let severe = standings.lazy.filter { $0.ladder.id == ladder }.flatMap(\.recorded).compactMap { violation in
        violation.severity.flatMap { $0 >= least ? (violation, $0) : nil }
      }
      if let (violation, severity) = severe.max(by: { ($0.0.at, $0.0.id) < ($1.0.at, $1.0.id) }) {
        grounds.append(.penalty(ladder, violation.id, severity))
      }
    }
    if let many = rules.liableDisputes, let count = liable.first?.ratio.numerator, count >= Int64(many) {
      grounds.append(.liableDisputes(count))
    }
    return grounds
  }
}
