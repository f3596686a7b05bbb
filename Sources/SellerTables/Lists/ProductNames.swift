import SellerCore
import Synchronization

/// What products are called, for a list that names one in several of its rows: for a name the product's whole record is read.
final class ProductNames: Sendable {
  private let view: ShopView
  private let known = Mutex<[ProductID: String?]>([:])

  /// The names of a shop's products.
  init(_ view: ShopView) { self.view = view }

  /// A product's name; nil where it has none or is not on record.
  subscript(id: ProductID) -> String? {
    if let name = known.withLock({ $0[id] }) { return name }
    let name = view.product(id)?.name
    known.withLock { $0[id] = .some(name) }
    return name
  }
}
