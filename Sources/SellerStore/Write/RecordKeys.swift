import SellerCore

extension Record {
  /// Which kind of record it is.
  public var kind: RecordKind { key.kind }

  /// What no two records of its kind share. The shop is one of a kind and has an empty key.
  public var key: RecordKey {
    switch self {
    case .shop: RecordKey(.shop, "")
    case .product(let record): record.key
    case .order(let record): record.key
    case .dispute(let record): record.key
    case .boost(let record): record.key
    case .boostMonth(let record): record.key
    case .consultation(let record): record.key
    case .ticket(let record): record.key
    case .media(let record): record.key
    case .benchmark(let record): record.key
    case .price(let record): record.key
    case .violation(let record): record.key
    }
  }

  /// The file it belongs into.
  public var file: StoreFile {
    switch self {
    case .shop: .shop
    case .product: .products
    case .order(let record): record.file
    case .dispute: .disputes
    case .boost: .boosts
    case .boostMonth: .boostMonths
    case .consultation(let record): record.file
    case .ticket: .tickets
    case .media: .media
    case .benchmark: .benchmarks
    case .price: .prices
    case .violation: .violations
    }
  }

  /// The record's line as the store writes it, without a newline. Two records are the same when their lines are.
  public func line(currency: Currency) -> String {
    String(decoding: text(currency: currency).bytes, as: UTF8.self)
  }

  func text(currency: Currency) -> JSONLine {
    switch self {
    case .shop(let shop):
      var line = JSONLine(currency: currency)
      Schema.shop.write(shop, &line)
      return line
    case .product(let record): return record.line(currency: currency)
    case .order(let record): return record.line(currency: currency)
    case .dispute(let record): return record.line(currency: currency)
    case .boost(let record): return record.line(currency: currency)
    case .boostMonth(let record): return record.line(currency: currency)
    case .consultation(let record): return record.line(currency: currency)
    case .ticket(let record): return record.line(currency: currency)
    case .media(let record): return record.line(currency: currency)
    case .benchmark(let record): return record.line(currency: currency)
    case .price(let record): return record.line(currency: currency)
    case .violation(let record): return record.line(currency: currency)
    }
  }
}
