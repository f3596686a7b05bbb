import SellerCore

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
  public init(_ order: Order, assumed: Set<AssumedField>, restartsFulfilment: Bool = false) {
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
    /// When the order was called off; the latest change stands in for it.
    case cancelledAt
    /// When the platform was asked to step in; the latest change stands in for it.
    case caseIntervenedAt
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
