import SellerCore
import SellerTables
import SellerText

/// How the lines of the Health pane look.
struct HealthDrawing {
  let context: PageContext
  let width: Int
  /// The columns of what is judged, and of the dimensions.
  private let (judged, observed): (FigureLine.Cells, FigureLine.Cells)

  init(context: PageContext, width: Int) {
    self.context = context
    self.width = width
    let health = context.reading.health
    let figures = [
      (health.trustedStore?.figures ?? []) + health.assessed, health.dimensions.flatMap(\.figures),
    ].map { FigureLine.Cells($0, width: width, context.language) }
    (judged, observed) = (figures[0], figures[1])
  }

  func text(_ line: HealthLine) -> StyledText {
    switch line {
    case .figure(let standing, let dimension):
      FigureLine(
        standing: standing, lead: dimension.map { context.say(HealthPhrase.dimension($0)) },
        hasMarket: context.view.shop.platform == .kuaishou, cells: dimension == nil ? judged : observed,
        context: context
      ).text(width: width)
    case .service(let item, let finding):
      service(item, finding.verdict)
    case .products(let item, let totals):
      products(item, totals)
    case .damage(let place):
      StyledText(.bad, .danger) + StyledText(" " + context.say(place))
    case .untold(let fact):
      StyledText(.unknown, .warning) + StyledText(" " + context.say(fact.fact) + context.language.colon)
        + StyledText(context.say(fact.needs), .dimmed)
    case .aside(let count):
      StyledText(context.say(HealthPhrase.aside(count)), .dimmed)
    case .need(let need):
      NeedLine(need: need, context: context).text(width: width)
    }
  }

  private func service(_ item: CampaignStoreItem, _ verdict: CampaignVerdict) -> StyledText {
    var line = LineCells()
    line.add(StyledText(verdict), width: Sign.columns)
    line.add(StyledText(context.say(item)), width: 28)
    line.add(StyledText(context.say(verdict), Role(verdict)), width: 15)
    return line.text
  }

  private func products(_ item: CampaignItem, _ totals: CampaignTotals) -> StyledText {
    let worst = CampaignVerdict.allCases.reversed().first { totals[$0] > 0 } ?? .pass
    var line = LineCells()
    line.add(StyledText(worst), width: Sign.columns)
    line.add(StyledText(context.say(item)), width: 28)
    line.end(with: StyledText(context.say(HealthPhrase.totals(totals)), worst == .pass ? .dimmed : .text), total: width)
    return line.text
  }
}
