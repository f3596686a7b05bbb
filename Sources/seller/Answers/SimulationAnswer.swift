import SellerCore
import SellerExchange
import SellerJSON
import SellerTables
import SellerText

/// What a product's month would be credited at another spend.
struct SimulationAnswer: ValueAnswer {
  let month: AssuranceMonth
  /// Nil where not all files tell what the credit needs.
  let simulator: CreditSimulator?
  /// The spend that is asked about; nil when only the curve is.
  let asked: Money?
  let view: ShopView
  private static let points = 21

  var json: JSONValue {
    var members: [(String, JSONValue)] = [
      ("product_id", .key(month.productID)), ("month", .text(month.month)),
      ("spend_factor", .textOrNull(simulator?.formula.factor)), ("gmv", .text(month.gmv)),
      ("refund_gmv", .text(month.refundGMV)), ("spend", .text(month.spend)),
      ("credit", .textOrNull(simulator?.credit)), ("uncapped", .textOrNull(simulator?.uncapped)),
      ("knee_spend", .textOrNull(simulator?.kneeSpend)), ("left_on_the_table", .textOrNull(simulator?.leftOnTheTable)),
    ]
    members.append(("closed", .bool(isClosed)))
    if !month.missing.isEmpty {
      members.append(("missing", .array(month.missing.map { .string($0.rawValue) })))
    }
    if let asked {
      var answer: [(String, JSONValue)] = [
        ("spend", .text(asked)), ("credit", .textOrNull(simulator?.formula.credit(atSpend: asked))),
        ("change", .textOrNull(simulator?.change(atSpend: asked))), ("net", .textOrNull(worth(asked)?.net)),
      ]
      answer.add("break_even_sales", worth(asked)?.breakEvenSales.map { .text($0) })
      members.append(("asked", .object(answer)))
    }
    members.add("curve", Self.fields.array(of: curve))
    return .object(members)
  }

  /// Whether nothing can be spent on the month any more.
  private var isClosed: Bool { month.month < view.today.month }

  private func worth(_ spend: Money) -> SpendWorth? {
    simulator?.change(atSpend: spend).map {
      SpendWorth(
        moreSpend: spend.less(month.spend), moreCredit: $0, margin: view.shop.grossMargin)
    }
  }

  func summary(in language: Language) -> [String] {
    isClosed ? [language.say(AssuranceWhatIfPhrase.closed(month.month))] : []
  }

  private var curve: [CreditSimulator.Point] { simulator?.curve(points: Self.points) ?? [] }

  private static let fields: [RowField<CreditSimulator.Point>] = [
    .money("spend", Heading.spend) { $0.spend }, .money("credit", Heading.estimated) { $0.credit },
  ]

  func spreadsheet() -> DataTable { DataTable(Self.fields, curve) }

  func tables(in language: Language) -> [OutputTable] {
    func money(_ amount: Money?) -> OutputTable.Cell { .init(amount.map { language.money($0) } ?? "–") }
    func told(_ cell: OutputTable.Cell) -> OutputTable.Cell { simulator == nil ? .init("?", .warning) : cell }
    let title = "\(month.productID) \(month.month)"
    var facts = OutputFacts(in: language)
    facts.add(AssuranceWords.gmv, money(month.gmv))
    facts.add(Heading.refunds, told(money(month.refundGMV)))
    facts.add(Heading.rate, told(.init(language.percent(month.rate) ?? "–")))
    facts.add(Heading.spend, money(month.spend))
    guard let simulator else {
      let words = [UntoldPhrase.orders(month.untoldOrders), FactWays(view.shop.platform).sentence(of: month.missing)]
        .map { language.say($0) }
      facts.add(Heading.estimated, words.joined(separator: language.sentenceGap), .warning)
      return [facts.table(title: title)]
    }
    facts.add(Heading.estimated, money(simulator.credit))
    facts.add(AssuranceWords.atMost, money(simulator.uncapped))
    facts.add(AssuranceWords.kneeSpend, money(simulator.kneeSpend))
    facts.add(AssuranceWords.leftOnTheTable, money(simulator.leftOnTheTable))
    if let asked {
      let change =
        simulator.change(atSpend: asked).map { language.say(FigurePhrase.bracketed(language.signedMoney($0))) } ?? ""
      let credit = simulator.formula.credit(atSpend: asked).map { language.money($0) } ?? "–"
      facts.add(AssuranceWords.atSpend(language.money(asked)), credit + change, .accent)
      if let worth = worth(asked), let more = simulator.change(atSpend: asked),
        asked.minorUnits > month.spend.minorUnits
      {
        let phrase = AssuranceWhatIfPhrase.worth(
          spend: asked.less(month.spend), credit: more, worth, margin: view.shop.grossMargin)
        facts.add(AssuranceWhatIfPhrase.net, language.say(phrase))
      }
    }
    if simulator.formula.factor == nil {
      facts.add(Heading.rule, language.say(AssuranceWords.factorUnset), .warning)
    }
    let rows =
      curve.isEmpty ? [] : WhatIfRow.rows(of: simulator, typed: asked, margin: view.shop.grossMargin)
    return [facts.table(title: title)] + OutputTable.ifAny(WhatIfFields.table, rows, in: language)
  }
}
