import SellerChanges
import SellerCore
import SellerTables
import SellerText

/// The tab of the penalties: points and automatic refunds, then the ladders or the register of violations. A platform without
/// ladders has the register alone.
struct PenaltiesTab: AfterSalesTab, PartPage {
  private enum Shown: PageTab { case ladders, register }

  private var shown = Shown.ladders
  private var facts: PenaltyFacts?
  private var ladders: RowList<LadderStanding>
  private var violations: RowList<Violation>

  init(in context: PageContext) {
    let facts = context.reading.penalties
    self.facts = facts
    ladders = RowList(
      .ladders, columns: PenaltyColumns.ladders, rows: facts?.standings ?? [], in: context
    ) { $0.identity }
    violations = RowList(
      .violations, columns: PenaltyColumns.register(in: context), rows: context.view.violationsLatestFirst,
      in: context
    ) { $0.id.text }
    if facts == nil { shown = .register }
  }

  func title(in context: PageContext) -> String { context.say(AfterSalesPhrase.penalties) }

  func offers(in context: PageContext) -> [Offer<Self>] {
    let violation = shown == .register ? violations.selected : nil
    let figure = selected.flatMap { IndicatorID(rawValue: $0.violation) }.flatMap { context.reading.standing($0) }
    if let violation {
      Offer(.open) { RecordLink.violation(violation.id).way(in: context) }
      ViolationDeeds.offers(on: violation.id, in: context)
    }
    if let facts {
      let ladder = selected.map { LadderPage($0, facts: facts) }
      if violation == nil { Offer(.open, of: ladder) { .push($0) } }
      Offer(.cycle, changes: { $0.shown = $0.shown.next })
      Offer(.explain, of: ladder) { ladder in
        figure.map { .push(ExplanationPage($0.figure, in: context)) } ?? .push(ladder)
      }
    }
    partOffers
    Offer(.addViolation) { .push(RecordFormPage(.violation, given: given, in: context)) }
    if let violation {
      NoteDeeds.offer(on: ("violation", violation.id.text), in: context)
      Offer(.copy) { .effect(.copy(violation.id.text)) }
    }
  }

  /// What the selection says of a new violation.
  private var given: [String: String] { selected.map { ["violation": $0.violation] } ?? [:] }

  /// The ladder that is selected, or that the selected violation stands on.
  private var selected: LadderStanding? {
    switch shown {
    case .ladders: ladders.selected
    case .register:
      violations.selected.flatMap { violation in
        facts?.standings.first { $0.recorded.contains(violation) }
          ?? facts?.standings.first { $0.violation.utf8.elementsEqual(violation.violation.utf8) }
      }
    }
  }

  var focus: PartFocus<Self> {
    switch shown {
    case .ladders: PartFocus(\.ladders)
    case .register: PartFocus(\.violations)
    }
  }

  mutating func refresh(in context: PageContext) {
    facts = context.reading.penalties
    ladders.replace(rows: facts?.standings ?? [], language: context.language)
    violations.replace(rows: context.view.violationsLatestFirst, language: context.language)
  }

  /// Selects a ladder by its id, or a violation; the register is shown for one of its own, and for points.
  mutating func select(_ id: String) {
    ladders.select { $0.ladder.id.rawValue == id }
    let isLadder = PenaltyLadder.ID(rawValue: id) != nil
    if !isLadder || facts == nil { shown = .register }
    violations.select(identity: id)
  }

  mutating func narrow(to ids: [String]) {
    violations.narrow(to: ids)
    shown = .register
  }

  func corner(in context: PageContext) -> StyledText {
    guard facts != nil else { return .empty }
    let phrase = shown == .ladders ? PenaltyPhrase.ladders : PenaltyPhrase.register
    return context.key(.cycle) + StyledText(context.say(phrase), .accent)
  }

  // MARK: Drawing

  mutating func draw(in rect: Rect, of frame: inout Frame, context: PageContext) {
    guard let facts else {
      let note = StyledText(context.say(AfterSalesPhrase.noPenalties(context.view.shop.platform)), .dimmed)
      let body = TextPanel([note]).drawTop(of: rect, gap: 1, in: &frame)
      return violations.draw(in: body, of: &frame, context: context)
    }
    let body = TextPanel(facts.summary(in: context)).drawTop(of: rect, gap: 1, in: &frame)
    switch (context.isWide(body.width), body.height) {
    case (true, _):
      let (left, right) =
        shown == .ladders
        ? ladders.divide(body, part: (1, 2), least: 76, gap: 2, context: context)
        : violations.divide(body, part: (1, 2), least: 76, gap: 2, context: context)
      drawList(in: left, of: &frame, context: context)
      drawStory(in: right, of: &frame, context: context)
    case (_, 26...):
      let (upper, lower) = body.cutTop(body.height / 2, gap: 0)
      drawList(in: upper, of: &frame, context: context)
      drawStory(in: lower, of: &frame, context: context)
    default:
      let chosen = TextPanel(shown == .ladders ? ladders.selected.map { [selectedInFull($0, context)] } ?? [] : [])
      let (upper, lower) = body.cutBottom(min(2, chosen.lines(width: body.width).count))
      drawList(in: upper, of: &frame, context: context)
      chosen.drawBeginning(in: lower, of: &frame)
    }
  }

  /// What the columns of a narrow screen cut short.
  private func selectedInFull(_ standing: LadderStanding, _ context: PageContext) -> StyledText {
    StyledText(context.say(PenaltyViolationName(standing.violation)) + "  ", .heading)
      + StyledText(context.say(PenaltyPhrase.next) + " ", .dimmed)
      + StyledText(context.say(PenaltyPhrase.nextPenalty(standing.next)))
  }

  private mutating func drawList(in rect: Rect, of frame: inout Frame, context: PageContext) {
    switch shown {
    case .ladders: ladders.draw(in: rect, of: &frame, context: context)
    case .register: violations.draw(in: rect, of: &frame, context: context)
    }
  }

  private func drawStory(in rect: Rect, of frame: inout Frame, context: PageContext) {
    let inside = frame.box(rect).inset(columns: 1, rows: 0)
    guard let selected, let facts else { return }
    let story = LadderStory(standing: selected, facts: facts, context: context)
    TextPanel(story.paragraphs).drawBeginning(in: inside, of: &frame)
  }
}
