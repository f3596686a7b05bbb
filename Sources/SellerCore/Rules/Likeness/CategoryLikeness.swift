/// What the shop's own products and reviews tell of categories: an index from the words of titles to the products that have them,
/// so that no product is compared with every other.
public struct CategoryLikeness: Sendable {
  private let view: ShopView
  private let reviews: ReviewNames
  private let names: CategoryNameWords
  /// Each product's words, as numbers.
  private let wordsOfProduct: [[Int]]
  /// Each product's categories: a product is large, and would be copied for each look at them.
  private let categoriesOfProduct: [[CategoryName]]
  private let words: [Word]
  /// The categories of all products of the shop.
  private let all: Spread

  private struct Word: Sendable {
    let text: String
    var products: [Int] = []
    var spread = Spread()
  }

  /// How products are spread over categories; what is asked for each product costs no look at all categories.
  private struct Spread: Sendable {
    /// How many are in each.
    private(set) var counts: [CategoryName: Int] = [:]
    private var total = 0
    private var squares = 0

    mutating func add(_ category: CategoryName) {
      let count = counts[category, default: 0]
      counts[category] = count + 1
      total += 1
      squares += 2 * count + 1
    }

    /// The sum of the squared shares, of 1000, without one product in these categories: 1000 where all are in one.
    func unevenness(without own: Set<CategoryName>) -> Int {
      var (total, squares) = (total, squares)
      for count in own.compactMap({ counts[$0] }) {
        total -= 1
        squares -= 2 * count - 1
      }
      return total == 0 ? 0 : squares * 1000 / (total * total)
    }

    /// How many are in each, without one product in these categories.
    func counts(without own: Set<CategoryName>) -> [CategoryName: Int] {
      own.reduce(into: counts) { counts, category in counts[category] = (counts[category] ?? 1) - 1 }
    }
  }

  fileprivate init(_ view: ShopView, _ reviews: ReviewNames) {
    self.view = view
    self.reviews = reviews
    names = reviews.names
    var numbers: [String: Int] = [:]
    var words: [Word] = []
    var all = Spread()
    let products = view.products
    categoriesOfProduct = products.indices.map { products[$0].categories }
    wordsOfProduct = products.enumerated().map { index, product in
      let categories = Set(product.categories)
      for category in categories { all.add(category) }
      return TitleWords.of(product.name ?? "").map { text in
        let number = numbers[text] ?? words.count
        if number == words.count {
          numbers[text] = number
          words.append(Word(text: text))
        }
        words[number].products.append(index)
        for category in categories { words[number].spread.add(category) }
        return number
      }
    }
    self.words = words
    self.all = all
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
    let own = Set(categoriesOfProduct[index])
    // A word tells something where the products that have it are less evenly spread over categories than the shop.
    let shop = all.unevenness(without: own)
    let telling = wordsOfProduct[index].compactMap { number -> CategoryFits.Word? in
      let word = words[number]
      guard word.products.count > 1 else { return nil }
      let weight = word.spread.unevenness(without: own) - shop
      guard weight >= Self.least else { return nil }
      return CategoryFits.Word(
        text: word.text, weight: weight, products: word.products.count - 1, inCategory: word.spread.counts(without: own)
      )
    }
    return CategoryFits(
      words: telling, titleNames: names.named(by: wordsOfProduct[index].map { words[$0].text }),
      reviewsName: reviews.namings(of: index))
  }

  /// The products in a category whose titles share most words with a product's, the most alike first.
  public func examples(of category: CategoryName, like product: ProductID, atMost limit: Int = 3) -> [ProductID] {
    guard let index = view.snapshot.productIndex(product), index < wordsOfProduct.count else { return [] }
    var shared: [Int: Int] = [:]
    for number in wordsOfProduct[index] {
      for other in words[number].products.prefix(Self.mostLookedThrough)
      where other != index && categoriesOfProduct[other].contains(category) {
        shared[other, default: 0] += 1
      }
    }
    // A few of hundreds: none that is no better than the last of as many as are wanted.
    var best: [(key: Int, value: Int)] = []
    for one in shared {
      if best.count == limit, let last = best.last, (last.value, one.key) >= (one.value, last.key) { continue }
      let place = best.firstIndex { ($0.value, one.key) < (one.value, $0.key) } ?? best.count
      best.insert(one, at: place)
      if best.count > limit { best.removeLast() }
    }
    return best.compactMap { view.tables.productTable[$0.key]?.id }
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
