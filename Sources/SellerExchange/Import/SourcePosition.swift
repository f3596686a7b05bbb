import SellerText

/// Where in a platform's files something was read.
public struct SourcePosition: Sendable, Hashable {
  /// The file's name as the caller gave it.
  public var file: String
  /// Which page of the file, from 1; nil while nothing tells pages apart.
  public var page: Int?
  /// Which record of the page, from 1 as pages and lines are counted; of a CSV file its headings are the first. nil when the
  /// whole file or page is meant.
  public var record: Int?
  /// The record's id, as far as it could be read.
  public var id: String?

  /// A place in a file.
  public init(file: String, page: Int? = nil, record: Int? = nil, id: String? = nil) {
    self.file = file
    self.page = page
    self.record = record
    self.id = id
  }

  /// The place for people, or the place of one of its fields.
  func place(field: String?) -> SourcePlace {
    SourcePlace(file: SourceName(file), page: page, record: record, id: id, field: field)
  }
}
