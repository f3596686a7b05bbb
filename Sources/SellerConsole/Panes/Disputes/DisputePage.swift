import SellerChanges
import SellerCore
import SellerTables
import SellerText

/// One dispute: the form as filed, the answer, the adjusted orders, and those released between submission and answer.
struct DisputePage: PartPage {
  /// The parts of the page, side by side on a wide screen, one at a time on a narrow one.
  enum Tab: PageTab { case form, adjustment, between }

  private let id: DisputeID
  private var entry: DisputeRegister.Entry?
  private var ifAsProposed: DisputeRegister.Entry?
  private var adjustments: RowList<RevenueShareAdjustment>
  private var between: RowList<OrderRow>
  private var tab = Tab.form
  /// Whether what is counted of it is of the present reading.
  private var isCounted: Bool
  private var links = LinkState()

  init(_ id: DisputeID, in context: PageContext) {
    self.id = id
    entry = context.reading.entry(id)
    adjustments = RowList(
      .adjustments, columns: Self.adjustmentColumns(in: context), rows: entry?.adjustments ?? [], in: context
    ) { $0.orderID.text }
    between = OrderList.make([], in: context)
    isCounted = !DisputeCounts.areNeeded(for: entry)
  }

  func title(in context: PageContext) -> String { id.text }

  func offers(in context: PageContext) -> [Offer<Self>] {
    Offer(.open, of: opened(in: context)) { $0 }
    Tab.offers(\.tab)
    DisputeAnswering.offers(on: entry?.dispute, in: context)
    let pictures = entry?.dispute.attachments.compactMap(\.file) ?? []
    if !pictures.isEmpty { FileDeeds.offer(of: pictures, in: context) }
    NoteDeeds.offer(on: ("dispute", id.text), in: context)
    Offer(.copy) { .effect(.copy(selectedOrder?.text ?? id.text)) }
    partOffers
  }

  var focus: PartFocus<Self> {
    switch tab {
    case .form: PartFocus(\.links)
    case .adjustment: PartFocus(\.adjustments)
    case .between: PartFocus(\.between)
    }
  }

  mutating func refresh(in context: PageContext) {
    entry = context.reading.entry(id)
    isCounted = !DisputeCounts.areNeeded(for: entry)
    // What is counted anew stays as it is until then.
    if isCounted || entry?.dispute.status != .pendingReview { ifAsProposed = nil }
    adjustments.replace(rows: (ifAsProposed ?? entry)?.adjustments ?? [], language: context.language)
    if isCounted { between.replace(rows: [], language: context.language) }
  }

  func wanted(in context: PageContext) -> FigureRequest? { isCounted ? nil : .dispute(id) }

  mutating func counted(_ answer: FigureAnswer, in context: PageContext) {
    guard case .dispute(let counts) = answer else { return }
    isCounted = true
    ifAsProposed = counts.ifAsProposed
    if let preview = counts.ifAsProposed { adjustments.replace(rows: preview.adjustments, language: context.language) }
    between.replace(rows: counts.between, language: context.language)
  }

  mutating func saved(_ change: Change, written: Change, in context: PageContext) -> [PageOutcome] {
    DisputeAnswering.saved(written)
  }

  // MARK: Parts

  private var selectedOrder: OrderID? {
    switch tab {
    case .form: nil
    case .adjustment: adjustments.selected?.orderID
    case .between: between.selected?.id
    }
  }

  /// What the selected order, or the form, leads to.
  private func opened(in context: PageContext) -> PageOutcome? {
    if let order = selectedOrder { return RecordLink.order(order).way(in: context) }
    let all = entry.map { context.story.links(of: $0.dispute).compactMap(\.link) } ?? []
    return tab == .form && all.indices.contains(links.selection) ? all[links.selection].way(in: context) : nil
  }

  /// The form as it was filed, with its answer and its effect, and what it leads to.
  private func form(width: Int, in context: PageContext) -> [StoryLine] {
    guard let entry else { return [] }
    let story = DisputeStory(entry: entry, ifAsProposed: ifAsProposed, context: context)
    return story.lines(width: width).map { StoryLine($0) } + [.blank] + context.story.links(of: entry.dispute)
  }

