/// How well every category goes with one product.
public struct CategoryFits: Sendable {
  /// A word of the title that tells of the category, with what the other products that have it are in.
  struct Word: Sendable {
    let text: String
    let weight: Int
    let products: Int
    let spread: CategorySpread
  }

  /// How many reviews name a category, by which word, and one of them.
  struct Naming: Sendable {
    var count = 0
    let word: String
    let example: String
  }

  /// The numbers of the product's own categories.
  let own: [Int]
  private let categories: CategoryNumbers
  private let words: [Word]
  /// By the numbers of categories.
  private let titleNames: [Int: String]
  private let reviewsName: [Int: Naming]
  /// What speaks for each category, of all that could; nothing speaks for any other.
  private let votes: [Int: Int]
  private let all: Int

  /// Weighs the words, and what title and reviews name.
  init(
    of own: [Int], among categories: CategoryNumbers, words: [Word] = [], titleNames: [Int: String] = [:],
    reviewsName: [Int: Naming] = [:]
  ) {
    self.own = own
    self.categories = categories
    self.words = words.sorted {
      ($1.weight * $1.products / ($1.products + 1)) < ($0.weight * $0.products / ($0.products + 1))
    }
    self.titleNames = titleNames
    self.reviewsName = reviewsName
    var all = 0
    var votes = [Int: Int](minimumCapacity: words.isEmpty ? 0 : Self.usualVotes)
    for word in words {
      all += word.weight
      word.spread.forEach(without: own) { votes[$0, default: 0] += word.weight * 1000 * $1 / (word.products + 1) }
    }
    if !titleNames.isEmpty {
      all += Self.titleWeight
      for category in titleNames.keys { votes[category, default: 0] += Self.titleWeight * Self.nameShare }
    }
    let named = reviewsName.values.reduce(0) { $0 + $1.count }
    if named > 0 {
      all += Self.reviewWeight
      for (category, naming) in reviewsName {
        votes[category, default: 0] += Self.reviewWeight * 1000 * naming.count / (named + 1)
      }
    }
    (self.votes, self.all) = (votes, all)
  }

  /// For so many categories there is room at once.
  private static let usualVotes = 16
  /// What a word of the category's name in the title weighs beside a telling word, which weighs up to 1000.
  private static let titleWeight = 300
  /// What buyers' words weigh.
  private static let reviewWeight = 200
  /// How surely, of 1000, a name in the title means the category: a shoe rack is no shoe.
  private static let nameShare = 600

  /// How well a category goes with the product, with the most telling words of the title, by default two.
  public func fit(_ category: CategoryName, words shown: Int = 2) -> CategoryFit {
    fit(category, categories[category], words: shown)
  }

  /// How well the category with this number goes with the product.
  func fit(_ number: Int) -> CategoryFit { fit(categories.names[number], number, words: 2) }

  private func fit(_ category: CategoryName, _ number: Int?, words shown: Int) -> CategoryFit {
    guard all > 0 else { return CategoryFit(category: category, percent: nil, reasons: []) }
    var reasons: [CategoryFit.Reason] = words.prefix(shown).map { word in
      .like(word: word.text, count: number.map { count(of: $0, with: word) } ?? 0, of: word.products)
    }
    if let number, let word = titleNames[number] { reasons.append(.titleNames(word)) }
    if let number, let naming = reviewsName[number] {
      reasons.append(.reviewsName(count: naming.count, word: naming.word, example: naming.example))
    }
    return CategoryFit(category: category, percent: number.map(percent) ?? 0, reasons: reasons)
  }

  /// How well a category goes with the product, of 100.
  private func percent(_ number: Int) -> Int { all == 0 ? 0 : ((votes[number] ?? 0) / all + 5) / 10 }

  /// How many of the other products with a word are in a category.
  private func count(of number: Int, with word: Word) -> Int { word.spread.count(of: number, without: own) }

  /// The best of the product's own categories; of equals the first by bytes. Nil where it has none.
  var bestOfOwn: CategoryFit? {
    own.min { (percent($1), $0) < (percent($0), $1) }.map { fit($0) }
  }

  /// The best of the categories that anything speaks for and that satisfy a condition; of equals the first by bytes.
  func best(where condition: (Int) -> Bool) -> CategoryFit? {
    var best: (number: Int, percent: Int)?
    for number in votes.keys where all > 0 && condition(number) {
      let percent = percent(number)
      if best.map({ ($0.percent, number) < (percent, $0.number) }) ?? true { best = (number, percent) }
    }
    return best.map { fit($0.number) }
  }

  /// The category that the product looks like instead of its own: at least plausible, at least three times as good as the best
  /// of its own, and more than a name in the title speaks for it.
  var lookingLike: CategoryFit? {
    guard let best = best(where: { _ in true }), let number = categories[best.category], let percent = best.percent,
      !own.contains(number), percent >= CategoryFit.plausible, percent >= 3 * (bestOfOwn?.percent ?? 0),
      words.contains(where: { count(of: number, with: $0) > 1 })
        || titleNames[number] != nil && reviewsName[number] != nil
    else { return nil }
    return best
  }
}
