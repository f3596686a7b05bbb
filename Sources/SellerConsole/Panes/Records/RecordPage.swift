import SellerCore
import SellerTables
import SellerText

/// One order, case, ticket, campaign or violation: what there is to say of it, what it leads to, and what can be done with it.
struct RecordPage: PartPage {
  private let link: RecordLink
  private var story: [StoryLine] = []
  /// The review of the order, where it has one that nobody has answered.
  private var openReview: Review?
  private var state = LinkState()

  init(_ link: RecordLink, in context: PageContext) {
    self.link = link
    refresh(in: context)
  }

  func title(in context: PageContext) -> String { link.id }

  var focus: PartFocus<Self> { PartFocus(\.state) }

  mutating func refresh(in context: PageContext) {
    let order: OrderRow? = if case .order(let id) = link { context.view.order(id) } else { nil }
    story =
      context.story.lines(of: link, found: order)
      ?? [StoryLine(StyledText(context.say(StoryPhrase.nothingThere), .warning))]
    openReview = order?.review.flatMap { $0.answeredAt == nil ? $0 : nil }
  }

  func offers(in context: PageContext) -> [Offer<Self>] {
    let links = story.compactMap(\.link)
    let chosen = links.indices.contains(state.selection) ? links[state.selection] : nil
    Offer(.open, of: chosen, orElse: StoryPhrase.noLink) { $0.way(in: context) }
    RecordDeeds.offers(on: link, openReview, in: context)
    if case .figure? = chosen { Offer(.explain, of: chosen) { $0.way(in: context) } }
    NoteDeeds.offer(on: (link.kind, link.id), in: context)
    let files = context.view.files(on: link)
    if !files.isEmpty { FileDeeds.offer(of: files, in: context) }
    partOffers
    Offer(.copy) { .effect(.copy(link.id)) }
  }

  mutating func draw(in rect: Rect, of frame: inout Frame, context: PageContext) {
    let inside = rect.inset(columns: 1, rows: 0)
    let text = LinkedText(story, width: inside.width - 2)
    state.draw(text.lines, links: text.links, in: inside, of: &frame)
  }
}

extension PageContext {
  /// What can be told of a record.
  var story: RecordStory {
    RecordStory(
      view, reading.rulebook, cases: reading.cases, shares: reading.disputes?.shares,
      ladders: reading.penalties?.standings ?? [], in: language)
  }
}

extension RecordLink {
  /// Where it leads, from wherever it is shown.
  func way(in context: PageContext) -> PageOutcome {
    switch self {
    case .order, .aftersalesCase, .ticket, .boost, .violation: .push(RecordPage(self, in: context))
    case .product(let id): .push(ProductPage(id, in: context))
    case .dispute(let id): .push(DisputePage(id, in: context))
    case .note(let id): .push(NotesPage(selecting: id, in: context))
    case .figure(let id, let scope, let window): .push(ExplanationPage(id, scope, over: window, in: context))
    case .ladder(let id): .push(AfterSalesPage(.penalties, selecting: id.rawValue, in: context))
    }
  }
}
