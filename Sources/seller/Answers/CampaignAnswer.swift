import SellerCore
import SellerJSON
import SellerTables
import SellerText

/// The 618 admission check of a store and its products.
struct CampaignAnswer: ValueAnswer {
  let view: ShopView
  let admission: CampaignAdmission

  var json: JSONValue {
    let campaign = admission.campaign
    let fields = CampaignFields(view).answer
    let sets = JSONValue.object(
      CampaignItem.allCases.map { item in (item.rawValue, campaign.ruleSet(of: item).map { .key($0) } ?? .null) })
    let rules: [(String, JSONValue)] =
      [("rules_known", .bool(campaign.isKnown))] + (campaign.isKnown ? [] : [("rules", .string(notKnown.english))])
    return .object(
      [
        ("year", .count(campaign.year)),
        (
          "store",
          .object(
            CampaignStoreItem.allCases.map { ($0.rawValue, .name(admission.store[$0].verdict)) }
              + [
                ("verdict", .name(admission.store.verdict)),
                (
                  "rule_set",
                  .object(CampaignStoreItem.allCases.map { ($0.rawValue, .key(campaign.ruleSet(of: $0))) })
                ),
              ])
        ),
        (
          "products",
          .array(admission.products.map { .object(fields.members(of: $0) + [("rule_set", sets)]) })
        ),
      ] + rules)
  }

  private var notKnown: Phrase { CampaignPhrase.notKnown(rulesOf: admission.campaign.admission.year) }

  func spreadsheet() -> DataTable { DataTable(CampaignFields(view).export, admission.products) }

  func summary(in language: Language) -> [String] {
    let totals = admission.totals
    return [
      view.title(in: language),
      language.say(
        CampaignWords.admission(
          year: admission.campaign.year, store: admission.store.verdict, failing: totals[.fail], of: totals.all)),
    ] + (admission.campaign.isKnown ? [] : [language.say(notKnown)])
  }

  func tables(in language: Language) -> [OutputTable] {
    let store = OutputTable(CampaignStoreFields.table, CampaignStoreLine.lines(of: admission), in: language)
    return [store, OutputTable(CampaignFields(view).table, admission.products, in: language)]
  }
}
