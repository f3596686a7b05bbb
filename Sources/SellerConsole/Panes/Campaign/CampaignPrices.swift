import SellerCore
import SellerTables
import SellerText

/// What a product cost when, against the days that the campaign compares.
struct CampaignPrices {
  let product: Product
  let campaign: CampaignCalendar
  let context: PageContext
  /// Every change on record by moment, those noted for later with them.
  let changes: [PriceChange]

  init(product: Product, campaign: CampaignCalendar, context: PageContext) {
    (self.product, self.campaign, self.context) = (product, campaign, context)
    changes = context.view.snapshot.tables.prices.filter { $0.productID == product.id }.sorted { $0.at < $1.at }
  }

  /// The changes as lines, with the day, the price, and where in the campaign it lies.
  func lines() -> [StyledText] {
    let language = context.language
    guard !changes.isEmpty else {
      return [StyledText(language.say(CampaignPhrase.noPriceChanges(product.price)), .dimmed)]
    }
    let width = changes.map { DisplayText.width(language.money($0.price)) }.max() ?? 0
    var before: Money?
    return changes.map { change in
      let money = StyledText(language.money(change.price)).padded(to: width, alignment: .right)
      let day = language.shortMoment(change.at, in: context.view.calendar)
      var line = StyledText("\(day)  ", .dimmed) + direction(from: before, to: change.price)
      line += money + StyledText("  " + language.say(CampaignPhrase.priceWhen(when(change.at))), .dimmed)
      if change.at > context.view.asOf { line += StyledText("  " + language.say(CampaignPhrase.planned), .accent) }
      before = change.price
      return line
    }
  }

  /// The prices over the days around the campaign, as a line of steps; nil with fewer than two prices.
  func chart() -> LineChart? {
    let changes = changes.filter { $0.at <= context.view.asOf }
    guard changes.count >= 2, let first = changes.first else { return nil }
    var values: [LineChart.Value] = []
    for change in changes {
      let x = Double(change.at.seconds)
      if let last = values.last?.y { values.append(LineChart.Value(x: x, y: last)) }
      values.append(LineChart.Value(x: x, y: scaled(change.price)))
    }
    values.append(LineChart.Value(x: Double(context.view.asOf.seconds), y: values.last?.y))
    let calendar = context.view.calendar
    let language = context.language
    let currency = product.price.currency
    return LineChart(
      values: values,
      xLabels: (calendar.day(of: first.at).description, calendar.day(of: context.view.asOf).description)
    ) { height in
      language.money(Money(minorUnits: Int64(height.rounded()), currency: currency))
    }
  }

  private func scaled(_ money: Money) -> Double { Double(money.minorUnits) }

  private func direction(from before: Money?, to price: Money) -> StyledText {
    guard let before, before.minorUnits != price.minorUnits else { return "  " }
    return price.minorUnits > before.minorUnits
      ? StyledText(.ascending, .warning) + " " : StyledText(.descending, .good) + " "
  }

  private func when(_ moment: Instant) -> CampaignPhrase.PriceTime {
    if moment < campaign.window.lowerBound { return .before }
    if campaign.presale?.contains(moment) == true { return .presale }
    if campaign.window.contains(moment) { return .campaign }
    return campaign.aftermath.contains(moment) ? .aftermath : .after
  }
}
