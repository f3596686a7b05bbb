import ArgumentParser
import SellerCore
import SellerText

/// `seller disputes`: the dispute register.
struct Disputes: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "The register of category disputes: list, show, file, record answers, advise.",
    subcommands: [
      DisputesList.self, DisputesShow.self, DisputesFile.self, DisputesResolve.self, DisputesUndo.self,
      DisputesAdvise.self,
    ], defaultSubcommand: DisputesList.self)
}

/// `seller disputes list`: every dispute.
struct DisputesList: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "Every dispute, by id.")

  @Option(help: "Only disputes of this status.")
  var status: Dispute.Status?

  @OptionGroup var reading: ReadingArguments

  func run() throws {
    let view = try reading.view()
    let entries = DisputeRegister(view, rulebook: reading.rulebook).entries(status: status)
    try reading.output.print(DisputesAnswer(view: view, entries: entries))
  }
}

/// `seller disputes show`: one dispute.
struct DisputesShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One dispute with all its fields and what it brought.")

  @Argument(help: "The dispute's id.")
  var id: DisputeID

  @OptionGroup var reading: ReadingArguments

  func run() throws {
    let view = try reading.view()
    guard let entry = DisputeRegister(view, rulebook: reading.rulebook).entry(id) else {
      throw ProgramFailure(.wrongInput, CommandTrouble.unknownDispute(id))
    }
    try reading.output.print(DisputeAnswer(view: view, entry: entry))
  }
}

/// `seller disputes advise`: where a dispute could pay.
struct DisputesAdvise: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "advise", abstract: "Rank products by what their one dispute could bring.")

  @OptionGroup var reading: ReadingArguments

  func run() throws {
    let view = try reading.view()
    try reading.output.print(
      DisputeAdviceAnswer(view: view, advisor: DisputeAdvisor(view, rulebook: reading.rulebook)))
  }
}
