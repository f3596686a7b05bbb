import SellerCore
import SellerTables

/// The columns in which a product's campaigns are listed.
enum BoostColumns {
  static func columns(today: Day) -> [RowList<BoostCampaign>.Column] {
    let fields = BoostFields(today: today)
    return [
      .init(fields.name, width: 16...40, takesRest: true),
      .init(fields.state, width: 28...30),
      .init(fields.days, width: 23...23, priority: 2),
      .init(fields.budget, width: 9...12, priority: 1),
    ]
  }
}
