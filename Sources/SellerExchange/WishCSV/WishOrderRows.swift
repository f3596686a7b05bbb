import SellerCore
import SellerText

/// The columns of Wish's order download that the store has a place for. Those with personal data are never looked at.
enum OrderColumn: String, CaseIterable {
  case paidAt = "Transaction Date"
  case id = "Order Id"
  case state = "Order State"
  case product = "Product ID"
  case currency = "Currency Code"
  case price = "Price (each)"
  case shipping = "Shipping (each)"
  case quantity = "Quantity"
  case shippedOn = "Shipped on"
  case released = "Available for Fulfillment Time"
  case isDelivered = "Confirmed Delivery"
  case delivered = "Confirmed Delivery Date"
  case tracking = "Tracking"
  case isConfirmed = "Tracking Confirmed"
  case confirmed = "Tracking Confirmed Date"
  case country = "Country Code"
  case countryName = "Country"
  case updated = "Last Updated"
  case refundDate = "Refund Date"
  case refundReason = "Refund Reason"
  case isExpress = "Is Wish Express"

  /// Those without which no row is an order.
  static let needed: [OrderColumn] = [.paidAt, .id, .product, .price]

  /// Older downloads leave `(each)` out.
  var headings: [String] {
    switch self {
    case .price: [rawValue, "Price"]
    case .shipping: [rawValue, "Shipping"]
    case .delivered: [rawValue, "Date Shipping Carrier Confirmed Delivery"]
    default: [rawValue]
    }
  }
}

/// Where the columns stand in one file.
struct WishOrderColumns {
  private var places: [OrderColumn: Int] = [:]

  /// Finds the columns by the headings; nil when they are none of an order download.
  init?(_ headings: HeadingPlaces) throws(ForeignFieldProblem) {
    guard Self.areAmong(headings) else { return nil }
    for column in OrderColumn.allCases {
      places[column] = try rethrowing(as: ForeignFieldProblem.init(headings:), headings.all(ofNamed: column.headings))
        .first
    }
  }

  /// Whether the columns are there without which no row is an order.
  static func areAmong(_ headings: HeadingPlaces) -> Bool {
    OrderColumn.needed.allSatisfy { headings.first(of: $0.headings) != nil }
  }

  /// Whether the file has the column.
  func has(_ column: OrderColumn) -> Bool { places[column] != nil }

  /// A field of a record, without white space around it; nil where it is empty or not there.
  func field(_ column: OrderColumn, of record: [String]) -> String? { record.field(at: places[column]) }
}

/// The rows of an order download: one row an order.
struct WishOrderRows: WishRows {
  let file: SourceFile
  let kind = ImportKind.order
  let hasHeadings = true
  private let columns: WishOrderColumns
  let context: ImportContext

  init(_ columns: WishOrderColumns, _ file: SourceFile, _ context: ImportContext) {
    self.columns = columns
    self.file = file
    self.context = context
  }

  func key(of cells: [String]) -> String? { columns.field(.id, of: cells) }

  mutating func take(_ cells: [String], at position: SourcePosition, into reading: inout ImportReading) {
    var position = position
    position.id = key(of: cells)
    var intake = RecordIntake(kind: kind)
    do throws(ForeignFieldProblem) {
      let state = try WishV2Order.state(columns.field(.state, of: cells), field: OrderColumn.state.rawValue)
      if let state, state.ending == .declined {
        reading.skips.append(
          ImportSkip(
            kind: kind, position: position, field: OrderColumn.state.rawValue, reason: .declined(state: state.name)))
        return
      }
      let order = try order(cells, &intake)
      if let state, order.order.cases.isEmpty, state.ending == .refunded {
        intake.note(.refundedWithoutRefund(state: state.name), field: OrderColumn.refundDate.rawValue)
      }
      if let state, state.ending == .cancelled {
        intake.note(.cancelledWithoutMoment(state: state.name), field: OrderColumn.state.rawValue)
      }
      let changed = columns.field(.updated, of: cells)
      let updated = intake.optional(try WishCSVText.lastChange(changed, field: OrderColumn.updated.rawValue))
      reading.rows.append(ImportedRow(content: .order(order), position: position, updatedAt: updated))
      reading.note(intake, at: position)
    } catch {
      reading.refuse(kind, at: position, error)
    }
  }

  mutating func finish(into reading: inout ImportReading) {
    if columns.has(.released) { reading.carries.insert("order.released_at") }
  }

  private func required(_ column: OrderColumn, _ cells: [String]) throws(ForeignFieldProblem) -> String {
    guard let text = columns.field(column, of: cells) else {
      throw ForeignFieldProblem(field: column.rawValue, problem: .missing)
    }
    return text
  }

