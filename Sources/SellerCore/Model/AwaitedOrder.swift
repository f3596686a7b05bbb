/// An order that is not in the store yet, of which cases or a review came before it: a line of `awaited.jsonl`.
///
/// `{"id":"O1","cases":[{"id":"C1","kind":"refund_only","applied_at":"…","reason":"size"}]}`
///
/// Platforms list refunds and comments by themselves, and the order may lie before the first file. What is known of it waits
/// here, counts nowhere, and goes into the order when that comes.
public struct AwaitedOrder: ShopRecord {
  /// The kind of these records.
  public static let kind = RecordKind.awaited

  /// The order's id.
  public var id: OrderID
  /// Its cases, by (`appliedAt`, id).
  public var cases: [AfterSalesCase] = []
  /// Its first review.
  public var review: Review?
  /// Unknown fields.
  public var extra = ExtraFields.none

  /// An order of which nothing came yet.
  public init(id: OrderID) {
    self.id = id
  }
}
