import SellerCore
import SellerText

/// Spends worth comparing: none, now, the point from which more adds nothing, some in between, and what was typed.
public struct WhatIfRow: Sendable, Hashable {
  /// The spend.
  public let spend: Money
  /// What it brings; nil = unknown without the factor.
  public let credit: Money?
  /// How much more it is than now.
  public let moreSpend: Money
  /// How much more it brings than now.
  public let moreCredit: Money?
  /// What that is worth: the credit less the spend, and the sales that would pay for the rest.
  public let worth: SpendWorth?
  /// What is to be said of it.
  public let note: Phrase

  /// The rows of a simulator, by spend.
  public static func rows(of simulator: CreditSimulator, typed: Money?, margin: Percentage?) -> [WhatIfRow] {
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
      let (moreSpend, moreCredit) = (spend.less(simulator.spend), simulator.change(atSpend: spend))
      return WhatIfRow(
        spend: spend, credit: simulator.formula.credit(atSpend: spend), moreSpend: moreSpend, moreCredit: moreCredit,
        worth: moreCredit.map { SpendWorth(moreSpend: moreSpend, moreCredit: $0, margin: margin) }, note: note)
    }
  }
}

/// A spend worth comparing, field by field.
public enum WhatIfFields {
  /// The spend.
  public static let spend = RowField<WhatIfRow>.money("spend", Heading.spend) { $0.spend }.single
  /// How much more it is than now.
  public static let moreSpend = difference("more_spend", AssuranceWhatIfPhrase.moreSpend) { $0.moreSpend }
  /// How much more it brings than now.
  public static let moreCredit = difference("more_credit", AssuranceWhatIfPhrase.moreCredit) { $0.moreCredit }
  /// The credit less the spend that buys it.
  public static let net = RowField<WhatIfRow>.change("net", AssuranceWhatIfPhrase.net) {
    $0.moreSpend.minorUnits == 0 ? nil : $0.worth?.net
  }.single
  /// The sales that would pay for what the credit does not, at the shop's gross margin.
  public static let breakEven = RowField<WhatIfRow>.money("break_even_sales", AssuranceWhatIfPhrase.breakEven) {
    $0.moreSpend.minorUnits > 0 ? $0.worth?.breakEvenSales : nil
  }.single
  /// What it brings.
  public static let credit = RowField<WhatIfRow>.money("credit", AssuranceWhatIfPhrase.credit) { $0.credit }.single
    .with { row, language in
      guard let credit = row.credit else { return StyledText("?", .warning) }
      return StyledText(language.money(credit), credit.minorUnits > 0 ? .good : .dimmed)
    }

  /// What is to be said of it.
  public static let note = RowField<WhatIfRow>(
    "note", AssuranceWhatIfPhrase.note, order: { _ in .none }, look: { StyledText($1.say($0.note), .accent) },
    value: { .text($0.note.phrase.english) })

  private static func difference(
    _ key: String, _ heading: Phrase, _ money: @escaping @Sendable (WhatIfRow) -> Money?
  ) -> RowField<WhatIfRow> {
    RowField.money(key, heading, money).single.with { row, language in
      guard let money = money(row), money.minorUnits != 0 else { return .missing }
      return StyledText(language.signedMoney(money))
    }
  }

  /// What a command shows.
  public static let table = [spend, credit, moreSpend, moreCredit, net, breakEven, note]
}
