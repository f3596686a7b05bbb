/// Which product an order is of: a few sell most, many sell now and then, and some never.
///
/// A product's weight falls with its rank as 1 ÷ (rank + 4). A throw costs the same for any number of products (Walker's alias
/// method in whole numbers).
struct Popularity: Sendable {
  /// Weights by product.
  let weights: [UInt64]
  /// Their sum.
  let total: UInt64
  /// The product that sells most.
  let best: Int
  private let threshold: [UInt64]
  private let alias: [Int32]

  /// Products' ranks, 0 the best; nil for one that never sells.
  init(ranks: [Int?]) {
    weights = ranks.map { rank in rank.map { 1_000_000_000 / UInt64($0 + 4) } ?? 0 }
    let total = weights.reduce(0, +)
    self.total = max(total, 1)
    best = ranks.indices.min { (ranks[$0] ?? .max) < (ranks[$1] ?? .max) } ?? 0

    let count = UInt64(weights.count)
    var scaled = weights.map { $0 * count }
    var threshold = [UInt64](repeating: max(total, 1), count: weights.count)
    var alias = (0..<weights.count).map { Int32($0) }
    var poor = scaled.indices.filter { scaled[$0] < total }
    var rich = scaled.indices.filter { scaled[$0] >= total }
    while let small = poor.popLast(), let large = rich.last {
      threshold[small] = scaled[small]
      alias[small] = Int32(large)
      scaled[large] -= total - scaled[small]
      if scaled[large] < total {
        rich.removeLast()
        poor.append(large)
      }
    }
    self.threshold = threshold
    self.alias = alias
  }

  /// A product, chosen by its weight.
  func draw(_ dice: inout Dice) -> Int {
    let place = dice.below(weights.count)
    let throwBelowTotal = dice.next().multipliedFullWidth(by: total).high
    return throwBelowTotal < threshold[place] ? place : Int(alias[place])
  }

  func expected(of product: Int, outOf orders: Int) -> Int {
    Int(UInt128(orders) * UInt128(weights[product]) / UInt128(total))
  }
}
