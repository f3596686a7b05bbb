import SellerCore
import SellerText

/// What there is to say of a record, and what it leads to: told by its page and by the command that shows it.
public struct RecordStory: Sendable {
  let view: ShopView
  let rulebook: Rulebook
  let language: Language
  let cases: CaseQueue
  let shares: OrderShares?
  let ladders: [LadderStanding]

  /// What is told in a language, of what was found out about the shop.
  public init(
    _ view: ShopView, _ rulebook: Rulebook, cases: CaseQueue, shares: OrderShares?, ladders: [LadderStanding],
    in language: Language
  ) {
    self.view = view
    self.rulebook = rulebook
    self.cases = cases
    self.shares = shares
    self.ladders = ladders
    self.language = language
  }

  /// The lines of a record, or of the order that was found for it; nil when the shop has none of its id, or it is told elsewhere.
  public func lines(of link: RecordLink, found: OrderRow? = nil) -> [StoryLine]? {
    let lines: [StoryLine]? =
      switch link {
      case .order(let id): (found ?? view.order(id)).map { order($0) }
      case .aftersalesCase(let id, let order): aftersalesCase(id, of: order)
      case .ticket(let id): view.tickets.first { $0.id == id }.map { ticket($0) }
      case .boost(let id): view.boosts.first { $0.id == id }.map { boost($0) }
      case .violation(let id): view.violations.first { $0.id == id }.map { violation($0) }
      case .product, .dispute, .note, .figure, .ladder: nil
      }
    return lines.map { $0 + notes(on: link) }
  }

  // MARK: What several records have

  func say(_ phrase: any Worded) -> String { language.say(phrase) }

  func moment(_ instant: Instant) -> String { language.moment(instant, in: view.calendar) }

  /// A fact, if it is known.
  func fact(_ label: any Worded, _ text: String?, _ role: Role = .text, link: RecordLink? = nil) -> [StoryLine] {
    text.map { [StoryLine(say(label), StyledText($0, role), link: link)] } ?? []
  }

  /// A moment, if it has come.
  func fact(_ label: any Worded, at instant: Instant?, _ role: Role = .text) -> [StoryLine] {
    fact(label, instant.map(moment), role)
  }

  /// A product by its name.
  func product(_ id: ProductID) -> StoryLine {
    StoryLine(
      say(Term.product.on(view.shop.platform)),
      StyledText(view.name(of: id), .accent) + StyledText("  " + id.text, .dimmed),
      link: .product(id))
  }

  func orderAndProduct(_ id: OrderID, _ order: OrderRow?) -> [StoryLine] {
    guard let order else { return fact(Heading.order, id.text) }
    let words = StyledText(id.text, .accent) + StyledText("  \(moment(order.paidAt))  ", .dimmed)
    return [
      StoryLine(say(Heading.order), words + StyledText(language.money(order.gross)), link: .order(id)),
      product(order.productID),
    ]
  }

  /// The notes on a record, tasks with their time.
  func notes(on link: RecordLink) -> [StoryLine] {
    view.notes.filter { $0.subject?.kind == link.kind && $0.subject?.id.text == link.id }.map { note in
      let due = note.due.map { StyledText("  \(say(Heading.due)) \(moment($0))", .warning) } ?? .empty
      return StoryLine(
        say(StoryPhrase.note),
        StyledText(note.text, note.doneAt == nil ? .text : .dimmed)
          + (note.doneAt == nil ? due : StyledText("  ") + StyledText(.good, .good)), link: .note(note.id))
    }
  }
}
