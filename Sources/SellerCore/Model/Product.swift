/// A product: a line of `products.jsonl`.
public struct Product: ShopRecord {
  /// The kind of these records.
  public static let kind = RecordKind.product

  /// The platform's id.
  public var id: ProductID
  /// The seller's own number.
  public var sku: String?
  /// The name in the shop.
  public var name: String?
  /// The categories now; may be empty (001).
  public var categories: [CategoryName] = []
  /// First-, second- and third-level category (004).
  public var categoryPath: [CategoryName] = []
  /// The price now.
  public var price: Money
  /// What kind of goods; absent means physical.
  public var kind = Kind.physical
  /// Whether it is a standard good (标品); absent is false.
  public var standard = false
  /// Since when it is listed; absent means listed.
  public var listedAt: Instant?
  /// Whether it is on sale.
  public var state: State
  /// Membership in the Advanced Logistics Program (A+); nil = never.
  public var advancedLogistics: AdvancedLogisticsMembership?
  /// The categories over time.
  public var categoryHistory: [CategoryAssignment] = []
  /// EU Responsible Person (Regulation (EU) 2019/1020).
  public var responsiblePerson: ResponsiblePerson?
  /// JD's quality index as it came: free text.
  public var qualityGrade: String?
  /// The platform's counterfeit review.
  public var counterfeitReview: CounterfeitReview?
  /// Whether a Promise delivery template is bound; nil = not stated.
  public var promiseTemplate: Bool?
  /// 7-day no-reason return; nil = not stated.
  public var sevenDayReturn: SevenDayReturn?
  /// Whether the category is in flash refund's scope; nil = not stated.
  public var flashRefundScope: Bool?
  /// Whether the category is in pick-up's scope; nil = not stated.
  public var pickupScope: Bool?
  /// False = exempt from freight insurance; nil = not stated.
  public var freightInsuranceScope: Bool?
  /// False = exempt from price protection; nil = not stated.
  public var priceProtectionScope: Bool?
  /// When the platform last changed it, as far as a file says: an older file changes nothing.
  public var updatedAt: Instant?
  /// Unknown fields.
  public var extra = ExtraFields.none

  /// A product with nothing but what every product has.
  public init(id: ProductID, price: Money, state: State) {
    self.id = id
    self.price = price
    self.state = state
  }

  /// The name, or the id where it has none.
  public var nameOrID: String { name ?? id.text }

  /// The third-level category, which is what benchmarks are kept by.
  public var thirdLevelCategory: CategoryName? { categoryPath.count >= 3 ? categoryPath[2] : nil }

  /// What kind of goods.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Goods that are shipped.
    case physical
    /// Goods that are delivered by being paid.
    case virtual
    /// A service.
    case service
    /// Used goods; shipped, hence physical (Readings, 6).
    case secondHand = "second_hand"

    /// Whether goods of this kind are shipped (Readings, 6).
    public var isPhysical: Bool {
      switch self {
      case .physical, .secondHand: true
      case .virtual, .service: false
      }
    }
  }

  /// Whether a product is on sale.
  public enum State: String, Sendable, Hashable, CaseIterable {
    /// On sale.
    case active
    /// Taken off by the seller or the platform, may return.
    case inactive
    /// Removed for good.
    case removed
  }

  /// Membership in A+.
  public enum AdvancedLogisticsMembership: String, Sendable, Hashable, CaseIterable {
    /// In the program.
    case included
    /// Was in it, and was removed.
    case removed
  }

  /// Who answers for the product in the EU.
  public enum ResponsiblePerson: String, Sendable, Hashable, CaseIterable {
    /// A person is linked.
    case linked
    /// A person is needed and missing.
    case missing
    /// The category needs none.
    case notNeeded = "not_needed"
  }

  /// Whether 7-day no-reason return is offered.
  public enum SevenDayReturn: String, Sendable, Hashable, CaseIterable {
    /// Offered.
    case yes
    /// Applies, but is not offered.
    case no
    /// Does not apply to such goods.
    case notApplicable = "not_applicable"
  }

  /// A change of categories.
  public struct CategoryAssignment: Sendable, Hashable {
    /// When it took effect.
    public var at: Instant
    /// The categories from then on.
    public var categories: [CategoryName]
    /// What brought it about.
    public var by: Cause
    /// Unknown fields.
    public var extra: ExtraFields

    /// A change of categories.
    public init(at: Instant, categories: [CategoryName], by: Cause, extra: ExtraFields = .none) {
      self.at = at
      self.categories = categories
      self.by = by
      self.extra = extra
    }

    /// What brought a change of categories about (001 §2, §5).
    public enum Cause: String, Sendable, Hashable, CaseIterable {
      /// The platform's first assignment.
      case initial
      /// The platform's one review.
      case review
      /// A dispute resolved as updated.
      case dispute
    }
  }

  /// The outcome of a counterfeit review.
  public struct CounterfeitReview: Sendable, Hashable {
    /// When it was reviewed.
    public var at: Instant
    /// Whether it was found to be a counterfeit.
    public var found: Bool
    /// Unknown fields.
    public var extra: ExtraFields

    /// A review's outcome.
    public init(at: Instant, found: Bool, extra: ExtraFields = .none) {
      self.at = at
      self.found = found
      self.extra = extra
    }
  }
}
