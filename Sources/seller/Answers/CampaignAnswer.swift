import SellerCore
import SellerJSON
import SellerTables
import SellerText

/// The 618 admission check of a store and its products.
struct CampaignAnswer: ValueAnswer {
  let view: ShopView
  let admission: CampaignAdmission

  var json: JSONValue {
    let fields = CampaignFields(view).answer
    return .object([
      ("year", .count(admission.campaign.year)),
      (
        "store",
        .object(
          CampaignStoreItem.allCases.map { ($0.rawValue, .name(admission.store[$0].verdict)) }
            + [("verdict", .name(admission.store.verdict))])
      ),
      ("products", .array(admission.products.map { fields.object(of: $0) })),
    ])
  }

  func spreadsheet() -> DataTable { DataTable(CampaignFields(view).export, admission.products) }

  func summary(in language: Language) -> [String] {
    let totals = admission.totals
    return [
      view.title(in: language),
      language.say(
        CampaignWords.admission(
          year: admission.campaign.year, store: admission.store.verdict, failing: totals.fail, of: totals.all)),
    ]
  }

  func tables(in language: Language) -> [OutputTable] {
    let store = OutputTable(CampaignStoreFields.table, CampaignStoreLine.lines(of: admission), in: language)
    return [store, OutputTable(CampaignFields(view).table, admission.products, in: language)]
  }
}
