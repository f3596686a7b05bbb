import SellerCore
import SellerTables
import SellerText

/// The overview of a product in lines: categories and their history, figures a window, reasons, latest words, and what it leads to.
struct ProductOverview {
  let id: ProductID
  /// Nil until they are counted.
  let counts: ProductCounts?
  let context: PageContext

  func story(width: Int) -> [StoryLine] {
    guard let product = context.view.product(id) else {
      return [StoryLine(StyledText(context.say(ProductPhrase.noRecord), .warning))]
    }
    let head = standingLines(of: product) + [.blank]
    guard let counts else { return head + [StoryLine(StyledText(context.say(ChromePhrase.counting), .warning))] }
    let parts = reasonLines(counts.quality, width: width) + [.empty] + wordLines(counts.quality)
    let links = context.story.links(of: id, counts.records)
    return head + figureLines(counts.figures) + [.blank] + parts.map { StoryLine($0) }
      + (links.isEmpty ? [] : [.blank] + links)
  }

  /// What a list of products tells beside itself: all but what has to be looked for among the orders, and what the list has a column
  /// for. What each product has comes first, a line each, so that it stays in its place from product to product, and the eye and the
  /// terminal have less to go through: then what takes more lines of one than of another.
  ///
  /// - Parameter shown: the keys of the list's columns.
  func summary(of row: ProductRow, beside shown: Set<String>) -> [StoryLine] {
    let fields = ProductFields(context.view)
    let own: [RowField<ProductRow>] =
      switch context.view.shop.platform {
      case .wish: [fields.person]
      case .kuaishou: []
      case .jd: [fields.grade]
      }
    let facts = ([fields.sku, fields.price, fields.orders] + own).filter { !shown.contains($0.key) }.map {
      StoryLine(context.say($0.heading), $0.cell(row, context.language))
    }
    let indicators = context.view.shop.platform.productIndicators
    let figures = indicators.flatMap { indicator in row.figure(indicator).map(lines) ?? noFigure(of: indicator) }
    let costs = row.figures.flatMap { FigureStory.cost($0, context) } + notTold(row.figures)
    let product = row.product
    let head = [StoryLine(name), StoryLine(about), .blank] + facts + [categoryLine(of: product)]
    return head + shareLines(of: product) + [.blank] + figures.map { StoryLine($0) } + [.blank]
      + costs.map { StoryLine($0) } + doubtLines(of: product) + historyLines(of: product)
      + context.story.guarantees(of: product)
  }

  /// The product's name, id and state, and whether it takes part in what its platform offers: in a line, or the name in one of its own.
  func heading(width: Int) -> [StyledText] {
    let line = name + StyledText("   ") + about
    return line.width <= width ? [line] : [name, about]
  }

  private var name: StyledText { StyledText(context.view.name(of: id), .heading, .bold) }

  private var about: StyledText {
    let line = StyledText(id.text, .dimmed)
    guard let product = context.view.product(id) else { return line }
    let state = StyledText("   " + context.say(product.state), product.state == .active ? .good : .dimmed)
    return line + state + (product.advancedLogistics.map { StyledText("   " + context.say($0)) } ?? .empty)
  }

  private func label(_ phrase: any Worded) -> StyledText {
    StyledText(pad(context.say(phrase), to: 14), .heading)
  }

  private var indent: StyledText { StyledText(String(repeating: " ", count: 14)) }

  // MARK: Category

  private func standingLines(of product: Product) -> [StoryLine] {
    [categoryLine(of: product)] + shareLines(of: product) + doubtLines(of: product) + personLine(of: product)
      + historyLines(of: product) + context.story.guarantees(of: product)
  }

  /// Whether its category is not shown yet, and its history neither.
  private func isHidden(_ product: Product) -> Bool {
    context.reading.disputes?.standing(of: product).visibility == .notShown
  }

  private func categoryLine(of product: Product) -> StoryLine {
    let names = product.categories.isEmpty ? product.categoryPath : product.categories
    let separator: StyledText = product.categories.isEmpty ? StyledText(spaced: .step) : ", "
    let text: StyledText =
      names.isEmpty || isHidden(product)
      ? StyledText("--", .dimmed) : .joined(names.map { StyledText($0.text) }, separator: separator)
    return StoryLine(label(Term.category.on(context.view.shop.platform)) + text)
  }

  private func personLine(of product: Product) -> [StoryLine] {
    guard let person = product.responsiblePerson else { return [] }
    let role: Role = person == .missing ? .danger : .text
    return [StoryLine(label(Heading.responsiblePerson) + StyledText(context.say(person), role))]
  }

