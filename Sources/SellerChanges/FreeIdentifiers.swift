import SellerCore

extension ShopSnapshot {
  /// An id made of a stem and a number that is not taken yet, counting up: `dispute-2021-11-15-1`.
  static func freeID<Subject>(_ stem: String, taken: Set<Key<Subject>>) -> Key<Subject> {
    var number = 1
    while taken.contains(Key("\(stem)-\(number)")) { number += 1 }
    return Key("\(stem)-\(number)")
  }
}
