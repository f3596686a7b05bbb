import ArgumentParser
import SellerCore
import SellerText

/// `seller campaign`: JD's 618 campaign.
struct Campaign: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "campaign", summary: CampaignWords.campaign, subcommands: [CampaignCheck.self],
    defaultSubcommand: CampaignCheck.self)
}

/// `seller campaign check`: the admission check.
struct CampaignCheck: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "check", summary: CampaignWords.check)

  @OptionGroup var reading: ReadingArguments

  func run() throws {
    let (view, rulebook) = try reading.shop()
    guard view.shop.platform == .jd else {
      throw ProgramFailure(.wrongInput, CampaignWords.elsewhere(view.shop.platform))
    }
    let admission = view.report(by: rulebook, .admission)
    try reading.print(CampaignAnswer(view: view, admission: admission))
    if admission.hasFailure { throw ProgramFailure.answerIsNo }
  }
}
