import SellerCore
import SellerTables
import SellerText

/// The platform's table of adjusted orders: old and new share, and the difference in money.
enum AdjustmentList {
  static func make(_ rows: [RevenueShareAdjustment], in context: PageContext) -> RowList<RevenueShareAdjustment> {
    let calendar = context.view.calendar
    return RowList(
      columns: [
        .init(Heading.order, width: 12...26, key: { .text($0.orderID.text) }) { row, _ in
          StyledText(row.orderID.text, .accent)
        },
        .init(Heading.released, width: 11...11, key: { .number(Double($0.releasedAt.seconds)) }) { row, language in
          StyledText(language.shortMoment(row.releasedAt, in: calendar))
        },
        .init(Heading.old, alignment: .right, width: 5...6, key: { .number($0.old.number.approximate) }) {
          row, language in StyledText(language.percent(row.old), .dimmed)
        },
        .init(Heading.new, alignment: .right, width: 5...6, key: { .number($0.new.number.approximate) }) {
          row, language in StyledText(language.percent(row.new))
        },
        .init(
          Heading.gross, alignment: .right, width: 9...12, priority: 1,
          key: { .number(Double($0.gross.minorUnits)) },
          cell: { row, language in StyledText(language.money(row.gross)) }),
        .init(Heading.amount, alignment: .right, width: 9...12, key: { .number(Double($0.amount.minorUnits)) }) {
          row, language in DisputeMark.money(row.amount, language)
        },
      ],
      rows: rows, language: context.language
    ) { $0.orderID.text }
  }
}
