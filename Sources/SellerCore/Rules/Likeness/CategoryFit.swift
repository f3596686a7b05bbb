/// How well a category goes with a product, by what the shop itself tells: what like products are in, and what title and
/// reviews name. An estimate of ours, not the platform's: it is said with its reasons and ranks proposals, it forbids none.
public struct CategoryFit: Sendable, Hashable {
  /// The category.
  public let category: CategoryName
  /// From 0 to 100; nil where nothing in the shop is like the product.
  public let percent: Int?
  /// What it rests on, the most telling first.
  public let reasons: [Reason]

  /// Something that speaks for a category, or against it.
  public enum Reason: Sendable, Hashable {
    /// So many of the other products with this word in their title are in the category.
    case like(word: String, count: Int, of: Int)
    /// The title has a word of the category's name.
    case titleNames(String)
    /// So many reviews have a word of the category's name; one of them.
    case reviewsName(count: Int, word: String, example: String)
  }

  /// A fit in a word, the best last.
  public enum Standing: String, Sendable, Hashable, Comparable, CaseIterable {
    /// Hardly anything speaks for it.
    case implausible
    /// Nothing is known either way.
    case unknown
    /// Something speaks for it.
    case possible
    /// Most of what is known speaks for it.
    case plausible

    /// Whether the left one is worse.
    public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  /// From here on a category is plausible.
  static let plausible = 50
  /// Below this it is implausible.
  static let possible = 20

  /// The fit in a word.
  public var standing: Standing {
    guard let percent else { return .unknown }
    return percent >= Self.plausible ? .plausible : percent >= Self.possible ? .possible : .implausible
  }
}

/// How well every category goes with one product.
public struct CategoryFits: Sendable {
  /// A word of the title that tells of the category, with what the other products that have it are in.
  struct Word: Sendable {
    let text: String
    let weight: Int
    let products: Int
    let inCategory: [CategoryName: Int]
  }

  /// How many reviews name a category, by which word, and one of them.
  struct Naming: Sendable {
    var count = 0
    let word: String
    let example: String
  }

  let words: [Word]
  let titleNames: [CategoryName: String]
  let reviewsName: [CategoryName: Naming]
  private let percent: [CategoryName: Int]?

  /// Weighs the words, and what title and reviews name.
  init(words: [Word], titleNames: [CategoryName: String], reviewsName: [CategoryName: Naming]) {
    self.words = words.sorted {
      ($1.weight * $1.products / ($1.products + 1)) < ($0.weight * $0.products / ($0.products + 1))
    }
    self.titleNames = titleNames
    self.reviewsName = reviewsName
    var all = 0
    var votes: [CategoryName: Int] = [:]
    for word in words {
      all += word.weight
      for (category, count) in word.inCategory {
        votes[category, default: 0] += word.weight * 1000 * count / (word.products + 1)
      }
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
    percent = all == 0 ? nil : votes.mapValues { ($0 / all + 5) / 10 }
  }

  /// What a word of the category's name in the title weighs beside a telling word, which weighs up to 1000.
  private static let titleWeight = 300
  /// What buyers' words weigh.
  private static let reviewWeight = 200
  /// How surely, of 1000, a name in the title means the category: a shoe rack is no shoe.
  private static let nameShare = 600

  /// How well a category goes with the product, with the most telling words of the title, by default two.
  public func fit(_ category: CategoryName, words shown: Int = 2) -> CategoryFit {
    guard let percent else { return CategoryFit(category: category, percent: nil, reasons: []) }
    var reasons: [CategoryFit.Reason] = words.prefix(shown).map {
      .like(word: $0.text, count: $0.inCategory[category] ?? 0, of: $0.products)
    }
    if let word = titleNames[category] { reasons.append(.titleNames(word)) }
    if let naming = reviewsName[category] {
      reasons.append(.reviewsName(count: naming.count, word: naming.word, example: naming.example))
    }
    return CategoryFit(category: category, percent: percent[category] ?? 0, reasons: reasons)
  }

  /// The best of some categories; of equals the first by bytes. Nil of none.
  func best(of categories: some Sequence<CategoryName>) -> CategoryFit? {
    categories.min { left, right in
      let (first, second) = (percent?[left] ?? 0, percent?[right] ?? 0)
      return first == second ? left < right : first > second
    }.map { fit($0) }
  }

  /// The categories that anything speaks for.
  var supported: [CategoryName] { percent.map { Array($0.keys) } ?? [] }

  /// The category that the product looks like instead of its own: at least plausible, at least three times as good as the best
  /// of its own, and more than a name in the title speaks for it.
  func lookingLike(insteadOf own: [CategoryName]) -> CategoryFit? {
    guard let best = best(of: supported), let percent = best.percent, !own.contains(best.category),
      percent >= CategoryFit.plausible,
      percent >= 3 * (self.best(of: own)?.percent ?? 0),
      words.contains(where: { ($0.inCategory[best.category] ?? 0) > 1 })
        || titleNames[best.category] != nil && reviewsName[best.category] != nil
    else { return nil }
    return best
  }
}
