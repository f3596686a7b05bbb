import SellerTables
import SellerText

extension CampaignStoreLine {
  static let columns: [RowList<CampaignStoreLine>.Column] = [
    .init(CampaignStoreFields.service, width: 22...30), .init(CampaignStoreFields.need, width: 8...9),
    .init(CampaignStoreFields.reason, width: 20...60, takesRest: true),
  ]

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
