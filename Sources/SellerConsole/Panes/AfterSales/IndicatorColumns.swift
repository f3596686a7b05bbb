import SellerCore
import SellerTables
import SellerText

enum IndicatorColumns {
  typealias Column = RowList<StandingFigure>.Column

  static func columns(in context: PageContext) -> [Column] {
    let fields = FigureFields(context.view)
    let name = fields.indicator.of(figure).role { isDimmed($0) ? .dimmed : .text }
    // Louder where it passes only just: a figure alone does not know that.
    let value = fields.value.of(figure).role { standing in
      standing.figure.judged == .pass && !standing.isNear ? .text : FigureStyle.role(standing)
    }
    let market = Column(fields.marketMultiple.of(figure), width: 8...8, priority: 3)
    var names = Column(name, width: context.language.indicatorCells...25)
    // What is between a sign and the name that it belongs to, and before figures that lie right, is free enough.
    names.isTight = true
    var changes = Column(change, width: 6...7, priority: 1)
    changes.isTight = true
    return [
      Column(sign, width: 1...1), names,
      Column(value, width: context.language.valueCells...context.language.valueCells),
      Column(
        fields.target.of(figure).titled(Heading.target, alignment: .left),
        width: context.language.targetCells...context.language.targetCells),
    ] + (context.view.shop.platform == .kuaishou ? [market] : []) + [
      Column(trend, width: 10...10, priority: 2),
      changes,
      Column(outcome, width: 19...30, takesRest: true),
    ]
  }

  @Sendable private static func figure(_ standing: StandingFigure) -> Figure? { standing.figure }

  private static func isDimmed(_ standing: StandingFigure) -> Bool { standing.figure.verdict == .observe }

  private static let sign = RowField<StandingFigure>(
    "near", HealthPhrase.sign, order: { .number(Double($0.rank)) }, look: { standing, _ in FigureStyle.sign(standing) },
    value: { .flag($0.isNear) }
  ).worstLeast

  private static let trend = RowField<StandingFigure>(
    "trend", FigurePhrase.lastDays(StandingFigure.days), order: { _ in .none },
    look: { standing, _ in Sparkline.line(standing.values, width: 10, isDimmed(standing) ? .dimmed : .chartLine) },
    value: { .list($0.values.map { value in value.map { "\($0)" } ?? "" }) })

  private static let change = RowField<StandingFigure>(
    "change", HealthPhrase.change, alignment: .right, order: { $0.figure.order($0.trend.change) },
    look: { standing, language in
      guard let text = language.change(standing.trend) else { return .empty }
      return StyledText(text, isDimmed(standing) ? .dimmed : Role(language.direction(of: standing.trend)))
    }, value: { .double($0.trend.change) })

  private static let outcome = RowField<StandingFigure>(
    "verdict", Heading.verdict, order: { .number(Double($0.rank)) },
    look: { FigureOutcome.text($0, isShort: true, $1) }, value: { .text($0.figure.verdict.name) }
  ).worstLeast
}
