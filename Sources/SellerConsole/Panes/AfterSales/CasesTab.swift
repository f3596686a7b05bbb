import SellerChanges
import SellerCore
import SellerTables
import SellerText

/// The tab of the open cases: what is due next, from whom, and when; the rules of the selected one below or beside.
struct CasesTab: AfterSalesTab, ListPage {
  var list: RowList<CaseClock>
  /// The latest change when the rows were read: a new one takes the marks away.
  private var latestChange: RecordedChange?

  init(in context: PageContext) {
    latestChange = context.reading.latestChange
    let fields = CaseFields(context.view)
    list = RowList(
      .cases, columns: Self.columns(in: context), rows: context.reading.cases.clocks, in: context,
      hidden: [fields.order, fields.product]
    ) { $0.record.id.text }
  }

  func title(in context: PageContext) -> String {
    context.say(AfterSalesPhrase.cases(context.reading.cases.clocks.count))
  }

  func offers(in context: PageContext) -> [Offer<Self>] {
    if !list.rows.isEmpty {
      Offer(.open, of: list.selected) { RecordLink.aftersalesCase($0.record.id, of: $0.orderID).way(in: context) }
      Offer(.work, of: list.selected) { _ in .push(work(in: context)) }
      list.markOffers.at(\.list)
      partOffers
      NoteDeeds.offer(on: list.selected.map { ("case", $0.record.id.text) }, in: context)
      Offer(.copy, of: list.selected) { .effect(.copy($0.record.id.text)) }
    }
  }

  /// What was done with the marked cases, or with the selected one.
  private func work(in context: PageContext) -> WorkPage {
    let chosen = list.chosen
    return WorkPage(
      .cases, ids: chosen.map(\.record.id.text),
      names: chosen.map { "\($0.record.id)  \(context.say($0.record.kind))  \(context.language.money($0.amount))" },
      in: context)
  }

  mutating func refresh(in context: PageContext) {
    if context.reading.latestChange != latestChange { list.clearMarks() }
    latestChange = context.reading.latestChange
    list.replace(rows: context.reading.cases.clocks, language: context.language)
  }

  func corner(in context: PageContext) -> StyledText {
    let queue = context.reading.cases
    guard !queue.clocks.isEmpty else { return .empty }
    let phrase = CasePhrase.waiting(
      seller: queue.count(waitingFor: .seller), buyer: queue.count(waitingFor: .buyer),
      platform: queue.count(waitingFor: .platform))
    return StyledText(context.say(phrase), .dimmed)
  }

  // MARK: Drawing

  mutating func draw(in rect: Rect, of frame: inout Frame, context: PageContext) {
    guard !list.rows.isEmpty else {
      return context.note(AfterSalesPhrase.noCases, .good, in: rect, of: &frame)
    }
    if context.isWide(rect.width) {
      let (left, right) = list.divide(rect, part: (13, 20), least: 52, gap: 2, context: context)
      list.draw(in: left, of: &frame, context: context)
      drawStory(in: right, of: &frame, context: context)
    } else {
      let (upper, lower) = rect.cutBottom(rect.height >= 26 ? 13 : 7, gap: 0)
      list.draw(in: upper, of: &frame, context: context)
      drawStory(in: lower, of: &frame, context: context)
    }
  }

  private func drawStory(in rect: Rect, of frame: inout Frame, context: PageContext) {
    let inside = frame.box(rect).inset(columns: 1, rows: 0)
    guard let clock = list.selected else { return }
    TextPanel(context.story.clock(of: clock)).drawBeginning(in: inside, of: &frame)
  }

  static func columns(in context: PageContext) -> [RowList<CaseClock>.Column] {
    let fields = CaseFields(context.view)
    return [
      .init(fields.clock, width: 16...16),
      .init(fields.party, width: 8...8),
      .init(fields.step, width: 18...18),
      .init(fields.kind, width: 17...17, priority: 2),
      .init(fields.reason, width: 16...16),
      .init(fields.amount, width: 9...10),
      .init(fields.name, width: 16...30, takesRest: true, priority: 3),
      .init(fields.id, width: 12...16, priority: 4),
    ]
  }
}
