import SellerCore

/// The bytes of what is derived from a month's file of orders, each after what the file was. They are the file's as long as it is just
/// that. No sum of its bytes would do: anybody can make another file with one sum, and bring it along with its columns.
struct MonthImage: Sendable {
  let month: Month
  /// What the month's file is.
  let source: FileStatus

  /// What an image of columns or texts hardly needs more than; what of it is not written to takes nothing.
  private var room: Int { Int(source.size) / 2 }

  /// Adds the currency of the amounts, or sees that it is the one that stands there.
  private func pass(_ currency: Currency, through image: inout some ColumnImage) throws(UnfitImage) {
    var code = currency.code
    try image.pass(&code)
    guard code == currency.code else { throw UnfitImage() }
  }

  func image(of columns: OrderColumns) throws(UnfitImage) -> [[UInt8]] {
    try DerivedImage.made(from: source.numbers, room: room) { writer throws(UnfitImage) in
      try pass(columns.currency, through: &writer)
      try columns.write(to: &writer)
    }
  }

  /// The columns in such bytes, if they are of this file; `texts` reads the texts of so many orders.
  func columns(
    in bytes: [UInt8], _ currency: Currency, texts: @escaping @Sendable (Int) -> OrderTexts.Columns?
  ) throws(UnfitImage) -> OrderColumns {
    try DerivedImage.content(of: bytes, from: source.numbers) { reader throws(UnfitImage) in
      try pass(currency, through: &reader)
      return try OrderColumns(month: month, currency: currency, from: &reader, texts: texts)
    }
  }

  /// Columns and texts of some of the orders.
  func image(ofSome columns: OrderColumns) throws(UnfitImage) -> [[UInt8]] {
    try DerivedImage.made(from: source.numbers) { writer throws(UnfitImage) in
      try pass(columns.currency, through: &writer)
      try columns.writeWithTexts(to: &writer)
    }
  }

  /// The columns of some of the orders in such bytes, if they are of this file.
  func some(in bytes: [UInt8], _ currency: Currency) throws(UnfitImage) -> OrderColumns {
    try DerivedImage.content(of: bytes, from: source.numbers) { reader throws(UnfitImage) in
      try pass(currency, through: &reader)
      return try OrderColumns(month: month, currency: currency, withTextsFrom: &reader)
    }
  }

  func image(of texts: OrderTexts) throws(UnfitImage) -> [[UInt8]] {
    try DerivedImage.made(from: source.numbers, room: room, by: texts.write)
  }

  /// The texts of so many orders in such bytes.
  func texts(in bytes: [UInt8], of count: Int) throws(UnfitImage) -> OrderTexts.Columns {
    try DerivedImage.content(of: bytes, from: source.numbers) { reader throws(UnfitImage) in
      try OrderTexts.Columns(of: count, from: &reader)
    }
  }

  /// For each of the month's product ids the place of its record in a file of products.
  func image(of places: [UInt32], in products: [Int64]) throws(UnfitImage) -> [[UInt8]] {
    try DerivedImage.made(from: source.numbers + products) { writer throws(UnfitImage) in
      var places = places
      writer.pass(&places)
    }
  }

  /// The places in such bytes, if they are of this file of products.
  func places(in bytes: [UInt8], of products: [Int64]) throws(UnfitImage) -> [UInt32] {
    try DerivedImage.content(of: bytes, from: source.numbers + products) { reader throws(UnfitImage) in
      var places: [UInt32] = []
      try reader.pass(&places)
      return places
    }
  }
}
