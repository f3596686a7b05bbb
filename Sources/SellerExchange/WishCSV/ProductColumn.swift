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
  var headings: [String] {
    switch self {
    case .productID: ["Product ID"]
    case .name: ["Name"]
    case .parentSKU: ["Parent SKU"]
    case .price: ["Price"]
    case .status: ["Status", "State"]
    case .category: ["Category"]
    case .currency: ["Currency Code", "Currency"]
    case .updated: ["Last Updated"]
    }
  }

  /// Whether other lists than Wish's downloads have the column under the same heading.
  var isShared: Bool {
    switch self {
    case .name, .currency: true
    case .productID, .parentSKU, .price, .status, .category, .updated: false
    }
  }

  /// Where the column stands in a download without headings; nil for a column that no download has.
  var position: Int? {
    switch self {
    case .productID: 0
    case .name: 1
    case .parentSKU: 5
    case .price: 14
    case .status: 18
    case .updated: 26
    case .category, .currency: nil
    }
  }
}
