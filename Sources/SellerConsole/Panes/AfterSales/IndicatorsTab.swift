import SellerCore
import SellerTables
import SellerText

/// The tab of the indicators: each with value, target, trend, verdict and distance; the selected one in full beside or below.
struct IndicatorsTab: AfterSalesTab, ListPage {
  var list: RowList<StandingFigure>
  private var choice = WindowChoice.own
  /// What was counted so far.
  private var standings: [WindowChoice: WindowStandings]
  /// The days of the rows in the list.
  private var listed = WindowChoice.own

  init(in context: PageContext) {
    standings = [.own: context.reading.own]
    list = RowList(
      .indicators, columns: IndicatorColumns.columns(in: context), rows: context.reading.standings, in: context
    ) { $0.figure.indicator.rawValue }
  }

  func title(in context: PageContext) -> String { context.say(AfterSalesPhrase.indicators) }

  func offers(in context: PageContext) -> [Offer<Self>] {
    if !list.rows.isEmpty {
      let isCounted = listed == choice
      if isCounted {
        Offer(.open, of: list.selected) { .push(ExplanationPage($0.figure, in: context)) }
        Offer(.explain, of: list.selected) { .push(ExplanationPage($0.figure, in: context)) }
      }
      let oneWindow = context.view.shop.platform == .kuaishou ? nil : AfterSalesPhrase.oneWindow
      Offer(.cycle, unless: oneWindow, changes: { $0.show(over: $0.choice.next, in: context) })
      if isCounted { partOffers }
      FigureDeeds.offers(on: list.selected?.figure, in: context)
    }
  }

  /// The rows of other days stay until they are counted again.
  mutating func refresh(in context: PageContext) {
    standings = [.own: context.reading.own]
    show(over: choice, in: context)
  }

  func wanted(in context: PageContext) -> FigureRequest? { standings[choice] == nil ? .standings(choice) : nil }

  mutating func counted(_ answer: FigureAnswer, in context: PageContext) {
    guard case .standings(let counted) = answer else { return }
    standings[choice] = counted
    show(over: choice, in: context)
  }

  func corner(in context: PageContext) -> StyledText {
    guard context.view.shop.platform == .kuaishou else { return .empty }
    let sign = standings[choice] == nil ? StyledText("  " + context.say(ChromePhrase.counting), .warning) : .empty
    return context.key(.cycle) + StyledText(context.say(choice.phrase), .accent) + sign
  }

  // MARK: Rows

  /// Shows the figures over the chosen days, if they are counted.
  private mutating func show(over choice: WindowChoice, in context: PageContext) {
    self.choice = choice
    guard let shown = standings[choice] else { return }
    listed = choice
    list.replace(rows: shown.rows, language: context.language)
  }

  // MARK: Drawing

  mutating func draw(in rect: Rect, of frame: inout Frame, context: PageContext) {
    guard listed == choice else {
      return context.note(ChromePhrase.counting, in: rect, of: &frame)
    }
    switch (context.isWide(rect.width), rect.height) {
    case (true, _):
      let (left, right) = rect.cutLeft(rect.width * 11 / 20, gap: 2)
      list.draw(in: left, of: &frame, context: context)
      drawPanel(in: right, of: &frame, context: context)
    case (_, 26...):
      let (upper, lower) = rect.cutTop(max(10, min(list.rows.count + 1, rect.height - 15)), gap: 0)
      list.draw(in: upper, of: &frame, context: context)
      drawPanel(in: lower, of: &frame, context: context)
    default:
      list.draw(in: rect, of: &frame, context: context)
    }
  }

  private func drawPanel(in rect: Rect, of frame: inout Frame, context: PageContext) {
    let inside = frame.box(rect).inset(columns: 1, rows: 0)
    guard let standing = list.selected else { return }
    let indicator = standing.figure.indicator
    let shown = standings[choice]
    FigurePanel(
      standing, worst: shown?.worst?(indicator),
      seconds: indicator == .qualityRefundRate ? shown?.seconds ?? [] : [], in: context
    ).draw(in: inside, of: &frame)
  }
}
