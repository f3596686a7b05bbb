/// The after-sales rules of Kuaishou Shop (004 §六).
public struct KuaishouAfterSalesRules: Sendable, Hashable {
  /// How long each step may take. The document names no such time; a step without one shows its age.
  public var responseTimes: [CaseStepOfKind: ResponseTime]
  /// Instant refund (极速退款).
  public var instantRefund: InstantRefundRules
  /// The platform may decide an order directly up to this gross amount, the amount itself included.
  public var directDecisionLimit: Money
  /// Where the limit stands.
  public var directDecisionSource: RuleSource
  /// 7-day no-reason return: days after the day of signing, the last one to its last second.
  public var noReasonReturnDays: Int
  /// Where the days stand.
  public var noReasonReturnSource: RuleSource
  /// Days after the day of notice in which what the platform advanced is to be repaid.
  public var advanceCompensationDays: Int
  /// Where the days stand.
  public var advanceCompensationSource: RuleSource
  /// Goods under rules of repair, replacement and refund.
  public var threeGuarantees: [ThreeGuaranteesRule]
  /// Where the duty to keep those rules stands; the rules themselves are public material.
  public var threeGuaranteesSource: RuleSource
  /// When orders and cases are refunded without asking.
  public var automaticRefund: AutomaticRefundRules
  /// The telephone numbers that have to be set.
  public var requiredContacts: [Contact]
  /// What the platform may do while one is missing.
  public var missingContactMeasures: [PenaltyMeasure]
  /// Where the telephone numbers stand.
  public var contactSource: RuleSource
  /// Where the duty to keep the deposit up stands.
  public var depositSource: RuleSource

  /// What the document says, and the response times that public seller help pages of 2023 give for the two refund kinds:
  /// 48 hours to answer, 10 days to send the goods back, 7 days to confirm their receipt.
  public static let standard = KuaishouAfterSalesRules(
    responseTimes: standardResponseTimes,
    instantRefund: .standard,
    directDecisionLimit: Money(minorUnits: 200_00, currency: .cny),
    directDecisionSource: RuleSource("004", "§六.1"),
    noReasonReturnDays: 7,
    noReasonReturnSource: RuleSource("004", "§六.1"),
    advanceCompensationDays: 5,
    advanceCompensationSource: RuleSource("004", "§六.1"),
    threeGuarantees: [.national],
    threeGuaranteesSource: RuleSource("004", "§六.1", isPublicMaterial: true),
    automaticRefund: .standard,
    requiredContacts: Contact.allCases,
    missingContactMeasures: [.delistAll(.temporary), .listingBan(.unstated), .freezeFunds],
    contactSource: RuleSource("004", "§六"),
    depositSource: RuleSource("004", "§六.1"))

  private static var standardResponseTimes: [CaseStepOfKind: ResponseTime] {
    let source = RuleSource("004", "§六.2", isPublicMaterial: true)
    let answer = ResponseTime(hours: 48, atExpiry: .approved, source: source)
    return [
      CaseStepOfKind(.refundOnly, .answer): answer,
      CaseStepOfKind(.returnRefund, .answer): answer,
      CaseStepOfKind(.returnRefund, .handInReturn): ResponseTime(hours: 10 * 24, atExpiry: .closed, source: source),
      CaseStepOfKind(.returnRefund, .receiveReturn): ResponseTime(hours: 7 * 24, atExpiry: .received, source: source),
    ]
  }
}

/// When a refund-only application is granted at once (004 §六.2); all conditions have to hold.
public struct InstantRefundRules: Sendable, Hashable {
  /// At most these hours after payment, the last second included.
  public var hoursAfterPayment: Int64
  /// The order's gross amount lies below this.
  public var below: Money
  /// Where it stands.
  public var source: RuleSource

  /// What the document says.
  public static let standard = InstantRefundRules(
    hoursAfterPayment: 6, below: Money(minorUnits: 300_00, currency: .cny), source: RuleSource("004", "§六.2"))
}

/// When the platform refunds a store's orders and cases without asking (004 §六.1).
public struct AutomaticRefundRules: Sendable, Hashable {
  /// Penalty points from which on it does.
  public var points: Int
  /// Ladders on which a penalty of at least this severity makes it so: the abnormal quality metric and shipping.
  public var penalties: [PenaltyLadder.ID: Severity]
  /// Seller-liable disputes from which on it does; the document says "many", so nil until a seller knows better.
  public var liableDisputes: Int?
  /// Where it stands.
  public var source: RuleSource

  /// What the document says.
  public static let standard = AutomaticRefundRules(
    points: 100,
    penalties: [.abnormalQuality: .serious, .shipping: .serious],
    liableDisputes: nil,
    source: RuleSource("004", "§六.1"))
}
