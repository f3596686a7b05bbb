/// Where the contributions of each product are counted.
struct SlotPlan: Sendable {
  /// For each of `ShopSnapshot.productIDs` its slot; negative where it is not counted.
  let slotOfProduct: [Int]
  /// The slot of facts of no known product; negative where they are not counted (Readings, 7).
  let slotOfNoProduct: Int
  /// How many slots there are.
  let count: Int

  /// A slot for each product, and one for facts of no known product; all together are the store.
  static func apart(productCount: Int) -> SlotPlan {
    SlotPlan(slotOfProduct: Array(0..<productCount), slotOfNoProduct: productCount, count: productCount + 1)
  }

  /// Some products in one slot, nothing else.
  static func only(_ products: [Int], productCount: Int) -> SlotPlan {
    var slots = Array(repeating: -1, count: productCount)
    for product in products { slots[product] = 0 }
    return SlotPlan(slotOfProduct: slots, slotOfNoProduct: -1, count: 1)
  }
}
