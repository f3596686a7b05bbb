import SellerCore
import SellerTables
import SellerText

/// A line of the store's checklist: its five items, and door pick-up, which comes with two of them.
struct CampaignStoreLine: Sendable {
  let name: any Worded
  let verdict: CampaignVerdict
  let need: CampaignPhrase
  let reason: any Worded
  let fix: CampaignFinding.Fix?

  /// All lines of a check, in the order of the document.
  static func lines(of admission: CampaignAdmission) -> [CampaignStoreLine] {
    CampaignStoreItem.allCases.map { item in
      let finding = admission.store[item]
      return CampaignStoreLine(
        name: item, verdict: finding.verdict, need: item.decidesAdmission ? .required : .advised,
        reason: finding.reason, fix: finding.fix)
    } + [pickup(admission)]
  }

  private static func pickup(_ admission: CampaignAdmission) -> CampaignStoreLine {
    let missing = admission.store.missingForPickup
    guard !missing.isEmpty else {
      return CampaignStoreLine(
        name: Service.pickup, verdict: .pass, need: .derived, reason: CampaignPhrase.pickupOn, fix: nil)
    }
    return CampaignStoreLine(
      name: Service.pickup, verdict: .attention, need: .derived,
      reason: CampaignFinding.Reason.dependsOn(missing),
      fix: .switchOnAll(missing, admission.campaign.serviceWindow))
  }

  /// The columns of the store's list.
  static let columns: [RowList<CampaignStoreLine>.Column] = [
    .init(Heading.service, width: 22...30, key: { .number(Double($0.verdict.rank)) }) { line, language in
      CampaignMark.cell(line.verdict) + " " + StyledText(language.say(line.name))
    },
    .init(Heading.need, width: 8...9) { line, language in StyledText(language.say(line.need), .dimmed) },
    .init(Heading.reason, width: 20...60, takesRest: true) { line, language in
      StyledText(language.say(line.reason), line.verdict == .pass ? .dimmed : .text)
    },
  ]

  /// What it is, why, and what helps, as paragraphs.
  func paragraphs(_ language: Language) -> [StyledText] {
    var lines = [
      CampaignMark.cell(verdict) + " " + StyledText(language.say(name), .heading, .bold)
        + StyledText("  " + language.say(verdict), CampaignMark.role(verdict))
        + StyledText("  " + language.say(need), .dimmed),
      StyledText(language.say(reason)),
    ]
    if let fix { lines.append(CampaignMark.fix(fix, language)) }
    return lines
  }
}
