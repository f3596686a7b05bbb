import SellerCore

/// One record that a platform's file holds, and where.
public struct ImportedRow: Sendable, Hashable {
  /// What was read.
  public var content: Content
  /// Where it was read.
  public var position: SourcePosition
  /// When the platform last changed it: of two rows of one record the later one wins.
  public var updatedAt: Instant?

  /// A row.
  public init(content: Content, position: SourcePosition, updatedAt: Instant? = nil) {
    self.content = content
    self.position = position
    self.updatedAt = updatedAt
  }

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
  }
}

extension ImportedRow {
  /// The record that a row is about.
  enum Subject: Hashable {
    case product(ProductID)
    case order(OrderID)
    case afterSalesCase(OrderID, CaseID)
    case review(OrderID)
  }

  /// Which record it is about.
  var subject: Subject {
    switch content {
    case .product(let imported): .product(imported.product.id)
    case .order(let imported): .order(imported.order.id)
    case .afterSalesCase(let imported): .afterSalesCase(imported.orderID, imported.afterSalesCase.id)
    case .review(let imported): .review(imported.orderID)
    }
  }
}

/// A product as a platform's file states it.
public struct ImportedProduct: Sendable, Hashable {
  /// The product; optional fields that the file does not state are nil, lists empty.
  public var product: Product
  /// Whether the file states that the product is in no advanced-logistics shipping at all.
  public var statesNoAdvancedLogistics: Bool
  /// Whether the state was only concluded from what is on sale: the state of an existing record is kept.
  public var assumesState: Bool

  /// A product as read.
  public init(_ product: Product, statesNoAdvancedLogistics: Bool = false, assumesState: Bool = false) {
    self.product = product
    self.statesNoAdvancedLogistics = statesNoAdvancedLogistics
    self.assumesState = assumesState
  }
}

/// An order as a platform's file states it.
public struct ImportedOrder: Sendable, Hashable {
  /// The order; optional fields that the file does not state are nil.
  public var order: Order
  /// Fields that every order has and that the file does not state: the default stands there, and an existing record's
  /// own value is kept.
  public var assumed: Set<AssumedField>
  /// Whether the parcel's way began anew (tracking cancelled, order released again): events that are not stated now did
  /// not happen, even if an existing record has them.
  public var restartsFulfilment: Bool

  /// An order as read.
  public init(_ order: Order, assumed: Set<AssumedField> = [], restartsFulfilment: Bool = false) {
    self.order = order
    self.assumed = assumed
    self.restartsFulfilment = restartsFulfilment
  }

  /// Fields without a nil that a file may leave open.
  public enum AssumedField: Sendable, Hashable, CaseIterable {
    /// The moment of payment; the release stands in for it.
    case paidAt
    /// The sales channel.
    case channel
    /// The number of pieces.
    case quantity
    /// The shipping price.
    case shipping
    /// Whether it is an express order.
    case express
    /// Whether risk control took it out.
    case riskExcluded
    /// The kind of the order's cases.
    case caseKind
    /// When the order's cases were applied for; the refund's moment stands in for it.
    case caseAppliedAt
    /// Why the order's cases were first applied for: the file tells the present reason, which a buyer may have changed.
    case caseReason
  }
}

/// An after-sales case that came in a file of its own.
public struct ImportedCase: Sendable, Hashable {
  /// The order it belongs to.
  public var orderID: OrderID
  /// The case.
  public var afterSalesCase: AfterSalesCase
  /// Fields of the case that the file does not state; see `ImportedOrder.assumed`.
  public var assumed: Set<ImportedOrder.AssumedField>

  /// A case as read.
  public init(orderID: OrderID, _ afterSalesCase: AfterSalesCase, assumed: Set<ImportedOrder.AssumedField> = []) {
    self.orderID = orderID
    self.afterSalesCase = afterSalesCase
    self.assumed = assumed
  }
}

/// A review that came in a file of its own.
public struct ImportedReview: Sendable, Hashable {
  /// The order it belongs to.
  public var orderID: OrderID
  /// The review.
  public var review: Review

  /// A review as read.
  public init(orderID: OrderID, _ review: Review) {
    self.orderID = orderID
    self.review = review
  }
}

/// What reading platform files gave: the rows that go in, those that need not, and those that cannot.
public struct ImportReading: Sendable, Equatable {
  /// The rows, in the order of the files.
  public var rows: [ImportedRow]
  /// What was left out because a store keeps no such record, in the order of the files.
  public var skips: [ImportSkip]
  /// What was refused, in the order of the files.
  public var refusals: [ImportRefusal]

  /// A reading, empty by default.
  public init(rows: [ImportedRow] = [], skips: [ImportSkip] = [], refusals: [ImportRefusal] = []) {
    self.rows = rows
    self.skips = skips
    self.refusals = refusals
  }

  /// Adds what another file gave.
  public mutating func append(_ other: ImportReading) {
    rows += other.rows
    skips += other.skips
    refusals += other.refusals
  }

  /// How many records were read, whatever became of them.
  var recordCount: Int { rows.count + skips.count + refusals.count }

  /// The ids of all products that rows of their own describe.
  public var productIDs: Set<ProductID> {
    Set(
      rows.compactMap { row in
        if case .product(let imported) = row.content { imported.product.id } else { nil }
      })
  }

  /// The ids of all orders that a row changes: what to look up in the store before merging.
  public var orderIDs: Set<OrderID> {
    Set(
      rows.compactMap { row in
        switch row.content {
        case .product: nil
        case .order(let imported): imported.order.id
        case .afterSalesCase(let imported): imported.orderID
        case .review(let imported): imported.orderID
        }
      })
  }
}
