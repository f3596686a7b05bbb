/// A category dispute: a line of `disputes.jsonl`. At most one a product, ever (001 §2).
public struct Dispute: ShopRecord {
  /// The kind of these records.
  public static let kind = RecordKind.dispute

  /// The seller's or the platform's number.
  public var id: DisputeID
  /// Which product.
  public var productID: ProductID
  /// Which form was filed.
  public var form: Form
  /// When it was submitted.
  public var submittedAt: Instant
  /// Why the category is wrong.
  public var reason: String?
  /// The EU form's explanation.
  public var explanation: String?
  /// The categories that the product had at submission.
  public var disputedCategories: [CategoryName] = []
  /// The one category proposed (revenue-share form only).
  public var proposedCategory: CategoryName?
  /// The confirmations ticked (EU form only).
  public var confirmations: [String] = []
  /// Pictures.
  public var attachments: [Attachment] = []
  /// Where it stands.
  public var status = Status.pendingReview
  /// When the platform resolved it.
  public var resolvedAt: Instant?
  /// Why the category stays.
  public var resolutionReason: String?
  /// The category the platform set; may differ from the proposed one.
  public var updatedCategory: CategoryName?
  /// Unknown fields.
  public var extra = ExtraFields.none

  /// A dispute as it is when it was just submitted.
  public init(id: DisputeID, productID: ProductID, form: Form, submittedAt: Instant) {
    self.id = id
    self.productID = productID
    self.form = form
    self.submittedAt = submittedAt
  }

  /// The two forms (001 §3).
  public enum Form: String, Sendable, Hashable, CaseIterable {
    /// For the revenue share; proposes a category.
    case revenueShare = "revenue_share"
    /// For Regulation (EU) 2019/1020; proposes none.
    case euCompliance = "eu_compliance"
  }

  /// Where a dispute stands (001 §5).
  public enum Status: String, Sendable, Hashable, CaseIterable {
    /// The platform has not answered.
    case pendingReview = "pending_review"
    /// The category stays.
    case resolvedUnchanged = "resolved_unchanged"
    /// The category was updated.
    case resolvedUpdated = "resolved_updated"
  }

  /// A picture that was sent along.
  public struct Attachment: Sendable, Hashable {
    /// Its file name.
    public var name: String
    /// Its size.
    public var bytes: Int
    /// The hash of what is in it, where the store keeps it among its attachments.
    public var sha256: String?
    /// Unknown fields.
    public var extra: ExtraFields

    /// A picture by name and size.
    public init(name: String, bytes: Int, sha256: String? = nil, extra: ExtraFields = .none) {
      self.name = name
      self.bytes = bytes
      self.sha256 = sha256
      self.extra = extra
    }

    /// The file that the store keeps of it; nil where it keeps none.
    public var file: FileIdentity? { sha256.map { FileIdentity(name: name, bytes: bytes, sha256: $0) } }
  }
}
