/// The columns of the product download that the store has a place for, and where they stand in a file.
struct WishProductColumns {
  enum Column: String, CaseIterable {
    case productID = "Product ID"
    case name = "Name"
    case parentSKU = "Parent SKU"
    case variationID = "Variation ID"
    case price = "Price"
    case status = "Status"

    /// Where the column stands in a file without headings.
    var position: Int {
      switch self {
      case .productID: 0
      case .name: 1
      case .parentSKU: 5
      case .variationID: 8
      case .price: 14
      case .status: 18
      }
    }
  }

  private let places: [Column: Int]

  /// Whether the file's first record is made of headings.
  let hasHeadings: Bool

  /// Finds the columns by the headings in a file's first record; without any heading by their known positions.
  init(firstRecord: [String]) {
    var found: [Column: Int] = [:]
    for (place, heading) in firstRecord.enumerated() {
      let name = Self.folded(heading)
      if let column = Column.allCases.first(where: { Self.folded($0.rawValue) == name }), found[column] == nil {
        found[column] = place
      }
    }
    hasHeadings = !found.isEmpty
    places = found.isEmpty ? Dictionary(uniqueKeysWithValues: Column.allCases.map { ($0, $0.position) }) : found
  }

  /// The first column without which nothing can be read and that the headings lack.
  var missing: Column? { [.productID, .price].first { places[$0] == nil } }

  /// A field of a record; nil where it is empty or not there.
  func field(_ column: Column, of record: [String]) -> String? {
    guard let place = places[column], place < record.count, !record[place].isEmpty else { return nil }
    return record[place]
  }

  private static func folded(_ heading: String) -> String {
    heading.lowercased().filter { $0 != " " && $0 != "_" }
  }
}
