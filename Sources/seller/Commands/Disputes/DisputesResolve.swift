import ArgumentParser
import SellerCore
import SellerText

/// `seller disputes resolve`: records the platform's answer.
struct DisputesResolve: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "resolve", summary: .resolveDispute)

  @Argument(help: ArgumentHelp(.dispute))
  var id: DisputeID

  @Option(help: ArgumentHelp(.unchanged, valueName: "reason"))
  var unchanged: String?

  @Option(help: ArgumentHelp(.updated, valueName: "category"))
  var updated: CategoryName?

  @Option(help: ArgumentHelp(.answeredAt, valueName: "instant"))
  var at: Instant?

  @Flag(help: ArgumentHelp(.dryRunResolution))
  var dryRun = false

  @OptionGroup var writing: WritingArguments

  func validate() throws { _ = try decision() }

  func run() throws {
    let decision = try decision()
    try DisputeWriting(writing: writing, dryRun: dryRun)
      .perform(command: "disputes resolve", what: "record outcome of dispute \(id)") { view in
        .resolveDispute(id, Dispute.Outcome(at: at ?? view.asOf, decision: decision))
      }
  }

  private func decision() throws -> Dispute.Outcome.Decision {
    switch (unchanged, updated) {
    case (let reason?, nil): .unchanged(reason: reason)
    case (nil, let category?): .updated(category)
    default: throw ValidationError(UsageTrouble.oneAnswer)
    }
  }
}

/// `seller disputes undo`: takes a recorded answer back.
struct DisputesUndo: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "undo", summary: .undoResolution)

  @Argument(help: ArgumentHelp(.dispute))
  var id: DisputeID

  @Flag(help: ArgumentHelp(.dryRun))
  var dryRun = false

  @OptionGroup var writing: WritingArguments

  func run() throws {
    try DisputeWriting(writing: writing, dryRun: dryRun)
      .perform(command: "disputes undo", what: "undo outcome of dispute \(id)") { _ in .undoResolution(id) }
  }
}
