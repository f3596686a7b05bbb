import SellerCore
import SellerText

extension RecordStory {
  /// A ProductBoost campaign: its days and budget, its products, and what their months in it cost and brought.
  func boost(_ boost: BoostCampaign) -> [StoryLine] {
    let months = view.boostMonths.filter { month in
      boost.productIDs.contains(month.productID) && month.month >= boost.startsOn.month
        && month.month <= boost.endsOn.month
    }.sorted { ($1.month, $0.productID) < ($0.month, $1.productID) }
    return [
      StoryLine(
        StyledText(boost.shownName, .heading, .bold) + StyledText("   \(boost.id.text)", .dimmed)
          + StyledText("   \(say(boost.state))"))
    ] + fact(Heading.days, "\(boost.startsOn) – \(boost.endsOn)")
      + fact(Heading.budget, boost.budget.map { language.money($0) }) + [.blank] + boost.productIDs.map(product)
      + (months.isEmpty ? [] : [.blank])
      + months.map { month in
        let received =
          month.creditReceived.map { "\(say(Heading.received)) \(language.money($0))" }
          ?? say(Heading.pendingMonths)
        return StoryLine(
          month.month.description,
          StyledText("\(say(Heading.spend)) \(language.money(month.spend))  \(received)  ")
            + StyledText(view.name(of: month.productID), .dimmed), link: .product(month.productID))
      }
  }
}
