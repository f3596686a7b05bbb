import SellerChanges
import SellerCore
import SellerText

/// What can be typed into the palette with words of its own behind it.
enum PaletteVerb: Hashable, Sendable {
  /// A pane: `products refunds>2% sort:-refunds`.
  case pane(PaneID)
  /// Another store, by its name.
  case store
  /// Anything in the shop, by its id or its name.
  case find
  /// A record of one kind, by its id: `order 60f0`.
  case record(kind: String)
  /// Copy a part of the list that is shown.
  case copy
  /// Narrow the list that is shown.
  case filter
  /// Sort the list that is shown.
  case sort
  /// Show the shop as of another moment.
  case asOf
  /// Look different.
  case theme
  /// Set something, from now on.
  case set

  /// All of them, as they are offered.
  static let all =
    [.find] + ["order", "case", "ticket"].map { .record(kind: $0) } + [
      .filter, .sort, .copy, .asOf, .theme, .set, .store,
    ]
    + PaneID.allCases.map(PaletteVerb.pane)

  /// The word that is typed, in a platform's terms.
  func word(on platform: Platform?) -> Phrase {
    switch self {
    case .pane(let pane): Phrase { $0.say(pane.title(on: platform)).lowercased() }
    case .store: Phrase(en: "store", zh: "店铺")
    case .find: Phrase(en: "find", zh: "查找")
    case .record(let kind): Note.Subject.name(of: kind)
    case .copy: Phrase(en: "copy", zh: "复制")
    case .filter: Phrase(en: "filter", zh: "筛选")
    case .sort: Phrase(en: "sort", zh: "排序")
    case .asOf: Phrase(en: "as-of", zh: "截至")
    case .theme: Phrase(en: "theme", zh: "主题")
    case .set: Phrase(en: "set", zh: "设置")
    }
  }

  /// What stands behind the word.
  var form: Phrase {
    switch self {
    case .pane: Phrase(en: "WORDS sort:COLUMN", zh: "筛选词 sort:列名")
    case .find:
      Phrase(en: "ID or words: products, orders, disputes, cases, tickets, notes", zh: "编号或词语：商品、订单、申诉、售后单、工单、备注")
    case .record: Phrase(en: "ID", zh: "编号")
    case .copy: Phrase(en: "a cell, the row or the list", zh: "单元格、所选行或整个列表")
    case .filter: Phrase(en: "WORDS, !WORD, COLUMN>2%, COLUMN:TEXT", zh: "词语、!词 排除、列名>2%、列名:词")
    case .sort: Phrase(en: "COLUMN, or -COLUMN for the largest first", zh: "列名，或 -列名（大者在前）")
    case .asOf: Phrase(en: "2021-11-01, 2021-11-01 09:00, or nothing", zh: "2021-11-01、2021-11-01 09:00，或留空")
    case .theme, .store: Phrase(en: "NAME", zh: "名称")
    case .set: Phrase(en: "NAME VALUE: written to config.json5", zh: "名称 值：写入 config.json5")
    }
  }

  /// The verb that a line begins with, in any language and any platform's terms, and what stands behind it.
  static func read(_ line: String) -> (verb: PaletteVerb, prefix: String, rest: String)? {
    guard let blank = line.firstIndex(of: " ") else { return nil }
    let word = line[..<blank].lowercased()
    let isCalled = { (verb: PaletteVerb) in
      Platform.allCases.contains { platform in Language.allCases.contains { $0.say(verb.word(on: platform)) == word } }
    }
    guard let verb = all.first(where: isCalled) else { return nil }
    let rest = line[blank...].drop { $0 == " " }
    return (verb, String(line[..<rest.startIndex]), String(rest))
  }
}
