import SellerText

/// Why a map cannot be used, or not with this table.
public enum MapProblem: Error, Sendable, Hashable {
  /// No map has this name, and no file either.
  case noSuchMap(name: String, known: [String])
  /// The map's file is no JSON5; what its reader says.
  case notJSON5(reason: String)
  /// The map's file is no UTF-8.
  case notUTF8
  /// The map's file says another thing than an object.
  case notObject
  /// The map lacks what every map has: the names that lead there.
  case missing(String)
  /// The map has a value of another type than stands there: the names that lead to it.
  case wrongType(String)
  /// The map has a name in it that means nothing.
  case unknownName(String, known: [String])
  /// The map has a value that means nothing there.
  case unknownValue(String, of: String, known: [String])
  /// There is no such kind of record.
  case unknownRecord(String, known: [String])
  /// The kind of record has no such field.
  case unknownField(String, record: String, known: [String])
  /// Nothing says which column a field is that every record has.
  case noColumn(field: String, record: String)
  /// The table has no such heading; those that it has.
  case noHeading([String], field: String, found: [String])
  /// Two columns have the heading that a field is named after.
  case twoHeadings(String, columns: [Int])
  /// A heading says that its amounts are in another currency than the shop's.
  case otherCurrency(String, found: String, shop: String)
  /// A word, which is read whatever its case, blanks and hyphens, has two meanings.
  case twoMeanings(String, String, String)
  /// Nothing says what kind of record the table has.
  case noRecord
}

extension MapProblem: Worded {
  /// What is wrong, and what to do about it.
  public var phrase: Phrase {
    switch self {
    case .noSuchMap(let name, let known):
      Phrase(
        en: "there is no map \(quoted: name), neither a file nor one of \(list: known)",
        zh: "没有映射\(quoted: name)：既不是文件，也不是内置的 \(list: known)")
    case .notJSON5(let reason): Phrase(en: "the map is not JSON5: \(reason)", zh: "映射文件不是 JSON5：\(reason)")
    case .notUTF8: Phrase(en: "the map is not UTF-8", zh: "映射文件不是 UTF-8")
    case .notObject: Phrase(en: "the map is no object: { … }", zh: "映射文件不是对象：{ … }")
    case .missing(let name): Phrase(en: "the map lacks \(quoted: name)", zh: "映射中缺少\(quoted: name)")
    case .wrongType(let name):
      Phrase(en: "the map's \(quoted: name) has a value of another type", zh: "映射中\(quoted: name)的值类型不对")
    case .unknownName(let name, let known):
      Phrase(
        en: "the map has \(quoted: name), which means nothing there; known are \(list: known)",
        zh: "映射中的\(quoted: name)没有含义；可用的有 \(list: known)")
    case .unknownValue(let value, let name, let known):
      Phrase(
        en: "\(quoted: value) is nothing that \(quoted: name) can be; known are \(list: known)",
        zh: "\(quoted: name)不能是\(quoted: value)；可用的有 \(list: known)")
    case .unknownRecord(let name, let known):
      Phrase(
        en: "there is no kind of record \(quoted: name); known are \(kinds(known))",
        zh: "没有\(quoted: name)这种记录；可用的有 \(kinds(known))")
    case .unknownField(let field, let record, let known):
      Phrase(
        en: "a \(record) has no field \(quoted: field); it has \(list: known)",
        zh: "\(record) 没有\(quoted: field)这一字段；它有 \(list: known)")
    case .noColumn(let field, let record):
      Phrase(
        en:
          "nothing says which column is \(quoted: field) of the \(record); say --column \(field)=HEADING, or try --guess",
        zh: "没有说明 \(record) 的\(quoted: field)是哪一栏；请加 --column \(field)=标题，或试试 --guess")
    case .noHeading(let headings, let field, let found):
      Phrase(
        en: "no heading \(list: headings) for \(quoted: field); the table has \(list: found)",
        zh: "没有用于\(quoted: field)的标题 \(list: headings)；表格的标题有 \(list: found)")
    case .twoHeadings(let heading, let columns): doubled(heading, columns)
    case .otherCurrency(let heading, let found, let shop):
      Phrase(
        en:
          "the amounts under \(quoted: heading) are in \(found), the shop is kept in \(shop), and nothing is converted",
        zh: "标题\(quoted: heading)下的金额以 \(found) 计，本店为 \(shop)，不会换算")
    case .twoMeanings(let word, let first, let second):
      Phrase(
        en: """
          the words of the map have \(quoted: word) as \(quoted: first) and as \(quoted: second): case, blanks and hyphens do \
          not tell words apart
          """,
        zh: "映射的词语中\(quoted: word)既是\(quoted: first)又是\(quoted: second)：大小写、空格和连字符不能区分词语")
    case .noRecord:
      Phrase(
        en: """
          nothing tells what the rows are and what their columns mean; "seller import csv FILE --guess > map.json5" begins a \
          map for you to complete
          """,
        zh: "无法判断各行是什么记录、各列是什么含义；可用“seller import csv 文件 --guess > map.json5”生成映射草稿并补全")
    }
  }

  private func doubled(_ heading: String, _ columns: [Int]) -> Phrase {
    let (count, places) = (columns.count, columns.map { "\($0)" })
    let times = Phrase(en: count == 2 ? "twice" : "\(digits: count) times", zh: "\(digits: count) 次")
    return Phrase(
      en: """
        the heading \(quoted: heading) stands \(times) (columns \(list: places)), and which is meant cannot be known: leave one of \
        them, or name it by its position in a map
        """,
      zh: "标题\(quoted: heading)出现了 \(times)（第 \(list: places) 栏），无法知道是指哪一栏；请只保留一栏，或在映射中用 position 指明")
  }

  private func kinds(_ names: [String]) -> Phrase {
    Phrase { language in names.map { language.say(TableRecord.label($0)) }.joined(separator: language.listComma) }
  }
}
