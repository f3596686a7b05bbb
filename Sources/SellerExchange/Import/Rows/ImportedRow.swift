import SellerCore

/// One record that a platform's file holds, and where.
public struct ImportedRow: Sendable, Hashable {
  /// What was read.
  public var content: Content
  /// Where it was read.
  public var position: SourcePosition
  /// When the platform last changed it: of two rows of one record the later one wins, and what the store has from a later one
  /// stays.
  public var updatedAt: Instant?

  /// What a row can be.
  public enum Content: Sendable, Hashable {
    /// A product.
    case product(ImportedProduct)
    /// An order.
    case order(ImportedOrder)
    /// A case that came by itself.
    case afterSalesCase(ImportedCase)
    /// A review that came by itself.
    case review(ImportedReview)
    /// A ProductBoost campaign.
    case boost(BoostCampaign)
    /// What a product spent on ProductBoost on a day.
    case boostDay(ImportedBoostDay)
    /// A ticket.
    case ticket(Ticket)
  }
}

extension ImportedRow {
  /// The record that a row is about.
  enum Subject: Hashable {
    case product(ProductID)
    case order(OrderID)
    case afterSalesCase(OrderID, CaseID)
    case review(OrderID)
    case boost(BoostID)
    case boostDay(ProductID, Day)
    case ticket(TicketID)
  }

  /// Which record it is about.
  var subject: Subject {
    switch content {
    case .product(let imported): .product(imported.product.id)
    case .order(let imported): .order(imported.order.id)
    case .afterSalesCase(let imported): .afterSalesCase(imported.orderID, imported.afterSalesCase.id)
    case .review(let imported): .review(imported.orderID)
    case .boost(let campaign): .boost(campaign.id)
    case .boostDay(let imported): .boostDay(imported.productID, imported.day)
    case .ticket(let ticket): .ticket(ticket.id)
    }
  }
}

/// A product as a platform's file states it.
public struct ImportedProduct: Sendable, Hashable {
  /// The product; optional fields that the file does not state are nil, lists empty.
  public var product: Product
  /// What the file says of it beside its fields.
  public var marks: Marks

  /// A product as read.
  public init(_ product: Product, _ marks: Marks = []) {
    self.product = product
    self.marks = marks
  }

  /// What a file says of a product beside its fields.
  public struct Marks: OptionSet, Sendable, Hashable {
    /// A bit for each.
    public let rawValue: Int

    /// The marks whose bits are set.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// The file states that the product is in no advanced-logistics shipping at all.
    public static let statesNoAdvancedLogistics = Self(rawValue: 1 << 0)
    /// The state was only concluded from what is on sale: the state of an existing record is kept.
    public static let assumesState = Self(rawValue: 1 << 1)
    /// The file names no price: that of an existing record is kept, and without one there is no product.
    public static let assumesPrice = Self(rawValue: 1 << 2)
    /// The product was only named in passing, in an order: it fills what is not known, and changes nothing.
    public static let isInPassing = Self(rawValue: 1 << 3)
  }
}

/// What a product spent on ProductBoost on a day.
public struct ImportedBoostDay: Sendable, Hashable {
  /// Which product.
  public var productID: ProductID
  /// Which day.
  public var day: Day
  /// What was spent.
  public var spend: Money
}
