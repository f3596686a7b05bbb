import SellerCore
import SellerRecords

/// A file's products of which is kept what most figures ask of them; a record is read when somebody looks at it.
struct LateProducts: KnownProducts {
  let known: DerivedProducts
  let file: StoreFile
  let lines: LateLines
  let currency: Currency

  var count: Int { known.count }
  var ids: [ProductID] { known.ids }
  var kinds: [Product.Kind] { known.kinds }
  var reviews: [ReviewedProduct] { known.reviews }

  func judged(_ place: Int) -> JudgedProduct { known.judged(place) }

  func place(of id: ProductID) -> Int? { known.place(of: id) }

  func record(_ place: Int) -> Product? {
    let line = lines.bytes(in: known.line(place))
    return line.isEmpty ? nil : line.withUnsafeBufferPointer { try? Product.read($0, currency: currency) }
  }

  /// What the file's bytes are, all of them.
  func read() -> TablePartition<Product> { TablePartition(file: file, bytes: lines.read(), currency: currency) }

  func records() -> [Product] { read().records }
}