  // MARK: Drawing

  mutating func draw(in rect: Rect, of frame: inout Frame, context: PageContext) {
    let inside = rect.inset(columns: 1, rows: 0)
    guard let entry else {
      frame.put(StyledText(context.say(DisputePhrase.gone(id)), .warning), at: inside.origin, clippedTo: inside.width)
      return
    }
    let (tabLine, body) = inside.cutTop(1)
    // Of a pending dispute nothing is adjusted yet; what would be is said to be a preview.
    let isPending = entry.dispute.status == .pendingReview
    let titles: [Phrase] = [
      DisputePhrase.tabForm,
      isPending
        ? DisputePhrase.tabPreview(ifAsProposed?.adjustments.count)
        : DisputePhrase.tabAdjustment(entry.adjustments.count),
      DisputePhrase.tabBetween(entry.between.count),
    ]
    Tabs(titles: titles.map { context.say($0) }, selected: tab.place).draw(in: tabLine, of: &frame)
    guard context.isWide(body.width, from: 116) else {
      drawPart(tab, entry, in: body, of: &frame, context: context, isFocused: true)
      return
    }
    let (left, right) = body.cutLeft(max(44, body.width - 76), gap: 2)
    drawPart(.form, entry, in: left, of: &frame, context: context, isFocused: tab == .form)
    drawPart(
      tab == .form ? .adjustment : tab, entry, in: right, of: &frame, context: context, isFocused: tab != .form)
  }

  private mutating func drawPart(
    _ part: Tab, _ entry: DisputeRegister.Entry, in rect: Rect, of frame: inout Frame, context: PageContext,
    isFocused: Bool
  ) {
    switch part {
    case .form:
      let text = LinkedText(form(width: rect.width - 2, in: context), width: rect.width - 2)
      links.draw(text.lines, links: text.links, in: rect, of: &frame)
    case .adjustment where adjustments.rows.isEmpty:
      let phrase: Phrase =
        switch entry.dispute.status {
        case .pendingReview:
          ifAsProposed.map { DisputePhrase.ifAsProposed(orders: 0, total: $0.total) } ?? DisputePhrase.notAnswered
        case .resolvedUnchanged: DisputePhrase.nothingChanges
        case .resolvedUpdated: DisputePhrase.blankTable
        }
      TextPanel([StyledText(context.say(phrase), .dimmed)]).draw(in: rect, of: &frame)
    case .adjustment:
      let (table, total) = rect.cutBottom(1)
      adjustments.draw(in: table, of: &frame, context: context, isFocused: isFocused)
      let text = StyledText(context.say(DisputePhrase.total((ifAsProposed ?? entry).total)), .heading, .bold)
      frame.put(text, at: total.origin, width: total.width, alignment: .right)
    case .between where entry.between.isEmpty:
      let phrase: Phrase =
        entry.dispute.status == .resolvedUpdated ? DisputePhrase.betweenKeep(0) : DisputePhrase.notAnswered
      TextPanel([StyledText(context.say(phrase), .dimmed)]).draw(in: rect, of: &frame)
    case .between:
      let (head, table) = rect.cutTop(1)
      let text = context.say(DisputePhrase.betweenKeep(entry.between.count))
      frame.put(StyledText(text, .dimmed), at: head.origin, clippedTo: head.width)
      between.draw(in: table, of: &frame, context: context, isFocused: isFocused)
    }
  }

  static func adjustmentColumns(in context: PageContext) -> [RowList<RevenueShareAdjustment>.Column] {
    let fields = AdjustmentFields(context.view)
    return [
      .init(fields.order, width: 12...26),
      .init(fields.releasedAt, width: 10...10),
      .init(fields.old, width: 5...6),
      .init(fields.new, width: 5...6),
      .init(fields.gross, width: 9...12, priority: 1),
      .init(fields.amount, width: 9...12),
    ]
  }
}
