/// A buyer's ticket: a line of `tickets.jsonl` (002).
public struct Ticket: ShopRecord {
  /// The kind of these records.
  public static let kind = RecordKind.ticket

  /// The ticket's id.
  public var id: TicketID
  /// The order it is about.
  public var orderID: OrderID?
  /// What it is about, as the platform names it.
  public var kind: String?
  /// The buyer's own words.
  public var text: String?
  /// When it was opened.
  public var openedAt: Instant
  /// When the seller first replied.
  public var firstReplyAt: Instant?
  /// When it was resolved.
  public var resolvedAt: Instant?
  /// Whether it is a complaint.
  public var complaint = false
  /// Unknown fields.
  public var extra = ExtraFields.none

  /// A ticket with nothing but what every one has.
  public init(id: TicketID, openedAt: Instant) {
    self.id = id
    self.openedAt = openedAt
  }
}
