import SellerCore
import SellerTables
import SellerText

/// The tab of the categories: each level's rate beside the industry's, over days of one's choice that end before a statistics date
/// that can be moved (004 §三).
struct CategoriesTab: AfterSalesTab, ListPage {
  /// Which indicator and which days are looked at.
  struct Asked: Sendable, Hashable {
    var indicator: IndicatorID?
    var choice = WindowChoice.own
    /// How many days the statistics date lies before the reading's.
    var daysBack = 0
  }

  var list: RowList<CategoryStanding>
  private let indicators: [IndicatorID]
  private var asked: Asked
  private var indicator: IndicatorID? { asked.indicator }
  /// What was counted so far.
  private var boards: [Asked: [CategoryStanding]] = [:]

  init(in context: PageContext) {
    indicators = context.view.shop.platform.productIndicators
    asked = Asked(indicator: indicators.first)
    list = RowList(.categories, columns: Self.columns(in: context), rows: [], in: context) {
      "\($0.level ?? 0) \($0.category)"
    }
  }

  func title(in context: PageContext) -> String { context.say(CategoryPhrase.title(on: context.view.shop.platform)) }

  func offers(in context: PageContext) -> [Offer<Self>] {
    if indicator != nil {
      let figure = list.selected?.figure
      let isPast: Phrase? = asked.daysBack > 0 ? CategoryPhrase.explainsLatest : nil
      Offer(.open, of: figure, unless: isPast) { .push(ExplanationPage($0, in: context)) }
      Offer(.explain, of: figure, unless: isPast) { .push(ExplanationPage($0, in: context)) }
      if context.view.shop.platform == .kuaishou {
        Offer(.cycle, changes: { $0.ask(in: context) { $0.choice = $0.choice.next } })
      }
      Offer(.nextIndicator, changes: { $0.ask(in: context) { $0.indicator = $0.indicator.flatMap(after) } })
      Offer(.earlier, changes: { $0.ask(in: context) { $0.daysBack += 1 } })
      Offer(
        .later, unless: asked.daysBack == 0 ? CategoryPhrase.latest : nil,
        changes: { $0.ask(in: context) { $0.daysBack = max(0, $0.daysBack - 1) } })
      FigureDeeds.offers(on: figure, in: context)
      partOffers
    }
  }

  /// The indicator that comes after another.
  private func after(_ indicator: IndicatorID) -> IndicatorID? {
    let place = indicators.firstIndex(of: indicator) ?? 0
    return indicators[(place + 1) % indicators.count]
  }

  private mutating func ask(in context: PageContext, _ change: (inout Asked) -> Void) {
    change(&asked)
    show(in: context)
  }

  private mutating func show(in context: PageContext) {
    if let rows = boards[asked] { list.replace(rows: rows, language: context.language) }
  }

  mutating func refresh(in context: PageContext) {
    boards = [:]
    list.replace(rows: list.rows, language: context.language)
  }

  func wanted(in context: PageContext) -> FigureRequest? {
    guard let indicator, boards[asked] == nil else { return nil }
    return .board(indicator, asked.choice, daysBack: asked.daysBack)
  }

  mutating func counted(_ answer: FigureAnswer, in context: PageContext) {
    guard case .board(let rows) = answer else { return }
    boards[asked] = rows
    show(in: context)
  }

  func corner(in context: PageContext) -> StyledText {
    boards[asked] == nil && indicator != nil ? StyledText(context.say(ChromePhrase.counting), .warning) : .empty
  }

  /// The indicator, the statistics date and its days, each behind the keys that change it.
  private func head(in context: PageContext) -> StyledText {
    let name = indicator.map { StyledText(context.say($0) + "   ", .heading) } ?? .empty
    return context.key(.nextIndicator) + name + context.key(.earlier) + context.key(.later)
      + StyledText(days(in: context), .accent)
  }

  /// The statistics date and the days that it stands for.
  private func days(in context: PageContext) -> String {
    let today = context.view.today - asked.daysBack
    let window = indicator.map { context.reading.rulebook.indicators.window(of: $0, asked.choice, today: today) }
    return context.say(
      CategoryPhrase.days(
        statisticsDate: today, asked.choice.phrase, window: window.map { context.language.window($0) } ?? ""))
  }

  // MARK: Drawing

  mutating func draw(in rect: Rect, of frame: inout Frame, context: PageContext) {
    let rect = TextPanel([head(in: context)]).drawTop(of: rect, in: &frame)
    guard !list.rows.isEmpty else {
      let phrase = boards[asked] == nil ? ChromePhrase.counting : CategoryPhrase.none
      return context.note(phrase, in: rect, of: &frame)
    }
    let details = details(in: context)
    if context.isWide(rect.width) {
      let (left, right) = list.divide(rect, part: (3, 5), least: 66, gap: 3, context: context)
      list.draw(in: left, of: &frame, context: context)
      TextPanel(details).drawBeginning(in: frame.box(right).inset(columns: 1, rows: 0), of: &frame)
    } else {
      let (upper, lower) = rect.cutBottom(min(mostDetails, rect.height / 3), gap: 1)
      list.draw(in: upper, of: &frame, context: context)
      TextPanel(details).drawBeginning(in: lower, of: &frame)
    }
  }

  /// The lines that a category of the list takes at most, so that the list keeps its height from one to the next.
  private var mostDetails: Int {
    1 + (list.rows.map { $0.worst.count + ($0.benchmark == nil ? 1 : 0) }.max() ?? 0)
  }

  /// The selected category: its benchmark with its days, and its worst products.
  private func details(in context: PageContext) -> [StyledText] {
    guard let row = list.selected else { return [] }
    let language = context.language
    var lines = [StyledText(row.category.text, .heading, .bold)]
    if let record = row.benchmark {
      let value = language.benchmark(record.value, unit: row.figure.indicator.shownUnit)
      lines[0] += StyledText(
        "  \(language.say(CategoryPhrase.industry)) \(value)  \(language.window(Window(first: record.from, last: record.to)))",
        .dimmed)
    } else {
      lines.append(StyledText(context.say(context.pointing(CategoryPhrase.noBenchmark, to: .addBenchmark)), .dimmed))
    }
    lines += row.worst.map { figure in
      StyledText.value(of: figure, language)
        + StyledText("  \(language.counts(of: figure, sign: "/") ?? "")  ", .dimmed)
        + StyledText(language.name(of: figure.scope, in: context.view))
    }
    return lines
  }

  static func columns(in context: PageContext) -> [RowList<CategoryStanding>.Column] {
    let fields = CategoryFields(context.view)
    let level = RowList<CategoryStanding>.Column(fields.level, width: 7...7)
    // Its id stands in what is told of the category.
    let worst = fields.worst.with { row, _ in
      guard case .product(let id) = row.worst.first?.scope else { return .empty }
      return StyledText(context.view.name(of: id), .dimmed)
    }
    return (context.view.shop.platform == .kuaishou ? [level] : []) + [
      .init(fields.category, width: 10...26, takesRest: true), .init(fields.value, width: 7...8),
      .init(fields.benchmark, width: 8...8), .init(fields.multiple, width: 10...10),
      .init(fields.difference, width: 8...9, priority: 1), .init(fields.adverse, width: 7...8, priority: 2),
      .init(fields.orders, width: 7...8), .init(worst, width: 12...40, priority: 3),
    ]
  }
}
