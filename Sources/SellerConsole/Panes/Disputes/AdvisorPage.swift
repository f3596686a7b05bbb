import SellerCore
import SellerTables
import SellerText

/// Ranks products and categories by what a dispute could bring, and says what that takes for granted.
struct AdvisorPage: ListPage {
  var list: RowList<AdviceRow>

  init(in context: PageContext) {
    list = RowList(columns: Self.columns, rows: Self.rows(in: context), language: context.language) { $0.identity }
  }

  func title(in context: PageContext) -> String { context.say(DisputeAdvicePhrase.title) }

  func offers(in context: PageContext) -> [Offer<Self>] {
    Offer(.open, of: list.selected) { form(of: $0, in: context) }
    Offer(.fileDispute, of: list.selected) { form(of: $0, in: context) }
    partOffers
    Offer(.copy, of: list.selected) { .effect(.copy($0.productID.text)) }
  }

  private func form(of row: AdviceRow, in context: PageContext) -> PageOutcome {
    .push(
      DisputeFormPage(.revenueShare, product: row.productID, proposing: row.option.categories.first, in: context))
  }

  mutating func refresh(in context: PageContext) {
    list.replace(rows: Self.rows(in: context), language: context.language)
  }

  mutating func draw(in rect: Rect, of frame: inout Frame, context: PageContext) {
    let inside = rect.inset(columns: 1, rows: 0)
    let assumptions = assumptions(in: context)
    guard !list.rows.isEmpty else {
      TextPanel([StyledText(context.say(DisputePhrase.noneCouldPay))]).draw(in: inside, of: &frame)
      return
    }
    let lines = TextPanel(assumptions).lines(width: inside.width)
    let (table, notes) = inside.cutBottom(min(lines.count, inside.height / 2), gap: 1)
    list.draw(in: table, of: &frame, context: context)
    TextPanel(lines: lines).draw(in: notes, of: &frame)
  }

  // MARK: Rows

  /// Each product's best option first, products by what that promises; below them the options that promise less.
  private static func rows(in context: PageContext) -> [AdviceRow] {
    (context.reading.disputes?.advisor.advice ?? []).flatMap { advice in
      AdviceRow.rows(of: advice, in: context.view).filter { $0.option.effect.promise.minorUnits > 0 }
    }
  }

  private func assumptions(in context: PageContext) -> [StyledText] {
    [
      StyledText(context.say(DisputeAdvicePhrase.onlyIfItFits)),
      StyledText(context.say(DisputeAdvicePhrase.assumptions), .heading),
    ]
      + (context.reading.disputes?.advisor.assumptions ?? []).map {
        StyledText(.bullet, .dimmed) + StyledText(" " + context.say(DisputeAdvicePhrase.assumed($0)), .dimmed)
      }
  }

  static let columns: [RowList<AdviceRow>.Column] = [
    .init(AdviceFields.name, width: 14...34, takesRest: true),
    .init(AdviceFields.current, width: 10...24, priority: 2),
    .init(AdviceFields.proposal, width: 18...34),
    .init(AdviceFields.orders, width: 6...6, priority: 1),
    .init(AdviceFields.adjustment, width: 9...12),
    .init(AdviceFields.per30Days, width: 11...12),
    .init(AdviceFields.timing, width: 10...11),
  ]
}
