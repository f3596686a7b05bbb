import SellerCore
import SellerJSON
import SellerTables
import SellerText

/// Where a product's one dispute could pay, the best first.
struct DisputeAdviceAnswer: ValueAnswer {
  let view: ShopView
  let advisor: DisputeAdvisor

  var json: JSONValue {
    let option = AdviceFields.option
    func object(_ advice: DisputeAdvice) -> JSONValue {
      let options = AdviceRow.rows(of: advice, in: view)
      let best = AdviceRow(advice.best, of: advice, in: view)
      return .object([
        ("product_id", .key(advice.productID)), ("best", option.object(of: best)),
        ("options", .array(options.map { option.object(of: $0) })),
      ])
    }
    return .object(
      view.answerHead + [
        ("assumptions", .array(advisor.assumptions.map { .string(DisputeAdvicePhrase.assumed($0).english) })),
        ("advice", .array(advisor.advice.map(object))),
      ])
  }

  func spreadsheet() -> DataTable {
    DataTable(AdviceFields.export, advisor.advice.flatMap { AdviceRow.rows(of: $0, in: view) })
  }

  func summary(in language: Language) -> [String] {
    guard let first = advisor.advice.first else { return [language.say(DisputePhrase.noneCouldPay)] }
    let name = view.name(of: first.productID)
    return [
      language.say(
        DisputePhrase.best(
          products: advisor.advice.count, name: name, now: first.best.effect.adjustment,
          per30Days: first.best.effect.per30Days))
    ]
  }

  func tables(in language: Language) -> [OutputTable] {
    if advisor.advice.isEmpty { return [] }
    return [
      OutputTable(
        AdviceFields.table, advisor.advice.map { AdviceRow($0.best, of: $0, in: view) }, in: language),
      OutputTable(
        title: language.say(DisputeAdvicePhrase.assumptions), showsHeadings: false,
        columns: [.init(DisputeAdvicePhrase.assumptions)],
        rows: advisor.assumptions.map { [.init("· " + language.say(DisputeAdvicePhrase.assumed($0)), .dimmed)] }),
    ]
  }
}
