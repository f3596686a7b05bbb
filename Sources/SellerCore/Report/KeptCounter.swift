/// A counter whose counts of a month stay what they are once nothing more is to come to the month's orders: they are kept with
/// whatever else these contribute, and the orders are not gone over again.
protocol KeptCounter: OrderCounter {
  /// By which they are kept.
  static var name: CounterImage.Name { get }
  /// What they depend on beside the orders, in words; nil for a counter of which nothing is to be kept.
  var basis: String? { get }
  /// Adds to an image what was counted of the orders of one month, with the numbers that the products, which come by their indexes,
  /// have in it. What does not fit an image is not kept.
  func write(to image: inout ColumnWriter, numbers: [UInt32: UInt32]) throws(UnfitImage)
  /// Takes from an image what was counted of a month, where nothing was counted before; `products` are the indexes of the products by
  /// their numbers.
  mutating func read(from image: inout ColumnReader, products: [UInt32]) throws(UnfitImage)
}

extension KeptCounter {
  /// An image of what was counted of the orders of one month; nil where it does not fit one.
  fileprivate func image(numbers: [UInt32: UInt32]) -> CounterImage? {
    guard let basis else { return nil }
    var writer = ColumnWriter()
    guard (try? write(to: &writer, numbers: numbers)) != nil else { return nil }
    return CounterImage(basis: basis, content: writer.bytes)
  }

  /// The same with what an image holds counted; nil where it holds something else.
  fileprivate func counted(from image: CounterImage, products: [UInt32]) -> (any KeptCounter)? {
    var (counter, reader) = (self, ColumnReader(image.content))
    guard image.basis == basis, (try? counter.read(from: &reader, products: products)) != nil, reader.isAtEnd else {
      return nil
    }
    return counter
  }
}

/// What a counter has counted of a month's orders, as bytes.
public struct CounterImage: Sendable {
  /// Which counters there are.
  public enum Name: String, Sendable, CaseIterable {
    /// When each product's category was first shown.
    case visibilities
    /// A+ orders by product.
    case assurance
    /// What went to the EU, by product.
    case soldToEU = "sold-to-eu"
    /// The products of the orders that tickets name.
    case ticketed
  }

  /// What it depends on beside the orders, in words.
  private(set) var basis: String
  private(set) var content: [UInt8]

  init(basis: String, content: [UInt8]) { (self.basis, self.content) = (basis, content) }

  /// The image in another, with what it depends on.
  public init(from image: inout ColumnReader) throws(UnfitImage) {
    self.init(basis: "", content: [])
    try pass(through: &image)
  }

  /// Adds it to another, with what it depends on.
  public func write(to image: inout ColumnWriter) throws(UnfitImage) {
    var counted = self
    try counted.pass(through: &image)
  }

  private mutating func pass(through image: inout some ColumnImage) throws(UnfitImage) {
    try image.pass(&basis)
    try image.pass(&content)
  }
}

/// What a month whose orders have nothing more to come comes to, for the counters whose counts are kept.
struct SettledCounters: Sendable {
  /// The counters after the month's orders, by their places.
  let counters: [Int: any OrderCounter]

  /// What was counted before, of those of some counters that a month reaches; what nobody has counted yet is counted now, and kept.
  /// Nil where something is still to happen to the month's orders, or where nothing is kept.
  init?(_ month: SnapshotMonth, for counters: [any OrderCounter], in view: ShopView) {
    let kept = counters.enumerated().compactMap { place, counter in
      (counter as? any KeptCounter).flatMap { counter in
        counter.basis != nil && counter.reaches(month.orders) ? (place: place, counter: counter) : nil
      }
    }
    guard !kept.isEmpty, month.counts.outlast, month.orders.isSettled(at: view.asOf) else { return nil }
    var all: [Int: any OrderCounter] = [:]
    for (place, counter) in kept {
      if let image = month.counts.image(of: type(of: counter).name) {
        all[place] = counter.counted(from: image, products: month.productIndexes)
      }
    }
    var missing = kept.filter { all[$0.place] == nil }
    if !missing.isEmpty {
      let kinds = view.productKinds
      view.forEachOrder(in: month) { row in
        let order = OrderFacts(row, kinds: kinds)
        for place in missing.indices { missing[place].counter.count(order) }
      }
      let (isRead, numbers) = (month.hasItsColumns, month.productNumbers)
      for (place, counter) in missing {
        all[place] = counter
        if isRead, let image = counter.image(numbers: numbers) {
          month.counts.keep(image, of: type(of: counter).name)
        }
      }
    }
    self.counters = all
  }
}
