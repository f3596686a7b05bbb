import SellerCore
import SellerText

/// An estimated credit as it can be stated: exactly, at most, or not at all.
public enum AssuranceCredit: Sendable, Hashable {
  /// By the formula.
  case exactly(Money)
  /// The factor is unset: what it can be at most.
  case atMost(Money)
  /// Not all files tell what it needs.
  case untold
  /// The store takes no part.
  case none

  /// A month's credit.
  public init(_ month: AssuranceMonth, enrolment: RefundAssurance.Enrolment) {
    switch enrolment {
    case .notSelected, .notStated: self = .none
    case .enrolled where !month.missing.isEmpty: self = .untold
    case .enrolled: self = month.estimated.map { .exactly($0) } ?? .atMost(month.uncapped)
    }
  }

  /// A product's credit: what its months add up to.
  public init(_ product: AssuranceProduct, enrolment: RefundAssurance.Enrolment) {
    self = Self.total(
      product.months.map { AssuranceCredit($0, enrolment: enrolment) }, enrolment: enrolment,
      currency: product.gmv.currency)
  }

  /// The sum of credits, which is as exact as its least exact part.
  public static func total(
    _ credits: [AssuranceCredit], enrolment: RefundAssurance.Enrolment, currency: Currency
  ) -> AssuranceCredit {
    if !enrolment.takesPart { return .none }
    var units: Int64 = 0
    var isExact = true
    for credit in credits {
      switch credit {
      case .exactly(let money): units += money.minorUnits
      case .atMost(let money):
        units += money.minorUnits
        isExact = false
      case .untold: return .untold
      case .none: break
      }
    }
    let money = Money(minorUnits: units, currency: currency)
    return isExact ? .exactly(money) : .atMost(money)
  }

  /// The amount; nil where it is not known, and where the store takes no part.
  public var money: Money? {
    switch self {
    case .exactly(let money), .atMost(let money): money
    case .untold, .none: nil
    }
  }

  /// The amount for a column.
  public func shown(_ language: Language) -> StyledText {
    switch self {
    case .exactly(let money): StyledText(language.amount(money), money.minorUnits > 0 ? .good : .dimmed)
    case .atMost(let money): StyledText(language.say(AssurancePhrase.atMost(language.amount(money))), .warning)
    case .untold: StyledText(language.say(UntoldPhrase.amount), .warning)
    case .none: .missing
    }
  }

  /// The amount for a sentence.
  public func words(_ language: Language) -> String {
    switch self {
    case .exactly(let money): language.money(money)
    case .atMost(let money): language.say(AssurancePhrase.atMost(language.money(money)))
    case .untold: language.say(UntoldPhrase.amount)
    case .none: "–"
    }
  }
}
