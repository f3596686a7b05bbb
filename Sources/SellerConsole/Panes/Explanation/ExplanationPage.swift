import SellerCore
import SellerTables
import SellerText

/// A figure opened up: how it is computed, over which days, against what, from where, how it went, and every record behind it.
struct ExplanationPage: PartPage {
  /// The parts of the page. Where there is room the facts stand above the other parts, and are none of their own.
  private enum Tab { case facts, members, levers, chart }

  private let indicator: IndicatorID
  private let scope: Scope
  private var opened: OpenedFigure?
  private var choice: WindowChoice
  /// Whether `opened` is what `choice` asks for, of the present reading.
  private var isCounted = false
  private var members: RowList<Explanation.Member>
  /// Whether any of them has a product: what buyers and days do has none.
  private var namesProducts = true
  private var chosen = Tab.facts
  private var scroll = ScrollState()

  init(_ figure: Figure, in context: PageContext) {
    self.init(figure.indicator, figure.scope, over: figure.window, in: context)
  }

  init(_ indicator: IndicatorID, _ scope: Scope, over window: Window, in context: PageContext) {
    self.indicator = indicator
    self.scope = scope
    choice = OpenedFigure.choice(of: indicator, over: window, in: context)
    members = Self.list(of: indicator, scope, in: context)
  }

  private static func list(
    of indicator: IndicatorID, _ scope: Scope, naming: Bool = true, in context: PageContext
  ) -> RowList<Explanation.Member> {
    RowList(
      .members, columns: columns(of: indicator, scope, naming: naming, in: context), rows: [], in: context,
      hidden: hidden(of: scope, naming: naming, in: context)
    ) {
      $0.subject.identity
    }
  }

  func title(in context: PageContext) -> String { context.say(indicator) }

  func offers(in context: PageContext) -> [Offer<Self>] {
    let isList = tab(in: context) == .members
    if opened != nil {
      if isList {
        Offer(.open, of: members.selected.flatMap { page(of: $0, in: context) }, orElse: FigurePhrase.noPage) { $0 }
      } else {
        Offer(.open, changes: { $0.chosen = .members })
      }
    }
    if hasWindows(context) { Offer(.cycle, changes: { $0.count(over: $0.choice.next, in: context) }) }
    if opened != nil {
      if tabs(in: context).count > 1 {
        Offer(.left, changes: { $0.move(by: -1, in: context) })
        Offer(.right, changes: { $0.move(by: 1, in: context) })
      }
      if isList { partOffers } else { scroll.offers.at(\.scroll) }
      FigureDeeds.offers(on: opened?.explanation.figure, in: context)
      Offer(.copy, of: members.selected) { .effect(.copy($0.subject.identity)) }
    }
  }

  /// From this height of the page on the facts stand above the list of what was counted.
  private static let roomyHeight = 30

  private func tabs(in context: PageContext) -> [Tab] {
    (context.area.height < Self.roomyHeight ? [.facts] : []) + [.members] + (hasLevers ? [.levers] : [])
      + (chart(context) == nil ? [] : [.chart])
  }

  /// The part that is shown: the chosen one, or the one that stands in for it.
  private func tab(in context: PageContext) -> Tab {
    let tabs = tabs(in: context)
    return tabs.contains(chosen) ? chosen : tabs[0]
  }

  /// Whether the platform offers the figure over other days, too.
  private func hasWindows(_ context: PageContext) -> Bool { context.view.shop.platform == .kuaishou }

  /// Whether there is something to be said about what lowers the figure.
  private var hasLevers: Bool {
    indicator == .qualityRefundRate && opened?.explanation.figure.judged.isBreach == true
  }

  /// The days of the figure with its steps and, where there is room for a legend, the days before.
  private func chart(_ context: PageContext, compared: Bool = false) -> LineChart? {
    guard let opened else { return nil }
    return FigureChart.chart(
      opened.standing?.points ?? [], of: opened.explanation.figure, steps: opened.explanation.steps,
      earlier: compared ? opened.earlier : [], context.language)
  }

  /// Shows nothing until the figure is counted over other days.
  private mutating func count(over choice: WindowChoice, in context: PageContext) {
    self.choice = choice
    isCounted = false
    show(nil, in: context)
  }

  private mutating func move(by step: Int, in context: PageContext) {
    let tabs = tabs(in: context)
    let now = tabs.firstIndex(of: tab(in: context)) ?? 0
    chosen = tabs[min(max(0, now + step), tabs.count - 1)]
    scroll = ScrollState()
  }

