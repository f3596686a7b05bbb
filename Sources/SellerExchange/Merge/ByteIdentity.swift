import SellerCore

/// Whether records are the same to the byte. Swift compares strings by canonical equivalence: `é` typed in two ways would pass
/// as unchanged, although the store never normalises text (Readings, 22).
enum ByteIdentity {
  static func same(_ left: Product, _ right: Product) -> Bool {
    left == right && same(left.sku, right.sku) && same(left.name, right.name)
  }

  static func same(_ left: Order, _ right: Order) -> Bool {
    left == right && same(left.trackingNumber, right.trackingNumber) && same(left.destination, right.destination)
      && same(left.review?.text, right.review?.text)
      && zip(left.cases, right.cases).allSatisfy { same($0.reasonText, $1.reasonText) }
  }

  private static func same(_ left: String?, _ right: String?) -> Bool {
    switch (left, right) {
    case (nil, nil): true
    case (let left?, let right?): left.utf8.elementsEqual(right.utf8)
    default: false
    }
  }
}
