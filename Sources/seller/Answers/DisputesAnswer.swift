import SellerCore
import SellerTables
import SellerText

/// The register of category disputes with what each brought.
struct DisputesAnswer: ListAnswer {
  let view: ShopView
  /// By id.
  let entries: [DisputeRegister.Entry]

  var listName: String { "disputes" }
  var elements: [DisputeRegister.Entry] { entries }
  var fields: [RowField<DisputeRegister.Entry>] { DisputeFields(view).answer }

  func spreadsheet() -> DataTable { DataTable(DisputeFields(view).export, entries) }

  func summary(in language: Language) -> [String] { [view.title(in: language)] }

  func tables(in language: Language) -> [OutputTable] {
    [OutputTable(DisputeFields(view).table, entries, in: language)]
  }
}
