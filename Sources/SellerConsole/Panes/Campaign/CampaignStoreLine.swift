import SellerCore
import SellerTables
import SellerText

/// A line of the store's checklist: its five items, and door pick-up, which comes with two of them.
struct CampaignStoreLine: Sendable {
  let name: any Worded
  let verdict: CampaignVerdict
  let need: Phrase
  let reason: any Worded
  let fix: CampaignFinding.Fix?

  /// All lines of a check, in the order of the document.
  static func lines(of admission: CampaignAdmission) -> [CampaignStoreLine] {
    CampaignStoreItem.allCases.map { item in
      let finding = admission.store[item]
      return CampaignStoreLine(
        name: item, verdict: finding.verdict,
        need: item.decidesAdmission ? CampaignPhrase.required : CampaignPhrase.advised,
        reason: finding.reason, fix: finding.fix)
    } + [pickup(admission)]
  }

  private static func pickup(_ admission: CampaignAdmission) -> CampaignStoreLine {
    let missing = admission.store.missingForPickup
    guard !missing.isEmpty else {
      return CampaignStoreLine(
        name: Service.pickup, verdict: .pass, need: CampaignPhrase.derived, reason: CampaignPhrase.pickupOn, fix: nil)
    }
    return CampaignStoreLine(
      name: Service.pickup, verdict: .attention, need: CampaignPhrase.derived,
      reason: CampaignFinding.Reason.dependsOn(missing),
      fix: .switchOnAll(missing, admission.campaign.serviceWindow))
  }

  /// The columns of the store's list.
  static let columns: [RowList<CampaignStoreLine>.Column] = [
    .init(service, width: 22...30), .init(need, width: 8...9), .init(reason, width: 20...60, takesRest: true),
  ]

  /// The sign of the verdict is what the eye goes by, so the lines are sorted by it.
  private static let service = RowField<CampaignStoreLine>(
    "item", Heading.service, order: { .number(Double($0.verdict.rank)) },
    look: { StyledText($0.verdict) + " " + StyledText($1.say($0.name.phrase)) },
    value: { .text($0.name.phrase.english) })
  private static let need = RowField<CampaignStoreLine>(
    "need", Heading.need, look: { StyledText($1.say($0.need), .dimmed) }, value: { .text($0.need.phrase.english) })
  private static let reason = RowField<CampaignStoreLine>(
    "reason", Heading.reason, look: { StyledText($1.say($0.reason.phrase), $0.verdict == .pass ? .dimmed : .text) },
    value: { .text($0.reason.phrase.english) })

  /// What it is, why, and what helps, as paragraphs.
  func paragraphs(in context: PageContext) -> [StyledText] {
    let language = context.language
    var lines = [
      StyledText(verdict) + " " + StyledText(language.say(name.phrase), .heading, .bold)
        + StyledText("  " + language.say(verdict), Role(verdict))
        + StyledText("  " + language.say(need), .dimmed),
      StyledText(language.say(reason.phrase)),
    ]
    if let fix { lines.append(CampaignMark.fix(fix, context)) }
    return lines
  }
}
