import SellerCore

/// The rows of a list of products: one row a variation.
///
/// In Wish's download further variations of a product leave its id and name out, and follow it. Other lists have the id in every
/// row: a row without one is no product. The download names no category; what has no status is on sale, as far as nothing else is known.
struct WishProductRows: WishRows {
  let file: SourceFile
  let kind = ImportKind.product
  private let columns: WishProductColumns
  let context: ImportContext
  private var products: [String: Product] = [:]
  private var order: [String] = []
  private var last: String?

  /// What the rows of one product say.
  private struct Product {
    let position: SourcePosition
    var price = LowestPrice()
    var states: [SellerCore.Product.State] = []
    var name: String?
    var sku: String?
    var category: String?
    var updatedAt: Instant?
    var intake = RecordIntake(kind: .product)
    var problem: ForeignFieldProblem?
  }

  init(_ columns: WishProductColumns, _ file: SourceFile, _ context: ImportContext) {
    self.columns = columns
    self.file = file
    self.context = context
  }

  var hasHeadings: Bool { columns.hasHeadings }

  func key(of cells: [String]) -> String? { columns.field(.productID, of: cells) }

  /// A total has no state: what has one is a variation, even of a size that is called so.
  func mayBeTotal(_ cells: [String]) -> Bool {
    guard let word = columns.field(.status, of: cells) else { return true }
    return (try? StateWords.state(word, field: columns.heading(.status))) == nil
  }

  mutating func take(_ cells: [String], at position: SourcePosition, into reading: inout ImportReading) {
    let named = key(of: cells)
    let continues = columns.isDownload && columns.field(.name, of: cells) == nil
    guard let id = named ?? (continues ? last : nil) else {
      return reading.refuse(kind, at: position, field: columns.heading(.productID), .missing)
    }
    last = id
    var place = position
    place.id = id
    if products[id] == nil { order.append(id) }
    var product = products[id] ?? Product(position: place)
    do throws(ForeignFieldProblem) {
      try take(cells, into: &product)
    } catch {
      product.problem = product.problem ?? error
    }
    products[id] = product
  }

  private func take(_ cells: [String], into product: inout Product) throws(ForeignFieldProblem) {
    product.name = product.name ?? columns.field(.name, of: cells)
    product.sku = product.sku ?? columns.field(.parentSKU, of: cells)
    product.category = product.category ?? columns.field(.category, of: cells)
    let changed = columns.field(.updated, of: cells)
    let updated = product.intake.optional(
      try WishCSVText.lastChange(changed, field: columns.heading(.updated)))
    product.updatedAt = [product.updatedAt, updated].compactMap(\.self).max()
    if let code = columns.field(.currency, of: cells), code.uppercased() != context.currency.code {
      throw ForeignFieldProblem(
        field: columns.heading(.currency), problem: .wrongCurrency(found: code, shop: context.currency.code))
    }
    var state: SellerCore.Product.State?
    if let word = columns.field(.status, of: cells) {
      state = try StateWords.state(word, field: columns.heading(.status))
    }
    guard let text = columns.field(.price, of: cells) else { return }
    if let state { product.states.append(state) }
    let price = try price(text)
    product.price.add(price, onSale: state ?? .active == .active)
  }

  private func price(_ text: String) throws(ForeignFieldProblem) -> Money {
    let field = columns.heading(.price)
    guard columns.isInMinorUnits else { return try AmountText.money(text, shop: context.currency, field: field) }
    guard let units = Int64(text), units >= 0 else {
      throw ForeignFieldProblem(field: field, problem: .decimalsInMinorUnits(text))
    }
    return Money(minorUnits: units, currency: context.currency)
  }

  mutating func finish(into reading: inout ImportReading) {
    for id in order {
      guard let product = products[id] else { continue }
      do throws(ForeignFieldProblem) {
        if let problem = product.problem { throw problem }
        let imported = try imported(product, id: id)
        reading.rows.append(
          ImportedRow(content: .product(imported), position: product.position, updatedAt: product.updatedAt))
        reading.note(product.intake, at: product.position)
      } catch {
        reading.refuse(kind, at: product.position, error)
      }
    }
  }

  private func imported(_ read: Product, id: String) throws(ForeignFieldProblem) -> ImportedProduct {
    let field = columns.heading(.productID)
    if CellText.isRounded(id.utf8) { throw ForeignFieldProblem(field: field, problem: .roundedID(id)) }
    guard let price = read.price.price else {
      throw ForeignFieldProblem(field: columns.heading(.price), problem: .missing)
    }
    let isRemoved = !read.states.isEmpty && read.states.allSatisfy { $0 == .removed }
    var product = SellerCore.Product(
      id: try FieldReading.id(id, field: field), price: price,
      state: isRemoved ? .removed : read.price.isOnSale ? .active : .inactive)
    product.name = read.name
    product.sku = read.sku
    if let category = read.category { product.categories = [CategoryName(category)] }
    return ImportedProduct(product, read.states.isEmpty ? .assumesState : [])
  }
}
