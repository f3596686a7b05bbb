import SellerCore
import SellerTables

/// The columns of the records behind a figure.
enum MemberColumns {
  /// The columns; of a figure of one product its name says nothing.
  static func columns(
    of indicator: IndicatorID, _ scope: Scope, in context: PageContext
  ) -> [RowList<Explanation.Member>.Column] {
    let fields = MemberFields(context.view)
    let names: [RowList<Explanation.Member>.Column] =
      isProduct(scope) ? [] : [.init(fields.name, width: 10...40, takesRest: true, priority: 1)]
    return [.init(fields.id, width: 12...28), .init(fields.at(.short), width: 16...24)] + names
      + [.init(fields.counts(in: indicator), width: 16...20, takesRest: isProduct(scope))]
  }

  /// What can be chosen as a column, too.
  static func hidden(of scope: Scope, in context: PageContext) -> [RowField<Explanation.Member>] {
    isProduct(scope) ? [MemberFields(context.view).name] : []
  }

  private static func isProduct(_ scope: Scope) -> Bool {
    if case .product = scope { true } else { false }
  }
}
