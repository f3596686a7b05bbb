import SellerCore

/// What is derived from a month's file of orders, each in a file of its own: its columns, its texts, those of its orders whose cases
/// come to no end, and where its products stand.
struct DerivedMonth: Sendable {
  private let folder: DerivedFolder
  private let image: MonthImage

  init(_ month: Month, in folder: DerivedFolder, from source: FileStatus) {
    self.folder = folder
    image = MonthImage(month: month, source: source)
  }

  private enum Part: String, CaseIterable {
    case columns, texts, unended, places

    func name(_ month: Month) -> String { "orders-\(month).\(rawValue)" }
  }

  /// The names of a month's files.
  static func names(_ month: Month) -> [String] { Part.allCases.map { $0.name(month) } }

  /// The files of columns and texts of a month that has both, to be read later: whose they are is seen then.
  func held() -> (columns: HeldFile, texts: HeldFile)? {
    guard folder.isWorth(image.source.size), let columns = held(.columns), let texts = held(.texts) else { return nil }
    return (columns, texts)
  }

  /// The columns in such a file, if they are of this month; `texts` reads the texts of so many orders.
  func columns(
    in held: HeldFile, _ currency: Currency, texts: @escaping @Sendable (Int) -> OrderTexts.Columns?
  ) -> OrderColumns? {
    read(held).flatMap { try? image.columns(in: $0, currency, texts: texts) }
  }

  /// The texts of so many orders in such a file, if they are of this month.
  func texts(in held: HeldFile, of count: Int) -> OrderTexts.Columns? {
    read(held).flatMap { try? image.texts(in: $0, of: count) }
  }

  /// The orders alone that have a case without an end, if they are known: a month that is over has few of them, and nothing else of
  /// it matters to the queue of cases.
  func unended(_ currency: Currency) -> OrderColumns? {
    held(.unended).flatMap(read).flatMap { try? image.some(in: $0, currency) }
  }

  /// Keeps columns and texts, and what is known without them; whether both are there then.
  @discardableResult
  func keep(_ columns: OrderColumns) -> Bool {
    guard folder.isWorth(image.source.size), columns.fitAnImage else { return false }
    write(.unended, try? image.image(ofSome: columns.unended))
    let isKept = write(.columns, try? image.image(of: columns))
    return write(.texts, try? image.image(of: columns.texts)) && isKept
  }

  /// For each of the month's product ids the place of its record in a file of products that looks so, if it is known. How long the
  /// month's file is does not matter: it is the products that are many.
  func places(in products: [Int64]) -> [UInt32]? {
    held(.places).flatMap(read).flatMap { try? image.places(in: $0, of: products) }
  }

  /// Keeps where they stand.
  func keep(_ places: [UInt32], in products: [Int64]) {
    guard let size = products.first, folder.isWorth(size) else { return }
    write(.places, try? image.image(of: places, in: products))
  }

  private func held(_ part: Part) -> HeldFile? { folder.held(part.name(image.month)) }

  private func read(_ held: HeldFile) -> [UInt8]? { held.read(limit: 2 * image.source.size + 65_536) }

  @discardableResult
  private func write(_ part: Part, _ bytes: [[UInt8]]?) -> Bool {
    folder.write(part.name(image.month), bytes)
  }
}