  /// Where a member of the cohort is shown by itself.
  private func page(of member: Explanation.Member, in context: PageContext) -> PageOutcome? {
    switch member.subject {
    case .order(let id, let caseID?): RecordLink.aftersalesCase(caseID, of: id).way(in: context)
    case .order(let id, nil): RecordLink.order(id).way(in: context)
    case .ticket(let id): RecordLink.ticket(id).way(in: context)
    case .product(let id): .push(ProductPage(id, in: context))
    case .buyer, .mediaDay: nil
    }
  }

  var focus: PartFocus<Self> { PartFocus(\.members) }

  /// What is shown stays until it is counted again.
  mutating func refresh(in context: PageContext) {
    isCounted = false
    show(opened, in: context)
  }

  func wanted(in context: PageContext) -> FigureRequest? {
    isCounted ? nil : .opened(indicator, scope, choice)
  }

  mutating func counted(_ answer: FigureAnswer, in context: PageContext) {
    guard case .opened(let opened) = answer else { return }
    isCounted = true
    show(opened, in: context)
  }

  private mutating func show(_ opened: OpenedFigure?, in context: PageContext) {
    self.opened = opened
    let rows = opened?.explanation.ordered ?? []
    let named = rows.contains { $0.productID != nil }
    if !rows.isEmpty, named != namesProducts {
      members = Self.list(of: indicator, scope, naming: named, in: context)
      namesProducts = named
    }
    members.replace(rows: rows, language: context.language)
  }

  func position(in context: PageContext) -> ListPosition? {
    tab(in: context) == .members ? members.position : nil
  }

  // MARK: Drawing

  mutating func draw(in rect: Rect, of frame: inout Frame, context: PageContext) {
    let inside = rect.inset(columns: 1, rows: 0)
    guard let opened else {
      drawNothing(in: inside, of: &frame, context: context)
      return
    }
    let (tabs, tab) = (tabs(in: context), tab(in: context))
    let isRoomy = !tabs.contains(.facts)
    var body = isRoomy ? drawHead(opened, in: inside, of: &frame, context: context) : inside
    if tabs.count > 1 {
      let line: Rect
      (line, body) = body.cutTop(1)
      Tabs(titles: tabs.map { title(of: $0, context) }, selected: tabs.firstIndex(of: tab) ?? 0).draw(
        in: line, of: &frame)
    }
    switch tab {
    case .facts: drawFacts(opened, in: body, of: &frame, context: context)
    case .members: members.draw(in: body, of: &frame, context: context)
    case .chart: drawChart(opened, in: body, of: &frame, context: context)
    case .levers: scroll = TextPanel(levers(context)).draw(in: body, of: &frame, state: scroll)
    }
  }

  /// The two periods, and below them why buyers sent goods back.
  private func drawChart(_ opened: OpenedFigure, in rect: Rect, of frame: inout Frame, context: PageContext) {
    guard let chart = chart(context, compared: true), let points = opened.standing?.points else { return }
    let language = context.language
    func span(_ points: [TrendPoint]) -> String {
      guard let first = points.first, let last = points.last else { return "" }
      return language.window(Window(first: first.day, last: last.day))
    }
    var legend = StyledText(.bar, .chartLine) + StyledText(" " + span(points), .text)
    if !opened.earlier.isEmpty {
      legend += StyledText("   ") + StyledText(.bullet, .dimmed) + StyledText(" " + span(opened.earlier), .dimmed)
    }
    let reasons = Histogram(
      bars: opened.reasons.map {
        Histogram.Bar(name: $0.reason, count: $0.count, role: $0.reason.isQuality ? .danger : .bar)
      },
      language: language
    ).lines(width: rect.width)
    let top = TextPanel([legend]).drawTop(of: rect, gap: 0, in: &frame)
    let below = min(reasons.count, max(0, top.height - 8))
    let (place, rest) = top.cutBottom(below == 0 ? 0 : below + 1, gap: below == 0 ? 0 : 1)
    chart.draw(in: place, of: &frame)
    guard below > 0 else { return }
    let title = StyledText(
      context.say(FigurePhrase.reasons(language.window(opened.explanation.figure.window))), .tableHeader)
    TextPanel(lines: [title] + reasons).draw(in: rest, of: &frame)
  }

