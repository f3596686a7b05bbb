import SellerCore
import SellerTables
import SellerText

/// A figure as one line: sign, name, value, target, how it went, and how far it is from another verdict.
struct FigureLine {
  let standing: StandingFigure
  /// What stands before the name, as a dimension's; nil where the block has no such column.
  var lead: String?
  /// Whether the block shows how many times the market a figure is.
  var hasMarket = false
  /// How many columns the parts of the block's lines take.
  let cells: Cells
  let context: PageContext

  /// The columns of a block's lines.
  struct Cells {
    /// Whether names are told in short, so that what is said of the verdict is whole.
    let isNarrow: Bool
    let name: Int
    let value: Int
    let target: Int

    /// No more than these figures need: what they leave, the end of the line has.
    init(_ figures: [Figure], width: Int, _ language: Language) {
      let isNarrow = width < FigureLine.widthOfTrends
      self.isNarrow = isNarrow
      func most(_ text: (Figure) -> String) -> Int { figures.map { StyledText(text($0)).width }.max() ?? 0 }
      name = most { language.say(isNarrow ? $0.indicator.words.shortName : $0.indicator.phrase) }
      value = most { language.value(of: $0) }
      target = most { language.comparison(of: $0) ?? "" }
    }
  }

  func text(width: Int) -> StyledText {
    let (figure, language) = (standing.figure, context.language)
    var line = LineCells()
    line.add(FigureStyle.sign(standing), width: Sign.columns)
    if let lead { line.add(StyledText(lead, .dimmed), width: 10) }
    let words = figure.indicator.words
    line.add(StyledText(language.say(cells.isNarrow ? words.shortName : words.name)), width: cells.name)
    line.add(StyledText(language.value(of: figure), valueRole, .bold), width: cells.value, alignment: .right)
    if cells.target > 0 {
      line.add(StyledText(language.comparison(of: figure) ?? "", .dimmed), width: cells.target)
    }
    if hasMarket {
      let times = language.timesMarket(figure).map { "\($0)×" } ?? ""
      line.add(StyledText(times, figure.judged.isBreach ? .danger : .dimmed), width: 5, alignment: .right)
    }
    if isJudged || lead != nil { addTrend(to: &line, width: width) }
    line.end(with: outcome(room: width - line.width), total: width)
    return line.text
  }

  private var valueRole: Role {
    if standing.isNear { return .warning }
    return standing.figure.judged.isBreach ? .danger : .text
  }

  /// Whether the platform judged it: only then its days tell something about the verdict.
  private var isJudged: Bool {
    switch standing.figure.judged {
    case .pass, .breach: true
    case .observe, .noData, .notAssessed, .noBenchmark, .noRule: false
    }
  }

  private func addTrend(to line: inout LineCells, width: Int) {
    if width >= (hasMarket ? Self.widthOfTrends : 68), TextMode.current.spoken == nil {
      let cells = width >= 96 ? 12 : 8
      line.add(Sparkline.line(standing.values, width: cells, .chartLine), width: cells)
    }
    line.add(change, width: 6, alignment: .right)
  }

  /// By how much it changed, in the colour of the better or the worse.
  private var change: StyledText {
    let (language, trend) = (context.language, standing.trend)
    return language.change(trend).map { StyledText($0, Role(language.direction(of: trend))) } ?? .empty
  }

  /// From this width on there is room for all parts of a line.
  fileprivate static let widthOfTrends = 84

  /// The verdict and the distance: in full where there is room, else in short.
  private func outcome(room: Int) -> StyledText {
    let full = FigureOutcome.text(standing, isShort: false, context.language)
    let cost = context.reading.costs.cost(of: standing.figure).map {
      full + StyledText(spaced: .bullet, .dimmed) + StyledText(context.say(PenaltyPhrase.weight(of: $0.step)), .danger)
    }
    if let cost, cost.width <= room { return cost }
    return full.width <= room ? full : FigureOutcome.text(standing, isShort: true, context.language)
  }
}
