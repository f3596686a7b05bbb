/// A customer-service conversation: a line of `consultations/YYYY-MM.jsonl`, partitioned by the UTC month of `askedAt`.
public struct Consultation: ShopRecord {
  /// The kind of these records.
  public static let kind = RecordKind.consultation

  /// The conversation's id.
  public var id: ConsultationID
  /// Who asked.
  public var buyerID: BuyerID
  /// When.
  public var askedAt: Instant
  /// The slowest reply in seconds; nil = never answered.
  public var slowestReplySeconds: Int?
  /// The buyer's rating.
  public var rating: Rating?
  /// Why the buyer rated so.
  public var ratingReason: RatingReason?
  /// When the buyer rated.
  public var ratedAt: Instant?
  /// Unknown fields.
  public var extra = ExtraFields.none

  /// A conversation with nothing but what every one has.
  public init(id: ConsultationID, buyerID: BuyerID, askedAt: Instant) {
    self.id = id
    self.buyerID = buyerID
    self.askedAt = askedAt
  }

  /// A buyer's rating of the service (004 §五).
  public enum Rating: String, Sendable, Hashable, CaseIterable {
    /// Satisfied (满意).
    case satisfied
    /// So-so (一般).
    case neutral
    /// Dissatisfied (差评).
    case dissatisfied
  }

  /// Why a buyer was not satisfied (004 §五).
  public enum RatingReason: String, Sendable, Hashable, CaseIterable {
    /// Slow replies.
    case slow
    /// Bad attitude.
    case attitude
    /// The problem was not solved.
    case unresolved
    /// Anything else.
    case other
  }
}
