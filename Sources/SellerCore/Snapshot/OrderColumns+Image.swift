/// A month's columns as bytes. What stands here in another order, or means something else, is another layout (`layout`).
extension OrderColumns {
  /// The number of this layout: counted up with every change of what an image is made of.
  public static let layout: UInt64 = 3

  /// Whether an image has everything: it holds no unknown fields of cases and reviews.
  public var fitAnImage: Bool { cases.allSatisfy(\.extra.isEmpty) && reviews.allSatisfy(\.extra.isEmpty) }

  /// Adds an image of the columns, without the texts, to bytes.
  public func write(to image: inout ColumnWriter) throws(UnfitImage) {
    var columns = self
    try columns.pass(through: &image)
  }

  /// The columns of an image; `texts` reads the texts of so many orders when somebody looks at them.
  ///
  /// It may be anybody's bytes. It may hold false facts, which is why a checksum goes with it, but nothing that a rule could not
  /// look at.
  public init(
    month: Month, currency: Currency, from image: inout ColumnReader,
    texts read: @escaping @Sendable (Int) -> OrderTexts.Columns?
  ) throws(UnfitImage) {
    self.init(month: month, currency: currency)
    try pass(through: &image)
    try check()
    let count = count
    texts = OrderTexts(of: count) { read(count) }
  }

  private mutating func pass(through image: inout some ColumnImage) throws(UnfitImage) {
    try product.pass(through: &image)
    try paidAt.pass(through: &image)
    try releasedAt.pass(through: &image)
    try quantity.pass(through: &image) { $0 >= 0 }
    try price.pass(through: &image) { $0.magnitude <= Money.maximumMinorUnits.magnitude }
    try shipping.pass(through: &image) { $0.magnitude <= Money.maximumMinorUnits.magnitude }
    try channel.pass(through: &image)
    try destination.pass(through: &image)
    try origin.pass(through: &image)
    try marks.pass(through: &image)
    try shipBy.pass(through: &image)
    try shippedAt.pass(through: &image)
    try trackingUploadedAt.pass(through: &image)
    try scannedAt.pass(through: &image)
    try deliveredAt.pass(through: &image)
    try warehouseScannedAt.pass(through: &image)
    try cancelledAt.pass(through: &image)
    try cancelledBy.pass(through: &image)
    try revenueShare.pass(through: &image)
    try updatedAt.pass(through: &image)
    try cases.pass(through: &image, currency)
    try reviews.pass(through: &image)
    var last: UInt32 = 0
    let (caseCount, reviewCount) = (cases.count, reviews.count)
    try caseEnd.pass(through: &image) { end in
      defer { last = end }
      return end >= last && end <= caseCount
    }
    try reviewPlace.pass(through: &image) { $0 <= reviewCount }
  }

  /// Whether every column has every row, and what every order has is there.
  private func check() throws(UnfitImage) {
    let counts = [
      product.count, paidAt.count, releasedAt.count, quantity.count, price.count, shipping.count, channel.count,
      destination.count, origin.count, marks.count, shipBy.count, shippedAt.count,
      trackingUploadedAt.count, scannedAt.count, deliveredAt.count, warehouseScannedAt.count, cancelledAt.count,
      cancelledBy.count, revenueShare.count, updatedAt.count, caseEnd.count, reviewPlace.count,
    ]
    guard counts.allSatisfy({ $0 == count }) else { throw UnfitImage() }
    let (first, last) = (month.days.first, month.days.last)
    let span = ShopCalendar.utc.start(of: first)...ShopCalendar.utc.end(of: last)
    for row in 0..<count {
      guard product.code(row) != nil, let paid = paidAt[row], span.contains(paid), channel[row] != nil
      else { throw UnfitImage() }
    }
  }
}

extension [AfterSalesCase] {
  fileprivate mutating func pass(through image: inout some ColumnImage, _ currency: Currency) throws(UnfitImage) {
    try pass(through: &image) {
      AfterSalesCase(id: "", kind: .refundOnly, appliedAt: Instant(seconds: 0), reason: .other)
    }
    try image.pass(&self, every: TextColumn(), \.idText)
    try image.pass(&self, every: ChoiceColumn(), \.kind)
    try image.pass(&self, every: InstantColumn(), \.appliedAt)
    try image.pass(&self, every: ChoiceColumn(), \.reason)
    try image.pass(&self, as: TextColumn(), \.reasonText)
    try image.pass(&self, as: AmountColumn(currency), \.amount)
    try image.pass(&self, as: InstantColumn(), \.consentedAt)
    try image.pass(&self, as: InstantColumn(), \.buyerShippedAt)
    try image.pass(&self, as: InstantColumn(), \.refusedAt)
    try image.pass(&self, as: InstantColumn(), \.completedAt)
    try image.pass(&self, as: InstantColumn(), \.intervenedAt)
    try image.pass(&self, as: ChoiceColumn(), \.liability)
    try image.pass(&self, as: InstantColumn(), \.provedAt)
    try image.pass(&self, as: InstantColumn(), \.decidedAt)
    try image.pass(&self, as: InstantColumn(), \.advancedAt)
    try image.pass(&self, as: InstantColumn(), \.repaidAt)
    try image.pass(&self, as: SmallNumberColumn(), \.rating)
    try image.pass(&self, as: InstantColumn(), \.ratedAt)
    try image.pass(&self, as: InstantColumn(), \.closedAt)
    try image.pass(&self, as: InstantColumn(), \.updatedAt)
  }
}

extension [Review] {
  fileprivate mutating func pass(through image: inout some ColumnImage) throws(UnfitImage) {
    try pass(through: &image) { Review(at: Instant(seconds: 0)) }
    try image.pass(&self, every: InstantColumn(), \.at)
    try image.pass(&self, as: SmallNumberColumn(), \.stars)
    try image.pass(&self, as: SmallNumberColumn(), \.quality)
    try image.pass(&self, as: SmallNumberColumn(), \.service)
    try image.pass(&self, as: SmallNumberColumn(), \.logistics)
    try image.pass(&self, as: TextColumn(), \.text)
    try image.pass(&self, as: TextColumn(), \.answer)
    try image.pass(&self, as: InstantColumn(), \.answeredAt)
    try image.pass(&self, every: SmallNumberColumn(), \.validity)
  }
}

extension Array {
  /// Passes how many records there are; `blank` is what each is before its properties are filled in.
  fileprivate mutating func pass(
    through image: inout some ColumnImage, _ blank: () -> Element
  ) throws(UnfitImage) {
    // A byte a record, so that nobody makes up more of them than there are bytes.
    var marks = [UInt8](repeating: 0, count: count)
    try image.pass(&marks)
    if image.isReading { self = Array(repeating: blank(), count: marks.count) }
  }
}

extension AfterSalesCase {
  fileprivate var idText: String {
    get { id.text }
    set { id = CaseID(newValue) }
  }
}

extension Review {
  fileprivate var validity: Int {
    get { valid ? 1 : 0 }
    set { valid = newValue != 0 }
  }
}
