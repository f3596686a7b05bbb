/// What the shop's own products and reviews tell of categories: an index from the words of titles to the products that have them,
/// so that no product is compared with every other.
public struct CategoryLikeness: Sendable {
  /// All categories.
  let categories: CategoryNumbers
  private let view: ShopView
  private let reviews: ReviewNames
  /// Each product's words, as numbers.
  private let wordsOfProduct: [[Int]]
  /// Each product's categories, as numbers, each once.
  private let categoriesOfProduct: [[Int]]
  private let words: [Word]
  /// The categories of all products of the shop.
  private let all: CategorySpread

  private struct Word: Sendable {
    let text: String
    var products: [Int] = []
    var spread = CategorySpread()
  }

  fileprivate init(_ view: ShopView, _ reviews: ReviewNames) {
    self.view = view
    self.reviews = reviews
    categories = reviews.names.categories
    let (products, categories) = (view.products, categories)
    // A product is large: by their places none is copied.
    let runs = stride(from: 0, to: products.count, by: Self.run).map { start in
      let run = start..<min(start + Self.run, products.count)
      return Deferred { run.map { TitleWords.of(products[$0].name ?? "") } }
    }
    view.snapshot.make(runs)
    categoriesOfProduct = products.indices.map { place in
      let numbers = products[place].categories.compactMap { categories[$0] }
      return numbers.indices.filter { numbers.firstIndex(of: numbers[$0]) == $0 }.map { numbers[$0] }
    }
    var numbers: [String: Int] = [:]
    var words: [Word] = []
    var all = CategorySpread()
    wordsOfProduct = zip(runs.lazy.map(\.value).joined(), categoriesOfProduct).enumerated().map { index, product in
      let (title, own) = product
      for category in own { all.add(category) }
      return title.map { text in
        let number = numbers[text] ?? words.count
        if number == words.count {
          numbers[text] = number
          words.append(Word(text: text))
        }
        words[number].products.append(index)
        for category in own { words[number].spread.add(category) }
        return number
      }
    }
    self.words = words
    self.all = all
  }

  /// How many titles are taken apart by one thread before it takes others.
  private static let run = 1_000
  /// A word that is hardly more uneven than the shop tells nothing: `black`, `with lid`.
  private static let least = 100
  /// More products with a word than these are not looked through for examples.
  private static let mostLookedThrough = 500

  /// How well each category goes with a product; its own categories are no evidence for themselves.
  public func fits(of product: Product) -> CategoryFits {
    view.snapshot.productIndex(product.id).map(fits) ?? CategoryFits(of: [], among: categories)
  }

  /// The same of the product at a place of the shop's.
  func fits(at index: Int) -> CategoryFits {
    guard index < wordsOfProduct.count else { return CategoryFits(of: [], among: categories) }
    let own = categoriesOfProduct[index]
    // A word tells something where the products that have it are less evenly spread over categories than the shop.
    let shop = all.unevenness(without: own)
    let telling = wordsOfProduct[index].compactMap { number -> CategoryFits.Word? in
      let word = words[number]
      guard word.products.count > 1 else { return nil }
      let weight = word.spread.unevenness(without: own) - shop
      guard weight >= Self.least else { return nil }
      return CategoryFits.Word(text: word.text, weight: weight, products: word.products.count - 1, spread: word.spread)
    }
    return CategoryFits(
      of: own, among: categories, words: telling,
      titleNames: reviews.names.named(by: wordsOfProduct[index].map { words[$0].text }),
      reviewsName: reviews.namings(of: index))
  }

  /// Up to three products in a category whose titles share most words with a product's, the most alike first.
  public func examples(of category: CategoryName, like product: ProductID) -> [ProductID] {
    guard let index = view.snapshot.productIndex(product), index < wordsOfProduct.count,
      let category = categories[category]
    else { return [] }
    var shared: [Int: Int] = [:]
    for number in wordsOfProduct[index] {
      for other in words[number].products.prefix(Self.mostLookedThrough)
      where other != index && categoriesOfProduct[other].contains(category) {
        shared[other, default: 0] += 1
      }
    }
    // A few of hundreds: none that is no better than the last of as many as are wanted.
    let limit = 3
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
    "likeness", counting: { ReviewNames($0.view, $0.proposals.names) }
  ) { view, _, counter in
    CategoryLikeness(view, counter)
  }
}
