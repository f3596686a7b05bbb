import SellerCore
import SellerTables
import SellerText

/// The tab of the indicators: each with value, target, trend, verdict and distance; the selected one in full beside or below.
struct IndicatorsTab: AfterSalesTab, ListPage {
  var list: RowList<StandingFigure>
  private var choice = WindowChoice.own
  private var worst: WorstProducts
  private var seconds: [LabelledFigure] = []

  init(in context: PageContext) {
    list = RowList(
      columns: IndicatorColumns.columns(in: context), rows: context.reading.standings, language: context.language
    ) { $0.figure.indicator.rawValue }
    worst = context.reading.worstProducts
    seconds = Self.seconds(context.reading.standings, choice, in: context)
  }

  func title(in context: PageContext) -> String { context.say(AfterSalesPhrase.indicators) }

  func actions(in context: PageContext) -> [ActionName] {
    guard !list.rows.isEmpty else { return [] }
    return [.open, .explain, .cycle] + RowList<StandingFigure>.actions
  }

  func obstacle(to action: ActionName, in context: PageContext) -> (any Worded)? {
    action == .cycle && context.view.shop.platform != .kuaishou ? AfterSalesPhrase.oneWindow : nil
  }

  mutating func perform(_ action: ActionName, in context: PageContext) -> [PageOutcome] {
    if list.perform(action) { return [] }
    switch action {
    case .cycle:
      choice = choice.next
      show(in: context)
    case .open, .explain:
      return list.selected.map { [.push(ExplanationPage($0.figure, in: context))] } ?? []
    default: break
    }
    return []
  }

  mutating func refresh(in context: PageContext) { show(in: context) }

  func corner(in context: PageContext) -> StyledText {
    guard context.view.shop.platform == .kuaishou else { return .empty }
    return StyledText("t ", .hintKey) + StyledText(context.say(choice.phrase), .accent)
  }

  // MARK: Rows

  /// Shows the figures over the chosen windows; the indicators' own are in the reading already.
  private mutating func show(in context: PageContext) {
    let reading = context.reading
    let rows: [StandingFigure]
    if choice == .own {
      rows = reading.standings
      worst = reading.worstProducts
    } else {
      rows = StandingFigure.all(context.view, rulebook: reading.rulebook, window: choice)
      worst = WorstProducts(
        among: Figures.compute(view: context.view, rulebook: reading.rulebook, scopes: [.product], windows: [choice]))
    }
    list.replace(rows: rows, language: context.language)
    seconds = Self.seconds(rows, choice, in: context)
  }

  private static func seconds(
    _ rows: [StandingFigure], _ choice: WindowChoice, in context: PageContext
  ) -> [LabelledFigure] {
    rows.flatMap { LabelledFigure.all(beside: $0.figure, over: choice, in: context.reading) }
  }

  // MARK: Drawing

  mutating func draw(in rect: Rect, of frame: inout Frame, context: PageContext) {
    guard !list.rows.isEmpty else {
      return PageNote(AfterSalesPhrase.noIndicators).draw(in: rect, of: &frame, context: context)
    }
    switch (rect.width, rect.height) {
    case (150..., _):
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
    FigurePanel(
      standing, worst: worst(indicator), seconds: indicator == .qualityRefundRate ? seconds : [], in: context
    ).draw(in: inside, of: &frame)
  }
}
