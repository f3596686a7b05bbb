import SellerCore
import Synchronization

/// Products of which everything is known, and which tell whose records were read all the same.
final class WatchedProducts: KnownProducts {
  private let products: [Product]
  private let read = Mutex<[Int]>([])

  init(_ products: [Product]) { self.products = products }

  /// The places of the records that were read, in order.
  var placesRead: [Int] { read.withLock(\.self) }

  var count: Int { products.count }
  var ids: [ProductID] { products.map(\.id) }
  var kinds: [Product.Kind] { products.map(\.kind) }
  var reviews: [ReviewedProduct] {
    products.enumerated().compactMap { place, product in
      product.counterfeitReview.map { ReviewedProduct(place: place, review: $0) }
    }
  }

  func judged(_ place: Int) -> JudgedProduct { JudgedProduct(products[place]) }

  func place(of id: ProductID) -> Int? { products.firstIndex { $0.id == id } }

  func record(_ place: Int) -> Product? {
    read.withLock { $0.append(place) }
    return products[place]
  }

  func records() -> [Product] {
    read.withLock { $0 += products.indices }
    return products
  }
}
