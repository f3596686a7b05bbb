import SellerCore
import SellerText

/// Reads Wish's product download (CSV): one row a variation, further variations of a product with its columns empty.
///
/// The download names neither currency nor category nor state: amounts are taken in the shop's currency, categories stay
/// unknown, and a product with an enabled variation is taken as active until another file says more. Other lists of products
/// are read too, where the seller says which heading is which column; one without a status holds what is on sale.
public enum WishProductCSVImport {
  /// Reads files; amounts are in `currency`, the shop's. `names` says which headings stand for which columns in lists that are
  /// no download of Wish's.
  public static func read(
    _ files: [SourceFile], currency: Currency, names: [ProductColumn: String] = [:],
    progress: ImportProgress.Observer? = nil
  ) -> ImportReading {
    files.reduce(into: ImportReading()) { reading, file in
      reading.append(read(file, currency: currency, names: names))
      let size = file.bytes.count
      let rows = reading.recordCount
      progress?(ImportProgress(file: file.name, bytesRead: size, bytesTotal: size, rows: rows))
    }
  }

  private static func read(
    _ file: SourceFile, currency: Currency, names: [ProductColumn: String]
  ) -> ImportReading {
    let records: [[String]]
    do {
      records = try CSVRecords.split(file.bytes)
    } catch {
      return refused(file, .notCSV(error))
    }
    guard let first = records.first else { return refused(file, .notCSV(.empty)) }
    let columns: WishProductColumns
    do {
      columns = try WishProductColumns(firstRecord: first, names: names)
    } catch {
      return refused(file, error.problem, field: error.field)
    }

    var reading = ImportReading()
    for product in products(in: records, columns: columns) {
      let position = SourcePosition(file: file.name, record: product.number, id: product.id)
      do throws(FieldProblem) {
        let imported = try product.imported(columns: columns, currency: currency)
        reading.rows.append(ImportedRow(content: .product(imported), position: position))
      } catch {
        reading.refusals.append(
          ImportRefusal(kind: .product, position: position, field: error.field, problem: error.problem))
      }
    }
    return reading
  }

  private static func refused(
    _ file: SourceFile, _ problem: ImportProblem, field: String? = nil
  ) -> ImportReading {
    let position = SourcePosition(file: file.name)
    return ImportReading(refusals: [ImportRefusal(kind: .file, position: position, field: field, problem: problem)])
  }

  /// The rows of each product together; rows before the first product id make a product without an id.
  private static func products(in records: [[String]], columns: WishProductColumns) -> [DownloadedProduct] {
    var products: [DownloadedProduct] = []
    for (index, record) in records.enumerated() where index > 0 || !columns.hasHeadings {
      let id = columns.field(.productID, of: record)
      if let last = products.indices.last, id == nil || id == products[last].id {
        products[last].rows.append(record)
      } else {
        products.append(DownloadedProduct(id: id, number: index + 1, rows: [record]))
      }
    }
    return products
  }
}

/// The rows of one product.
private struct DownloadedProduct {
  let id: String?
  /// Which record of the file the first row is, from 1, headings included.
  let number: Int
  var rows: [[String]]

  func imported(columns: WishProductColumns, currency: Currency) throws(FieldProblem) -> ImportedProduct {
    guard let id else {
      throw FieldProblem(field: columns.heading(.productID), problem: .missing)
    }
    var price = LowestPrice()
    let priceField = columns.heading(.price)
    for row in rows {
      guard let text = columns.field(.price, of: row) else { continue }
      let digits = text.utf8.first == UInt8(ascii: "$") ? String(text.dropFirst()) : text
      let money = try FieldReading.money(text: digits, shop: currency, field: priceField)
      let onSale = !columns.has(.status) || columns.field(.status, of: row)?.lowercased() == "enabled"
      price.add(money, onSale: onSale)
    }
    guard let lowest = price.price else { throw FieldProblem(field: priceField, problem: .missing) }
    var product = Product(
      id: try FieldReading.id(id, field: columns.heading(.productID)), price: lowest,
      state: price.isOnSale ? .active : .inactive)
    product.name = rows.first.flatMap { columns.field(.name, of: $0) }
    product.sku = rows.first.flatMap { columns.field(.parentSKU, of: $0) }
    if let category = rows.first.flatMap({ columns.field(.category, of: $0) }) {
      product.categories = [CategoryName(category)]
    }
    return ImportedProduct(product, assumesState: true)
  }
}
