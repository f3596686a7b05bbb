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
    public static func < (left: Self, right: Self) -> Bool { left.place < right.place }
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
