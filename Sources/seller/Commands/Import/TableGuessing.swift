import SellerExchange
import SellerText

/// Says what a table probably is: `seller import csv --guess`.
struct TableGuessing {
  let request: TableRequest
  let writing: WritingArguments

  /// Prints the map that a table probably has, and on standard error what would come of it.
  func guess(_ file: SourceFile) throws {
    let map: String
    do throws(TableTrouble) {
      let guess = try TableGuess(file.content, request)
      map = MapText.json5(
        guess.map, missing: guess.missing, doubled: guess.doubled, unmapped: guess.unmapped, assumed: guess.assumed)
      if let sheets = request.otherSheets(of: file) { writing.complain(sheets.phrase) }
      if !guess.isLikely { writing.complain(TablePreview.unlikely(guess.map.record)) }
      if !guess.unmapped.isEmpty { writing.complain(TablePreview.unmapped(guess.unmapped)) }
      for (field, problem) in guess.doubled {
        writing.complain(Phrase(en: "\(field): \(problem)", zh: "\(field)：\(problem)"))
      }
      if guess.map.repeated != nil { writing.complain(TablePreview.severalRows) }
      if !guess.assumed.isEmpty { writing.complain(ImportRemark.assumed(guess.assumed).phrase) }
      if !guess.missing.isEmpty { writing.complain(TablePreview.missing(guess.missing)) }
      if !guess.unbound.isEmpty { writing.complain(TablePreview.unbound(guess.unbound)) }
      if guess.missing.isEmpty, guess.doubled.isEmpty { try preview(guess.map, of: file) }
    } catch {
      let name = SourceName(file.name)
      throw ProgramFailure(.wrongInput, Phrase(en: "\(name): \(error)", zh: "\(name)：\(error)"))
    }
    try StandardStreams.say(map)
  }

  private func preview(_ map: TableMap, of file: SourceFile) throws(TableTrouble) {
    var request = request
    request.map = map
    request.record = nil
    request.columns = []
    let table = try TableImport(file.content, request)
    writing.complain(TablePreview.first)
    var shown = 0
    try table.forEachRow { event, line, _ in
      switch event {
      case .record(let stated):
        writing.complain(Phrase(verbatim: "  \(line): \(String(decoding: stated.json, as: UTF8.self))"))
      case .skip(let skip):
        writing.complain(Phrase(verbatim: "  \(line): \(writing.language.say(skip))"))
      case .refuse(let trouble, let heading):
        let place = heading.map { "\($0): " } ?? ""
        writing.complain(Phrase(verbatim: "  \(line): ✖ \(place)\(writing.language.say(trouble))"))
      }
      shown += 1
      return shown < 5
    }
  }
}

enum TablePreview {
  static let first = Phrase(en: "The first rows would be:", zh: "前几行将成为：")

  /// Nothing tells what the rows are.
  static func unlikely(_ record: String) -> Phrase {
    Phrase(
      en: "Nothing tells what the rows are; they are taken for the kind \(record): say --record KIND for another.",
      zh: "无法判断各行是什么记录，暂按 \(record) 处理；若不是，请加 --record 种类。")
  }

  /// Several rows have one order's id.
  static let severalRows = Phrase(
    en:
      "Several rows have the same order: each becomes an order of its own, its id with a number (repeated: \"number\").",
    zh: "同一订单有多行：每行作为一个订单，编号后加序号（repeated: \"number\"）。")

  /// Headings of which nothing is taken.
  static func unmapped(_ headings: [String]) -> Phrase {
    Phrase(en: "Nothing is taken from: \(list: headings).", zh: "以下各栏没有采用：\(list: headings)。")
  }

  /// Further fields that no heading was found for.
  static func unbound(_ fields: [String]) -> Phrase {
    Phrase(en: "Not in the table: \(list: fields).", zh: "表格中没有：\(list: fields)。")
  }

  /// Fields that every record has and no heading was found for.
  static func missing(_ fields: [String]) -> Phrase {
    Phrase(
      en: "No heading was found for: \(list: fields). Say --column FIELD=HEADING, or add them to the map.",
      zh: "没有找到以下字段的标题：\(list: fields)。请加 --column 字段=标题，或写入映射。")
  }
}
