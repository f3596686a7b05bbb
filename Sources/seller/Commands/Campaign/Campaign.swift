import SellerCommandLine
import SellerCore

/// `seller campaign`: JD's 618 campaign.
enum Campaign: CommandFamily {
  static let form = FamilyForm(
    name: "campaign", summary: CampaignWords.campaign, members: [CampaignCheck.self],
    standard: CampaignCheck.self)
}

/// `seller campaign check`: the admission check.
struct CampaignCheck: Command {
  static let form = CommandForm(name: "check", summary: CampaignWords.check)

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
