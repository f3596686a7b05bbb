import SellerCore
import SellerTables
import SellerText

/// The columns in which a product's campaigns are listed.
enum BoostColumns {
  static func columns(today: Day) -> [RowList<BoostCampaign>.Column] {
    [
      .init(Heading.campaign, width: 16...40, takesRest: true, key: { .text(BoostDeeds.name($0)) }) { campaign, _ in
        StyledText(BoostDeeds.name(campaign))
      },
      .init(Heading.state, width: 28...30) { campaign, language in
        BoostDeeds.standing(campaign, language, today: today)
      },
      .init(Heading.days, width: 23...23, priority: 2, key: { .number(Double($0.startsOn.number)) }) { campaign, _ in
        StyledText(campaign.startsOn.description, .dimmed) + StyledText(spaced: .ellipsis, .dimmed)
          + StyledText(campaign.endsOn.description, .dimmed)
      },
      .init(
        Heading.budget, alignment: .right, width: 9...12, priority: 1,
        key: { $0.budget.map { .number(Double($0.minorUnits)) } ?? .none },
        cell: { campaign, language in
          campaign.budget.map { StyledText(language.money($0)) } ?? .missing
        }),
    ]
  }
}
