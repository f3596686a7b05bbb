import SellerCore

/// When a product's categories changed that an import states otherwise than the store has them, as far as it is told.
public struct CategoryMoments: Sendable, Hashable {
  /// When the platform says that it last changed the product; nil where it does not say.
  public var stated: Instant?
  /// When the import takes place.
  public var imported: Instant
  /// The moment of the product's first order in the store; nil when there is none.
  public var firstOrder: Instant?
}

extension Product {
  /// Takes over the categories that a platform states, and since when they hold: orders released before are not adjusted
  /// (001 §5), and without an entry in the history they would be (Readings, 11).
  ///
  /// A reply from before the latest entry, a dispute's outcome say, knows nothing of it: the categories stay. Categories of
  /// which nothing was known until now did not change, and get no history.
  mutating func takeCategories(_ stated: [CategoryName], moments: CategoryMoments) {
    guard !stated.isEmpty, Set(stated) != Set(categories) else { return }
    let latest = categoryHistory.map(\.at).max()
    if let latest, let told = moments.stated, told < latest { return }
    guard !categories.isEmpty || latest != nil else {
      categories = stated
      return
    }
    var change = moments.stated ?? moments.imported
    if let latest {
      change = max(change, latest)
    } else {
      // As early as the product is known: before the first entry it would have no category as of a moment.
      let known = [listedAt, moments.firstOrder].compactMap(\.self).reduce(change, min)
      categoryHistory = [CategoryAssignment(at: known, categories: categories, by: .initial)]
    }
    categoryHistory.append(CategoryAssignment(at: change, categories: stated, by: .review))
    categories = stated
  }
}
