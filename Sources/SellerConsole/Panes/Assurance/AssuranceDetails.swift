import SellerCore
import SellerTables
import SellerText

/// A month of a product, or the product, in sentences: sales, what dropped out, the credit and what it depends on.
struct AssuranceDetails {
  let assurance: RefundAssurance
  let context: PageContext

  private var language: Language { context.language }

  private var threshold: String {
    language.percent(context.reading.rulebook.wish.assurance.threshold.value)
  }

  func standing(_ product: AssuranceProduct) -> [StyledText] {
    guard !product.reasons.isEmpty else { return [StyledText(language.say(AssuranceStory.eligible), .good)] }
    var lines = [
      StyledText(
        language.say(AssuranceStory.notEligible(product.reasons)), product.includedNow ? .warning : .dimmed)
    ]
    if product.canCreateCampaign {
      lines.append(StyledText(context.say(context.pointing(AssuranceStory.canCreate, to: .createCampaign)), .accent))
    }
    return lines
  }

  /// The month's facts.
  func month(_ month: AssuranceMonth) -> [StyledText] {
    var lines = [sales(month)]
    if let excluded = excluded(month) { lines.append(excluded) }
    if month.month < context.view.today.month, let simulator = simulator(month), simulator.room.minorUnits > 0 {
      lines.append(StyledText(language.say(AssuranceWhatIfPhrase.closed(month.month)), .dimmed))
    }
    lines.append(credit(month))
    lines.append(payment(month))
    return lines
  }

  func sales(_ month: AssuranceMonth) -> StyledText {
    guard month.missing.isEmpty else {
      return StyledText(language.say(UntoldPhrase.sales(gmv: month.gmv, orders: month.orders)))
    }
    return StyledText(
      language.say(
        AssuranceStory.sales(
          gmv: month.gmv, orders: month.orders, refunded: month.refundedOrders, refunds: month.refundGMV,
          rate: language.percent(month.rate) ?? "–", threshold: threshold)))
  }

  func excluded(_ month: AssuranceMonth) -> StyledText? {
    guard !month.excluded.isEmpty else { return nil }
    let counts = month.excluded.reduce(into: [:]) { $0[$1.why, default: 0] += 1 }
    return StyledText(language.say(AssuranceStory.excluded(counts)), .warning)
  }

  /// What the credit comes to, and what would change it.
  func credit(_ month: AssuranceMonth) -> StyledText {
    switch assurance.enrolment {
    case .notSelected, .notStated: StyledText(language.say(AssuranceStory.noCredit), .dimmed)
    case .enrolled: simulator(month).map { credit($0) } ?? notTold(month)
    }
  }

  func simulator(_ month: AssuranceMonth) -> CreditSimulator? {
    guard case .enrolled(let factor) = assurance.enrolment else { return nil }
    return CreditSimulator(month, factor: factor, rulebook: context.reading.rulebook)
  }

  /// The month's credit against its spend.
  func curve(_ month: AssuranceMonth) -> LineChart? {
    simulator(month).flatMap { CreditCurve(simulator: $0, language: language).chart }
  }

  /// Why nobody knows a month's credit, and which file tells what it lacks.
  func notTold(_ month: AssuranceMonth) -> StyledText {
    let words = [UntoldPhrase.orders(month.untoldOrders), context.reading.ways.sentence(of: month.missing)]
    return StyledText(words.map { language.say($0) }.joined(separator: language.sentenceGap), .warning)
  }

  /// The same of any spend and factor.
  func credit(_ simulator: CreditSimulator) -> StyledText {
    let uncapped = simulator.uncapped
    guard simulator.formula.exceedsThreshold, uncapped.minorUnits > 0 else {
      return StyledText(language.say(AssuranceStory.belowThreshold(threshold: threshold)), .dimmed)
    }
    guard let factor = simulator.formula.factor else {
      return simulator.spend.minorUnits > 0
        ? StyledText(
          context.say(context.pointing(AssuranceStory.unknownCredit(atMost: uncapped), to: .setSpendFactor)), .warning)
        : StyledText(language.say(AssuranceStory.noSpend(uncapped: uncapped, knee: nil)), .warning)
    }
    guard !factor.isZero, let knee = simulator.kneeSpend else {
      return StyledText(language.say(AssuranceStory.factorZero), .warning)
    }
    if simulator.spend.minorUnits == 0 {
      return StyledText(language.say(AssuranceStory.noSpend(uncapped: uncapped, knee: knee)), .warning)
    }
    guard let credit = simulator.credit, let left = simulator.leftOnTheTable, left.minorUnits > 0 else {
      return StyledText(language.say(AssuranceStory.capNotBinding(credit: uncapped)), .good)
    }
    let margin = context.view.shop.grossMargin
    let worth = SpendWorth(moreSpend: simulator.room, moreCredit: left, margin: margin)
    let words = [
      AssuranceStory.capped(knee: knee, spend: simulator.spend, credit: credit),
      AssuranceWhatIfPhrase.worth(spend: simulator.room, credit: left, worth, margin: margin),
    ].map { language.say($0) }
    return StyledText(words.joined(separator: language.sentenceGap), .warning)
  }

  /// What was paid, against what was estimated.
  func payment(_ month: AssuranceMonth) -> StyledText {
    guard let received = month.received else {
      let moving = month.refundsMayMove ? language.sentenceGap + language.say(AssuranceStory.mayMove) : ""
      return StyledText(language.say(AssuranceStory.notReceived) + moving, .dimmed)
    }
    var text = StyledText(language.say(AssuranceStory.received(received)))
    if let difference = month.difference, difference.minorUnits != 0 {
      text += StyledText(language.sentenceGap + language.say(AssuranceStory.receivedDiffers(by: difference)), .warning)
    }
    if month.refundsMayMove { text += StyledText(language.sentenceGap + language.say(AssuranceStory.mayMove), .dimmed) }
    return text
  }
}
