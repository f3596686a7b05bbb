/// A figure opened up: what it was computed from, record by record.
public struct Explanation: Sendable, Hashable {
  /// The figure itself: formula, window, counts, target, benchmark, gates, verdict, source.
  public let figure: Figure
  /// The benchmark record that was chosen, whether or not its value is compared.
  public let benchmark: Benchmark?
  /// Everything that the figure is held against, the mildest step first.
  public let steps: [TargetStep]
  /// Where its thresholds come from.
  public let ruleSource: RuleSource
  /// Every contribution, by moment and then by id. Their sums are the figure's numerator and denominator.
  public let members: [Member]

  /// The members that stand in the numerator.
  public var numeratorMembers: [Member] { members.filter { $0.numerator != 0 } }

  /// What one record contributes to a figure.
  public struct Member: Sendable, Hashable {
    /// Which record.
    public let subject: Subject
    /// Its product, where it has one.
    public let productID: ProductID?
    /// The moment that brings it into the window.
    public let at: Instant
    /// What it adds to the numerator: 1 or 0, stars, seconds, or a day's count.
    public let numerator: Int64
    /// What it adds to the denominator.
    public let denominator: Int64
  }

  /// Which record a member is.
  public enum Subject: Sendable, Hashable {
    /// An order, or one of its cases.
    case order(OrderID, case: CaseID?)
    /// A buyer, with the conversation that decides.
    case buyer(BuyerID, conversation: ConsultationID)
    /// A ticket.
    case ticket(TicketID)
    /// A day of live-room and short-video counts.
    case mediaDay(Day)
    /// A product.
    case product(ProductID)

    /// What orders members of one moment.
    var sortKey: Key<Void> {
      switch self {
      case .order(let id, let caseID): Key(caseID?.text ?? id.text)
      case .buyer(_, let conversation): Key(conversation.text)
      case .ticket(let id): Key(id.text)
      case .mediaDay(let day): Key(day.description)
      case .product(let id): Key(id.text)
      }
    }
  }
}

extension Figures {
  /// One figure opened up; nil when the platform has no such indicator or the shop no such product or category.
  public static func explain(
    _ indicator: IndicatorID, view: ShopView, rulebook: Rulebook, scope: Scope = .store,
    window choice: WindowChoice = .own
  ) -> Explanation? {
    let window = rulebook.indicators.window(of: indicator, choice, today: view.today)
    return explain(indicator, view: view, rulebook: rulebook, scope: scope, over: window)
  }

  /// One figure opened up over given days; nil when the platform has no such indicator or the shop no such product or category.
  public static func explain(
    _ indicator: IndicatorID, view: ShopView, rulebook: Rulebook, scope: Scope, over window: Window
  ) -> Explanation? {
    let definition = indicator.definition
    guard definition.platform == view.shop.platform else { return nil }
    let asked = AskedIndicator(definition, rules: rulebook.indicators, windows: [.own], today: view.today)
    var members: [Explanation.Member] = []
    let scoped = ScopedFigures(
      view, rules: rulebook.indicators, scope: scope, rows: [ScopedFigures.Row(asked: asked, judged: [window])],
      witness: { members.append($0) })
    guard let scoped else { return nil }
    let (record, steps) = scoped.comparison(asked, over: window)
    let figure = scoped.figure(asked, over: window)
    // What is not told is not counted: then no record is behind the figure.
    if !figure.missing.isEmpty { members = [] }
    return Explanation(
      figure: figure, benchmark: record, steps: steps, ruleSource: asked.rule.source,
      members: members.sorted { ($0.at, $0.subject.sortKey) < ($1.at, $1.subject.sortKey) })
  }
}
