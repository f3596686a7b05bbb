import SellerCore
import SellerTables

enum DisputeColumns {
  static func columns(in context: PageContext) -> [RowList<DisputeRegister.Entry>.Column] {
    let fields = DisputeFields(context.view)
    return [
      .init(fields.status, width: 11...11),
      .init(fields.filed, width: 5...5, priority: 1),
      .init(fields.name, width: 20...34, takesRest: true),
      .init(fields.change, width: 20...36),
      .init(fields.age, width: 6...6, priority: 3),
      .init(fields.outcome, width: 9...36),
    ]
  }
}
