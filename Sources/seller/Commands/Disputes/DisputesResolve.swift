import SellerChanges
import SellerCommandLine
import SellerCore

/// `seller disputes resolve`: records the platform's answer.
struct DisputesResolve: Command {
  static let form = CommandForm(name: "resolve", summary: DisputesWords.resolve)

  @Argument(help: ArgumentHelp(DisputesWords.dispute))
  var id: DisputeID

  @Option(help: ArgumentHelp(DisputesWords.unchanged, valueName: "reason"))
  var unchanged: String?

  @Option(help: ArgumentHelp(DisputesWords.updated, valueName: "category"))
  var updated: CategoryName?

  @Option(help: ArgumentHelp(DisputesWords.person))
  var person: Product.ResponsiblePerson?

  @Option(help: ArgumentHelp(DisputesWords.answeredAt, valueName: "instant"))
  var at: Instant?

  @OptionGroup var deed: DeedArguments

  func validate() throws(WordsRefused) { _ = try decision() }

  func run() throws {
    let decision = try decision()
    try deed.performOnDispute("disputes resolve") { view in
      .resolveDispute(id, Dispute.Outcome(at: at ?? view.asOf, decision: decision, person: person))
    }
  }

  private func decision() throws(WordsRefused) -> Dispute.Outcome.Decision {
    switch (unchanged, updated) {
    case (let reason?, nil): .unchanged(reason: reason)
    case (nil, let category?): .updated(category)
    default: throw WordsRefused(DisputesWords.oneAnswer)
    }
  }
}

/// `seller disputes undo`: takes a recorded answer back.
struct DisputesUndo: Command {
  static let form = CommandForm(name: "undo", summary: DisputesWords.undo)

  @Argument(help: ArgumentHelp(DisputesWords.dispute))
  var id: DisputeID

  @OptionGroup var deed: DeedArguments

  func run() throws {
    try deed.performOnDispute("disputes undo") { _ in .undoResolution(id) }
  }
}
