import SellerCore

extension Product: StoredRecord {
  static var schema: Schema<Product> { .product }
  static var recordKind: RecordKind { .product }
  var key: RecordKey { RecordKey(.product, id.text) }
  var file: StoreFile { .products }
  var record: Record { .product(self) }

  init?(_ record: Record) {
    guard case .product(let product) = record else { return nil }
    self = product
  }
}

extension Order: StoredRecord {
  static var schema: Schema<Order> { .order }
  static var recordKind: RecordKind { .order }
  var key: RecordKey { RecordKey(.order, id.text) }
  var file: StoreFile { .orders(ShopCalendar.utc.day(of: paidAt).month) }
  var record: Record { .order(self) }

  static func readCanonical(_ line: UnsafeBufferPointer<UInt8>, currency: Currency) -> Order? {
    canonical(line, currency: currency)
  }

  func writeCanonical(to line: inout JSONLine) { write(to: &line) }

  init?(_ record: Record) {
    guard case .order(let order) = record else { return nil }
    self = order
  }
}

extension Dispute: StoredRecord {
  static var schema: Schema<Dispute> { .dispute }
  static var recordKind: RecordKind { .dispute }
  var key: RecordKey { RecordKey(.dispute, id.text) }
  var file: StoreFile { .disputes }
  var record: Record { .dispute(self) }

  init?(_ record: Record) {
    guard case .dispute(let dispute) = record else { return nil }
    self = dispute
  }
}

extension BoostCampaign: StoredRecord {
  static var schema: Schema<BoostCampaign> { .boost }
  static var recordKind: RecordKind { .boost }
  var key: RecordKey { RecordKey(.boost, id.text) }
  var file: StoreFile { .boosts }
  var record: Record { .boost(self) }

  init?(_ record: Record) {
    guard case .boost(let campaign) = record else { return nil }
    self = campaign
  }
}

extension BoostMonth: StoredRecord {
  static var schema: Schema<BoostMonth> { .boostMonth }
  static var recordKind: RecordKind { .boostMonth }
  var key: RecordKey { RecordKey(.boostMonth, productID.text, month.description) }
  var file: StoreFile { .boostMonths }
  var record: Record { .boostMonth(self) }

  init?(_ record: Record) {
    guard case .boostMonth(let month) = record else { return nil }
    self = month
  }
}

extension Consultation: StoredRecord {
  static var schema: Schema<Consultation> { .consultation }
  static var recordKind: RecordKind { .consultation }
  var key: RecordKey { RecordKey(.consultation, id.text) }
  var file: StoreFile { .consultations(ShopCalendar.utc.day(of: askedAt).month) }
  var record: Record { .consultation(self) }

  static func readCanonical(_ line: UnsafeBufferPointer<UInt8>, currency: Currency) -> Consultation? {
    canonical(line)
  }

  init?(_ record: Record) {
    guard case .consultation(let consultation) = record else { return nil }
    self = consultation
  }
}

extension Ticket: StoredRecord {
  static var schema: Schema<Ticket> { .ticket }
  static var recordKind: RecordKind { .ticket }
  var key: RecordKey { RecordKey(.ticket, id.text) }
  var file: StoreFile { .tickets }
  var record: Record { .ticket(self) }

  init?(_ record: Record) {
    guard case .ticket(let ticket) = record else { return nil }
    self = ticket
  }
}

extension MediaDay: StoredRecord {
  static var schema: Schema<MediaDay> { .mediaDay }
  static var recordKind: RecordKind { .media }
  var key: RecordKey { RecordKey(.media, day.description) }
  var file: StoreFile { .media }
  var record: Record { .media(self) }

  init?(_ record: Record) {
    guard case .media(let day) = record else { return nil }
    self = day
  }
}

extension Benchmark: StoredRecord {
  static var schema: Schema<Benchmark> { .benchmark }
  static var recordKind: RecordKind { .benchmark }
  var key: RecordKey { RecordKey(.benchmark, indicator, category.text, "\(from) \(to)") }
  var file: StoreFile { .benchmarks }
  var record: Record { .benchmark(self) }

  init?(_ record: Record) {
    guard case .benchmark(let benchmark) = record else { return nil }
    self = benchmark
  }
}

extension PriceChange: StoredRecord {
  static var schema: Schema<PriceChange> { .priceChange }
  static var recordKind: RecordKind { .price }
  var key: RecordKey { RecordKey(.price, productID.text, at.description) }
  var file: StoreFile { .prices }
  var record: Record { .price(self) }

  init?(_ record: Record) {
    guard case .price(let change) = record else { return nil }
    self = change
  }
}

extension Violation: StoredRecord {
  static var schema: Schema<Violation> { .violation }
  static var recordKind: RecordKind { .violation }
  var key: RecordKey { RecordKey(.violation, id.text) }
  var file: StoreFile { .violations }
  var record: Record { .violation(self) }

  init?(_ record: Record) {
    guard case .violation(let violation) = record else { return nil }
    self = violation
  }
}
