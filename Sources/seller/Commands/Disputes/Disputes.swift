import ArgumentParser
import SellerCore
import SellerText

/// `seller disputes`: the dispute register.
struct Disputes: ParsableCommand {
  static let configuration = CommandConfiguration(
    summary: .disputes,
    subcommands: [
      DisputesList.self, DisputesShow.self, DisputesFile.self, DisputesResolve.self, DisputesUndo.self,
      DisputesAdvise.self,
    ], defaultSubcommand: DisputesList.self)
}

/// `seller disputes list`: every dispute.
struct DisputesList: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", summary: .listDisputes)

  @Option(help: ArgumentHelp(.status))
  var status: Dispute.Status?

  @OptionGroup var reading: ReadingArguments

  func run() throws {
    let view = try reading.view()
    let entries = view.report(by: reading.rulebook, .disputes)
      .filter { status == nil || $0.dispute.status == status }
    try reading.output.print(DisputesAnswer(view: view, entries: entries))
  }
}

/// `seller disputes show`: one dispute.
struct DisputesShow: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "show", summary: .showDispute)

  @Argument(help: ArgumentHelp(.dispute))
  var id: DisputeID

  @OptionGroup var reading: ReadingArguments

  func run() throws {
    let view = try reading.view()
    guard let entry = view.report(by: reading.rulebook, .register).entry(id) else {
      throw ProgramFailure(.wrongInput, CommandTrouble.unknownDispute(id))
    }
    try reading.output.print(DisputeAnswer(view: view, entry: entry))
  }
}

/// `seller disputes advise`: where a dispute could pay.
struct DisputesAdvise: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "advise", summary: .adviseDisputes)

  @OptionGroup var reading: ReadingArguments

  func run() throws {
    let view = try reading.view()
    try reading.output.print(
      DisputeAdviceAnswer(view: view, advisor: view.report(by: reading.rulebook, .advisor)))
  }
}
