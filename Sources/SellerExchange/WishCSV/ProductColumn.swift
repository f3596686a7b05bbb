/// The columns of a list of products that the store has a place for; the raw values are the words by which a seller says
/// which heading stands for which.
public enum ProductColumn: String, Sendable, Hashable, CaseIterable {
  /// The product's id.
  case productID = "id"
  /// Its name.
  case name
  /// Its SKU, which its variations share.
  case parentSKU = "sku"
  /// A variation's price.
  case price
  /// Whether a variation is on sale.
  case status
  /// Its category. Wish's download has none.
  case category
  /// The currency of the price.
  case currency
  /// When the platform last changed it.
  case updated

  /// The headings in Wish's downloads; the first is the usual one.
  var headings: [String] { facts.headings }

  /// Whether other lists than Wish's downloads have the column under the same heading.
  var isShared: Bool { self == .name || self == .currency }

  /// Where the column stands in a download without headings; nil for a column that no download has.
  var position: Int? { facts.position }

  private var facts: (headings: [String], position: Int?) {
    switch self {
    case .productID: (["Product ID"], 0)
    case .name: (["Name"], 1)
    case .parentSKU: (["Parent SKU"], 5)
    case .price: (["Price"], 14)
    case .status: (["Status", "State"], 18)
    case .category: (["Category"], nil)
    case .currency: (["Currency Code", "Currency"], nil)
    case .updated: (["Last Updated"], 26)
    }
  }
}
