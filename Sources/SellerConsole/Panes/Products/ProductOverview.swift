import SellerCore
import SellerTables
import SellerText

/// The overview of a product as lines of text: categories and their history, figures a window, reasons, latest words.
struct ProductOverview {
  let id: ProductID
  /// Nil until they are counted.
  let counts: ProductCounts?
  let context: PageContext

  func lines(width: Int) -> [StyledText] {
    guard let product = context.view.product(id) else {
      return [StyledText(context.say(ProductPhrase.noRecord), .warning)]
    }
    var lines: [StyledText] = []
    lines += categoryLines(product)
    lines.append(.empty)
    guard let counts else { return lines + [StyledText(context.say(ChromePhrase.counting), .warning)] }
    lines += figureLines(counts.figures)
    lines.append(.empty)
    lines += reasonLines(counts.quality, width: width)
    lines.append(.empty)
    lines += wordLines(counts.quality)
    return lines
  }

  private func label(_ phrase: any Worded) -> StyledText {
    StyledText(pad(context.say(phrase), to: 14), .heading)
  }

  private var indent: StyledText { StyledText(String(repeating: " ", count: 14)) }

  // MARK: Category

  private func categoryLines(_ product: Product) -> [StyledText] {
    let standing = context.reading.disputes?.standing(of: product)
    let isHidden = standing?.visibility == .notShown
    let names = product.categories.isEmpty ? product.categoryPath : product.categories
    let separator: StyledText = product.categories.isEmpty ? StyledText(spaced: .step) : ", "
    let text: StyledText =
      names.isEmpty || isHidden
      ? StyledText("--", .dimmed) : .joined(names.map { StyledText($0.text) }, separator: separator)
    var lines = [label(Heading.category) + text]
    if let standing { lines += standingLines(standing) }
    if let person = product.responsiblePerson {
      let role: Role = person == .missing ? .danger : .text
      lines.append(label(Heading.responsiblePerson) + StyledText(context.say(person), role))
    }
    if isHidden { return lines }
    for (index, entry) in product.categoryHistory.enumerated() {
      let day = context.view.calendar.day(of: entry.at).description
      let names = entry.categories.map(\.text).joined(separator: ", ")
      lines.append(
        (index == 0 ? label(ProductPhrase.history) : indent) + StyledText(day + " ", .dimmed)
          + StyledText(context.say(entry.by) + " ", .accent) + StyledText(names))
    }
    return lines
  }

  /// Since when the category is shown, which share it brings, and its one dispute.
  private func standingLines(_ standing: DisputeFacts.Standing) -> [StyledText] {
    guard let since = standing.visibility.since else {
      return [indent + StyledText(context.say(DisputeCategoryPhrase.notShown), .dimmed)]
    }
    let moment = context.language.moment(since, in: context.view.calendar)
    var lines = [
      label(DisputeCategoryPhrase.visibility) + StyledText(context.say(DisputeCategoryPhrase.shownSince(moment)))
    ]
    let product = context.view.product(id)
    let wasChanged = product?.categoryHistory.contains { $0.by != .initial } ?? false
    if let days = standing.visibility.expectedReview(rulebook: context.reading.rulebook), !wasChanged,
      standing.dispute == nil, days.last >= context.view.today
    {
      let phrase = DisputeCategoryPhrase.expectedReview(days.shown)
      lines.append(indent + StyledText(context.say(phrase), .dimmed))
    }
    let unknown = RulePhrase.unknown(
      since: context.reading.rulebook.wish.shares.unknownSince(at: context.view.asOf), in: context.view.calendar,
      rule: "wish.shares")
    lines.append(
      label(Heading.share)
        + (standing.share.map {
          StyledText(context.say(DisputeCategoryPhrase.lowestShare($0.share, $0.basis)))
            + StyledText("  \($0.set)", .dimmed)
        } ?? StyledText(context.say(unknown), .warning)))
    if let entry = standing.dispute {
      let day = context.view.calendar.day(of: entry.dispute.submittedAt).description
      lines.append(
        label(Heading.dispute) + StyledText.status(entry.dispute.status, context.language)
          + StyledText("  " + entry.dispute.id.text, .accent) + StyledText("  " + day, .dimmed)
          + (entry.adjustments.isEmpty ? .empty : StyledText("  ") + StyledText(change: entry.total, context.language)))
    } else if DisputeFiling.obstacle(id, in: context) == nil {
      lines.append(
        label(Heading.dispute)
          + StyledText(context.say(context.pointing(DisputeCategoryPhrase.disputable, to: .fileDispute)), .accent))
    }
    return lines
  }

  // MARK: Figures

  private func figureLines(_ figures: [Figure]) -> [StyledText] {
    guard !figures.isEmpty else {
      return [label(ProductPhrase.quality) + StyledText(context.say(FigurePhrase.noData), .dimmed)]
    }
    return figures.flatMap { figure in
      var line = StyledText(pad(context.say(figure.indicator), to: 24))
      let days = context.language.duration(seconds: Int64(figure.window.dayCount ?? 0) * 86_400)
      line += StyledText(pad(days, to: 6), .dimmed)
      line += StyledText(pad(context.language.value(of: figure), to: 10), Role(figure.judged), .bold)
      if let target = context.language.target(of: figure) { line += StyledText(pad(target, to: 10), .dimmed) }
      if let times = context.language.timesMarket(figure) {
        line += StyledText(context.say(FigurePhrase.timesMarket(times)) + "  ", .accent)
      }
      line += StyledText(context.language.verdict(of: figure), Role(figure.judged))
      if let counts = context.language.counts(of: figure, sign: "/"), figure.judgedRatio.hasData {
        line += StyledText("  (\(counts))", .dimmed)
      }
      if figure.verdict != .noData, let reported = context.language.reported(of: figure) {
        line += StyledText("  " + context.say(UntoldPhrase.report) + " " + reported, .accent)
      }
      return [line] + FigureStory.cost(figure, context)
    } + notTold(figures)
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
    let total = quality.caseCount
    guard total > 0 else {
      return [label(ProductPhrase.reasons) + StyledText(context.say(ChromePhrase.nothingHere), .dimmed)]
    }
    let longest = max(8, min(30, width - 50))
    return quality.reasons.enumerated().map { index, entry in
      let cells = max(1, entry.count * longest / total)
      let role: Role = entry.reason.isQuality ? .danger : .bar
      let bar = StyledText(repeating: .bar, count: cells, role)
      let gap = StyledText(String(repeating: " ", count: longest - cells + 1), role)
      let percent = context.language.percent(Ratio(Int64(entry.count), Int64(total))) ?? ""
      return (index == 0 ? label(ProductPhrase.reasons) : indent)
        + StyledText(pad(context.say(entry.reason), to: 18))
        + bar + gap + StyledText("\(percent)  \(entry.count)", .dimmed)
    }
  }

  private func wordLines(_ quality: ProductQuality) -> [StyledText] {
    quality.words.prefix(5).enumerated().map { index, words in
      (index == 0 ? label(Heading.words) : indent) + words.place.shown(context.language)
        + StyledText("  " + words.text)
    }
  }
}
