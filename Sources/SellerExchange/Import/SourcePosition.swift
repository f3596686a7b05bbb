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

extension SourcePosition: CustomStringConvertible {
  /// The place for people: `orders.json, page 2, record 13 (60f0…)`; records are counted from 1 here.
  public var description: String {
    var text = file
    if let page, page > 1 { text += ", page \(page)" }
    if let index { text += ", record \(index + 1)" }
    if let id { text += " (\(id))" }
    return text
  }
}
