import SellerCore
import SellerTables
import SellerText

/// The stores of the default place.
struct StoresAnswer: ListAnswer {
  /// The default place.
  let place: String
  let stores: [ListedStore]

  let listName = "stores"
  var elements: [ListedStore] { stores }
  var fields: [RowField<ListedStore>] { Self.fields }

  func summary(in language: Language) -> [String] {
    stores.isEmpty ? [language.say(CommandTrouble.noStore(place: place))] : []
  }

  func tables(in language: Language) -> [OutputTable] {
    OutputTable.ifAny(fields.filter { $0.key != "path" }, stores, in: language)
  }

  private static let fields: [RowField<ListedStore>] = [
    .text("name", Phrase(en: "store", zh: "名称"), .accent) { $0.name },
    .text("shop", Phrase(en: "shop", zh: "店铺")) { (try? $0.shop.get())?.name },
    .name("platform", Phrase(en: "platform", zh: "平台")) { (try? $0.shop.get())?.platform },
    .text("currency", Phrase(en: "currency", zh: "货币")) { (try? $0.shop.get())?.currency.code },
    .text("path", Phrase(verbatim: "path")) { $0.path },
    trouble,
  ]

  /// Why a store cannot be read, where it cannot.
  private static let trouble = RowField<ListedStore>(
    "trouble", Phrase(en: "trouble", zh: "问题"),
    look: { store, language in
      guard case .failure(let error) = store.shop else { return .empty }
      return StyledText(language.say(error), .danger)
    },
    value: { store in
      guard case .failure(let error) = store.shop else { return .empty }
      return .text(Language.english.say(error))
    })
}
