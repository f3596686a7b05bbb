import SellerChanges
import SellerCore
import SellerJSON
import SellerRecords
import SellerTables
import SellerText

/// Records of one form as a list: the fields that are typed.
struct RecordsAnswer: ValueAnswer {
  let name: String
  let form: RecordForm
  let records: [Record]
  let view: ShopView

  var json: JSONValue {
    .object([(name, .array(records.map { .verbatim($0.line(currency: view.shop.currency)) }))])
  }

  func spreadsheet() -> DataTable { DataTable(fields, drafts) }

  func summary(in language: Language) -> [String] {
    records.isEmpty ? [language.say(RecordCommandPhrase.none)] : []
  }

  func tables(in language: Language) -> [OutputTable] {
    OutputTable.ifAny(fields, drafts, in: language)
  }

  private var drafts: [RecordDraft] { records.map { RecordDraft(form, $0, in: view) } }

  private var fields: [RowField<RecordDraft>] {
    form.fields(on: view.shop.platform).map { field in
      RowField(
        field.path, field.label,
        look: { [view] draft, language in StyledText(draft.shown(field, on: view.shop.platform, language)) },
        value: { $0.cell(field) })
    }
  }
}

/// One record: a line for each field.
struct RecordAnswer: ValueAnswer {
  let name: String
  let draft: RecordDraft
  let view: ShopView

  init?(_ name: String, _ form: RecordForm, _ record: Record?, in view: ShopView) {
    guard let record else { return nil }
    self.name = name
    draft = RecordDraft(form, record, in: view)
    self.view = view
  }

  var json: JSONValue {
    .object([(name, .verbatim(draft.record?.line(currency: view.shop.currency) ?? "{}"))])
  }

  func spreadsheet() -> DataTable { DataTable(fields, rows) }

  func tables(in language: Language) -> [OutputTable] { [OutputTable(fields, rows, in: language)] }

  private var rows: [RecordField] { draft.form.fields(on: view.shop.platform) }

  private var fields: [RowField<RecordField>] {
    [
      .text("field", RecordCommandPhrase.field) { $0.path },
      RowField(
        "value", RecordCommandPhrase.value,
        look: { [draft, view] field, language in StyledText(draft.shown(field, on: view.shop.platform, language)) },
        value: { [draft] in draft.cell($0) }),
      RowField(
        "meaning", RecordCommandPhrase.meaning, look: { StyledText($1.say($0.label), .dimmed) },
        value: { .text($0.label.english) }),
    ]
  }
}

extension RecordDraft {
  /// What programs get of a field; nothing where it is blank.
  fileprivate func cell(_ field: RecordField) -> CellValue {
    texts[field.path].map { $0.isEmpty ? .empty : .text($0) } ?? .empty
  }

  /// What stands in a field, by its name where it is one of a few words, in one line.
  fileprivate func shown(_ field: RecordField, on platform: Platform, _ language: Language) -> String {
    let text = texts[field.path] ?? ""
    let option = form.options(of: field, on: platform)?.first { $0.word == text }
    return option.map { language.say($0.name) } ?? text.exchanging("\n", for: "; ")
  }
}
