import SellerCore
import SellerTables
import SellerText

/// Spends worth comparing: none, now, the point from which more adds nothing, some in between, and what was typed.
struct WhatIfRow: Sendable, Hashable {
  let spend: Money
  /// Nil = unknown without the factor.
  let credit: Money?
  let moreSpend: Money
  let moreCredit: Money?
  let note: AssuranceWhatIfPhrase

  /// The rows of a simulator, by spend.
  static func rows(of simulator: CreditSimulator, typed: Money?) -> [WhatIfRow] {
    let currency = simulator.spend.currency
    let now = simulator.spend.minorUnits
    let knee = simulator.kneeSpend?.minorUnits ?? 0
    var spends: Set<Int64> = [0, now]
    if knee > 0 {
      spends.formUnion([knee / 4, knee / 2, knee / 4 * 3, knee, knee + knee / 2])
    } else {
      spends.formUnion([now / 2, now + now / 2])
    }
    if let typed { spends.insert(typed.minorUnits) }
    return spends.sorted().map { units in
      let spend = Money(minorUnits: units, currency: currency)
      let note: AssuranceWhatIfPhrase =
        units == now
        ? .noteNow : units == typed?.minorUnits ? .noteTyped : knee > 0 && units == knee ? .noteKnee : .note
      return WhatIfRow(
        spend: spend, credit: simulator.formula.credit(atSpend: spend),
        moreSpend: Money(minorUnits: units - now, currency: currency), moreCredit: simulator.change(atSpend: spend),
        note: note)
    }
  }

  /// The columns of the table.
  static let columns: [RowList<WhatIfRow>.Column] = [
    .init(Heading.spend, alignment: .right, width: 10...13, key: { .number(Double($0.spend.minorUnits)) }) {
      row, language in StyledText(language.money(row.spend))
    },
    .init(
      AssuranceWhatIfPhrase.credit, alignment: .right, width: 10...13,
      key: { $0.credit.map { .number(Double($0.minorUnits)) } ?? .none },
      cell: { row, language in
        guard let credit = row.credit else { return StyledText("?", .warning) }
        return StyledText(language.money(credit), credit.minorUnits > 0 ? .good : .dimmed)
      }),
    .init(
      AssuranceWhatIfPhrase.moreSpend, alignment: .right, width: 10...13, priority: 1,
      key: { .number(Double($0.moreSpend.minorUnits)) },
      cell: { row, language in difference(row.moreSpend, language) }),
    .init(
      AssuranceWhatIfPhrase.moreCredit, alignment: .right, width: 11...13,
      key: { $0.moreCredit.map { .number(Double($0.minorUnits)) } ?? .none },
      cell: { row, language in row.moreCredit.map { difference($0, language) } ?? .empty }),
    .init(AssuranceWhatIfPhrase.note, width: 22...30, takesRest: true) { row, language in
      StyledText(language.say(row.note), .accent)
    },
  ]

  private static func difference(_ money: Money, _ language: Language) -> StyledText {
    money.minorUnits == 0 ? .missing : StyledText(language.signedMoney(money))
  }
}
