import SellerCore

/// What is derived from a month's file of orders: its columns, after what the file was. They are the file's as long as it is just
/// that. No sum of its bytes would do: anybody can make another file with one sum, and bring it along with its columns.
enum DerivedMonth {
  /// The bytes of the file in `.cache/`.
  static func image(of columns: OrderColumns, from source: FileStatus) throws(UnfitImage) -> [[UInt8]] {
    try DerivedImage.made { writer throws(UnfitImage) in
      var (code, source) = (columns.currency.code, source.numbers)
      try writer.pass(&code)
      writer.pass(&source)
      try columns.write(to: &writer)
    }
  }

  /// The columns in such bytes, if they are of this file.
  static func columns(
    in bytes: [UInt8], of source: FileStatus, month: Month, currency: Currency
  ) throws(UnfitImage) -> OrderColumns {
    var reader = try DerivedImage.body(of: bytes)
    var (code, numbers) = ("", [Int64]())
    try reader.pass(&code)
    try reader.pass(&numbers)
    guard code == currency.code, numbers == source.numbers else { throw UnfitImage() }
    let columns = try OrderColumns(month: month, currency: currency, from: &reader)
    guard reader.isAtEnd else { throw UnfitImage() }
    return columns
  }
}
