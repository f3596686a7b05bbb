/// What is said about a product.
public enum ProductPhrase: PhrasePair, Hashable {
  /// The first part of a product's page.
  case overview
  /// The part with its orders.
  case orders(Int)
  /// The part with the buyers' words.
  case words(Int)
  /// Label of the categories over time.
  case history
  /// Label of the figures.
  case quality
  /// Label of the reasons.
  case reasons
  /// Orders name the product, but the store has no record of it.
  case noRecord
}
