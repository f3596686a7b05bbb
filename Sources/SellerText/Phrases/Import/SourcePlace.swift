/// Where in a platform's file something stands.
public struct SourcePlace: PhrasePair, Hashable {
  /// The file.
  public var file: SourceName
  /// The page, from 1; nil while nothing tells pages apart.
  public var page: Int?
  /// The record, from 1; nil when the whole file or page is meant.
  public var record: Int?
  /// The record's id, as far as it could be read.
  public var id: String?
  /// The field; nil when no one field is meant.
  public var field: String?

  /// A place.
  public init(file: SourceName, page: Int? = nil, record: Int? = nil, id: String? = nil, field: String? = nil) {
    self.file = file
    self.page = page
    self.record = record
    self.id = id
    self.field = field
  }

  /// In English.
  public var english: String {
    var place = file.english
    if let page, page > 1 { place += ", page \(page)" }
    if let record { place += ", record \(record)" }
    if let id { place += " (\(id))" }
    if let field { place += ": \(field)" }
    return place
  }

  /// In Simplified Chinese.
  public var chinese: String {
    var place = file.chinese
    if let page, page > 1 { place += " 第 \(page) 页" }
    if let record { place += " 第 \(record) 条" }
    if let id { place += "（\(id)）" }
    if let field { place += "，字段 \(field)" }
    return place
  }
}

/// What a platform's file is called.
public struct SourceName: PhrasePair, Hashable {
  /// The word by which the command was given it; `-` is standard input.
  public var word: String

  /// A file's name.
  public init(_ word: String) {
    self.word = word
  }

  /// In English.
  public var english: String { word == "-" ? "standard input" : word }
  /// In Simplified Chinese.
  public var chinese: String { word == "-" ? "标准输入" : word }
}
