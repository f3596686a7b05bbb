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
    self.worst = worst ?? context.reading.products?.worst(standing.figure.indicator)
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
      // A chart of half the width tells as much as one of three fifths; names that are cut tell less.
      let wanted = min(body.width / 2, max(body.width * 2 / 5, productCells))
      let (left, right) = body.cutLeft(body.width - wanted - 3, gap: 3)
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
    frame.put(StyledText(context.say(CategoryPhrase.worst), .tableHeader), at: rect.origin, clippedTo: rect.width)
    guard let worst else {
      return context.note(ChromePhrase.counting, in: rect.cutTop(1).rest, of: &frame)
    }
    let shown = worst.prefix(max(0, rect.height - 1))
    let hasWords = rect.width >= 64
    // The name gets what it needs of what the counts leave, and the words, where there are some.
    let names = cells(of: shown) { DisplayText.width(name(of: $0)) }
    let counts = cells(of: shown) { DisplayText.width(self.counts(of: $0)) }
    let words = hasWords ? cells(of: shown) { self.words(of: $0).width } : 0
    let others = Sign.columns + Self.valueCells + counts + words + Self.gaps
    for (index, figure) in shown.enumerated() {
      var line = LineCells()
      line.add(
        FigureStyle.sign(figure).map { StyledText($0, Role(figure.judged)) } ?? .empty,
        width: Sign.columns)
      line.add(StyledText(name(of: figure)), width: max(8, min(names, rect.width - others)))
      line.add(StyledText.value(of: figure, context.language), width: Self.valueCells, alignment: .right)
      line.add(StyledText(self.counts(of: figure), .dimmed), width: counts, alignment: .right)
      if hasWords { line.end(with: self.words(of: figure), total: rect.width) }
      frame.put(line.text, at: Point(column: rect.left, row: rect.top + 1 + index), clippedTo: rect.width)
    }
  }

  /// What a product's value takes.
  private static let valueCells = 7
  /// The gaps between sign, name, value, counts and words.
  private static let gaps = 4

  /// The columns in which the products are whole.
  private var productCells: Int {
    let products = (worst ?? [])[...]
    return Sign.columns + cells(of: products) { DisplayText.width(name(of: $0)) } + Self.valueCells
      + cells(of: products) { DisplayText.width(counts(of: $0)) } + Self.gaps
  }

  private func cells(of products: ArraySlice<Figure>, _ width: (Figure) -> Int) -> Int {
    products.map(width).max() ?? 0
  }

  private func name(of figure: Figure) -> String {
    if case .product(let id) = figure.scope { context.view.name(of: id) } else { "" }
  }

  /// The verdict where one is breached: of the others the sign says all.
  private func words(of figure: Figure) -> StyledText {
    figure.judged.isBreach ? StyledText.verdict(of: figure, context.language) : .empty
  }

  private func counts(of figure: Figure) -> String {
    [figure.ratio.numerator, figure.ratio.denominator].map { context.language.count($0) }.joined(separator: "/")
  }
}
