import SellerChanges
import SellerCore
import SellerTables
import SellerText

/// Pane 3: the register of category disputes, with what each brought.
struct DisputesPage: ListPage {
  var list: RowList<DisputeRegister.Entry> { didSet { selectAwaited() } }
  /// Which disputes are listed; nil for all.
  private var status: Dispute.Status?
  /// A dispute that was just filed, to be selected once the store was read again.
  private var awaited: DisputeID?

  init(selecting awaited: DisputeID? = nil, in context: PageContext) {
    self.awaited = awaited
    let fields = DisputeFields(context.view)
    list = RowList(
      .disputes, columns: Self.columns(in: context), rows: context.reading.entries,
      in: context, hidden: [fields.submittedAt, fields.id, fields.product]
    ) { $0.dispute.id.text }
    selectAwaited()
  }

  var shownTab: Int? { place }

  func title(in context: PageContext) -> String { context.say(PaneID.disputes.title) }

  func offers(in context: PageContext) -> [Offer<Self>] {
    if context.view.shop.platform == .wish {
      let facts = context.reading.disputes
      let dispute = list.selected?.dispute
      Offer(.open, of: dispute) { .push(DisputePage($0.id, in: context)) }
      Offer(.cycle, changes: { $0.show(Self.choices[(place + 1) % Self.choices.count], in: context) })
      let nothing =
        facts.map { $0.disputable.isEmpty ? DisputeFormPhrase.nothingDisputable : nil } ?? ChromePhrase.counting
      Offer(.fileDispute, unless: nothing) {
        .push(DisputeFormPage(.revenueShare, product: nil, proposing: nil, in: context))
      }
      DisputeAnswering.offers(on: dispute, in: context)
      let none = facts.map { $0.advisor.isEmpty ? DisputePhrase.noneCouldPay : nil } ?? ChromePhrase.counting
      Offer(.advisor, unless: none) {
        .push(AdvisorPage(in: context))
      }
      partOffers
      Offer(.left, changes: { $0.show(Self.choices[max(0, place - 1)], in: context) })
      Offer(.right, changes: { $0.show(Self.choices[min(place + 1, Self.choices.count - 1)], in: context) })
      NoteDeeds.offer(on: dispute.map { ("dispute", $0.id.text) }, in: context)
      Offer(.copy, of: dispute) { .effect(.copy($0.id.text)) }
    }
  }

  mutating func refresh(in context: PageContext) { showRows(in: context) }

  mutating func saved(_ change: Change, written: Change, in context: PageContext) -> [PageOutcome] {
    DisputeAnswering.saved(written)
  }

  // MARK: Rows

  private mutating func showRows(in context: PageContext) {
    let entries = context.reading.entries
    list.replace(rows: entries.filter { status == nil || $0.dispute.status == status }, language: context.language)
  }

  private mutating func selectAwaited() {
    guard let awaited, list.rows.contains(where: { $0.dispute.id == awaited }) else { return }
    self.awaited = nil
    list.select { $0.dispute.id == awaited }
  }

  private static let choices = [nil] + Dispute.Status.allCases.map(Optional.some)

  /// The shown choice's place among the tabs.
  private var place: Int { Self.choices.firstIndex(of: status) ?? 0 }

  private mutating func show(_ choice: Dispute.Status?, in context: PageContext) {
    status = choice
    showRows(in: context)
  }

  // MARK: Drawing

  mutating func draw(in rect: Rect, of frame: inout Frame, context: PageContext) {
    let inside = rect.inset(columns: 1, rows: 0)
    let facts = context.reading.disputes
    let (tabs, rest) = inside.cutTop(1)
    statusTabs(context).draw(in: tabs, of: &frame)
    let advice = TextPanel([advice(facts, context)])
    let (body, last) = rest.cutBottom(min(2, advice.lines(width: rest.width).count))
    advice.drawBeginning(in: last, of: &frame)
    guard !list.rows.isEmpty else {
      let phrase =
        status.map { context.pointing(DisputePhrase.noneOfStatus($0), to: .cycle) }
        ?? noneYet(facts, context)
      return context.note(phrase, in: body, of: &frame)
    }
    switch (context.isWide(body.width), body.height) {
    case (true, _):
      let (left, right) = list.divide(body, part: (3, 5), least: 66, gap: 3, context: context)
      list.draw(in: left, of: &frame, context: context)
      drawDetails(in: right, of: &frame, context: context)
    case (_, 28...):
      let (upper, lower) = body.cutBottom(13, gap: 1)
      list.draw(in: upper, of: &frame, context: context)
      drawDetails(in: lower, of: &frame, context: context)
    default:
      let chosen = TextPanel(list.selected.map { [selectedInFull($0, context)] } ?? [])
      let (upper, lower) = body.cutBottom(min(2, max(1, chosen.lines(width: body.width).count)))
      list.draw(in: upper, of: &frame, context: context)
      chosen.drawBeginning(in: lower, of: &frame)
    }
  }

  private func noneYet(_ facts: DisputeFacts?, _ context: PageContext) -> Phrase {
    guard let facts else { return ChromePhrase.counting }
    let phrase = DisputePhrase.noneYet(disputable: facts.disputable.count)
    return facts.disputable.isEmpty ? phrase : context.pointing(phrase, to: .fileDispute, .advisor)
  }

  /// What the columns of a narrow screen cut short.
  private func selectedInFull(_ entry: DisputeRegister.Entry, _ context: PageContext) -> StyledText {
    var text = StyledText(context.view.name(of: entry.dispute.productID) + "  ", .heading)
    text += StyledText.change(of: entry.dispute)
    let day = context.view.calendar.day(of: entry.dispute.submittedAt).description
    text += StyledText("  \(day), \(context.say(DisputePhrase.businessDays(entry.ageBusinessDays)))", .dimmed)
    if let reason = entry.dispute.resolutionReason { text += StyledText("  “\(reason)”", .dimmed) }
    return text
  }

  private func statusTabs(_ context: PageContext) -> Tabs {
    let titles = Self.choices.map { choice in
      let count = context.reading.entries.count { choice == nil || $0.dispute.status == choice }
      return context.say(DisputePhrase.tab(choice, count))
    }
    return Tabs(titles: titles, selected: place)
  }

  private func advice(_ facts: DisputeFacts?, _ context: PageContext) -> StyledText {
    guard let facts else { return StyledText(context.say(ChromePhrase.counting), .dimmed) }
    guard facts.advisor.disputable > 0 else { return StyledText(context.say(DisputePhrase.noneCouldPay), .dimmed) }
    return context.key(.advisor) + StyledText(context.say(DisputePhrase.standing(of: facts.advisor, in: context.view)))
  }

  private func drawDetails(in rect: Rect, of frame: inout Frame, context: PageContext) {
    guard let entry = list.selected else { return }
    let inside = frame.box(rect).inset(columns: 1, rows: 0)
    let story = DisputeStory(entry: entry, ifAsProposed: nil, context: context)
    TextPanel(lines: story.lines(width: inside.width)).draw(in: inside, of: &frame)
  }

  static func columns(in context: PageContext) -> [RowList<DisputeRegister.Entry>.Column] {
    let fields = DisputeFields(context.view)
    return [
      .init(fields.status, width: 11...11),
      .init(fields.filed, width: 5...5, priority: 2, makesWay: false),
      .init(fields.name, width: 20...34, takesRest: true),
      .init(fields.change, width: 20...36),
      .init(fields.age, width: 6...6, priority: 3),
      // Where a dispute brought nothing it is told in a sentence, for which nothing makes way.
      .init(fields.outcome, width: 9...36, priority: 1),
    ]
  }
}
