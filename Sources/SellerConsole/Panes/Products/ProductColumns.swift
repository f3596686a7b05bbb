import SellerCore
import SellerTables

/// What the list of products shows on each platform: the figure that the platform judges products by comes first. What the
/// other columns leave goes to the name, so that a verdict is not cut short for it.
enum ProductColumns {
  typealias Column = RowList<ProductRow>.Column

  static func columns(in context: PageContext) -> [Column] {
    let fields = ProductFields(context.view)
    let orders = Column(fields.orders, width: 11...11, priority: 1)
    let category = Column(fields.category, width: 8...16, priority: 2)
    let end = [Column(fields.state, width: 6...9, priority: 5), Column(fields.price, width: 10...14, priority: 4)]
    return switch context.view.shop.platform {
    case .wish:
      [
        Column(fields.name, width: 20...40, takesRest: true), Column(fields.categories, width: 12...26),
        Column(fields.share, width: 5...6), Column(fields.dispute, width: 11...11, priority: 2),
        Column(fields.person, width: 10...10, priority: 3), orders,
        Column(fields.refundRate, width: 7...9, priority: 1),
        Column(fields.rating, width: 6...6, priority: 4), Column(fields.membership, width: 8...12, priority: 6),
      ] + end
    case .kuaishou:
      [
        Column(fields.name, width: 16...24, takesRest: true), category, orders,
        Column(fields.qualityRefundRate, width: 15...15),
        Column(fields.verdict, width: 18...30), Column(fields.badReviewRate, width: 11...11, priority: 3),
      ] + end
    case .jd:
      [
        Column(fields.name, width: 30...40, takesRest: true),
        Column(fields.category, width: 10...16, priority: 2), orders, Column(fields.grade, width: 5...8),
      ] + end
    }
  }

  /// The columns of the products that the EU regulation concerns, the person first.
  static func euColumns(in context: PageContext) -> [Column] {
    let fields = ProductFields(context.view)
    return [
      Column(fields.compliance, width: 12...12), Column(fields.euSales, width: 10...13),
      Column(fields.name, width: 20...44, takesRest: true),
      Column(fields.categories, width: 12...26), Column(fields.dispute, width: 11...11, priority: 2),
    ]
  }
}
