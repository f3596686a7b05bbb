/// Where in a platform's files something was read.
public struct SourcePosition: Sendable, Hashable {
  /// The file's name as the caller gave it.
  public var file: String
  /// Which page of the file, from 1; nil while nothing tells pages apart.
  public var page: Int?
  /// The place in the page's list of records, from 0; nil when the whole file or page is meant.
  public var index: Int?
  /// The record's id, as far as it could be read.
  public var id: String?

  /// A place in a file.
  public init(file: String, page: Int? = nil, index: Int? = nil, id: String? = nil) {
    self.file = file
    self.page = page
    self.index = index
    self.id = id
  }
}
