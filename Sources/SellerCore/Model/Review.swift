/// An order's first review.
public struct Review: Sendable, Hashable {
  /// When it was written.
  public var at: Instant
  /// 1–5 stars (Wish).
  public var stars: Int?
  /// 1–5 for the goods (Kuaishou).
  public var quality: Int?
  /// 1–5 for the service (Kuaishou).
  public var service: Int?
  /// 1–5 for the logistics (Kuaishou).
  public var logistics: Int?
  /// The buyer's words.
  public var text: String?
  /// What the seller answered.
  public var answer: String?
  /// When the seller answered.
  public var answeredAt: Instant?
  /// False = blocked, hidden or not by a person: counts nowhere. Absent means true.
  public var valid = true
  /// Unknown fields.
  public var extra = ExtraFields.none

  /// A review with nothing but its moment.
  public init(at: Instant) {
    self.at = at
  }

  /// Quality + service + logistics, 3–15; nil unless all three are given (004 §五, 差评率).
  public var scoreSum: Int? {
    guard let quality, let service, let logistics else { return nil }
    return quality + service + logistics
  }
}
