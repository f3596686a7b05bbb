/// How products are spread over categories, which go by their numbers; what is asked for each product costs no copy of all counts.
struct CategorySpread: Sendable {
  /// How many are in each.
  private var counts: [Int: Int] = [:]
  private var total = 0
  private var squares = 0

  mutating func add(_ category: Int) {
    let count = counts[category, default: 0]
    counts[category] = count + 1
    total += 1
    squares += 2 * count + 1
  }

  /// The sum of the squared shares, of 1000, without one product in these categories: 1000 where all are in one.
  func unevenness(without own: [Int]) -> Int {
    var (total, squares) = (total, squares)
    for count in own.compactMap({ counts[$0] }) {
      total -= 1
      squares -= 2 * count - 1
    }
    return total == 0 ? 0 : squares * 1000 / (total * total)
  }

  /// How many are in one, without one product in these categories.
  func count(of category: Int, without own: [Int]) -> Int {
    (counts[category] ?? 0) - (own.contains(category) && counts[category] != nil ? 1 : 0)
  }

  /// Goes through the categories, each with how many are in it without one product in these.
  func forEach(without own: [Int], _ body: (_ category: Int, _ count: Int) -> Void) {
    for (category, count) in counts { body(category, own.contains(category) ? count - 1 : count) }
  }
}
