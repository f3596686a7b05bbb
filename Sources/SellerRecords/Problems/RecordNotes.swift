import SellerCore

/// The warnings of one file: what in a sound record does not fit.
public struct RecordNotes {
  /// The file's path in the store.
  public let file: String
  /// The line that is looked at.
  public var line: Int?
  /// What was noted.
  public private(set) var findings: [Finding] = []
  private var left = FindingList.most

  /// No warnings yet.
  public init(file: String) { self.file = file }

  /// Notes a problem of the line that is looked at; beyond a bound no more.
  public mutating func add(_ problem: RecordProblem, field: String? = nil) {
    left -= 1
    guard left >= 0 else { return }
    findings.append(Finding(severity: .warning, file: file, line: line, field: field, problem: problem))
  }

  /// Notes a moment that lies before one which comes first.
  mutating func order(_ earlier: (String, Instant?), _ later: (String, Instant?)) {
    guard let first = earlier.1, let second = later.1, second < first else { return }
    add(.earlierThan(field: earlier.0), field: later.0)
  }

  /// Notes an amount below zero.
  mutating func notNegative(_ field: String, _ money: Money?) {
    if let money, money.minorUnits < 0 { add(.unusual(found: money.description), field: field) }
  }

  /// Notes a part that is more than its whole.
  mutating func part(_ part: (String, Int), of whole: (String, Int)) {
    if part.1 > whole.1 { add(.moreThan(field: whole.0), field: part.0) }
  }
}

/// The other records of a store, as far as a record may refer to them.
public struct OtherRecords {
  private let hasProduct: (ProductID) -> Bool
  private let hasOrder: (OrderID) -> Bool
  private let firstDispute: (ProductID) -> DisputeID?

  /// The records of a snapshot; `hasOrder` says whether an order is on record.
  public init(_ tables: ShopSnapshot.Tables, hasOrder: @escaping (OrderID) -> Bool) {
    let firstDisputes = Dictionary(
      tables.disputes.map { ($0.productID, $0) },
      uniquingKeysWith: { ($0.submittedAt, $0.id) <= ($1.submittedAt, $1.id) ? $0 : $1 }
    ).mapValues(\.id)
    self.init(hasProduct: tables.productTable.contains, hasOrder: hasOrder, firstDispute: { firstDisputes[$0] })
  }

  /// Records that somebody else looks up.
  init(
    hasProduct: @escaping (ProductID) -> Bool, hasOrder: @escaping (OrderID) -> Bool,
    firstDispute: @escaping (ProductID) -> DisputeID?
  ) {
    self.hasProduct = hasProduct
    self.hasOrder = hasOrder
    self.firstDispute = firstDispute
  }

  func require(_ id: ProductID, _ field: String, _ notes: inout RecordNotes) {
    if !hasProduct(id) { notes.add(.missingProduct(id.text), field: field) }
  }

  func require(_ id: OrderID, _ field: String, _ notes: inout RecordNotes) {
    if !hasOrder(id) { notes.add(.missingOrder(id.text), field: field) }
  }

  func firstDispute(of product: ProductID) -> DisputeID? { firstDispute(product) }
}
