import SellerCore

extension AssuranceStory {
  /// In English.
  public var english: String {
    let language = Language.english
    switch self {
    case .eligible: return "Eligible: in A+, and in a ProductBoost campaign that runs today."
    case .notEligible(let reasons):
      let sentences = reasons.map { reason in
        switch reason {
        case .neverIncluded: "it never was in A+"
        case .removedFromProgram: "it was removed from A+"
        case .noRunningCampaign: "no ProductBoost campaign with it runs today"
        }
      }
      return "Not eligible: \(sentences.joined(separator: ", and "))."
    case .canCreate: return "It is in A+ now: c creates a campaign for it."
    case .sales(let gmv, let orders, let refunded, let refunds, let rate, let threshold):
      return "A+ GMV \(language.money(gmv)) from \(language.count(orders)) \(orders == 1 ? "order" : "orders");"
        + " \(language.count(refunded)) refunded, \(language.money(refunds)): \(rate)"
        + " (credit begins above \(threshold))."
    case .excluded(let counts):
      let total = counts.values.reduce(0, +)
      let parts = AssuranceMonth.Exclusion.allCases.compactMap { why in
        counts[why].map { "\(language.count($0)) \(why.english)" }
      }
      return "\(language.count(total)) \(total == 1 ? "order" : "orders") dropped out of the assured refunds: "
        + parts.joined(separator: ", ") + "."
    case .noCredit: return "No credit is estimated, because the store is not enrolled."
    case .belowThreshold(let threshold): return "Refunds are not above \(threshold): no credit, whatever the spend."
    case .unknownCredit(let most):
      return "The credit is at most \(language.money(most)); how much of it, the spend factor decides (F sets it)."
    case .noSpend(let uncapped, nil):
      return "Nothing was spent on ProductBoost, so there is no credit; spend could have brought up to"
        + " \(language.money(uncapped))."
    case .noSpend(let uncapped, let knee?):
      return "Nothing was spent on ProductBoost, so there is no credit; \(language.money(knee)) of spend would have"
        + " brought \(language.money(uncapped))."
    case .factorZero: return "With a spend factor of 0 no spend brings any credit."
    case .capNotBinding(let credit):
      return
        "The cap does not bind: \(language.money(credit)) is all that the refunds allow, and more spend adds nothing."
    case .onTheTable(let knee, let spend, let credit, let left):
      return "Spend \(language.money(spend)) brings \(language.money(credit)). From \(language.money(knee)) on the cap"
        + " stops binding: \(language.money(left)) more credit is on the table."
    case .received(let money): return "Received \(language.money(money))."
    case .receivedDiffers(let money):
      let amount = language.money(Money(minorUnits: abs(money.minorUnits), currency: money.currency))
      return "That is \(amount) \(money.minorUnits < 0 ? "less" : "more") than estimated."
    case .notReceived: return "Not paid yet."
    case .mayMove: return "Refunds may still move these figures."
    case .noMonths: return "The product has no A+ orders and no ProductBoost spend on record."
    case .noneExcluded: return "No order dropped out: all were scanned at the right A+ warehouse on time."
    case .noBoosts: return "The product was in no ProductBoost campaign so far: c creates one."
    case .gone: return "The product is not in Refund Assurance any more."
    case .nothingToSimulate: return "There is no month with A+ orders or spend to simulate."
    case .curveNeedsFactor:
      return "The curve can be drawn once the spend factor is known: F sets it, w tries one out."
    }
  }
}
