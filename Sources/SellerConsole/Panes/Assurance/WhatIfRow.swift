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
  let note: Phrase

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
      let note: Phrase =
        units == now
        ? AssuranceWhatIfPhrase.noteNow
        : units == typed?.minorUnits
          ? AssuranceWhatIfPhrase.noteTyped
          : knee > 0 && units == knee ? AssuranceWhatIfPhrase.noteKnee : AssuranceWhatIfPhrase.note
      return WhatIfRow(
        spend: spend, credit: simulator.formula.credit(atSpend: spend),
        moreSpend: Money(minorUnits: units - now, currency: currency), moreCredit: simulator.change(atSpend: spend),
        note: note)
    }
  }

  /// The columns of the table.
  static let columns: [RowList<WhatIfRow>.Column] = [
    .init(.money("spend", Heading.spend) { $0.spend }, width: 10...13),
    .init(credit, width: 10...13),
    .init(difference("more_spend", AssuranceWhatIfPhrase.moreSpend) { $0.moreSpend }, width: 10...13, priority: 1),
    .init(difference("more_credit", AssuranceWhatIfPhrase.moreCredit) { $0.moreCredit }, width: 11...13),
    .init(note, width: 22...30, takesRest: true),
  ]

  private static let credit = RowField<WhatIfRow>.money("credit", AssuranceWhatIfPhrase.credit) { $0.credit }
    .with { row, language in
      guard let credit = row.credit else { return StyledText("?", .warning) }
      return StyledText(language.money(credit), credit.minorUnits > 0 ? .good : .dimmed)
    }

  private static let note = RowField<WhatIfRow>(
    "note", AssuranceWhatIfPhrase.note, order: { _ in .none }, look: { StyledText($1.say($0.note), .accent) },
    value: { .text($0.note.phrase.english) })

  private static func difference(
    _ key: String, _ heading: Phrase, _ money: @escaping @Sendable (WhatIfRow) -> Money?
  ) -> RowField<WhatIfRow> {
    RowField.money(key, heading, money).with { row, language in
      guard let money = money(row), money.minorUnits != 0 else { return .missing }
      return StyledText(language.signedMoney(money))
    }
  }
}
