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
    let best = option + [AdviceFields.why]
    func members(_ advice: DisputeAdvice) -> [(String, JSONValue)] {
      [("product_id", .key(advice.productID)), ("best", best.object(of: AdviceRow(of: advice, in: view)))]
    }
    func object(_ advice: DisputeAdvice) -> JSONValue {
      let options = AdviceRow.rows(of: advice, in: view)
      return .object(members(advice) + [("options", option.array(of: options))])
    }
    func doubt(_ advice: DisputeAdvice) -> JSONValue {
      let examples = advisor.likeness.examples(of: advice.best.fit.category, like: advice.productID)
      return .object(
        members(advice) + [
          ("categories", .keys(view.product(advice.productID)?.categories ?? [])),
          ("own_plausibility", advice.own?.percent.map { .count($0) } ?? .null), ("like", .keys(examples)),
        ])
    }
    return .object(
      view.answerHead + [
        ("assumptions", .array(advisor.assumptions.map { .string(DisputeAdvicePhrase.assumed($0).english) })),
        ("disputable", .count(advisor.disputable)), ("advice", .array(advisor.advice.map(object))),
        ("looks_wrong", .array(advisor.doubts.map(doubt))),
      ])
  }

  func spreadsheet() -> DataTable {
    DataTable(AdviceFields.export, advisor.advice.flatMap { AdviceRow.rows(of: $0, in: view) })
  }

  func summary(in language: Language) -> [String] { [language.say(DisputePhrase.standing(of: advisor, in: view))] }

  func tables(in language: Language) -> [OutputTable] {
    let notes =
      [DisputeAdvicePhrase.ranking, DisputeAdvicePhrase.timing] + advisor.assumptions.map(DisputeAdvicePhrase.assumed)
    func table(_ title: Phrase, _ fields: [RowField<AdviceRow>], _ advice: [DisputeAdvice]) -> [OutputTable] {
      OutputTable.ifAny(
        title: language.say(title), fields, advice.map { AdviceRow(of: $0, in: view) }, in: language)
    }
    let tables =
      table(DisputeAdvicePhrase.doubtsTab(advisor.doubts.count), AdviceFields.doubts, advisor.doubts)
      + table(
        DisputeAdvicePhrase.payingTab(advisor.advice.count, of: advisor.disputable), AdviceFields.table, advisor.advice)
    return tables.isEmpty
      ? []
      : tables + [
        OutputTable(
          title: language.say(DisputeAdvicePhrase.assumptions), showsHeadings: false,
          columns: [.init(DisputeAdvicePhrase.assumptions)],
          rows: notes.map { [.init("· " + language.say($0), .dimmed)] })
      ]
  }
}
