/// Something that has a page of its own and that another page leads to.
public enum RecordLink: Sendable, Hashable {
  /// An order.
  case order(OrderID)
  /// A product.
  case product(ProductID)
  /// An after-sales case of an order.
  case aftersalesCase(CaseID, of: OrderID)
  /// A ticket.
  case ticket(TicketID)
  /// A category dispute.
  case dispute(DisputeID)
  /// A ProductBoost campaign.
  case boost(BoostID)
  /// A violation.
  case violation(ViolationID)
  /// A note.
  case note(NoteID)
  /// A figure over certain days.
  case figure(IndicatorID, Scope, Window)
  /// A penalty ladder.
  case ladder(PenaltyLadder.ID)

  /// What kind of thing it is, in the words that notes name things by.
  public var kind: String {
    switch self {
    case .order: "order"
    case .product: "product"
    case .aftersalesCase: "case"
    case .ticket: "ticket"
    case .dispute: "dispute"
    case .boost: "boost"
    case .violation: "violation"
    case .note: "note"
    case .figure: "indicator"
    case .ladder: "ladder"
    }
  }

  /// Its id.
  public var id: String {
    switch self {
    case .order(let id): id.text
    case .product(let id): id.text
    case .aftersalesCase(let id, _): id.text
    case .ticket(let id): id.text
    case .dispute(let id): id.text
    case .boost(let id): id.text
    case .violation(let id): id.text
    case .note(let id): id.text
    case .figure(let id, _, _): id.rawValue
    case .ladder(let id): id.rawValue
    }
  }
}
