import SellerCore
import SellerText

/// A ProductBoost campaign, field by field.
public struct BoostFields: Sendable {
  private let today: Day

  /// The fields as of a day.
  public init(today: Day) { self.today = today }

  /// Its name, or its id where it has none.
  public var name: RowField<BoostCampaign> { .text("name", Heading.campaign) { $0.shownName } }
  /// Where it stands today.
  public var state: RowField<BoostCampaign> {
    RowField.name("state", Heading.state) { $0.state }.with { [today] in $0.standing(today: today, $1) }
      .sorted { [today] in .number(Double($0.place(today: today))) }
  }
  /// Its days.
  public var days: RowField<BoostCampaign> {
    RowField(
      "days", Heading.days, order: { .number(Double($0.startsOn.number)) },
      look: { campaign, _ in
        StyledText(campaign.startsOn.description, .dimmed) + StyledText(spaced: .ellipsis, .dimmed)
          + StyledText(campaign.endsOn.description, .dimmed)
      }, value: { .text("\($0.startsOn)/\($0.endsOn)") })
  }
  /// What it may spend.
  public var budget: RowField<BoostCampaign> { .money("budget", Heading.budget) { $0.budget } }
}

extension BoostCampaign {
  /// Its name, or its id where it has none.
  public var shownName: String { name.flatMap { $0.isEmpty ? nil : $0 } ?? id.text }

  /// Where it stands, the most current first: running, to come, draft, over, cancelled.
  public func place(today: Day) -> Int {
    switch state {
    case .draft: 2
    case .cancelled: 4
    case .running, .ended: endsOn < today ? 3 : startsOn <= today ? 0 : 1
    }
  }

  /// Where it stands today, in words.
  public func standing(today: Day, _ language: Language) -> StyledText {
    switch place(today: today) {
    case 0: StyledText(language.say(AssuranceBoostPhrase.runsToday(last: endsOn)), .good)
    case 1: StyledText(language.say(AssuranceBoostPhrase.beginsLater(first: startsOn)), .accent)
    case 3: StyledText(language.say(AssuranceBoostPhrase.over(last: endsOn)), .dimmed)
    default: StyledText(language.say(state), state == .draft ? .warning : .dimmed)
    }
  }
}
