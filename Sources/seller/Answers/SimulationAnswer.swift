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
    members.append(
      ("curve", .array(curve.map { Self.fields.object(of: $0) })))
    return .object(members)
  }

  /// Whether nothing can be spent on the month any more.
  private var isClosed: Bool { month.month < view.today.month }

  private func worth(_ spend: Money) -> SpendWorth? {
    simulator?.change(atSpend: spend).map {
      SpendWorth(
        moreSpend: Money(minorUnits: spend.minorUnits - month.spend.minorUnits, currency: spend.currency),
        moreCredit: $0,
        margin: view.shop.grossMargin)
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
    var facts: [(label: String, text: OutputTable.Cell)] = [
      (language.say(AssuranceWords.gmv), money(month.gmv)),
      (language.say(Heading.refunds), told(money(month.refundGMV))),
      (language.say(Heading.rate), told(.init(language.percent(month.rate) ?? "–"))),
      (language.say(Heading.spend), money(month.spend)),
    ]
    guard let simulator else {
      let words = [UntoldPhrase.orders(month.untoldOrders), FactWays(view.shop.platform).sentence(of: month.missing)]
        .map { language.say($0) }
      facts.append((language.say(Heading.estimated), .init(words.joined(separator: language.sentenceGap), .warning)))
      return [.facts(title: "\(month.productID) \(month.month)", facts)]
    }
    facts += [
      (language.say(Heading.estimated), money(simulator.credit)),
      (language.say(AssuranceWords.atMost), money(simulator.uncapped)),
      (language.say(AssuranceWords.kneeSpend), money(simulator.kneeSpend)),
      (language.say(AssuranceWords.leftOnTheTable), money(simulator.leftOnTheTable)),
    ]
    if let asked {
      let change =
        simulator.change(atSpend: asked).map { language.say(FigurePhrase.bracketed(language.signedMoney($0))) } ?? ""
      let credit = simulator.formula.credit(atSpend: asked).map { language.money($0) } ?? "–"
      facts.append((language.say(AssuranceWords.atSpend(language.money(asked))), .init(credit + change, .accent)))
      if let worth = worth(asked), let more = simulator.change(atSpend: asked),
        asked.minorUnits > month.spend.minorUnits
      {
        let spend = Money(minorUnits: asked.minorUnits - month.spend.minorUnits, currency: asked.currency)
        let phrase = AssuranceWhatIfPhrase.worth(spend: spend, credit: more, worth, margin: view.shop.grossMargin)
        facts.append((language.say(AssuranceWhatIfPhrase.net), .init(language.say(phrase))))
      }
    }
    if simulator.formula.factor == nil {
      facts.append((language.say(Heading.rule), .init(language.say(AssuranceWords.factorUnset), .warning)))
    }
    return [.facts(title: "\(month.productID) \(month.month)", facts)]
      + (curve.isEmpty
        ? []
        : [
          OutputTable(
            WhatIfFields.table, WhatIfRow.rows(of: simulator, typed: asked, margin: view.shop.grossMargin), in: language
          )
        ])
  }
}
