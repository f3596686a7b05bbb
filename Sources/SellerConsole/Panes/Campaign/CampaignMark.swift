import SellerCore
import SellerTables
import SellerText

/// What the 618 check finds, and what helps, as paragraphs.
enum CampaignMark {
  /// A finding as paragraphs: what it is about, why, and what helps.
  static func paragraphs(
    _ finding: CampaignFinding, about title: StyledText, _ context: PageContext
  ) -> [StyledText] {
    let language = context.language
    let head = StyledText(finding.verdict) + " " + title
    let verdict = StyledText("  " + language.say(finding.verdict), Role(finding.verdict))
    var lines = [head + verdict, StyledText(language.say(finding.reason))]
    if let fix = finding.fix { lines.append(self.fix(fix, context)) }
    return lines
  }

  /// What helps, and the key that does it where one does.
  static func fix(_ fix: CampaignFinding.Fix, _ context: PageContext) -> StyledText {
    let words =
      switch fix {
      case .recordPrice: context.pointing(fix, to: .recordPrice)
      case .recordGrade, .recordService, .recordScope, .recordSevenDayReturn, .recordTemplate:
        context.pointing(fix, to: .editFacts)
      default: fix.phrase
      }
    return StyledText(.remedy, .accent) + StyledText(" " + context.say(words), .accent)
  }
}
