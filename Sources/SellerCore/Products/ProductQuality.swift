/// What buyers did and said about one product: its orders, the reasons of its refunds, and the buyers' own words (品退原声).
public struct ProductQuality: Sendable {
  /// How often a reason was given.
  public struct ReasonCount: Sendable, Hashable {
    /// The reason.
    public let reason: AfterSalesCase.Reason
    /// How many cases gave it.
    public let count: Int
  }

  /// Something a buyer wrote.
  public struct BuyerWords: Sendable, Hashable {
    /// Where it was written.
    public enum Place: Sendable, Hashable {
      /// In an after-sales case, under this reason.
      case afterSales(AfterSalesCase.Reason)
      /// In a review; the stars (Wish) or the three scores' sum (Kuaishou), where given.
      case review(stars: Int?, scoreSum: Int?)
    }

    /// The order it is about.
    public let orderID: OrderID
    /// When it was written.
    public let at: Instant
    /// Where it was written.
    public let place: Place
    /// The words, as they came.
    public let text: String
  }

  /// The product's orders, the latest first.
  public let orders: [OrderRow]
  /// The reasons of its after-sales cases, the most frequent first.
  public let reasons: [ReasonCount]
  /// What buyers wrote, the latest first.
  public let words: [BuyerWords]
  /// How many valid reviews there are.
  public let reviewCount: Int
  /// How many cases gave a reason.
  public var caseCount: Int { reasons.reduce(0) { $0 + $1.count } }

  fileprivate init(of orders: [OrderRow]) {
    var counts: [AfterSalesCase.Reason: Int] = [:]
    var words: [BuyerWords] = []
    var reviewCount = 0
    for order in orders {
      for afterSales in order.cases {
        counts[afterSales.reason, default: 0] += 1
        if let text = afterSales.reasonText, !text.isEmpty {
          words.append(
            BuyerWords(orderID: order.id, at: afterSales.appliedAt, place: .afterSales(afterSales.reason), text: text))
        }
      }
      guard let review = order.review, review.valid else { continue }
      reviewCount += 1
      if let text = review.text, !text.isEmpty {
        words.append(
          BuyerWords(
            orderID: order.id, at: review.at, place: .review(stars: review.stars, scoreSum: review.scoreSum), text: text
          ))
      }
    }
    self.orders = orders.sorted { ($1.paidAt, $1.id) < ($0.paidAt, $0.id) }
    self.reviewCount = reviewCount
    self.words = words.sorted { ($1.at, $1.orderID) < ($0.at, $0.orderID) }
    reasons = AfterSalesCase.Reason.allCases
      .compactMap { reason in counts[reason].map { ReasonCount(reason: reason, count: $0) } }
      .sorted { $0.count > $1.count }
  }
}

extension Fact where Finding == ProductQuality {
  /// What buyers did and said about one product.
  public static func quality(of product: ProductID) -> Fact {
    Fact(
      FactName(stringLiteral: "quality of \(product)"),
      counting: { OrdersOfProduct(index: $0.view.snapshot.productIndex(product) ?? -1) }
    ) { _, _, counter in
      ProductQuality(of: counter.orders)
    }
  }
}

private struct OrdersOfProduct: OrderCounter {
  let index: Int
  var orders: [OrderRow] = []

  mutating func count(_ order: OrderFacts) {
    if order.row.productIndex == index { orders.append(order.row) }
  }

  mutating func add(_ later: OrdersOfProduct) { orders += later.orders }
}
