import SellerCore
import SellerText

extension RecordStory {
  /// A case of an order: what is due while it is open, what it leads to, then its events.
  func aftersalesCase(_ id: CaseID, of orderID: OrderID) -> [StoryLine]? {
    guard let order = view.order(orderID), let record = order.cases.first(where: { $0.id == id }) else { return nil }
    let open = cases.clocks.first { $0.record.id == id }
    let state =
      open.map { clock(of: $0).map { StoryLine($0) } }
      ?? [
        StoryLine(StyledText(say(StoryPhrase.caseOver), .dimmed)),
        StoryLine(what(record, of: order.productID, orderID)),
      ]
    let events = timeline(of: events(of: record))
    return state + intervention(record) + [.blank] + orderAndProduct(orderID, order) + [.blank] + events
  }

  /// Which situation an intervention ended in, and what it leads to; before the decision, what would count (004 §六.1).
  private func intervention(_ record: AfterSalesCase) -> [StoryLine] {
    guard view.shop.platform == .kuaishou, record.intervenedAt != nil else { return [] }
    if record.liability == nil {
      return [StoryLine(say(CasePhrase.intervention), StyledText(say(CasePhrase.undecided), .warning))]
    }
    guard let situation = LiableSituation(record) else { return [] }
    let window = rulebook.indicators.window(of: .sellerLiableRate, .own, today: view.today)
    let standing = ladders.first { $0.violation == IndicatorID.sellerLiableRate.rawValue }
    return [
      StoryLine(
        say(CasePhrase.intervention), StyledText(say(CasePhrase.situation(situation)), .danger),
        link: .figure(.sellerLiableRate, .store, window))
    ] + (standing.map(measures) ?? [])
  }

  /// An open case: what is due, which rule says so, and what the rules say about a case like this.
  public func clock(of clock: CaseClock) -> [StyledText] {
    let notes = clock.notes.map { StyledText(say($0), .dimmed) }
    let words = clock.record.reasonText.flatMap { $0.isEmpty ? nil : [StyledText("“\($0)”")] } ?? []
    return [due(clock)] + rules(clock) + [what(clock.record, of: clock.productID, clock.orderID)] + words + notes
  }

  private func due(_ clock: CaseClock) -> StyledText {
    let standing = clock.standing(at: view.asOf)
    let words =
      clock.due.map { CasePhrase.due(clock.step, until: moment($0)) }
      ?? CasePhrase.undated(clock.step, since: moment(clock.since))
    return StyledText(say(words), standing.role, .bold) + StyledText("  " + language.say(standing), standing.role)
  }

  private func rules(_ clock: CaseClock) -> [StyledText] {
    var parts: [String] = []
    var lines: [StyledText] = []
    switch clock.rule {
    case .responseTime(let time):
      parts.append(say(CasePhrase.rule(hours: time.hours, source: time.source.description)))
      if let expiry = time.atExpiry { parts.append(say(expiry)) }
    case .instantRefund(let source):
      parts.append(say(CasePhrase.instant(source: source.description)))
    case .repayment(_, let source):
      parts.append(say(CasePhrase.repayment(source: source.description)))
    case .none:
      parts.append(say(CasePhrase.noRule))
    }
    lines.append(StyledText(parts.joined(separator: "  ")))
    var rights: [String] = []
    if let refund = clock.instantRefund, !refund.applies, clock.record.kind == .refundOnly {
      rights.append(say(CasePhrase.notInstant(refund.unmet)))
    }
    if clock.platformMayDecide {
      let limit = rulebook.kuaishou.afterSales.directDecisionLimit
      rights.append(say(CasePhrase.platformMayDecide(limit: language.money(limit))))
      rights.append(say(PlatformFact.refundWithoutReturn))
    }
    if let right = clock.noReasonReturn {
      rights.append(
        say(CasePhrase.noReasonReturn(until: moment(right.lastMoment), isOffered: right.offered)))
    }
    if !rights.isEmpty { lines.append(StyledText(rights.joined(separator: "  "), .accent)) }
    return lines + guarantee(clock)
  }

  /// What the rules of repair, replacement and refund owe, and until when.
  private func guarantee(_ clock: CaseClock) -> [StyledText] {
    guard let claim = clock.guarantee else { return [] }
    let kinds: [AfterSalesCase.Kind] = [.returnRefund, .exchange, .repair]
    let terms = kinds.compactMap { kind in claim.until[kind].map { (kind, moment($0)) } }
    let source = rulebook.kuaishou.afterSales.threeGuaranteesSource
    return [
      StyledText(say(CasePhrase.guarantees(claim.guarantees)), .accent) + StyledText("  \(source)", .dimmed),
      StyledText(say(CasePhrase.owed(terms))),
    ] + (claim.isOwed ? [StyledText(say(CasePhrase.isOwed), .danger)] : [])
  }

  private func what(_ record: AfterSalesCase, of product: ProductID, _ order: OrderID) -> StyledText {
    let facts = [say(record.kind), say(record.reason), view.name(of: product)]
    return StyledText("\(record.id)  ", .accent)
      + .joined(facts.map { StyledText($0) }, separator: StyledText(spaced: .bullet)) + StyledText("  ")
      + StyledText(order.text, .dimmed)
  }
}
