import SellerChanges
import SellerCore
import SellerJSON
import SellerRecords
import SellerTables
import SellerText

/// What a step was taken on, as it is then: the records themselves in JSON, a line each for people.
struct WorkedAnswer: ValueAnswer {
  let step: WorkStep
  let ids: [String]
  let records: [Record]
  let view: ShopView

  var json: JSONValue {
    let name = step.subject == .tickets ? "tickets" : "orders"
    return .object([(name, .array(records.map { .verbatim($0.line(currency: view.shop.currency)) }))])
  }

  func spreadsheet() -> DataTable { DataTable(fields, ids) }

  func tables(in language: Language) -> [OutputTable] { [OutputTable(fields, ids, in: language)] }

  private var fields: [RowField<String>] {
    [
      .text("id", Phrase(en: "id", zh: "编号"), .accent) { $0 },
      RowField(
        "step", Phrase(en: "what was done", zh: "处理结果"), look: { [step] _, language in StyledText(language.say(step)) },
        value: { [step] _ in .text(step.rawValue) }),
    ]
  }
}
