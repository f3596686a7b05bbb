/// What the tables have for headings that the Wish dashboard gives for download.
enum WishDownload {
  /// Whether a table with these headings is a download: it has what its rows cannot do without, and hardly a heading that no
  /// download has. Many tables have a product's id and a price, and what else they have tells what their rows are.
  static func has(_ headings: [String]) -> Bool {
    let places = HeadingPlaces(headings)
    if WishOrderColumns.areAmong(places) {
      // Nobody else says it so; of an older download all is looked at.
      return places.first(of: ["Price (each)", "Order State"]) != nil || isMade(headings, of: ordersHeadings)
    }
    return [ProductColumn.productID, .price].allSatisfy { places.first(of: $0.headings) != nil }
      && isMade(headings, of: productsHeadings) && !FieldSynonyms.nameOthers(headings, than: "product")
  }

  /// Whether of nine headings eight are known: the platform adds one now and then.
  private static func isMade(_ headings: [String], of known: Set<String>) -> Bool {
    let names = headings.filter { !CellText.folded($0).isEmpty }
    return names.count { !known.contains(CellText.folded($0)) && !isCountry($0) } * 9 <= names.count
  }

  /// The products' download has a column for each country: its code.
  private static func isCountry(_ heading: String) -> Bool {
    heading.utf8.count == 2 && heading.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
  }

  private static let ordersHeadings = Set(OrderColumn.allCases.flatMap(\.headings).map(CellText.folded))

  /// What the products' download has, or had: which columns are in it, the seller chooses.
  private static let productsHeadings = Set(
    (ProductColumn.allCases.flatMap(\.headings)
      + """
      Product Name,Description,# of Wishes,# of Sales,GTIN,UPC,Landing Page URL,Variation ID,Variation Options,SKU,Size,\
      Color,MSRP,Reference Price,Cost,Shipping,Default Shipping Price,Calculated Shipping,First Mile Shipping Price,\
      Inventory,Shipping Time,Is Promoted,Review State,Counterfeit Reasons,Image URL,Main Image,Extra Images,\
      Variation Image,Clean Image,Tags,Brand,Brand ID,Brand Name,Brand Status,Date Uploaded,Effective Date,Warning ID,\
      Wish Express Countries,Wish Express Enabled Countries,Wish Express Disabled Countries,Warehouse,Condition,\
      Max Quantity,Unit,Quantity Value,Reference Value,Pieces Included,Customs HS Code,Customs Declared Value,\
      Country of Origin,Declared Name,Declared Local Name,Package Length,Package Height,Package Width,Package Weight,\
      Contains Liquid,Contains Metal,Contains Powder,Contains Battery,Is Less-Than-Truckload,\
      California Proposition 65 Chemical Names,California Proposition 65 Warning Type
      """.split(separator: ",").map(String.init)).map(CellText.folded))
}
