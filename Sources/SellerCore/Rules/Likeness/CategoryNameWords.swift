/// The words of categories' names: `Home & Kitchen` is named by either part, `Pet Supplies` by both of its words only.
struct CategoryNameWords: Sendable {
  /// The categories.
  let categories: CategoryNumbers
  private var parts: [String: [(words: [String], category: Int)]] = [:]

  init(_ names: [CategoryName]) {
    categories = CategoryNumbers(names)
    for (number, name) in names.enumerated() {
      for part in name.text.split(whereSeparator: { "&/,、，·".contains($0) }) {
        let words = TitleWords.of(String(part))
        if let first = words.first { parts[first, default: []].append((words, number)) }
      }
    }
  }

  /// The categories that these words name, by their numbers, each with the words that do.
  func named(by words: [String]) -> [Int: String] {
    var named: [Int: String] = [:]
    for word in words {
      for part in parts[word] ?? [] where part.words.allSatisfy({ words.contains($0) }) {
        named[part.category] = part.words.joined(separator: " ")
      }
    }
    return named
  }
}

struct ReviewNames: OrderCounter {
  let names: CategoryNameWords
  private let since: Instant
  /// The first reviews of each product.
  private var texts: [Int: [String]] = [:]

  /// Reviews of this many days are read, and of each product this many.
  private static let days = 180
  private static let most = 30

  init(_ view: ShopView, _ names: [CategoryName]) {
    self.names = CategoryNameWords(names)
    since = view.asOf.adding(days: -Int64(Self.days))
  }

  mutating func count(_ order: OrderFacts) {
    let index = order.row.productIndex
    guard order.row.mayHaveReview(within: since...max(since, .endOfTime)), let review = order.row.review, review.valid,
      let text = review.text,
      texts[index]?.count ?? 0 < Self.most
    else { return }
    texts[index, default: []].append(text)
  }

  func reaches(_ month: MonthOrders) -> Bool { month.reaches(since...max(since, .endOfTime)) }

  mutating func add(_ later: ReviewNames) { texts.merge(later.texts) { Array(($0 + $1).prefix(Self.most)) } }

  /// How reviews of a product name each category, by its number; a single one is chance.
  func namings(of product: Int) -> [Int: CategoryFits.Naming] {
    var named: [Int: CategoryFits.Naming] = [:]
    for text in texts[product] ?? [] {
      for (category, word) in names.named(by: TitleWords.of(text)) {
        named[category, default: .init(word: word, example: text)].count += 1
      }
    }
    return named.filter { $0.value.count > 1 }
  }
}
