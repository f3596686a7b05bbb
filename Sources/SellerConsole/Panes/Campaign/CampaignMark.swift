import SellerCore
import SellerTables
import SellerText

/// What the 618 check finds, and what helps, as paragraphs.
enum CampaignMark {
  /// A finding as paragraphs: what it is about, why, and what helps.
  static func paragraphs(_ finding: CampaignFinding, about title: StyledText, _ language: Language) -> [StyledText] {
    let head = StyledText(finding.verdict) + " " + title
    let verdict = StyledText("  " + language.say(finding.verdict), Role(finding.verdict))
    var lines = [head + verdict, StyledText(language.say(finding.reason))]
    if let fix = finding.fix { lines.append(self.fix(fix, language)) }
    return lines
  }

  /// What helps.
  static func fix(_ fix: CampaignFinding.Fix, _ language: Language) -> StyledText {
    StyledText(.arrow, .accent) + StyledText(" " + language.say(fix), .accent)
  }
}
