import SellerCore
import SellerText

extension RecordStory {
  /// What a product leads to, and the notes on it.
  public func links(of id: ProductID, _ records: ProductRecords) -> [StoryLine] {
    func line(_ label: any Worded, _ id: String, _ words: String, _ link: RecordLink) -> StoryLine {
      StoryLine(say(label), StyledText(id, .accent) + StyledText("  " + words), link: link)
    }
    let violations = records.violations.map { violation in
      line(
        PenaltyPhrase.violation, violation.id.text, say(PenaltyViolationName(violation.violation)),
        .violation(violation.id))
    }
    let open = records.cases.map { clock in
      line(
        StoryPhrase.aftersalesCase, clock.record.id.text, "\(say(clock.step))  \(say(clock.standing(at: view.asOf)))",
        .aftersalesCase(clock.record.id, of: clock.orderID))
    }
    let tickets = records.tickets.map { ticket in
      line(StoryPhrase.ticket, ticket.id.text, say(TicketKindName(ticket.kind ?? "")), .ticket(ticket.id))
    }
    let boosts = records.boosts.map { boost in
      line(Heading.campaign, boost.shownName, say(boost.state), .boost(boost.id))
    }
    return violations + open + tickets + boosts + notes(on: .product(id))
  }

  /// What the rules of repair, replacement and refund owe a product's buyers; nothing for goods that are under none.
  public func guarantees(of product: Product) -> [StoryLine] {
    let rules = rulebook.kuaishou.afterSales
    guard view.shop.platform == .kuaishou,
      let guarantees = ThreeGuarantees(product, rules: rules.threeGuarantees)
    else { return [] }
    let kinds: [AfterSalesCase.Kind] = [.returnRefund, .exchange, .repair]
    let terms = kinds.compactMap { kind in guarantees.days(kind).map { (kind, $0) } }
    return [
      StoryLine(
        say(CasePhrase.threeGuarantees),
        StyledText(say(CasePhrase.owed(terms))) + StyledText("  \(say(CasePhrase.guarantees(guarantees)))", .dimmed)
          + StyledText("  \(rules.threeGuaranteesSource)", .dimmed))
    ]
  }

  /// What a dispute leads to: its product and the notes on it.
  public func links(of dispute: Dispute) -> [StoryLine] {
    [product(dispute.productID)] + notes(on: .dispute(dispute.id))
  }
}
