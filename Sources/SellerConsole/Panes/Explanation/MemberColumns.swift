import SellerCore
import SellerTables

/// The columns of the records behind a figure.
enum MemberColumns {
  static func columns(in context: PageContext) -> [RowList<Explanation.Member>.Column] {
    let fields = MemberFields(context.view)
    return [
      .init(fields.id, width: 12...28),
      .init(fields.at(.short), width: 16...24),
      .init(fields.name, width: 10...40, takesRest: true, priority: 1),
      .init(fields.counts, width: 16...20),
    ]
  }
}