  /// The figure's name, and that it is being counted; or that there is none.
  private func drawNothing(in rect: Rect, of frame: inout Frame, context: PageContext) {
    guard !isCounted else {
      frame.put(StyledText(context.say(FigurePhrase.noData), .dimmed), at: rect.origin)
      return
    }
    let words =
      StyledText(context.say(indicator) + "   ", .heading, .bold)
      + StyledText((hasWindows(context) ? context.say(choice.phrase) : "") + "   ", .accent)
      + StyledText(context.say(ChromePhrase.counting), .warning)
    frame.put(words, at: rect.origin, clippedTo: rect.width)
  }

  private func title(of tab: Tab, _ context: PageContext) -> String {
    switch tab {
    case .facts: context.say(HealthPhrase.facts)
    case .members: context.say(FigurePhrase.members)
    case .chart: context.say(FigurePhrase.days)
    case .levers: context.say(HealthPhrase.levers)
    }
  }

  /// The facts on a screen that has no room for more, with the chart beside them where it is wide.
  private mutating func drawFacts(
    _ opened: OpenedFigure, in rect: Rect, of frame: inout Frame, context: PageContext
  ) {
    let facts = FigureFacts(opened: opened, context: context)
    let chart = chart(context)
    var place = rect
    if let chart, context.isWide(rect.width, from: 118) {
      let right: Rect
      (place, right) = rect.cutLeft(rect.width * 3 / 5, gap: 2)
      chart.draw(in: right, of: &frame)
    }
    // Two columns less, for the scrollbar of what does not fit.
    scroll = TextPanel(lines: facts.lines(width: place.width - 2)).draw(in: place, of: &frame, state: scroll)
  }

  /// The facts, and the chart beside or below them where there is room; gives what is left.
  private func drawHead(
    _ opened: OpenedFigure, in rect: Rect, of frame: inout Frame, context: PageContext
  ) -> Rect {
    let facts = FigureFacts(opened: opened, context: context)
    let chart = chart(context)
    if let chart, context.isWide(rect.width, from: 118) {
      let lines = facts.lines(width: rect.width * 3 / 5)
      let (head, rest) = rect.cutTop(min(max(lines.count, 9), rect.height * 3 / 5), gap: 1)
      let (left, right) = head.cutLeft(rect.width * 3 / 5, gap: 2)
      TextPanel(lines: lines).drawBeginning(in: left, of: &frame)
      chart.draw(in: right, of: &frame)
      return rest
    }
    let lines = facts.lines(width: rect.width)
    let (head, rest) = rect.cutTop(min(lines.count, rect.height * 3 / 5), gap: 1)
    TextPanel(lines: lines).drawBeginning(in: head, of: &frame)
    guard let chart, rest.height >= 17 else { return rest }
    let (place, below) = rest.cutTop(8, gap: 1)
    chart.draw(in: place, of: &frame)
    return below
  }

  private func levers(_ context: PageContext) -> [StyledText] {
    let causes = (opened?.causes ?? []).flatMap { found in
      [
        StyledText(context.say(found.cause), .heading, .bold)
          + StyledText("  \(context.language.count(found.count))", .accent)
      ] + AfterSalesLever.against(found.cause).map { StyledText("  " + context.say($0)) }
    }
    return causes + (causes.isEmpty ? [] : [.empty])
      + AfterSalesLever.Stage.allCases.flatMap { stage in
        [StyledText(context.say(stage), .heading, .bold)]
          + AfterSalesLever.general.filter { $0.stage == stage }.map { StyledText("  " + context.say($0)) }
      }
  }

  /// The columns; of a figure of one product its name says nothing, and where none is named there is none.
  static func columns(
    of indicator: IndicatorID, _ scope: Scope, naming: Bool = true, in context: PageContext
  ) -> [RowList<Explanation.Member>.Column] {
    let fields = MemberFields(context.view)
    let names: [RowList<Explanation.Member>.Column] =
      isProduct(scope) || !naming ? [] : [.init(fields.name, width: 10...40, takesRest: true, priority: 1)]
    return [.init(fields.id, width: 12...28), .init(fields.at(.short), width: 16...24)] + names
      + [.init(fields.counts(in: indicator), width: 16...20, takesRest: names.isEmpty)]
  }

  /// What can be chosen as a column, too.
  private static func hidden(of scope: Scope, naming: Bool, in context: PageContext) -> [RowField<Explanation.Member>] {
    isProduct(scope) || !naming ? [MemberFields(context.view).name] : []
  }

  private static func isProduct(_ scope: Scope) -> Bool {
    if case .product = scope { true } else { false }
  }
}
