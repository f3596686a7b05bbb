import SellerCore
import SellerTables
import SellerText

/// Which product's one dispute is worth filing: by what it could bring, plausible ones first; and which products look like
/// goods of another category, with what that rests on.
struct AdvisorPage: ListPage {
  private enum Tab: PageTab { case paying, doubts }

  private var tab = Tab.paying
  private var lists: [RowList<AdviceRow>]

  init(in context: PageContext) {
    lists = Tab.allCases.map { tab in
      let (name, columns): (ListName, [RowList<AdviceRow>.Column]) =
        switch tab {
        case .paying: (.advice, Self.columns)
        case .doubts: (.categoryDoubts, Self.doubtColumns)
        }
      return RowList(name, columns: columns, rows: Self.rows(tab, in: context), in: context) { $0.identity }
    }
    if list.rows.isEmpty { tab = .doubts }
  }

  private static func rows(_ tab: Tab, in context: PageContext) -> [AdviceRow] {
    let facts = context.reading.disputes
    return (tab == .paying ? facts?.paying : facts?.doubts) ?? []
  }

  /// The list of the shown tab.
  var list: RowList<AdviceRow> {
    get { lists[tab.place] }
    set { lists[tab.place] = newValue }
  }

  var needsLists: Bool { true }

  func title(in context: PageContext) -> String { context.say(DisputeAdvicePhrase.title) }

  func offers(in context: PageContext) -> [Offer<Self>] {
    Offer(.open, of: list.selected) { form(of: $0, in: context) }
    Offer(.cycle, changes: { $0.tab = $0.tab.next })
    Offer(.fileDispute, of: list.selected) { form(of: $0, in: context) }
    partOffers
    Tab.offers(\.tab)
    Offer(.copy, of: list.selected) { .effect(.copy($0.productID.text)) }
  }

  private func form(of row: AdviceRow, in context: PageContext) -> PageOutcome {
    .push(
      DisputeFormPage(.revenueShare, product: row.productID, proposing: row.option.categories.first, in: context))
  }

  mutating func refresh(in context: PageContext) {
    for tab in Tab.allCases {
      lists[tab.place].replace(rows: Self.rows(tab, in: context), language: context.language)
    }
  }

  // MARK: Drawing

  mutating func draw(in rect: Rect, of frame: inout Frame, context: PageContext) {
    let (head, body) = rect.inset(columns: 1, rows: 0).cutTop(1)
    let disputable = context.reading.disputes?.advisor.disputable ?? 0
    let titles = Tab.allCases.map { tab in
      let count = lists[tab.place].rows.count
      return switch tab {
      case .paying: DisputeAdvicePhrase.payingTab(count, of: disputable)
      case .doubts: DisputeAdvicePhrase.doubtsTab(count)
      }
    }
    Tabs(titles: titles.map { context.say($0) }, selected: tab.place).draw(in: head, of: &frame)
    guard !list.rows.isEmpty else {
      let phrase = tab == .paying ? DisputePhrase.noneCouldPay : DisputeAdvicePhrase.noDoubts
      return context.note(phrase, in: body, of: &frame)
    }
    if context.isWide(body.width) {
      let (left, right) = list.divide(body, part: (2, 3), least: 56, gap: 3, context: context)
      list.draw(in: left, of: &frame, context: context)
      drawNotes(in: right, of: &frame, context: context)
    } else {
      let (table, below) = body.cutBottom(body.height >= 24 ? body.height / 2 : body.height * 2 / 5, gap: 1)
      list.draw(in: table, of: &frame, context: context)
      drawNotes(in: below, of: &frame, context: context)
    }
  }

  /// What speaks for the selected proposal, and at the foot, where it stays from one to the next, what all of them assume.
  private func drawNotes(in rect: Rect, of frame: inout Frame, context: PageContext) {
    let own = TextPanel(details(in: context)).lines(width: rect.width)
    let shared = TextPanel(assumptions(in: context)).lines(width: rect.width)
    let free = rect.height - own.count - shared.count
    let gap = Array(repeating: StyledText.empty, count: max(1, free))
    TextPanel(lines: own + gap + shared).drawBeginning(in: rect, of: &frame)
  }

  /// What speaks for the selected proposal, and for what the product has.
  private func details(in context: PageContext) -> [StyledText] {
    guard let row = list.selected, let facts = context.reading.disputes,
      let product = context.view.product(row.productID)
    else { return [] }
    let fits = facts.advisor.likeness.fits(of: product)
    let proposed = fits.fit(row.option.fit.category, words: .max)
    var lines = [
      StyledText(row.name, .heading) + money(row, context),
      StyledText(context.say(DisputeAdvicePhrase.judged(proposed)), Role(proposed.standing)),
    ]
    lines += product.categories.map { StyledText(context.say(DisputeAdvicePhrase.judged(fits.fit($0))), .dimmed) }
    let examples = facts.advisor.likeness.examples(of: row.option.fit.category, like: row.productID)
    if !examples.isEmpty {
      lines.append(
        StyledText(context.say(DisputeAdvicePhrase.alikeProducts) + "  ", .heading)
          + StyledText(examples.map(context.view.name).joined(separator: " · ")))
    }
    return lines + [DisputePreview.timing(row.option.effect, context)]
  }

  /// What it would bring now, where the list has no room for that.
  private func money(_ row: AdviceRow, _ context: PageContext) -> StyledText {
    let field = AdviceFields.adjustment
    guard !list.keysInSight.contains(field.key) else { return .empty }
    return StyledText("   " + context.say(field.heading) + " ", .dimmed) + field.cell(row, context.language)
  }

  private func assumptions(in context: PageContext) -> [StyledText] {
    let phrases =
      [DisputeAdvicePhrase.ranking, DisputeAdvicePhrase.timing]
      + (context.reading.disputes?.advisor.assumptions ?? []).map(DisputeAdvicePhrase.assumed)
    return [StyledText(context.say(DisputeAdvicePhrase.assumptions), .heading)]
      + phrases.map { StyledText(.bullet, .dimmed) + StyledText(" " + context.say($0), .dimmed) }
  }

  static var columns: [RowList<AdviceRow>.Column] {
    [
      .init(AdviceFields.name, width: 34...44, takesRest: true),
      .init(AdviceFields.current, width: 10...24, priority: 2),
      .init(AdviceFields.proposal, width: 18...30),
      .init(AdviceFields.fitInShort, width: 6...(7 + Sign.columns)),
      .init(AdviceFields.standing, width: 11...11, priority: 2),
      .init(AdviceFields.orders, width: 6...6, priority: 3),
      .init(AdviceFields.adjustment, width: 9...12, priority: 1),
      .init(AdviceFields.per30Days.titled(Heading.per30DaysInShort), width: 9...12),
      .init(AdviceFields.timing, width: 10...11, priority: 2),
    ]
  }

  static var doubtColumns: [RowList<AdviceRow>.Column] {
    [
      .init(AdviceFields.name, width: 34...44, takesRest: true),
      .init(AdviceFields.current, width: 14...24),
      .init(AdviceFields.proposal.titled(DisputeAdvicePhrase.looksLike), width: 14...24),
      .init(AdviceFields.fitInShort, width: 6...(7 + Sign.columns)),
      .init(AdviceFields.standing, width: 11...11, priority: 2),
      .init(AdviceFields.adjustment, width: 9...12, priority: 2),
      .init(AdviceFields.per30Days.titled(Heading.per30DaysInShort), width: 9...12, priority: 3),
      .init(AdviceFields.why, width: 20...60, priority: 4),
    ]
  }
}
