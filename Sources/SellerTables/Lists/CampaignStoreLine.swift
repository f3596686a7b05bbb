import SellerCore
import SellerText

/// A line of the store's checklist: its five items, and door pick-up, which comes with two of them.
public struct CampaignStoreLine: Sendable {
  /// The service.
  public let name: any Worded
  /// How it stands.
  public let verdict: CampaignVerdict
  /// Whether the admission takes it.
  public let need: Phrase
  /// Why it stands so.
  public let reason: any Worded
  /// Which rules judge it.
  public let ruleSet: RuleSetID?
  /// What helps.
  public let fix: CampaignFinding.Fix?

  /// All lines of a check, in the order of the document.
  public static func lines(of admission: CampaignAdmission) -> [CampaignStoreLine] {
    CampaignStoreItem.allCases.map { item in
      let finding = admission.store[item]
      return CampaignStoreLine(
        name: item, verdict: finding.verdict,
        need: item.decidesAdmission ? CampaignPhrase.required : CampaignPhrase.advised,
        reason: finding.reason, ruleSet: admission.campaign.ruleSet(of: item), fix: finding.fix)
    } + [pickup(admission)]
  }

  private static func pickup(_ admission: CampaignAdmission) -> CampaignStoreLine {
    let finding = admission.store.freePickup
    return CampaignStoreLine(
      name: Service.pickup, verdict: finding?.verdict ?? .pass, need: CampaignPhrase.derived,
      reason: finding?.reason ?? CampaignPhrase.pickupOn,
      ruleSet: admission.campaign.ruleSet(of: CampaignItem.freePickup), fix: finding?.fix)
  }
}

/// A line of the store's checklist, field by field.
public enum CampaignStoreFields {
  /// The service with its verdict: the sign is what the eye goes by, so the lines are sorted by it.
  public static let service = RowField<CampaignStoreLine>(
    "item", Heading.service, order: { .number(Double($0.verdict.rank)) },
    look: { StyledText($0.verdict) + " " + StyledText($1.say($0.name.phrase)) },
    value: { .text($0.name.phrase.english) })
  /// Whether the admission takes it.
  public static let need = RowField<CampaignStoreLine>(
    "need", Heading.need, look: { StyledText($1.say($0.need), .dimmed) }, value: { .text($0.need.phrase.english) })
  /// Why it stands so.
  public static let reason = RowField<CampaignStoreLine>(
    "reason", Heading.reason, look: { StyledText($1.say($0.reason.phrase), $0.verdict == .pass ? .dimmed : .text) },
    value: { .text($0.reason.phrase.english) })

  /// How it stands, in words.
  public static let verdict = RowField<CampaignStoreLine>.name("verdict", Heading.verdict, { Role($0) }) { $0.verdict }

  /// What a command shows.
  public static let table = [service, verdict, need, reason, ruleSet]

  private static let ruleSet = RowField<CampaignStoreLine>.text("rule_set", RulePhrase.set, .dimmed) {
    $0.ruleSet?.text
  }
}
