import SellerText

/// Where in a platform's files something was read.
public struct SourcePosition: Worded, Hashable {
  /// The file's name as the caller gave it.
  public var file: String
  /// Which page of the file, from 1; nil while nothing tells pages apart.
  public var page: Int?
  /// Which record of the page, from 1 as pages and lines are counted; of a CSV file its headings are the first. nil when the
  /// whole file or page is meant.
  public var record: Int?
  /// The line of the file on which the record begins, from 1; nil where lines are not counted.
  public var line: Int?
  /// The record's id, as far as it could be read.
  public var id: String?

  /// The place: `reply.json, page 2, record 3, line 40 (60f0)`.
  public var phrase: Phrase { phrase(field: nil) }

  /// The place of one of its fields.
  public func phrase(field: String?) -> Phrase {
    Phrase { language in
      var place = language.say(SourceName(file))
      switch language {
      case .english:
        if let page, page > 1 { place += ", page \(page)" }
        if let record { place += ", record \(record)" }
        if let line { place += ", line \(line)" }
        if let id { place += " (\(id))" }
        if let field { place += ": \(field)" }
      case .chinese:
        if let page, page > 1 { place += " 第 \(page) 页" }
        if let record { place += " 第 \(record) 条" }
        if let line { place += " 第 \(line) 行" }
        if let id { place += "（\(id)）" }
        if let field { place += "，字段 \(field)" }
      }
      return place
    }
  }
}
