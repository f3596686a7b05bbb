import SellerCore

/// Where the columns of a list of products stand in one file.
struct WishProductColumns {
  private let places: [ProductColumn: Int]
  private let names: [ProductColumn: String]

  /// Whether the file's first record is made of headings.
  let hasHeadings: Bool

  /// Finds the columns by the headings in a file's first record: those that the seller names, the others by Wish's own; without
  /// any heading by their known positions.
  init(
    _ headings: HeadingPlaces, names: [ProductColumn: String], currency: Currency
  ) throws(ForeignFieldProblem) {
    let firstRecord = headings.headings
    // Orders of another program that have a product's id and a price are no products, even where somebody says so.
    if names.isEmpty, FieldSynonyms.nameOthers(firstRecord, than: "product") {
      throw ForeignFieldProblem(field: nil, problem: .notThisFormat(looksLike: nil))
    }
    var found: [ProductColumn: Int] = [:]
    for column in ProductColumn.allCases {
      let wanted = names[column].map { [$0] } ?? (names.isEmpty || column.isShared ? column.headings : [])
      found[column] = try rethrowing(as: ForeignFieldProblem.init(headings:), headings.all(ofNamed: wanted)).first
    }
    hasHeadings = !found.isEmpty || !names.isEmpty
    if !hasHeadings {
      // What ends before the price is no download without headings, but another list with headings of its own.
      let positions = ProductColumn.allCases.reduce(into: [:]) { $0[$1] = $1.position }
      found = positions[.price].map { $0 < firstRecord.count } == true ? positions : [:]
    }
    places = found
    self.names = names
    let needed = Set(names.keys).union([.productID, .price])
    let missing = ProductColumn.allCases.first { needed.contains($0) && found[$0] == nil }
    if let missing { throw ForeignFieldProblem(field: heading(missing), problem: .noSuchColumn(found: firstRecord)) }
    if let code = HeadingUnit(heading(.price))?.otherCurrency(than: currency) {
      throw ForeignFieldProblem(field: heading(.price), problem: .wrongCurrency(found: code, shop: currency.code))
    }
  }

  /// Whether it is the platform's own download, whose further variations leave out what their product says.
  var isDownload: Bool { names.isEmpty }

  /// Whether prices are whole minor units, as their heading says.
  var isInMinorUnits: Bool { HeadingUnit(heading(.price)) == .minor }

  /// What the column is called, for reports.
  func heading(_ column: ProductColumn) -> String { names[column] ?? column.headings[0] }

  /// Whether the file has the column.
  func has(_ column: ProductColumn) -> Bool { places[column] != nil }

  /// A field of a record, without white space around it; nil where it is empty or not there.
  func field(_ column: ProductColumn, of record: [String]) -> String? { record.field(at: places[column]) }
}

extension [String] {
  /// The text in a place, without white space around it; nil where nothing stands there, or a sign for that.
  func field(at place: Int?) -> String? {
    guard let place, place < count else { return nil }
    let text = self[place].trimmingSpaces
    return CellText.isNothing(text.utf8) ? nil : text
  }
}
