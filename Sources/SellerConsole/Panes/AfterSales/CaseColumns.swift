import SellerCore
import SellerTables

/// The columns of the queue of cases.
enum CaseColumns {
  static func columns(in context: PageContext) -> [RowList<CaseClock>.Column] {
    let fields = CaseFields(context.view)
    return [
      .init(fields.clock, width: 16...16),
      .init(fields.party, width: 8...8),
      .init(fields.step, width: 18...18),
      .init(fields.kind, width: 17...17, priority: 2),
      .init(fields.reason, width: 16...16),
      .init(fields.amount, width: 9...10),
      .init(fields.name, width: 16...30, takesRest: true, priority: 3),
      .init(fields.id, width: 12...16, priority: 4),
    ]
  }
}
