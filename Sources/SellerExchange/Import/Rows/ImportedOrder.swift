import SellerCore

/// An order as a platform's file states it.
public struct ImportedOrder: Sendable, Hashable {
  /// The order; optional fields that the file does not state are nil.
  public var order: Order
  /// Fields that every order has and that the file does not state: the default stands there, and an existing record's
  /// own value is kept.
  public var assumed: Assumed
  /// Whether the parcel's way began anew (tracking cancelled, order released again): events that are not stated now did
  /// not happen, even if an existing record has them.
  public var restartsFulfilment: Bool

  /// An order as read.
  public init(_ order: Order, assumed: Assumed, restartsFulfilment: Bool = false) {
    self.order = order
    self.assumed = assumed
    self.restartsFulfilment = restartsFulfilment
  }

  /// Fields without a nil that a file may leave open.
  public struct Assumed: OptionSet, Sendable, Hashable {
    /// A bit for each.
    public let rawValue: Int

    /// The fields whose bits are set.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// The moment of payment; the release stands in for it.
    public static let paidAt = Self(rawValue: 1 << 0)
    /// The sales channel.
    public static let channel = Self(rawValue: 1 << 1)
    /// The number of pieces.
    public static let quantity = Self(rawValue: 1 << 2)
    /// The shipping price.
    public static let shipping = Self(rawValue: 1 << 3)
    /// Whether it is an express order.
    public static let express = Self(rawValue: 1 << 4)
    /// Whether risk control took it out.
    public static let riskExcluded = Self(rawValue: 1 << 5)
    /// The kind of the order's cases.
    public static let caseKind = Self(rawValue: 1 << 6)
    /// When the order's cases were applied for; the refund's moment stands in for it.
    public static let caseAppliedAt = Self(rawValue: 1 << 7)
    /// When the order was called off; the latest change stands in for it.
    public static let cancelledAt = Self(rawValue: 1 << 8)
    /// When the platform was asked to step in; the latest change stands in for it.
    public static let caseIntervenedAt = Self(rawValue: 1 << 9)
    /// Why the order's cases were first applied for: the file tells the present reason, which a buyer may have changed.
    public static let caseReason = Self(rawValue: 1 << 10)
    /// When the buyer sent the goods back; the latest change stands in for it.
    public static let caseBuyerShippedAt = Self(rawValue: 1 << 11)
    /// When the seller consented to a case or refused it; the latest change stands in for it.
    public static let caseAnsweredAt = Self(rawValue: 1 << 12)
    /// When a case came to its end; the latest change stands in for it.
    public static let caseEndedAt = Self(rawValue: 1 << 13)
  }
}

extension Order {
  /// Takes what a file states of a field that every order has, and that is assumed else.
  mutating func take<Value>(
    _ stated: Value?, _ field: WritableKeyPath<Order, Value>, _ mark: ImportedOrder.Assumed,
    _ assumed: inout ImportedOrder.Assumed
  ) {
    guard let stated else { return }
    self[keyPath: field] = stated
    assumed.remove(mark)
  }
}

/// An after-sales case that came in a file of its own.
public struct ImportedCase: Sendable, Hashable {
  /// The order it belongs to.
  public var orderID: OrderID
  /// The case.
  public var afterSalesCase: AfterSalesCase
  /// Fields of the case that the file does not state; see `ImportedOrder.assumed`.
  public var assumed: ImportedOrder.Assumed

  /// A case as read.
  public init(orderID: OrderID, _ afterSalesCase: AfterSalesCase, assumed: ImportedOrder.Assumed = []) {
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
