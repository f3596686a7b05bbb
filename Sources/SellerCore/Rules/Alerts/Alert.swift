/// Something that needs the seller, as the Health pane and `seller check` list it.
public struct Alert: Sendable, Hashable {
  /// How pressing it is.
  public let urgency: Urgency
  /// What it is about.
  public let kind: Kind
  /// When it is due at the latest, or was; nil without a moment.
  public let due: Instant?
  /// Where the seller can look into it.
  public let place: AlertPlace
  /// What its matter has come to, where the kind does not say it.
  private let grade: String?

  /// What tells it from others, and from what it becomes when its matter changes: a ticket that is answered but not resolved, a
  /// figure that falls to another severity are other alerts. Whoever puts an alert aside puts this aside. Put together when it is
  /// asked for: there are as many alerts as products.
  public var id: AlertID { AlertID((kind.words + [grade].compactMap(\.self)).joined(separator: "/")) }

  /// An alert; `grade` is what its matter has come to, where the kind does not say it.
  public init(_ urgency: Urgency, _ kind: Kind, grade: String? = nil, due: Instant? = nil, place: AlertPlace) {
    self.grade = grade
    self.urgency = urgency
    self.kind = kind
    self.due = due
    self.place = place
  }

  /// The alert of a figure that is across its target, or near it.
  public init(_ figure: Figure, _ nearness: Nearness) {
    self.init(
      nearness == .breach ? .breach : .near, .indicator(figure.indicator, figure.scope, nearness),
      grade: figure.judged.severity?.rawValue, place: .indicator(figure.indicator, figure.scope))
  }

  /// How pressing an alert is. The last of these comes first: what can still be saved.
  public enum Urgency: String, Sendable, Hashable, Comparable, CaseIterable {
    /// Good to know.
    case notice
    /// Its time has passed: it still waits for the seller, but the time is lost.
    case lost
    /// Within, but one step or little more from a breach.
    case near
    /// A rule is broken.
    case breach
    /// The seller can still be in time.
    case due

    /// Whether the left one is less pressing.
    public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    private var rank: Int {
      switch self {
      case .notice: 0
      case .lost: 1
      case .near: 2
      case .breach: 3
      case .due: 4
      }
    }
  }

  /// What an alert is about.
  public enum Kind: Sendable, Hashable {
    /// A case waits for a step of the seller's, with or without a response time.
    case caseDue(CaseID, CaseStep, ClockStanding)
    /// A ticket is not resolved.
    case ticketDue(TicketID, isAnswered: Bool, ClockStanding)
    /// A task is not done.
    case taskDue(NoteID, text: String, ClockStanding)
    /// An appeal against a violation is not submitted.
    case appealDue(ViolationID, ClockStanding)
    /// The penalty points come near their limit, or have reached it.
    case points(Int, limit: Int)
    /// Orders and cases are refunded without asking.
    case automaticRefund(AutomaticRefundGround)
    /// The next violation of this kind costs a graver step than the last one.
    case nextViolation(PenaltyLadder.ID, violation: String, Severity)
    /// The store's week is among the worst tenth, which is penalised without more ado.
    case lowestTenth
    /// The store neglects a duty.
    case duty(StoreDuty)
    /// A line of the store's campaign checklist does not pass.
    case campaignStore(CampaignStoreItem, CampaignVerdict)
    /// So many products do not pass a line of the campaign checklist.
    case campaignProducts(CampaignItem, CampaignVerdict, count: Int)
    /// An indicator's figure is in breach or near it.
    case indicator(IndicatorID, Scope, Nearness)
    /// A product's category can be disputed, once.
    case disputable(ProductID)
    /// Credit was paid short by this much over so many months; the payload begins with the one that lacks most.
    case creditShort(Month, by: Money, months: Int)
    /// A credit is not paid yet.
    case creditPending(Month, estimated: Money?)
  }

  /// Whether an indicator's figure is across its target.
  public enum Nearness: String, Sendable, Hashable, CaseIterable {
    /// Across.
    case breach
    /// Within, but not by much.
    case near
  }
}

/// Where the seller can look into an alert.
public enum AlertPlace: Sendable, Hashable {
  /// An indicator's explanation.
  case indicator(IndicatorID, Scope)
  /// A product.
  case product(ProductID)
  /// An after-sales case.
  case aftersalesCase(CaseID, of: OrderID)
  /// A ticket.
  case ticket(TicketID)
  /// A note.
  case note(NoteID)
  /// A violation.
  case violation(ViolationID)
  /// The penalties, at a ladder or at the register.
  case penalties(PenaltyLadder.ID?)
  /// The store's own record.
  case shop
  /// The campaign's checklist, at a line of the store's.
  case campaignStore(CampaignStoreItem)
  /// The campaign's matrix, at a line of the products'.
  case campaign(CampaignItem)
  /// A month of Refund Assurance.
  case refundAssurance(Month)
}
