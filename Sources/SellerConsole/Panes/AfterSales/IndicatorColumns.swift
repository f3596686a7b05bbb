import SellerCore
import SellerTables
import SellerText

/// The columns of the list of indicators.
enum IndicatorColumns {
  static func columns(in context: PageContext) -> [RowList<StandingFigure>.Column] {
    let market: [RowList<StandingFigure>.Column] = context.view.shop.platform == .kuaishou ? [self.market] : []
    return [sign, name, value, target] + market + [trend, change, outcome]
  }

  private static func isDimmed(_ standing: StandingFigure) -> Bool { standing.figure.verdict == .observe }

  private static let sign = RowList<StandingFigure>.Column(
    HealthPhrase.sign, width: 1...1, key: { .number(Double($0.rank)) }
  ) { standing, _ in
    FigureStyle.sign(standing)
  }

  private static let name = RowList<StandingFigure>.Column(
    Heading.indicator, width: 22...25, key: { .text($0.figure.indicator.rawValue) }
  ) { standing, language in
    StyledText(language.say(standing.figure.indicator), isDimmed(standing) ? .dimmed : .text)
  }

  private static let value = RowList<StandingFigure>.Column(
    Heading.value, alignment: .right, width: 7...8, key: { $0.figure.value.map { .number($0) } ?? .none }
  ) { standing, language in
    let isPlain = standing.figure.verdict == .pass && !standing.isNear
    let role = isPlain ? .text : FigureStyle.role(standing)
    return StyledText(language.value(of: standing.figure), role)
  }

  private static let target = RowList<StandingFigure>.Column(Heading.target, width: 9...10) { standing, language in
    language.target(of: standing.figure).map { StyledText($0, .dimmed) } ?? .missing
  }

  private static let market = RowList<StandingFigure>.Column(
    Heading.marketMultiple, alignment: .right, width: 8...8, priority: 3,
    key: { standing in
      guard let value = standing.figure.value, let market = standing.figure.benchmark?.approximate, market > 0 else {
        return .none
      }
      return .number(value / market)
    },
    cell: { standing, language in
      let times = language.timesMarket(standing.figure).map { "\($0) ×" } ?? ""
      return StyledText(times, standing.figure.verdict.isBreach ? .danger : .dimmed)
    })

  private static let trend = RowList<StandingFigure>.Column(Heading.trend, width: 10...10, priority: 2) {
    standing, _ in
    Sparkline.line(standing.values, width: 10, isDimmed(standing) ? .dimmed : .chartLine)
  }

  private static let change = RowList<StandingFigure>.Column(
    HealthPhrase.change, alignment: .right, width: 6...7, priority: 1,
    key: { $0.trend.change.map { .number($0) } ?? .none }
  ) { standing, language in
    guard let text = language.change(standing.trend) else { return .empty }
    return StyledText(text, isDimmed(standing) ? .dimmed : FigureStyle.role(standing.trend.direction))
  }

  private static let outcome = RowList<StandingFigure>.Column(
    Heading.verdict, width: 19...30, takesRest: true, key: { .number(Double($0.rank)) }
  ) { standing, language in
    FigureOutcome.text(standing, isShort: true, language)
  }
}