  private func historyLines(of product: Product) -> [StoryLine] {
    if isHidden(product) { return [] }
    return product.categoryHistory.enumerated().map { index, entry in
      let day = context.view.calendar.day(of: entry.at).description
      let names = entry.categories.map(\.text).joined(separator: ", ")
      return StoryLine(
        (index == 0 ? label(ProductPhrase.history) : indent) + StyledText(day + " ", .dimmed)
          + StyledText(context.say(entry.by) + " ", .accent) + StyledText(names))
    }
  }

  /// Since when the category is shown, which share it brings, and its one dispute.
  private func shareLines(of product: Product) -> [StoryLine] {
    guard let standing = context.reading.disputes?.standing(of: product) else { return [] }
    guard let since = standing.visibility.since else {
      return [StoryLine(indent + StyledText(context.say(DisputeCategoryPhrase.notShown), .dimmed))]
    }
    let moment = context.language.moment(since, in: context.view.calendar)
    var lines = [
      StoryLine(
        label(DisputeCategoryPhrase.visibility) + StyledText(context.say(DisputeCategoryPhrase.shownSince(moment))))
    ]
    let wasChanged = product.categoryHistory.contains { $0.by != .initial }
    if let days = standing.visibility.expectedReview(rulebook: context.reading.rulebook), !wasChanged,
      standing.dispute == nil, days.last >= context.view.today
    {
      let phrase = DisputeCategoryPhrase.expectedReview(context.language.days(days))
      lines.append(StoryLine(indent + StyledText(context.say(phrase), .dimmed)))
    }
    let unknown = RulePhrase.unknown(
      context.reading.rulebook.wish.shares.missingRule(at: context.view.asOf), in: context.view.calendar)
    lines.append(
      StoryLine(
        label(Heading.share)
          + (standing.share.map {
            StyledText(context.say(DisputeCategoryPhrase.lowestShare($0.share, $0.basis)))
              + StyledText("  \($0.set)", .dimmed)
          } ?? StyledText(context.say(unknown), .warning))))
    if let entry = standing.dispute {
      let day = context.view.calendar.day(of: entry.dispute.submittedAt).description
      lines.append(
        StoryLine(
          label(Heading.dispute) + StyledText.status(entry.dispute.status, context.language)
            + StyledText("  " + entry.dispute.id.text, .accent) + StyledText("  " + day, .dimmed)
            + (entry.adjustments.isEmpty
              ? .empty : StyledText("  ") + StyledText(change: entry.total, context.language)),
          link: .dispute(entry.dispute.id)))
    } else if DisputeFiling.obstacle(id, in: context) == nil {
      lines.append(
        StoryLine(
          label(Heading.dispute)
            + StyledText(context.say(context.pointing(DisputeCategoryPhrase.disputable, to: .fileDispute)), .accent)))
    }
    return lines
  }

  /// Which category looks like it more than its own, where that can be disputed.
  private func doubtLines(of product: Product) -> [StoryLine] {
    guard context.reading.disputes?.standing(of: product).dispute == nil,
      DisputeFiling.obstacle(id, in: context) == nil,
      let doubt = context.reading.disputes?.doubt(of: id)
    else { return [] }
    return [StoryLine(indent + StyledText(context.say(DisputeAdvicePhrase.judged(doubt.option.fit)), .warning))]
  }

  // MARK: Figures

  /// Each figure is a way to its explanation; below it how it went, how far it is from another verdict, its category's and its
  /// cost.
  private func figureLines(_ counts: ProductFigures) -> [StoryLine] {
    let figures = counts.figures
    guard !figures.isEmpty else {
      return [StoryLine(label(ProductPhrase.quality) + StyledText(context.say(FigurePhrase.noData), .dimmed))]
    }
    return figures.flatMap { figure in
      [StoryLine(line(of: figure), link: .figure(figure.indicator, figure.scope, figure.window))]
        + details(of: figure, counts) + FigureStory.cost(figure, context).map { StoryLine($0) }
    } + notTold(figures).map { StoryLine($0) }
  }

  private func line(of figure: Figure) -> StyledText { value(of: figure) + outcome(of: figure) }

  /// The same for half a screen: its outcome has a line of its own, whatever it is.
  private func lines(of figure: Figure) -> [StyledText] {
    [value(of: figure), StyledText("  ") + outcome(of: figure)]
  }

  /// As many lines for a figure that there is nothing to count for.
  private func noFigure(of indicator: IndicatorID) -> [StyledText] {
    [
      StyledText(pad(context.say(indicator), to: Self.nameCells)) + .missing,
      StyledText("  " + context.say(FigurePhrase.noData), .dimmed),
    ]
  }

