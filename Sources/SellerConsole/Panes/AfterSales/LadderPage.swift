import SellerCore
import SellerTables
import SellerText

/// One penalty ladder on a page of its own.
struct LadderPage: Page {
  private var standing: LadderStanding
  private var facts: PenaltyFacts
  private var scroll = ScrollState()

  init(_ standing: LadderStanding, facts: PenaltyFacts) {
    self.standing = standing
    self.facts = facts
  }

  func title(in context: PageContext) -> String { context.say(standing.ladder.id) }

  func offers(in context: PageContext) -> [Offer<Self>] {
    let figure = IndicatorID(rawValue: standing.violation).flatMap { context.reading.standing($0)?.figure }
    Offer(.explain, of: figure, orElse: PenaltyPhrase.noFigure) { .push(ExplanationPage($0, in: context)) }
    scroll.offers.at(\.scroll)
  }

  mutating func refresh(in context: PageContext) {
    guard let facts = context.reading.penalties else { return }
    self.facts = facts
    let kept = standing.identity
    if let same = facts.standings.first(where: { $0.identity.utf8.elementsEqual(kept.utf8) }) {
      standing = same
    }
  }

  mutating func draw(in rect: Rect, of frame: inout Frame, context: PageContext) {
    let story = LadderStory(standing: standing, facts: facts, context: context)
    scroll = TextPanel(story.paragraphs).draw(in: rect.inset(columns: 1, rows: 0), of: &frame, state: scroll)
  }
}
