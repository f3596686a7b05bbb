/// What the shop's own products and reviews tell of categories: an index from the words of titles to the products that have them,
/// so that no product is compared with every other.
public struct CategoryLikeness: Sendable {
  private let view: ShopView
  private let reviews: ReviewNames
  private let names: CategoryNameWords
  /// Each product's words, as numbers.
  private let wordsOfProduct: [[Int]]
  private let words: [Word]
  /// How many products of the shop are in each category.
  private let all: [CategoryName: Int]

  private struct Word: Sendable {
    let text: String
    var products: [Int] = []
    var inCategory: [CategoryName: Int] = [:]
  }

  fileprivate init(_ view: ShopView, _ reviews: ReviewNames) {
    self.view = view
    self.reviews = reviews
    names = reviews.names
    var numbers: [String: Int] = [:]
    var words: [Word] = []
    var all: [CategoryName: Int] = [:]
    wordsOfProduct = view.products.enumerated().map { index, product in
      let categories = Set(product.categories)
      for category in categories { all[category, default: 0] += 1 }
      return TitleWords.of(product.name ?? "").map { text in
        let number = numbers[text] ?? words.count
        if number == words.count {
          numbers[text] = number
          words.append(Word(text: text))
        }
        words[number].products.append(index)
        for category in categories { words[number].inCategory[category, default: 0] += 1 }
        return number
      }
    }
    self.words = words
    self.all = all
  }

  /// The sum of the squared shares, of 1000: 1000 where all are in one category.
  private static func unevenness(_ counts: [CategoryName: Int]) -> Int {
    let total = counts.values.reduce(0, +)
    return total == 0 ? 0 : counts.values.reduce(0) { $0 + $1 * $1 } * 1000 / (total * total)
  }

  /// A word that is hardly more uneven than the shop tells nothing: `black`, `with lid`.
  private static let least = 100
  /// More products with a word than these are not looked through for examples.
  private static let mostLookedThrough = 500

  /// How well each category goes with a product; its own categories are no evidence for themselves.
  public func fits(of product: Product) -> CategoryFits {
    guard let index = view.snapshot.productIndex(product.id), index < wordsOfProduct.count else {
      return CategoryFits(words: [], titleNames: [:], reviewsName: [:])
    }
    let own = Set(view.products[index].categories)
    func others(_ counts: [CategoryName: Int]) -> [CategoryName: Int] {
      own.reduce(into: counts) { counts, category in counts[category] = (counts[category] ?? 1) - 1 }
    }
    // A word tells something where the products that have it are less evenly spread over categories than the shop.
    let shop = Self.unevenness(others(all))
    let telling = wordsOfProduct[index].compactMap { number -> CategoryFits.Word? in
      let word = words[number]
      guard word.products.count > 1 else { return nil }
      let counts = others(word.inCategory)
      let weight = Self.unevenness(counts) - shop
      guard weight >= Self.least else { return nil }
      return CategoryFits.Word(
        text: word.text, weight: weight, products: word.products.count - 1, inCategory: counts)
    }
    return CategoryFits(
      words: telling, titleNames: names.named(by: wordsOfProduct[index].map { words[$0].text }),
      reviewsName: reviews.counts(of: index))
  }

  /// The products in a category whose titles share most words with a product's, the most alike first.
  public func examples(of category: CategoryName, like product: ProductID, atMost limit: Int = 3) -> [ProductID] {
    guard let index = view.snapshot.productIndex(product), index < wordsOfProduct.count else { return [] }
    var shared: [Int: Int] = [:]
    for number in wordsOfProduct[index] {
      for other in words[number].products.prefix(Self.mostLookedThrough)
      where other != index && view.products[other].categories.contains(category) {
        shared[other, default: 0] += 1
      }
    }
    return shared.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit).map { view.products[$0.key].id }
  }
}

extension Fact where Finding == CategoryLikeness {
  /// What products and reviews tell of categories.
  public static let likeness = Fact(
    "likeness", counting: { ReviewNames($0.view, CategoryProposals($0.view, $0.rulebook).names) }
  ) { view, _, counter in
    CategoryLikeness(view, counter)
  }
}
