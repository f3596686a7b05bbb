/// The ids and tracking numbers of a month's orders, a row an order. They take a third of all that is known of orders and few
/// figures look at them, so that they may be read when somebody does.
public struct OrderTexts: Sendable {
  /// The columns.
  public struct Columns: Sendable {
    var id = TextColumn()
    var trackingNumber = TextColumn()
  }

  private var here = Columns()
  /// Columns that may be read later, in the place of those that are here.
  private var late: Deferred<Columns>?

  /// No orders yet.
  init() {}

  /// Texts of so many orders, which `read` answers when somebody looks at them; nil stands for none of them.
  init(of count: Int, reading read: @escaping @Sendable () -> Columns?) {
    late = Deferred {
      if let columns = read(), columns.id.count == count, columns.trackingNumber.count == count {
        columns
      } else {
        Columns(missing: count)
      }
    }
  }

  /// The columns, read now if they were not.
  public var columns: Columns { late?.value ?? here }

  /// Adds an order.
  mutating func append(_ order: borrowing some OrderForm & ~Copyable) {
    if let late {
      here = late.value
      self.late = nil
    }
    here.id.append(order.id)
    here.trackingNumber.append(order.trackingNumber)
  }

  /// Adds an image of the texts to bytes.
  public func write(to image: inout ColumnWriter) throws(UnfitImage) {
    var columns = columns
    try columns.pass(through: &image)
  }
}

extension OrderTexts.Columns {
  /// The texts of so many orders in an image, which may be anybody's bytes.
  public init(of count: Int, from image: inout ColumnReader) throws(UnfitImage) {
    try pass(through: &image)
    guard id.count == count, trackingNumber.count == count, (0..<count).allSatisfy(id.hasText) else {
      throw UnfitImage()
    }
  }

  fileprivate init(missing count: Int) {
    for _ in 0..<count {
      id.append(nil)
      trackingNumber.append(nil)
    }
  }

  fileprivate mutating func pass(through image: inout some ColumnImage) throws(UnfitImage) {
    try id.pass(through: &image)
    try trackingNumber.pass(through: &image)
  }
}
