import SellerConsole
import SellerCore
import SellerExchange
import SellerJSON
import SellerTables
import SellerText

/// The 618 admission check of a store and its products.
struct CampaignAnswer: ValueAnswer {
  let view: ShopView
  let admission: CampaignAdmission

  var json: JSONValue {
    .object([
      ("year", .count(admission.campaign.year)),
      (
        "store",
        .object(
          CampaignStoreItem.allCases.map { ($0.rawValue, .name(admission.store[$0].verdict)) }
            + [("verdict", .name(admission.store.verdict))])
      ),
      (
        "products",
        .array(
          admission.products.map { product in
            .object([
              ("product_id", .key(product.productID)),
              ("items", .object(CampaignItem.allCases.map { ($0.rawValue, .name(product[$0].verdict)) })),
            ])
          })
      ),
    ])
  }

  func spreadsheet() -> ExportTable {
    ExportTable(
      columns: ["product_id"] + CampaignItem.allCases.map(\.rawValue) + ["verdict"],
      rows: admission.products.map { product in
        [.key(product.productID)] + CampaignItem.allCases.map { .name(product[$0].verdict) } + [.name(product.verdict)]
      })
  }

  func summary(in language: Language) -> [String] {
    let totals = admission.totals
    return [
      view.title(in: language),
      language.say(
        AnswerPhrase.admission(
          year: admission.campaign.year, store: admission.store.verdict, failing: totals.fail, of: totals.all)),
    ]
  }

  func tables(in language: Language) -> [OutputTable] {
    func cell(_ verdict: CampaignVerdict) -> OutputTable.Cell {
      .init(language.say(verdict), verdict.role)
    }
    let store = OutputTable.facts(
      title: language.say(AnswerPhrase.store),
      CampaignStoreItem.allCases.map {
        (language.say($0), cell(admission.store[$0].verdict))
      } + [(language.say(Heading.verdict), cell(admission.store.verdict))])
    let products = OutputTable(
      columns: [.init("product_id", Heading.id), .init("name", Heading.product)]
        + CampaignItem.allCases.map { .init($0.rawValue, $0) },
      rows: admission.products.map { product in
        [.init(product.productID.text, .accent), .init(view.product(product.productID)?.name ?? "–")]
          + CampaignItem.allCases.map { cell(product[$0].verdict) }
      })
    return [store, products]
  }
}

extension CampaignVerdict {
  /// The meaning that a verdict is shown in.
  var role: Role {
    switch self {
    case .pass: .good
    case .unknown: .dimmed
    case .attention: .warning
    case .fail: .danger
    }
  }
}
