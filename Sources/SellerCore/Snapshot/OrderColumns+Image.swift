/// A month's columns as bytes. What stands here in another order, or means something else, is another layout (`layout`).
extension OrderColumns {
  /// The number of this layout: counted up with every change of what an image is made of.
  public static let layout: UInt64 = 7

  /// Whether an image has everything: it holds no unknown fields of cases and reviews.
  public var fitAnImage: Bool { cases.fitAnImage && reviews.fitAnImage }

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

  /// Adds an image of the columns and the texts to bytes.
  public func writeWithTexts(to image: inout ColumnWriter) throws(UnfitImage) {
    try write(to: &image)
    try texts.write(to: &image)
  }

  /// The columns of an image that has the texts, too.
  public init(month: Month, currency: Currency, withTextsFrom image: inout ColumnReader) throws(UnfitImage) {
    try self.init(month: month, currency: currency, from: &image) { _ in nil }
    let columns = try OrderTexts.Columns(of: count, from: &image)
    texts = OrderTexts(of: count) { columns }
  }

  private mutating func pass(through image: inout some ColumnImage) throws(UnfitImage) {
    try paidAt.pass(through: &image)
    let rows = count
    try image.pass(&product, of: rows)
    try image.pass(&releasedAt, of: rows)
    try image.pass(&quantity, of: rows) { $0 >= 0 }
    try image.pass(&price, of: rows) { $0.magnitude <= Money.maximumMinorUnits.magnitude }
    try image.pass(&shipping, of: rows) { $0.magnitude <= Money.maximumMinorUnits.magnitude }
    try image.pass(&channel, of: rows)
    try image.pass(&destination, of: rows)
    try image.pass(&origin, of: rows)
    try image.pass(&marks, of: rows) { _ in true }
    try image.pass(&shipBy, of: rows)
    try image.pass(&shippedAt, of: rows)
    try image.pass(&trackingUploadedAt, of: rows)
    try image.pass(&scannedAt, of: rows)
    try image.pass(&deliveredAt, of: rows)
    try image.pass(&warehouseScannedAt, of: rows)
    try image.pass(&cancelledAt, of: rows)
    try image.pass(&cancelledBy, of: rows)
    try image.pass(&revenueShare, of: rows)
    try image.pass(&updatedAt, of: rows)
    try cases.pass(through: &image)
    try reviews.pass(through: &image)
    var last: UInt32 = 0
    let (caseCount, reviewCount) = (cases.count, reviews.count)
    try image.pass(&caseEnd, of: rows) { end in
      defer { last = end }
      return end >= last && end <= caseCount
    }
    try image.pass(&reviewPlace, of: rows) { $0 <= reviewCount }
  }

  /// Whether what every order has is there.
  private func check() throws(UnfitImage) {
    guard let span = ShopCalendar.utc.instants(of: month.days) else { throw UnfitImage() }
    for row in 0..<count {
      guard product.code(row) != nil, let paid = paidAt[row], span.contains(paid), channel[row] != nil
      else { throw UnfitImage() }
    }
  }
}