  private func order(_ cells: [String], _ intake: inout RecordIntake) throws(ForeignFieldProblem) -> ImportedOrder {
    func field(_ column: OrderColumn) -> String? { columns.field(column, of: cells) }
    if let code = field(.currency), code.uppercased() != context.currency.code {
      throw ForeignFieldProblem(
        field: OrderColumn.currency.rawValue, problem: .wrongCurrency(found: code, shop: context.currency.code))
    }
    let id = try required(.id, cells)
    let product = try required(.product, cells)
    for (column, id) in [(OrderColumn.id, id), (.product, product)] where CellText.isRounded(id.utf8) {
      throw ForeignFieldProblem(field: column.rawValue, problem: .roundedID(id))
    }
    let price = try AmountText.money(
      try required(.price, cells), shop: context.currency, field: OrderColumn.price.rawValue)
    let paidAt = try WishCSVText.instant(try required(.paidAt, cells), .paidAt)
    var order = Order(
      id: try FieldReading.id(id, field: OrderColumn.id.rawValue),
      productID: try FieldReading.id(product, field: OrderColumn.product.rawValue), paidAt: paidAt, price: price,
      channel: .selfBuilt)
    var assumed: ImportedOrder.Assumed = [
      .channel, .riskExcluded, .quantity, .shipping, .express, .caseKind, .caseAppliedAt, .caseReason,
    ]
    if let text = field(.quantity) {
      guard let pieces = Int64(text) else {
        throw ForeignFieldProblem(field: OrderColumn.quantity.rawValue, problem: .wrongShape(expected: .wholeNumber))
      }
      let quantity = try FieldReading.quantity(pieces, field: OrderColumn.quantity.rawValue)
      order.take(quantity, \.quantity, .quantity, &assumed)
    }
    if let text = field(.shipping) {
      let shipping = try AmountText.money(text, shop: context.currency, field: OrderColumn.shipping.rawValue)
      order.take(shipping, \.shipping, .shipping, &assumed)
    }
    order.take(flag(.isExpress, of: cells, &intake), \.express, .express, &assumed)
    order.trackingNumber = field(.tracking)
    order.destination = intake.optional { () throws(ForeignFieldProblem) in
      if let code = field(.country) { return try FieldReading.country(code, field: OrderColumn.country.rawValue) }
      guard let name = field(.countryName) else { return nil }
      guard let code = CountryNames.code(name) else {
        throw ForeignFieldProblem(
          field: OrderColumn.countryName.rawValue, problem: .malformed(text: name, expected: .country))
      }
      return code
    }
    try takeEvents(of: cells, into: &order, &assumed, &intake)
    return ImportedOrder(order, assumed: assumed)
  }

  private func flag(_ column: OrderColumn, of cells: [String], _ intake: inout RecordIntake) -> Bool? {
    intake.optional { () throws(ForeignFieldProblem) in
      guard let word = columns.field(column, of: cells) else { return nil }
      guard let flag = ChoiceWords.flag(word) else {
        throw ForeignFieldProblem(
          field: column.rawValue, problem: .unknownValue(text: word, known: ChoiceWords.flagExamples))
      }
      return flag
    }
  }

  private func takeEvents(
    of cells: [String], into order: inout Order, _ assumed: inout ImportedOrder.Assumed,
    _ intake: inout RecordIntake
  ) throws(ForeignFieldProblem) {
    func moment(_ column: OrderColumn) -> Instant? {
      intake.optional { () throws(ForeignFieldProblem) in
        guard let text = columns.field(column, of: cells) else { return nil }
        return try WishCSVText.instant(text, column)
      }
    }
    /// What a column of its own tells to have happened or not; some downloads have the moment itself there.
    func moment(_ column: OrderColumn, ifSaidBy said: OrderColumn) -> Instant? {
      guard let word = columns.field(said, of: cells) else { return moment(column) }
      guard let hasHappened = ChoiceWords.flag(word) else {
        return columns.field(column, of: cells) == nil ? moment(said) : moment(column)
      }
      if hasHappened, columns.field(column, of: cells) == nil { intake.note(.withoutMoment, field: column.rawValue) }
      return hasHappened ? moment(column) : nil
    }
    order.releasedAt = moment(.released)
    order.shippedAt = moment(.shippedOn)
    order.trackingUploadedAt = order.trackingNumber == nil ? nil : order.shippedAt
    order.scannedAt = moment(.confirmed, ifSaidBy: .isConfirmed)
    order.deliveredAt = moment(.delivered, ifSaidBy: .isDelivered)
    guard let refunded = moment(.refundDate) else { return }
    try order.take(
      refundAt: refunded, words: columns.field(.refundReason, of: cells), field: OrderColumn.refundDate.rawValue,
      &assumed)
  }
}
