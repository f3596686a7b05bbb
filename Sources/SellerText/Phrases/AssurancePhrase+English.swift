import SellerCore

extension AssurancePhrase {
  /// In English.
  public var english: String {
    let language = Language.english
    switch self {
    case .notEnrolled:
      return "Not enrolled: Wish selects the stores that take part, and this one was not selected."
        + " Your account manager can tell more."
    case .enrolled(let factor): return "Enrolled. The credit of a month is at most \(factor) × its ProductBoost spend."
    case .factorUnset:
      return "Enrolled. The spend factor is not set, so amounts with ≤ are the most they can be: F sets it."
    case .tab(.eligible, let count): return "Eligible (\(count))"
    case .tab(.other, let count): return "Other products (\(count))"
    case .emptyTab(.eligible):
      return "No product is eligible today: that takes a product in A+ and a ProductBoost campaign that runs."
        + " The other tab (t) shows what each product lacks."
    case .emptyTab(.other): return "Every product of A+ is eligible today."
    case .monthsTab(let count): return "Months \(count)"
    case .excludedTab(let count): return "Dropped-out orders \(count)"
    case .boostsTab(let count): return "Campaigns \(count)"
    case .pending: return "pending"
    case .pendingMonths(let count): return count == 1 ? "1 month pending" : "\(count) months pending"
    case .atMost(let amount): return "≤ \(amount)"
    case .inProgramNow(true): return "yes"
    case .inProgramNow(false): return "no"
    case .lacks(let reasons): return reasons.map(\.english).joined(separator: ", ")
    case .totals(let gmv, let refunds, let rate, let spend):
      return
        "A+ GMV \(language.money(gmv)) · refunds \(language.money(refunds)) (\(rate)) · spend \(language.money(spend))"
    case .totalCredit(let estimated, let received, let pending):
      return "estimated \(estimated) · received \(language.money(received))"
        + (pending > 0 ? " · \(Self.pendingMonths(pending).english)" : "")
    case .factorTitle: return "Spend factor"
    case .factorHelp: return "Not public: ask your account manager. Empty means not set."
    case .factorSave: return "Save"
    case .factorInvalid: return "Write a number of at least 0, such as 0.5."
    case .factorPreview(let total): return "With it, the estimates of all months add up to \(language.money(total))."
    case .factorPreviewUnset(let most):
      return "Without it, all that can be said is that the estimates add up to at most \(language.money(most))."
    case .formula(let threshold):
      return "Credit of a product's month = GMV × (refund rate − \(threshold)), at most factor × ProductBoost spend."
    }
  }
}
