/// The categories of a shop's products at an as-of instant, each with the indexes of its products (Readings, 7 and 11).
struct CategoryIndex: Sendable {
  /// A category and its products, as indexes of `ShopView.products`.
  struct Entry: Sendable {
    let name: CategoryName
    let level: Int?
    let products: [Int]

    var scope: Scope { .category(name, level: level) }
  }

  /// The categories by level, then by the bytes of their names.
  let entries: [Entry]

  /// Kuaishou: each name at levels 1 to 3 of the path. Wish: each of the categories as of then. JD has no figures.
  init(_ view: ShopView) {
    var products: [Scope: [Int]] = [:]
    for (index, product) in view.products.enumerated() {
      for scope in Set(Self.scopes(of: product, on: view.shop.platform)) { products[scope, default: []].append(index) }
    }
    entries = products.keys.sorted().compactMap { scope in
      guard case .category(let name, let level) = scope else { return nil }
      return Entry(name: name, level: level, products: products[scope] ?? [])
    }
  }

  /// The products of one category.
  func products(of scope: Scope) -> [Int]? { entries.first { $0.scope == scope }?.products }

  private static func scopes(of product: Product, on platform: Platform) -> [Scope] {
    switch platform {
    case .wish: product.categories.map { .category($0, level: nil) }
    case .kuaishou: product.categoryPath.prefix(3).enumerated().map { .category($1, level: $0 + 1) }
    case .jd: []
    }
  }
}
