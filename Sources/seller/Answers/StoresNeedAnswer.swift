import SellerCore
import SellerJSON
import SellerTables
import SellerText

struct StoresNeedAnswer: ListAnswer {
  /// The default place.
  let place: String
  let reports: [StoreReport]

  let listName = "needs"
  var elements: [StoreNeed] { StoreNeed.mostPressing(reports) }
  let fields = [
    StoreNeedFields.store, StoreNeedFields.platform, StoreNeedFields.id, StoreNeedFields.urgency, StoreNeedFields.due,
    StoreNeedFields.text,
  ]

  var head: [(String, JSONValue)] { [("stores", Self.storeFields.array(of: reports))] }

  func summary(in language: Language) -> [String] {
    reports.isEmpty ? [language.say(CommandTrouble.noStore(place: place))] : []
  }

  func tables(in language: Language) -> [OutputTable] {
    let shown = [StoreNeedFields.store, StoreNeedFields.due, StoreNeedFields.text, StoreNeedFields.id]
    return OutputTable.ifAny(shown, elements, in: language)
  }

  private static let storeFields: [RowField<StoreReport>] = [
    .data("name") { .text($0.place.name) }, .data("path") { .text($0.place.path) },
    .data("shop") { .text($0.shop?.name) }, .data("platform") { .name($0.shop?.platform) },
    .data("currency") { .text($0.shop?.currency.code) }, .data("breaches") { .integer($0.breaches) },
    .data("pressing") { .integer($0.pressing) }, .data("trouble") { .text($0.trouble?.english) },
  ]
}
