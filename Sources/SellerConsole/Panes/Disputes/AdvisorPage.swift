import SellerCore
import SellerTables
import SellerText

/// Ranks products and categories by what a dispute could bring, and says what that takes for granted.
struct AdvisorPage: ListPage {
  /// One option of one product.
  struct Row: Sendable {
    let productID: ProductID
    let name: String
    let current: [CategoryName]
    let option: DisputeOption

    var identity: String { "\(productID.text)/\(option.categories.first?.text ?? "")" }
  }

  var list: RowList<Row>

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

  private func form(of row: Row, in context: PageContext) -> PageOutcome {
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
  private static func rows(in context: PageContext) -> [Row] {
    (context.reading.disputes?.advisor.advice ?? []).flatMap { advice in
      advice.options.filter { $0.effect.promise.minorUnits > 0 }.map { option in
        Row(
          productID: advice.productID, name: context.view.name(of: advice.productID),
          current: context.view.product(advice.productID)?.categories ?? [], option: option)
      }
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

  private static let columns: [RowList<Row>.Column] = [
    .init(Heading.product, width: 14...34, takesRest: true, key: { .text($0.name) }) { row, _ in
      StyledText(row.name)
    },
    .init(Heading.category, width: 10...24, priority: 2, key: { .text(DisputeMark.names($0.current)) }) { row, _ in
      StyledText(DisputeMark.names(row.current), .dimmed)
    },
    .init(DisputeAdvicePhrase.propose, width: 18...34, key: { .text($0.option.categories.first?.text ?? "") }) {
      row, language in
      guard let category = row.option.categories.first else { return .empty }
      return StyledText(
        language.say(DisputeAdvicePhrase.alike(category, others: row.option.categories.count - 1)), .accent)
    },
    .init(
      DisputeAdvicePhrase.adjustedOrders, alignment: .right, width: 6...6, priority: 1,
      key: { .number(Double($0.option.effect.adjustedOrders)) },
      cell: { row, language in StyledText(language.count(row.option.effect.adjustedOrders), .dimmed) }),
    .init(
      Heading.now, alignment: .right, width: 9...12,
      key: { .number(Double($0.option.effect.adjustment.minorUnits)) },
      cell: { row, language in DisputeMark.money(row.option.effect.adjustment, language) }),
    .init(
      Heading.per30Days, alignment: .right, width: 11...12,
      key: { .number(Double($0.option.effect.per30Days.minorUnits)) },
      cell: { row, language in DisputeMark.money(row.option.effect.per30Days, language) }),
    .init(DisputeAdvicePhrase.when, width: 10...11, key: { timing($0) }) { row, language in
      switch row.option.effect.timing {
      case .todayRatherThanTomorrow: StyledText(language.say(DisputeAdvicePhrase.today))
      case .tomorrowRatherThanToday: StyledText(language.say(DisputeAdvicePhrase.tomorrow), .warning)
      case .indifferent: StyledText(language.say(DisputeAdvicePhrase.anyDay), .dimmed)
      }
    },
  ]

  private static func timing(_ row: Row) -> SortKey {
    switch row.option.effect.timing {
    case .todayRatherThanTomorrow(let loss): .number(Double(-loss.minorUnits))
    case .tomorrowRatherThanToday(let gain): .number(Double(gain.minorUnits))
    case .indifferent: .number(0)
    }
  }
}
