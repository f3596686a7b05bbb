import SellerChanges
import SellerCommandLine
import SellerCore
import SellerTables
import SellerText

/// `seller find`: anything in the shop, by its id or name.
struct Find: ShopQuestion {
  static let form = CommandForm(
    name: "find",
    summary: Phrase(
      en: "Find anything in the shop by its id or name: products, orders, disputes, cases, tickets, notes.",
      zh: "按编号或名称查找店铺中的任何记录：商品、订单、申诉、售后单、工单、备注。"))

  @Argument(
    help: ArgumentHelp(
      Phrase(
        en: "Words that its id or name holds, all of them; an order by the beginning of its id.",
        zh: "编号或名称中都包含的词语；订单按编号开头查找。")))
  var words: [String]

  @OptionGroup var reading: ReadingArguments

  func answer(in view: ShopView, by rulebook: Rulebook) throws -> some Answer {
    let found = view.found(by: words.joined(separator: " "), cases: view.report(by: rulebook, .cases), atMost: 1000)
    return FoundAnswer(found: found)
  }
}

/// The records found.
private struct FoundAnswer: ListAnswer {
  let found: [FoundRecord]
  let listName = "found"
  var elements: [FoundRecord] { found }
  var fields: [RowField<FoundRecord>] { Self.fields }

  func summary(in language: Language) -> [String] {
    found.isEmpty ? [language.say(Phrase(en: "Nothing is found.", zh: "没有找到。"))] : []
  }

  func tables(in language: Language) -> [OutputTable] {
    OutputTable.ifAny(Self.fields, found, in: language)
  }

  private static let fields: [RowField<FoundRecord>] = [
    RowField(
      "kind", Heading.kind,
      look: { found, language in StyledText(language.say(Note.Subject.name(of: found.link.kind))) },
      value: { .text($0.link.kind) }),
    .text("id", Heading.id, .accent) { $0.link.id },
    .text("title", Phrase(en: "name", zh: "名称")) { $0.title },
  ]
}
