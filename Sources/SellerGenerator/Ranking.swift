/// Which product sells how well: ranks by product.
///
/// Products are numbered by the time of their listing; the last eighth were listed while the orders came in. Ranks have nothing to
/// do with that order, except that the two dozen best are old ones.
struct Ranking: Sendable {
  /// A product's rank, 0 the best.
  let rankOfProduct: [Int]
  let productOfRank: [Int]

  init(count: Int, cup: DiceCup) {
    var dice = cup.dice(0)
    let oldCount = Self.oldCount(of: count)
    var old = Self.shuffled(0..<oldCount, &dice)
    var new = Self.shuffled(oldCount..<count, &dice)
    var products: [Int] = []
    products.reserveCapacity(count)
    for rank in 0..<count {
      let takesNew = rank >= 24 && rank % 8 == 5 || old.isEmpty
      if takesNew, let product = new.popLast() {
        products.append(product)
      } else if let product = old.popLast() {
        products.append(product)
      }
    }
    var ranks = [Int](repeating: 0, count: count)
    for (rank, product) in products.enumerated() { ranks[product] = rank }
    productOfRank = products
    rankOfProduct = ranks
  }

  /// How many of `count` products were listed before the first order.
  static func oldCount(of count: Int) -> Int { count - count / 8 }

  private static func shuffled(_ range: Range<Int>, _ dice: inout Dice) -> [Int] {
    var numbers = Array(range)
    for place in stride(from: numbers.count - 1, to: 0, by: -1) {
      numbers.swapAt(place, dice.below(place + 1))
    }
    return numbers
  }
}
