/// Where the contributions of each product are counted.
struct SlotPlan: Sendable {
  /// The products that have the one slot, by their places; nil where each product has its own, whose number is its place. (To look
  /// that up for each order would take longer than anything else.)
  private let chosen: [Bool]?
  /// The slot of facts of no known product; negative where they are not counted (Readings, 7).
  let slotOfNoProduct: Int
  /// How many slots there are.
  let count: Int

  /// A slot for each product, and one for facts of no known product; all together are the store.
  static func apart(productCount: Int) -> SlotPlan {
    SlotPlan(chosen: nil, slotOfNoProduct: productCount, count: productCount + 1)
  }

  /// Some products in one slot, nothing else.
  static func only(_ products: [Int], productCount: Int) -> SlotPlan {
    var chosen = Array(repeating: false, count: productCount)
    for product in products { chosen[product] = true }
    return SlotPlan(chosen: chosen, slotOfNoProduct: -1, count: 1)
  }

  /// Whether every order is counted.
  var isOfAll: Bool { chosen == nil }

  /// The slot of one of `ShopSnapshot.productIDs`; negative where it is not counted.
  func slot(of product: Int) -> Int {
    guard let chosen else { return product }
    return chosen[product] ? 0 : -1
  }
}
