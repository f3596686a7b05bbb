/// An order with its after-sales cases and its review: a line of `orders/YYYY-MM.jsonl`.
public struct Order: ShopRecord {
  /// The kind of these records.
  public static let kind = RecordKind.order

  /// The platform's id.
  public var id: OrderID
  /// Which product.
  public var productID: ProductID
  /// When it was paid; decides the partition.
  public var paidAt: Instant
  /// When it was released to the merchant (Wish).
  public var releasedAt: Instant?
  /// Pieces; absent means 1.
  public var quantity = 1
  /// Price per piece.
  public var price: Money
  /// Shipping per piece; absent means 0.
  public var shipping: Money
  /// Where it was sold.
  public var channel: Channel
  /// Country it goes to (ISO 3166).
  public var destination: String?
  /// Country it comes from (ISO 3166).
  public var origin: String?
  /// Wish Express.
  public var express = false
  /// Taken out of the figures by the platform's risk control.
  public var riskExcluded = false
  /// The promise: ship by then.
  public var shipBy: Instant?
  /// When the seller shipped it.
  public var shippedAt: Instant?
  /// The tracking number.
  public var trackingNumber: String?
  /// When the tracking number was uploaded.
  public var trackingUploadedAt: Instant?
  /// The carrier's first scan.
  public var scannedAt: Instant?
  /// When the buyer signed.
  public var deliveredAt: Instant?
  /// Its way through A+; present on A+ orders only (Readings, 13).
  public var advancedLogistics: AdvancedLogistics?
  /// When it was cancelled.
  public var cancelledAt: Instant?
  /// Who cancelled it.
  public var cancelledBy: CancellationCause?
  /// The revenue share that the platform applied, if known.
  public var revenueShare: Percentage?
  /// After-sales cases by `appliedAt`.
  public var cases: [AfterSalesCase] = []
  /// The first review.
  public var review: Review?
  /// When the platform last changed it, as far as a file says: an older file changes nothing.
  public var updatedAt: Instant?
  /// Unknown fields.
  public var extra = ExtraFields.none

  /// An order with nothing but what every order has.
  public init(id: OrderID, productID: ProductID, paidAt: Instant, price: Money, channel: Channel) {
    self.id = id
    self.productID = productID
    self.paidAt = paidAt
    self.price = price
    self.channel = channel
    shipping = .zero(price.currency)
  }

  /// Where an order was sold.
  public enum Channel: String, Sendable, Hashable, CaseIterable {
    /// Self-built (自建).
    case selfBuilt = "self_built"
    /// Flash purchase (闪电购).
    case flash
    /// Auction (拍卖).
    case auction
    /// Anything else.
    case other

    /// Whether it is one of the "self channels": self-built, flash, auction (Rules §5.2).
    public var isSelfChannel: Bool {
      switch self {
      case .selfBuilt, .flash, .auction: true
      case .other: false
      }
    }
  }

  /// Who cancelled an order.
  public enum CancellationCause: String, Sendable, Hashable, CaseIterable {
    /// The platform.
    case system
    /// The buyer.
    case buyer
    /// The seller.
    case seller
  }

  /// An order's way to an A+ warehouse.
  public struct AdvancedLogistics: Sendable, Hashable {
    /// When the A+ warehouse scanned it.
    public var scannedAt: Instant?
    /// Whether it was the right warehouse; absent is false.
    public var correctWarehouse: Bool
    /// Unknown fields.
    public var extra: ExtraFields

    /// An order's way to the warehouse.
    public init(scannedAt: Instant? = nil, correctWarehouse: Bool = false, extra: ExtraFields = .none) {
      self.scannedAt = scannedAt
      self.correctWarehouse = correctWarehouse
      self.extra = extra
    }
  }
}

extension Order {
  /// (price + shipping) × quantity in minor units, exactly: shipping is per piece (Readings, 13).
  public static func gross(price: Money, shipping: Money, quantity: Int) -> Int128 {
    (Int128(price.minorUnits) + Int128(shipping.minorUnits)) * Int128(quantity)
  }
}
