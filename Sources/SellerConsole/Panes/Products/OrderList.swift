import SellerCore
import SellerTables
import SellerText

/// The columns in which orders are listed, wherever they are listed.
enum OrderList {
  static func make(_ orders: [OrderRow], in context: PageContext) -> RowList<OrderRow> {
    RowList(columns: columns(in: context), rows: orders, language: context.language) { $0.id.text }
  }

  private static func columns(in context: PageContext) -> [RowList<OrderRow>.Column] {
    let calendar = context.view.calendar
    let rules = context.reading.rulebook.indicators
    return [
      .init(Heading.order, width: 12...26, key: { .text($0.id.text) }) { order, _ in StyledText(order.id.text, .accent)
      },
      .init(Heading.paid, width: 11...11, key: { .number(Double($0.paidAt.seconds)) }) { order, language in
        StyledText(language.shortMoment(order.paidAt, in: calendar))
      },
      .init(
        Heading.delivered, width: 10...10, priority: 3, key: { moment($0.deliveredAt) },
        cell: { order, _ in
          order.deliveredAt.map { StyledText(calendar.day(of: $0).description) } ?? .missing
        }),
      .init(Heading.refund, width: 10...22, takesRest: true, key: { .text($0.firstRefundCase?.reason.rawValue ?? "") })
      {
        order, language in
        guard let first = order.firstRefundCase else { return .missing }
        return StyledText(language.say(first.reason), first.reason.isQuality ? .danger : .warning)
      },
      .init(Heading.review, width: 6...7, priority: 2, key: { review($0.review) }) { order, _ in
        text(order.review, rules)
      },
      .init(Heading.quantity, alignment: .right, width: 4...4, priority: 4, key: { .number(Double($0.quantity)) }) {
        order, _ in StyledText("\(order.quantity)")
      },
      .init(Heading.amount, alignment: .right, width: 10...12, key: { .number(Double($0.gross.minorUnits)) }) {
        order, language in StyledText(language.money(order.gross))
      },
    ]
  }

  private static func moment(_ instant: Instant?) -> SortKey { instant.map { .number(Double($0.seconds)) } ?? .none }

  private static func review(_ review: Review?) -> SortKey {
    guard let score = review?.stars ?? review?.scoreSum else { return .none }
    return .number(Double(score))
  }

  /// `4/5` on Wish, `2·3·1` (goods, service, logistics) on Kuaishou.
  private static func text(_ review: Review?, _ rules: IndicatorRulebook) -> StyledText {
    guard let review, review.valid else { return .missing }
    let role: Role = rules.isLow(review) ? .warning : .text
    if let stars = review.stars { return StyledText("\(stars)/5", role) }
    let scores = [review.quality, review.service, review.logistics].map { score in
      score.map { StyledText("\($0)", role) } ?? StyledText(.missing, role)
    }
    return .joined(scores, separator: StyledText(.bullet, role))
  }
}
