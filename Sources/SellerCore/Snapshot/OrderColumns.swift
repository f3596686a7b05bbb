/// The orders of one month as columns: what every figure is counted from.
///
/// The month is the UTC month of payment; the events of an order may fall years later.
public struct OrderColumns: Sendable {
  /// The month of payment.
  public let month: Month
  /// The currency of every amount.
  public let currency: Currency

  var id = TextColumn()
  var product = CodedColumn<ProductID>()
  var paidAt: [Int64] = []
  var releasedAt = InstantColumn()
  var quantity: [Int32] = []
  var price: [Int64] = []
  var shipping: [Int64] = []
  var channel: [Order.Channel] = []
  var destination = CodedColumn<String>()
  var origin = CodedColumn<String>()
  var express: [Bool] = []
  var riskExcluded: [Bool] = []
  var shipBy = InstantColumn()
  var shippedAt = InstantColumn()
  var trackingNumber = TextColumn()
  var trackingUploadedAt = InstantColumn()
  var scannedAt = InstantColumn()
  var deliveredAt = InstantColumn()
  var isAdvancedLogistics: [Bool] = []
  var warehouseScannedAt = InstantColumn()
  var correctWarehouse: [Bool] = []
  var cancelledAt = InstantColumn()
  var cancelledBy: [Order.CancellationCause?] = []
  var revenueShare = CodedColumn<Percentage>()
  var firstCase: [UInt32] = []
  var cases: [AfterSalesCase] = []
  var reviewIndex: [Int32] = []
  var reviews: [Review] = []
  var updatedAt = InstantColumn()

  /// No orders yet of this month.
  public init(month: Month, currency: Currency) {
    self.month = month
    self.currency = currency
  }

  /// How many orders.
  public var count: Int { paidAt.count }

  /// The products that these orders are of, each once; a row's product is an index into it.
  public var productIDs: [ProductID] { product.values }

  /// Adds an order; its amounts are taken in the columns' currency.
  public mutating func append(_ order: Order) {
    id.append(order.id.text)
    product.append(order.productID)
    paidAt.append(order.paidAt.seconds)
    releasedAt.append(order.releasedAt)
    quantity.append(Int32(clamping: order.quantity))
    price.append(order.price.minorUnits)
    shipping.append(order.shipping.minorUnits)
    channel.append(order.channel)
    destination.append(order.destination)
    origin.append(order.origin)
    express.append(order.express)
    riskExcluded.append(order.riskExcluded)
    shipBy.append(order.shipBy)
    shippedAt.append(order.shippedAt)
    trackingNumber.append(order.trackingNumber)
    trackingUploadedAt.append(order.trackingUploadedAt)
    scannedAt.append(order.scannedAt)
    deliveredAt.append(order.deliveredAt)
    isAdvancedLogistics.append(order.advancedLogistics != nil)
    warehouseScannedAt.append(order.advancedLogistics?.scannedAt)
    correctWarehouse.append(order.advancedLogistics?.correctWarehouse ?? false)
    cancelledAt.append(order.cancelledAt)
    cancelledBy.append(order.cancelledBy)
    revenueShare.append(order.revenueShare)
    firstCase.append(UInt32(cases.count))
    cases.append(contentsOf: order.cases)
    if let review = order.review {
      reviewIndex.append(Int32(reviews.count))
      reviews.append(review)
    } else {
      reviewIndex.append(-1)
    }
    updatedAt.append(order.updatedAt)
  }

  /// The range of `cases` that belongs to a row.
  func caseRange(_ row: Int) -> Range<Int> {
    let end = row + 1 < firstCase.count ? Int(firstCase[row + 1]) : cases.count
    return Int(firstCase[row])..<end
  }
}
