import SellerCore

/// What is derived from a month's file of orders, each in a file of its own, after what the month's file was: its columns, its texts,
/// those of its orders whose cases come to no end, and where its products stand. They are the month's as long as its file is just
/// that. No sum of its bytes would do: anybody can make another file with one sum, and bring it along with its columns.
struct DerivedMonth: Sendable {
  private let folder: DerivedFolder
  private let month: Month
  /// What the month's file is.
  private let source: FileStatus

  init(_ month: Month, in folder: DerivedFolder, from source: FileStatus) {
    self.folder = folder
    self.month = month
    self.source = source
  }

  private enum Part: String, CaseIterable {
    case columns, texts, unended, places

    func name(_ month: Month) -> String { "orders-\(month).\(rawValue)" }
  }

  /// The names of a month's files.
  static func names(_ month: Month) -> [String] { Part.allCases.map { $0.name(month) } }

  /// The files of columns and texts of a month that has both, to be read later: whose they are is seen then.
  func held() -> (columns: HeldFile, texts: HeldFile)? {
    guard folder.isWorth(source.size), let columns = folder.held(name(.columns)), let texts = folder.held(name(.texts))
    else { return nil }
    return (columns, texts)
  }

  /// The columns in such a file, if they are of this month; `texts` reads the texts of so many orders.
  func columns(
    in held: HeldFile, _ currency: Currency, texts: @escaping @Sendable (Int) -> OrderTexts.Columns?
  ) -> OrderColumns? {
    held.read(limit: limit).flatMap { try? Self.columns(in: $0, month, currency, of: source, texts: texts) }
  }

  /// The texts of so many orders in such a file, if they are of this month.
  func texts(in held: HeldFile, of count: Int) -> OrderTexts.Columns? {
    held.read(limit: limit).flatMap { try? Self.texts(in: $0, of: source, count) }
  }

  /// The orders alone that have a case without an end, if they are known: a month that is over has few of them, and nothing else of
  /// it matters to the queue of cases.
  func unended(_ currency: Currency) -> OrderColumns? {
    folder.content(of: name(.unended), limit: limit, from: source.numbers) { reader throws(UnfitImage) in
      try reader.pass(currency)
      return try OrderColumns(month: month, currency: currency, withTextsFrom: &reader)
    }
  }

  /// Keeps columns and texts, and what is known without them; whether both are there then.
  @discardableResult
  func keep(_ columns: OrderColumns) -> Bool {
    guard folder.isWorth(source.size), columns.fitAnImage else { return false }
    folder.keep(name(.unended), from: source.numbers) { writer throws(UnfitImage) in
      try writer.pass(columns.currency)
      try columns.unended.writeWithTexts(to: &writer)
    }
    let isKept = folder.write(name(.columns), try? Self.image(of: columns, of: source))
    return folder.write(name(.texts), try? Self.image(of: columns.texts, of: source)) && isKept
  }

  /// For each of the month's product ids the place of its record in a file of products that looks so, if it is known. How long the
  /// month's file is does not matter: it is the products that are many.
  func places(in products: [Int64]) -> [UInt32]? {
    folder.content(of: name(.places), limit: limit, from: source.numbers + products) { reader throws(UnfitImage) in
      var places: [UInt32] = []
      try reader.pass(&places)
      return places
    }
  }

  /// Keeps where they stand.
  func keep(_ places: [UInt32], in products: [Int64]) {
    guard let size = products.first, folder.isWorth(size) else { return }
    folder.keep(name(.places), from: source.numbers + products) { writer throws(UnfitImage) in
      var places = places
      writer.pass(&places)
    }
  }

  private func name(_ part: Part) -> String { part.name(month) }

  private var limit: Int64 { 2 * source.size + 65_536 }
}

/// The bytes of columns and of texts, and what is in such bytes if they are of just this file.
extension DerivedMonth {
  /// What an image of columns or texts hardly needs more than; what of it is not written to takes nothing.
  private static func room(_ source: FileStatus) -> Int { Int(source.size) / 2 }

  static func image(of columns: OrderColumns, of source: FileStatus) throws(UnfitImage) -> [[UInt8]] {
    try DerivedImage.made(from: source.numbers, room: room(source)) { writer throws(UnfitImage) in
      try writer.pass(columns.currency)
      try columns.write(to: &writer)
    }
  }

  static func image(of texts: OrderTexts, of source: FileStatus) throws(UnfitImage) -> [[UInt8]] {
    try DerivedImage.made(from: source.numbers, room: room(source), by: texts.write)
  }

  static func columns(
    in bytes: [UInt8], _ month: Month, _ currency: Currency, of source: FileStatus,
    texts: @escaping @Sendable (Int) -> OrderTexts.Columns?
  ) throws(UnfitImage) -> OrderColumns {
    try DerivedImage.content(of: bytes, from: source.numbers) { reader throws(UnfitImage) in
      try reader.pass(currency)
      return try OrderColumns(month: month, currency: currency, from: &reader, texts: texts)
    }
  }

  static func texts(in bytes: [UInt8], of source: FileStatus, _ count: Int) throws(UnfitImage) -> OrderTexts.Columns {
    try DerivedImage.content(of: bytes, from: source.numbers) { reader throws(UnfitImage) in
      try OrderTexts.Columns(of: count, from: &reader)
    }
  }
}
