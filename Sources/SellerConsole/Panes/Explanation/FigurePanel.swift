import SellerCore
import SellerTables
import SellerText

/// A figure told in a block beside or below a list: its facts, how it went, its last days as a chart, and the products that weigh
/// most on it.
struct FigurePanel {
  private let standing: StandingFigure
  /// The products that weigh most on it; nil until they are counted.
  private let worst: [Figure]?
  private let seconds: [LabelledFigure]
  private let context: PageContext

  /// A figure with its products and the figures that belong beside it; without them, those of the reading.
  init(
    _ standing: StandingFigure, worst: [Figure]? = nil, seconds: [LabelledFigure]? = nil, in context: PageContext
  ) {
    self.standing = standing
    self.worst = worst ?? context.products?.worst(standing.figure.indicator)
    self.seconds = seconds ?? LabelledFigure.lowestTenth(beside: standing.figure, in: context.reading)
    self.context = context
  }

  /// In fewer rows a line goes neither up nor down.
  private static let leastForChart = 5

  func draw(in rect: Rect, of frame: inout Frame) {
    let body = TextPanel(facts).drawTop(of: rect, gap: 1, in: &frame)
    let hasProducts = worst?.isEmpty != true
    if body.height < Self.leastForChart, hasProducts {
      drawProducts(in: body, of: &frame)
    } else if body.width >= 90, hasProducts, TextMode.current.spoken == nil {
      let (left, right) = body.cutLeft(body.width * 3 / 5, gap: 3)
      drawChart(in: left, of: &frame)
      drawProducts(in: right, of: &frame)
    } else if body.height >= 12, hasProducts {
      let (upper, lower) = body.cutTop(chartRows(in: body), gap: 1)
      drawChart(in: upper, of: &frame)
      drawProducts(in: lower, of: &frame)
    } else {
      drawChart(in: body, of: &frame)
    }
  }

  // MARK: Facts

  private var facts: [StyledText] {
    let (figure, language) = (standing.figure, context.language)
    var first =
      StyledText(language.say(figure.indicator) + "  ", .heading, .bold)
      + StyledText(language.value(of: figure), Role(figure.judged), .bold)
    if let target = language.comparison(of: figure) { first += StyledText("  " + target, .dimmed) }
    if let times = language.timesMarketInWords(figure) {
      first += StyledText("  " + times, .accent)
    }
    first += StyledText("  " + language.verdict(of: figure), FigureStyle.role(standing))
    let counts = StyledText(language.window(figure.window) + "   " + FigureStyle.counts(figure, language), .dimmed)
    let told = FigureStory.told(figure, context).map { [$0] } ?? []
    let report = language.report(on: figure, in: context.view.calendar).map {
      [StyledText(language.say(UntoldPhrase.report) + "  ", .dimmed) + StyledText($0, .accent)]
    }
    let wayIn =
      figure.judged == .noData && told.isEmpty
      ? [StyledText(context.say(context.pointing(FigurePhrase.nothingToCount, to: .importFiles)), .dimmed)] : []
    return [first, counts] + wayIn + told + (report ?? []) + FigureStory(standing: standing, language: language).lines
      + FigureStory.cost(figure, context) + seconds.map { $0.line(language) }
  }

  // MARK: Chart

  private var chart: LineChart? { FigureChart.chart(standing.points, of: standing.figure, context.language) }

  /// What a chart above the products takes: as a picture most of the block, as a sentence its lines.
  private func chartRows(in rect: Rect) -> Int {
    guard let language = TextMode.current.spoken, let chart else { return rect.height * 3 / 5 }
    return TextPanel([StyledText(chart.inWords(language))]).lines(width: rect.width).count
  }

  private func drawChart(in rect: Rect, of frame: inout Frame) {
    guard let chart else {
      frame.put(
        StyledText(context.say(FigurePhrase.noData), .dimmed), at: rect.origin, clippedTo: rect.isEmpty ? 0 : rect.width
      )
      return
    }
    chart.draw(in: rect, of: &frame)
  }

  // MARK: Products

  private func drawProducts(in rect: Rect, of frame: inout Frame) {
    guard !rect.isEmpty else { return }
    frame.put(StyledText(context.say(HealthPhrase.worstProducts), .tableHeader), at: rect.origin, clippedTo: rect.width)
    guard let worst else {
      return PageNote(ChromePhrase.counting).draw(in: rect.cutTop(1).rest, of: &frame, context: context)
    }
    let shown = worst.prefix(max(0, rect.height - 1))
    let hasWords = rect.width >= 64
    // The name gets what the counts leave.
    let countWidth = shown.map { DisplayText.width(counts(of: $0)) }.max() ?? 0
    for (index, figure) in shown.enumerated() {
      guard case .product(let id) = figure.scope else { continue }
      var line = LineCells()
      line.add(
        FigureStyle.sign(figure).map { StyledText($0, Role(figure.judged)) } ?? .empty,
        width: Sign.columns)
      line.add(
        StyledText(context.view.name(of: id)),
        width: max(8, rect.width - Sign.columns - countWidth - (hasWords ? 30 : 11)))
      line.add(StyledText.value(of: figure, context.language), width: 7, alignment: .right)
      line.add(StyledText(counts(of: figure), .dimmed), width: countWidth, alignment: .right)
      if hasWords, figure.judged.isBreach {
        line.end(with: StyledText.verdict(of: figure, context.language), total: rect.width)
      }
      frame.put(line.text, at: Point(column: rect.left, row: rect.top + 1 + index), clippedTo: rect.width)
    }
  }

  private func counts(of figure: Figure) -> String {
    [figure.ratio.numerator, figure.ratio.denominator].map { context.language.count($0) }.joined(separator: "/")
  }
}
