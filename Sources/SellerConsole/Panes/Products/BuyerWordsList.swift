import SellerCore
import SellerTables

/// The list of what buyers wrote about a product; the filter searches it.
enum BuyerWordsList {
  static func make(
    _ words: [ProductQuality.BuyerWords], in context: PageContext
  ) -> RowList<ProductQuality.BuyerWords> {
    let fields = BuyerWordsFields(context.view)
    return RowList(
      .buyerWords,
      columns: [
        .init(fields.at, width: 10...10),
        .init(fields.place, width: 10...18),
        .init(fields.words, width: 20...60, takesRest: true),
        .init(fields.order, width: 12...26, priority: 2),
      ], rows: words, in: context
    ) { $0.orderID.text + "/" + $0.at.description }
  }
}
