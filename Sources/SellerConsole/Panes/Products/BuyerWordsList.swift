import SellerCore
import SellerTables
import SellerText

/// The list of what buyers wrote about a product; the filter searches it.
enum BuyerWordsList {
  static func make(
    _ words: [ProductQuality.BuyerWords], in context: PageContext
  ) -> RowList<ProductQuality.BuyerWords> {
    let calendar = context.view.calendar
    return RowList(
      columns: [
        .init(Heading.date, width: 10...10, key: { .number(Double($0.at.seconds)) }) { words, _ in
          StyledText(calendar.day(of: words.at).description, .dimmed)
        },
        .init(Heading.reason, width: 10...18) { words, language in place(words.place, language) },
        .init(Heading.words, width: 20...60, takesRest: true, key: { .text($0.text) }) { words, _ in
          StyledText(words.text)
        },
        .init(Heading.order, width: 12...26, priority: 2) { words, _ in StyledText(words.orderID.text, .accent) },
      ],
      rows: words, language: context.language
    ) { $0.orderID.text + "/" + $0.at.description }
  }

  static func place(_ place: ProductQuality.BuyerWords.Place, _ language: Language) -> StyledText {
    switch place {
    case .afterSales(let reason): StyledText(language.say(reason), reason.isQuality ? .danger : .warning)
    case .review(let stars?, _): StyledText("\(language.say(Heading.review)) \(stars)/5")
    case .review(nil, let sum?): StyledText("\(language.say(Heading.review)) \(sum)/15")
    case .review(nil, nil): StyledText(language.say(Heading.review))
    }
  }
}
