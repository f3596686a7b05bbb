import SellerCore
import SellerTables

/// The columns of tickets and low ratings.
enum TicketColumns {
  static func columns(in context: PageContext) -> [RowList<OpenFeedback>.Column] {
    let fields = FeedbackFields(context.view)
    return [
      .init(fields.clock, width: 16...16),
      .init(fields.about, width: 18...28),
      .init(fields.answered, width: 10...10),
      .init(fields.since, width: 16...16, priority: 2),
      .init(fields.words, width: 12...60, takesRest: true),
      .init(fields.id, width: 10...26, priority: 3),
    ]
  }
}
