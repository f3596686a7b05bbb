/// The orders of one month as columns: what every figure is counted from.
///
/// The month is the UTC month of payment; the events of an order may fall years later.
public struct OrderColumns: Sendable {
  /// The month of payment.
  public let month: Month
  /// The currency of every amount.
  public let currency: Currency

  /// The ids and tracking numbers.
  public internal(set) var texts = OrderTexts()
  var product = CodedColumn<ProductID>()
  var paidAt = InstantColumn()
  var releasedAt = InstantColumn()
  var quantity = NumberColumn<Int32>(usual: 1)
  var price = NumberColumn<Int64>(usual: 0)
  var shipping = NumberColumn<Int64>(usual: 0)
  var channel = ChoiceColumn<Order.Channel>()
  var destination = CodedColumn<String>()
  var origin = CodedColumn<String>()
  var marks = NumberColumn<UInt8>(usual: 0)
  var shipBy = InstantColumn()
  var shippedAt = InstantColumn()
  var trackingUploadedAt = InstantColumn()
  var scannedAt = InstantColumn()
  var deliveredAt = InstantColumn()
  var warehouseScannedAt = InstantColumn()
  var cancelledAt = InstantColumn()
  var cancelledBy = ChoiceColumn<Order.CancellationCause>()
  var revenueShare = CodedColumn<Percentage>()
  /// Where the cases of each row end.
  var caseEnd = NumberColumn<UInt32>(usual: 0)
  var cases: CaseColumns
  /// A row's place among the reviews, from 1; 0 where it has none.
  var reviewPlace = NumberColumn<UInt32>(usual: 0)
  var reviews = ReviewColumns()
  var updatedAt = InstantColumn()
  /// The first and the last moment at which anything happened, or was to happen, to these orders; nil as long as orders are
  /// added.
  private(set) var span: ClosedRange<Instant>?
  /// The last moment at which anything happened to them; nil as long as orders are added.
  private(set) var settledAt: Instant?

  /// What an order is or is not, a bit each.
  struct Marks: OptionSet {
    let rawValue: UInt8
    static let express = Marks(rawValue: 1)
    static let riskExcluded = Marks(rawValue: 2)
    static let advancedLogistics = Marks(rawValue: 4)
    static let correctWarehouse = Marks(rawValue: 8)
    static let tracked = Marks(rawValue: 16)
  }

  /// No orders yet of this month.
  public init(month: Month, currency: Currency) {
    self.month = month
    self.currency = currency
    cases = CaseColumns(currency)
  }

  /// How many orders.
  public var count: Int { paidAt.count }

  /// The products that these orders are of, each once; a row's product is an index into it.
  public var productIDs: [ProductID] { product.values }
  /// How many they are.
  var productCount: Int { product.valueCount }

  /// Adds an order; its amounts are taken in the columns' currency.
  public mutating func append(_ order: Order) { add(order) }

  package mutating func append(_ order: borrowing LineOrder) { add(order) }

  private mutating func add(_ order: borrowing some OrderForm & ~Copyable) {
    (span, settledAt) = (nil, nil)
    texts.append(order)
    product.append(written: order.productID)
    paidAt.append(order.paidAt)
    releasedAt.append(order.releasedAt)
    quantity.append(Int32(clamping: order.quantity))
    price.append(order.price.minorUnits)
    shipping.append(order.shipping.minorUnits)
    channel.append(order.channel)
    destination.append(written: order.destination)
    origin.append(written: order.origin)
    var marks: Marks = []
    if order.express { marks.insert(.express) }
    if order.riskExcluded { marks.insert(.riskExcluded) }
    if let way = order.advancedLogistics {
      marks.insert(.advancedLogistics)
      if way.correctWarehouse { marks.insert(.correctWarehouse) }
    }
    if order.trackingNumber != nil { marks.insert(.tracked) }
    self.marks.append(marks.rawValue)
    shipBy.append(order.shipBy)
    shippedAt.append(order.shippedAt)
    trackingUploadedAt.append(order.trackingUploadedAt)
    scannedAt.append(order.scannedAt)
    deliveredAt.append(order.deliveredAt)
    warehouseScannedAt.append(order.advancedLogistics?.scannedAt)
    cancelledAt.append(order.cancelledAt)
    cancelledBy.append(order.cancelledBy)
    revenueShare.append(order.revenueShare)
    for record in order.cases { cases.append(record) }
    caseEnd.append(UInt32(cases.count))
    if let review = order.review {
      reviews.append(review)
      reviewPlace.append(UInt32(reviews.count))
    } else {
      reviewPlace.append(0)
    }
    updatedAt.append(order.updatedAt)
  }

  /// Lets go of what only helps to add orders, and sees what there is.
  public mutating func settle() {
    seeSpan()
    product.settle()
    destination.settle()
    origin.settle()
    revenueShare.settle()
  }

  private mutating func seeSpan() {
    let columns =
      [
        paidAt, releasedAt, shippedAt, trackingUploadedAt, scannedAt, deliveredAt, warehouseScannedAt, cancelledAt,
      ] + cases.moments + reviews.moments
    let happened = columns.compactMap(\.span)
    settledAt = happened.map(\.upperBound).max()
    // What is promised for a moment is known before it.
    let all = happened + [shipBy.span].compactMap(\.self)
    guard let first = all.map(\.lowerBound).min(), let last = all.map(\.upperBound).max() else { return span = nil }
    span = first...last
  }

  /// Whether the orders are in the order of their ids.
  public var areSorted: Bool {
    let ids = texts.columns.id
    return (0..<max(1, count) - 1).allSatisfy { row in
      ids.withBytes(row) { id in ids.withBytes(row + 1) { !$0.precede(id) } }
    }
  }

  /// The range of `cases` that belongs to a row.
  func caseRange(_ row: Int) -> Range<Int> {
    (row == 0 ? 0 : Int(caseEnd[row - 1]))..<Int(caseEnd[row])
  }

  /// Goes through the ids of all orders, after each through those of its cases.
  public func forEachID(order: (UnsafeRawBufferPointer) -> Void, aftersalesCase: (UnsafeRawBufferPointer) -> Void) {
    let ids = texts.columns.id
    for row in 0..<count {
      ids.withBytes(row, order)
      for place in caseRange(row) { cases.withID(place, aftersalesCase) }
    }
  }
}
