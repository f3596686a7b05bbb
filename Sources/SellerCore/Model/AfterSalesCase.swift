/// An after-sales case (售后单) of an order.
public struct AfterSalesCase: Sendable, Hashable {
  /// The platform's id, unique in the whole store.
  public var id: CaseID
  /// What the buyer asks for.
  public var kind: Kind
  /// When the buyer applied.
  public var appliedAt: Instant
  /// Why, as the platform's list has it.
  public var reason: Reason
  /// The buyer's own words (原声).
  public var reasonText: String?
  /// The amount asked for or paid back.
  public var amount: Money?
  /// When the seller consented.
  public var consentedAt: Instant?
  /// When the buyer handed the return in.
  public var buyerShippedAt: Instant?
  /// When the seller refused.
  public var refusedAt: Instant?
  /// When the refund was paid, or the exchange or repair done.
  public var completedAt: Instant?
  /// When the platform was asked to step in.
  public var intervenedAt: Instant?
  /// Who was found liable.
  public var liability: Liability?
  /// When the seller handed its proof in to the platform.
  public var provedAt: Instant?
  /// When the platform decided.
  public var decidedAt: Instant?
  /// When the platform gave notice that it had paid the buyer in the seller's stead (先行赔付).
  public var advancedAt: Instant?
  /// When the seller paid that back.
  public var repaidAt: Instant?
  /// The buyer's rating of the handling, 1–5.
  public var rating: Int?
  /// When the buyer rated.
  public var ratedAt: Instant?
  /// When it ended without anything done: withdrawn by the buyer, or lapsed.
  public var closedAt: Instant?
  /// When the platform last changed it, as far as a file says: an older file changes nothing.
  public var updatedAt: Instant?
  /// Unknown fields.
  public var extra = ExtraFields.none

  /// A case with nothing but what every case has.
  public init(id: CaseID, kind: Kind, appliedAt: Instant, reason: Reason) {
    self.id = id
    self.kind = kind
    self.appliedAt = appliedAt
    self.reason = reason
  }

  /// What a buyer asks for (Rules §5.4).
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Money back, goods kept.
    case refundOnly = "refund_only"
    /// Money back for goods back.
    case returnRefund = "return_refund"
    /// Other goods for goods back.
    case exchange
    /// The goods repaired.
    case repair

    /// Whether money goes back: the kinds that "first refund case" looks at (Readings, 5).
    public var isRefund: Bool {
      switch self {
      case .refundOnly, .returnRefund: true
      case .exchange, .repair: false
      }
    }
  }

  /// Why a buyer applies.
  public enum Reason: String, Sendable, Hashable, CaseIterable {
    /// A quality problem.
    case quality
    /// Not as described.
    case notAsDescribed = "not_as_described"
    /// Damaged.
    case damaged
    /// A counterfeit.
    case counterfeit
    /// Too late.
    case late
    /// Never arrived.
    case notReceived = "not_received"
    /// The wrong item.
    case wrongItem = "wrong_item"
    /// Out of stock.
    case outOfStock = "out_of_stock"
    /// Does not fit.
    case size
    /// Changed their mind.
    case changedMind = "changed_mind"
    /// The logistics program's own reason.
    case logisticsProgram = "logistics_program"
    /// Anything else.
    case other

    /// Whether it is a quality reason (品质原因, 004 §一.2): the first four.
    public var isQuality: Bool {
      switch self {
      case .quality, .notAsDescribed, .damaged, .counterfeit: true
      case .late, .notReceived, .wrongItem, .outOfStock, .size, .changedMind, .logisticsProgram, .other: false
      }
    }
  }

  /// Who the platform found liable (004 §六).
  public enum Liability: String, Sendable, Hashable, CaseIterable {
    /// The seller.
    case seller
    /// Both sides.
    case both
    /// The buyer.
    case buyer

    /// Whether the seller bears it: seller or both (004 §五, 商责纠纷率).
    public var isSellers: Bool { self != .buyer }
  }
}

extension [AfterSalesCase] {
  /// The first refund case: kinds refund-only and return-refund, the smallest by (`appliedAt`, id) (Readings, 5).
  public var firstRefund: AfterSalesCase? { firstRefundIndex.map { self[$0] } }

  /// Where the first refund case stands.
  var firstRefundIndex: Int? {
    indices.filter { self[$0].kind.isRefund }.min {
      (self[$0].appliedAt, self[$0].id) < (self[$1].appliedAt, self[$1].id)
    }
  }
}
