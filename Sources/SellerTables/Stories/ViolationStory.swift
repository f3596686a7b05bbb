import SellerCore
import SellerText

extension RecordStory {
  /// A violation: what the platform recorded, where the appeal stands, and what it leads to.
  func violation(_ violation: Violation) -> [StoryLine] {
    let standing = ladders.first { $0.violation.utf8.elementsEqual(violation.violation.utf8) }
    return [
      StoryLine(
        StyledText(violation.id.text, .heading, .bold)
          + StyledText("   \(say(PenaltyViolationName(violation.violation)))   ")
          + (violation.severity.map { StyledText(say($0), Role($0), .bold) } ?? .missing))
    ] + fact(StoryPhrase.recordedAt, at: violation.at)
      + fact(Heading.points, violation.points > 0 ? language.count(violation.points) : nil, .warning)
      + fact(StoryPhrase.fine, violation.fine.map { language.money($0) }, .danger)
      + fact(StoryPhrase.endsAt, at: violation.endsAt) + appeal(violation) + [.blank]
      + (standing.map(measures) ?? []) + figure(violation) + orders(violation)
  }

  /// Where the appeal stands: by when, submitted when, what came of it.
  private func appeal(_ violation: Violation) -> [StoryLine] {
    guard let appeal = violation.appeal else {
      return [StoryLine(say(StoryPhrase.appeal), StyledText(say(StoryPhrase.noAppeal), .dimmed))]
    }
    let isOpen = appeal.status == .open
    let deadline = appeal.deadline.map { deadline in
      let left = ClockStanding(due: deadline, at: view.asOf)
      return StoryLine(
        say(StoryPhrase.appealBy),
        StyledText(moment(deadline))
          + (isOpen ? StyledText("  " + say(left), deadline < view.asOf ? .danger : .warning) : .empty))
    }
    let role: Role =
      switch appeal.status {
      case .open, .submitted: .warning
      case .upheld: .good
      case .rejected: .danger
      }
    return [StoryLine(say(StoryPhrase.appeal), StyledText(say(appeal.status), role))] + (deadline.map { [$0] } ?? [])
      + fact(Heading.submitted, at: appeal.submittedAt) + fact(Heading.reason, appeal.reason)
  }

  /// The ladder with the step that the store is on, and what the next one costs.
  func measures(_ standing: LadderStanding) -> [StoryLine] {
    let step = standing.current.map { [StoryLine(say(PenaltyPhrase.penalty), StyledText(say(PenaltyPhrase.step($0))))] }
    return [
      StoryLine(
        say(PenaltyPhrase.ladder),
        StyledText(say(standing.ladder.id), .accent)
          + StyledText("  \(say(PenaltyPhrase.next)) \(say(PenaltyPhrase.nextInShort(standing.next)))", .dimmed),
        link: .ladder(standing.ladder.id))
    ] + (step ?? [])
  }

  /// The figure that it is about, over the days before it was recorded.
  private func figure(_ violation: Violation) -> [StoryLine] {
    guard let id = IndicatorID(rawValue: violation.violation), id.definition.platform == view.shop.platform else {
      return []
    }
    let window = rulebook.indicators.window(of: id, .own, today: view.today)
    return [StoryLine(say(StoryPhrase.figure), StyledText(say(id), .accent), link: .figure(id, .store, window))]
  }

  private func orders(_ violation: Violation) -> [StoryLine] {
    var products: [ProductID] = []
    let orders = violation.orderIDs.map { id -> StoryLine in
      guard let order = view.order(id) else { return StoryLine(say(Heading.order), StyledText(id.text)) }
      if !products.contains(order.productID) { products.append(order.productID) }
      return StoryLine(
        say(Heading.order),
        StyledText(id.text, .accent)
          + StyledText("  \(moment(order.paidAt))  \(view.name(of: order.productID))", .dimmed), link: .order(id))
    }
    return orders + products.map(product)
  }
}
