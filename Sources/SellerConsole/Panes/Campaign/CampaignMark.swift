import SellerCore
import SellerTables
import SellerText

/// How a verdict of the 618 check looks: a sign, a colour, and the word that says the same.
enum CampaignMark {
  static func sign(_ verdict: CampaignVerdict) -> Sign {
    switch verdict {
    case .pass: .good
    case .unknown: .unknown
    case .attention: .near
    case .fail: .bad
    }
  }

  static func role(_ verdict: CampaignVerdict) -> Role {
    switch verdict {
    case .pass: .good
    case .unknown: .dimmed
    case .attention: .warning
    case .fail: .danger
    }
  }

  /// The sign in its colour.
  static func cell(_ verdict: CampaignVerdict) -> StyledText {
    StyledText(sign(verdict), role(verdict))
  }

  /// A finding as paragraphs: what it is about, why, and what helps.
  static func paragraphs(_ finding: CampaignFinding, about title: StyledText, _ language: Language) -> [StyledText] {
    let head = cell(finding.verdict) + " " + title
    let verdict = StyledText("  " + language.say(finding.verdict), role(finding.verdict))
    var lines = [head + verdict, StyledText(language.say(finding.reason))]
    if let fix = finding.fix { lines.append(self.fix(fix, language)) }
    return lines
  }

  /// What helps.
  static func fix(_ fix: CampaignFinding.Fix, _ language: Language) -> StyledText {
    StyledText(.arrow, .accent) + StyledText(" " + language.say(fix), .accent)
  }
}
