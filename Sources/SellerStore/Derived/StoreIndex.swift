import SellerCore

/// `.cache/index`: what is known of a store's files without reading them. It is read on every load, and put in place whole after
/// one that found out something new. What a file is told from others by are its numbers (`FileStatus.numbers`).
struct StoreIndex: Sendable, Equatable {
  static let name = "index"

  /// What is known of a month's file of orders in which nothing is wrong, read alone.
  struct Entry: Sendable, Equatable {
    /// What the file was.
    var source: [Int64]
    var summary: MonthOrders.Summary
    /// The products of its orders that have no record in `products`.
    var strays: [ProductID]
    /// Whether it is one of those that together have no order and no case twice.
    var isUnique: Bool
  }

  /// What the file of products was that strays were looked for in; nothing where there was none.
  var products: [Int64] = []
  var months: [Month: Entry] = [:]
  /// What the files of tables were in which nothing is wrong, by their paths.
  var sound: [String: [Int64]] = [:]

  /// Nothing is known.
  init() {}

  /// What is known in a folder.
  init?(in folder: DerivedFolder, _ currency: Currency) {
    guard let bytes = folder.read(Self.name, limit: 1 << 28), var reader = try? DerivedImage.body(of: bytes),
      (try? pass(through: &reader, currency)) != nil, reader.isAtEnd
    else { return nil }
  }

  func keep(in folder: DerivedFolder, _ currency: Currency) {
    var index = self
    folder.write(
      Self.name, try? DerivedImage.made { writer throws(UnfitImage) in try index.pass(through: &writer, currency) })
  }

  /// The currency goes along: in another one other lines are wrong.
  private mutating func pass(through image: inout some ColumnImage, _ currency: Currency) throws(UnfitImage) {
    try image.pass(currency)
    try image.pass(&products)
    var paths = sound.keys.sorted()
    try image.pass(&paths)
    for path in paths {
      var numbers = sound[path] ?? []
      try image.pass(&numbers)
      sound[path] = numbers
    }
    var indexes = months.keys.map { Int64($0.index) }.sorted()
    try image.pass(&indexes)
    for index in indexes {
      let month = Month(index: Int(index))
      var entry = months[month] ?? Entry()
      try entry.pass(through: &image)
      months[month] = entry
    }
  }
}

extension StoreIndex.Entry {
  fileprivate init() {
    self.init(
      source: [], summary: .init(count: 0, span: nil, casesEnd: .endOfTime, hasUnended: true, settledAt: .endOfTime),
      strays: [],
      isUnique: false)
  }

  fileprivate mutating func pass(through image: inout some ColumnImage) throws(UnfitImage) {
    var numbers: [Int64] = [
      Int64(summary.count), summary.casesEnd.seconds, summary.hasUnended ? 1 : 0, isUnique ? 1 : 0,
      summary.settledAt.seconds,
    ]
    if let span = summary.span { numbers += [span.lowerBound.seconds, span.upperBound.seconds] }
    var ids = strays.map(\.text)
    try image.pass(&source)
    try image.pass(&numbers)
    try image.pass(&ids)
    guard image.isReading else { return }
    guard numbers.count == 5 || numbers.count == 7 && numbers[5] <= numbers[6] else { throw UnfitImage() }
    summary = MonthOrders.Summary(
      count: Int(numbers[0]),
      span: numbers.count == 7 ? Instant(seconds: numbers[5])...Instant(seconds: numbers[6]) : nil,
      casesEnd: Instant(seconds: numbers[1]), hasUnended: numbers[2] == 1, settledAt: Instant(seconds: numbers[4]))
    isUnique = numbers[3] == 1
    strays = ids.map { ProductID($0) }
  }
}
