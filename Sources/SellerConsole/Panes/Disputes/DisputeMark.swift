import SellerCore
import SellerTables
import SellerText

/// How a dispute's status looks: a sign, a colour, and the word that says the same.
enum DisputeMark {
  static func sign(_ status: Dispute.Status) -> Sign {
    switch status {
    case .pendingReview: .clock
    case .resolvedUpdated: .good
    case .resolvedUnchanged: .bad
    }
  }

  static func role(_ status: Dispute.Status) -> Role {
    switch status {
    case .pendingReview: .warning
    case .resolvedUpdated: .good
    case .resolvedUnchanged: .dimmed
    }
  }

  /// `◷ pending`.
  static func short(_ status: Dispute.Status, _ language: Language) -> StyledText {
    StyledText(sign(status), role(status)) + StyledText(" " + language.say(DisputePhrase.short(status)), role(status))
  }

  /// An amount that is paid to the seller, or taken back.
  static func money(_ money: Money, _ language: Language) -> StyledText {
    StyledText(language.signedMoney(money), role(money))
  }

  static func role(_ money: Money) -> Role {
    money.minorUnits > 0 ? .good : money.minorUnits < 0 ? .danger : .dimmed
  }

  /// `2021-10-25 … 2021-11-07`.
  static func days(_ range: DayRange) -> String { "\(range.first) … \(range.last)" }

  /// Category names; `--` for none.
  static func names(_ categories: [CategoryName]) -> String {
    categories.isEmpty ? "--" : categories.map(\.text).joined(separator: ", ")
  }
}