  /// What the names of figures take.
  private static let nameCells = 24

  /// A figure's name, days, value and what that is compared with.
  private func value(of figure: Figure) -> StyledText {
    var line = StyledText(pad(context.say(figure.indicator), to: Self.nameCells))
    let days =
      figure.window.dayCount.map { context.language.duration(seconds: Int64($0) * 86_400) }
      ?? context.say(ProductPhrase.ever)
    line += StyledText(pad(days, to: 6), .dimmed)
    // What is not judged stands back.
    let role = Role(figure.judged)
    line += StyledText(pad(context.language.value(of: figure), to: 10), role, role == .dimmed ? [] : .bold)
    if let target = context.language.comparison(of: figure) { line += StyledText(pad(target, to: 10), .dimmed) }
    if let times = context.language.timesMarketInWords(figure) {
      line += StyledText(times + "  ", .accent)
    }
    return line
  }

  private func outcome(of figure: Figure) -> StyledText {
    var line = StyledText(context.language.verdict(of: figure), Role(figure.judged))
    if let counts = context.language.counts(of: figure, sign: "/"), figure.judgedRatio.hasData {
      line += StyledText(context.say(FigurePhrase.bracketed(counts)), .dimmed)
    }
    if figure.verdict != .noData, let reported = context.language.reported(of: figure) {
      line += StyledText("  " + context.say(UntoldPhrase.report) + " " + reported, .accent)
    }
    return line
  }

  private func details(of figure: Figure, _ counts: ProductFigures) -> [StoryLine] {
    var parts: [StyledText] = []
    if let category = counts.category(beside: figure), case .category(let name, _) = category.scope {
      let value = StyledText(context.language.value(of: category))
      parts.append(
        StyledText("\(context.say(Term.category.on(context.view.shop.platform))) \(name.text) ", .dimmed) + value)
    }
    guard let standing = counts.standing(figure) else {
      return parts.isEmpty ? [] : [StoryLine(StyledText("  ") + parts[0])]
    }
    let story = FigureStory(standing: standing, language: context.language)
    let spark = Sparkline.line(standing.values, width: 15, .chartLine)
    parts.append(spark + StyledText("  " + context.say(ProductPhrase.lastDays(standing.points.count)), .dimmed))
    let change = story.trend.map {
      [StoryLine(StyledText("  " + context.say(FigurePhrase.before) + "  ", .dimmed) + $0)]
    }
    let distances = story.distances.map { [StoryLine(StyledText("  ") + $0)] }
    return [StoryLine(StyledText("  ") + .joined(parts, separator: StyledText("   ")))] + (change ?? [])
      + (distances ?? [])
  }

  /// What the files do not tell of its figures, all of it together.
  private func notTold(_ figures: [Figure]) -> [StyledText] {
    var seen: Set<ImportSource.Fact> = []
    let missing = figures.flatMap(\.missing).filter { seen.insert($0).inserted }
    return missing.isEmpty ? [] : [StyledText(context.say(context.reading.ways.sentence(of: missing)), .warning)]
  }

  private func pad(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - DisplayText.width(text)))
  }

  // MARK: Reasons and words

  private func reasonLines(_ quality: ProductQuality, width: Int) -> [StyledText] {
    guard quality.caseCount > 0 else {
      return [label(ProductPhrase.reasons) + StyledText(context.say(ChromePhrase.nothingHere), .dimmed)]
    }
    let bars = quality.reasons.map { entry in
      Histogram.Bar(name: entry.reason, count: entry.count, role: entry.reason.isQuality ? .danger : .bar)
    }
    return Histogram(bars: bars, language: context.language).lines(width: width - indent.width).enumerated().map {
      ($0.offset == 0 ? label(ProductPhrase.reasons) : indent) + $0.element
    }
  }

  /// What buyers complain of; praise stands with the rest of the words on its own tab.
  private func wordLines(_ quality: ProductQuality) -> [StyledText] {
    let rules = context.reading.rulebook.indicators
    let complaints = quality.words.filter { words in
      switch words.place {
      case .afterSales: true
      case .review(let stars?, _): stars <= rules[.lowStars]
      case .review(nil, let points): points.map { $0 <= rules[.badReviewScore] } ?? false
      }
    }
    return complaints.prefix(5).enumerated().map { index, words in
      (index == 0 ? label(Heading.words) : indent) + words.place.shown(context.language)
        + StyledText("  " + words.text)
    }
  }
}
