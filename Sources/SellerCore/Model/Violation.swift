/// A violation that the platform recorded: a line of `violations.jsonl`.
public struct Violation: ShopRecord {
  /// The kind of these records.
  public static let kind = RecordKind.violation

  /// The record's id.
  public var id: ViolationID
  /// When.
  public var at: Instant
  /// Which rule was broken: an indicator's id, or `listing_quality`, `shipping`, `licence`, `content`.
  public var violation: String
  /// How severe; nil when the platform did not say.
  public var severity: Severity?
  /// Penalty points.
  public var points: Int
  /// When what it brings with it ends, such as a restriction; as announced, no event.
  public var endsAt: Instant?
  /// What is to be paid.
  public var fine: Money?
  /// The orders it is about.
  public var orderIDs: [OrderID] = []
  /// The appeal, where one is possible.
  public var appeal: Appeal?
  /// Unknown fields.
  public var extra: ExtraFields

  /// A violation.
  public init(
    id: ViolationID, at: Instant, violation: String, severity: Severity? = nil, points: Int = 0,
    extra: ExtraFields = .none
  ) {
    self.id = id
    self.at = at
    self.violation = violation
    self.severity = severity
    self.points = points
    self.extra = extra
  }

  /// An appeal against a violation.
  public struct Appeal: Sendable, Hashable {
    /// By when it must be submitted.
    public var deadline: Instant?
    /// When it was submitted.
    public var submittedAt: Instant?
    /// Where it stands.
    public var status = Status.open
    /// What the seller says.
    public var reason: String?
    /// Unknown fields.
    public var extra: ExtraFields

    /// An appeal that nobody has submitted yet.
    public init(deadline: Instant? = nil, extra: ExtraFields = .none) {
      self.deadline = deadline
      self.extra = extra
    }

    /// Where an appeal stands.
    public enum Status: String, Sendable, Hashable, CaseIterable {
      /// It may be submitted.
      case open
      /// The platform has not answered.
      case submitted
      /// The platform sides with the seller.
      case upheld
      /// The violation stands.
      case rejected
    }
  }
}

/// How severe a violation is (004 §五).
public enum Severity: String, Sendable, Hashable, Comparable, CaseIterable {
  /// 轻微.
  case minor
  /// 严重.
  case serious
  /// 特别严重.
  case especiallySerious = "especially_serious"
  /// 极其严重; never derived from a ratio.
  case extremelySerious = "extremely_serious"

  private var rank: Int {
    switch self {
    case .minor: 0
    case .serious: 1
    case .especiallySerious: 2
    case .extremelySerious: 3
    }
  }

  /// Whether the left one comes first.
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
}
