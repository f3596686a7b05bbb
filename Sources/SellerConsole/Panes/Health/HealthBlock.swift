import SellerCore
import SellerTables
import SellerText

/// A titled part of the Health pane.
struct HealthBlock: Sendable {
  /// On which side it stands on a wide screen.
  enum Side: Sendable { case left, right }

  let side: Side
  let title: StyledText
  /// Over which days the small charts go; said behind the title where there is room.
  var span = StyledText.empty
  let lines: [HealthLine]
  /// What is said above the lines.
  var note: StyledText?

  /// The blocks of a shop: damage of its files, then what the platform judges, then what needs the seller, then the rest.
  static func all(in context: PageContext) -> [HealthBlock] {
    let blocks =
      switch context.view.shop.platform {
      case .wish: [trustedStore(context), needs(context), dimensions(context)]
      case .kuaishou: [assessed(context), needs(context)]
      case .jd: campaign(context)
      }
    return (context.reading.damage.isEmpty ? [] : [damage(context)]) + blocks
      + (context.reading.untold.isEmpty ? [] : [untold(context)])
  }

  /// What no file tells: each line leads to the files.
  private static func untold(_ context: PageContext) -> HealthBlock {
    let facts = context.reading.untold
    return HealthBlock(
      side: .left, title: StyledText(context.say(UntoldPhrase.title(figures: facts.figureCount)), .warning, .bold),
      lines: facts.map { .untold($0) })
  }

  /// Before everything else: what could not be read is in none of the figures.
  private static func damage(_ context: PageContext) -> HealthBlock {
    let damage = context.reading.damage
    return HealthBlock(
      side: .left, title: StyledText(context.say(HealthPhrase.damage(damage.count)), .danger, .bold),
      lines: damage.map { .damage($0) })
  }

  private static func needs(_ context: PageContext) -> HealthBlock {
    let alerts = context.reading.alerts
    let pressing = alerts.pressing
    let role: Role =
      alerts.count(.due) + alerts.count(.breach) > 0 ? .danger : pressing > 0 ? .warning : .heading
    let lines: [HealthLine] =
      context.reading.needs.map { .need($0) } + (alerts.aside.isEmpty ? [] : [.aside(alerts.aside.count)])
    return HealthBlock(
      side: .right, title: StyledText(context.say(HealthPhrase.needsYou(pressing)), role, .bold), lines: lines,
      note: emptyStore(context) ?? (lines.isEmpty ? StyledText(context.say(HealthPhrase.nothingNeeded), .good) : nil))
  }

  /// How something comes into a store without anything.
  private static func emptyStore(_ context: PageContext) -> StyledText? {
    let snapshot = context.view.snapshot
    guard snapshot.orderCount == 0, snapshot.tables.products.isEmpty else { return nil }
    return StyledText(context.say(context.pointing(HealthPhrase.emptyStore, to: .importFiles)), .accent)
  }

  private static func trustedStore(_ context: PageContext) -> HealthBlock {
    let store = context.reading.health.trustedStore
    let figures = store?.figures ?? []
    let (met, all) = (store?.met ?? 0, figures.count)
    let title = HealthPhrase.trustedStore(met: met, of: all, withoutData: withoutData(figures))
    let lines = figures.compactMap { context.reading.standing($0.indicator) }
    return HealthBlock(
      side: .left,
      title: StyledText(context.say(title), met == all ? .good : role(of: figures), .bold),
      span: span(context),
      lines: lines.map { .figure($0, dimension: nil) })
  }

  /// Over which days the small charts of a block go.
  private static func span(_ context: PageContext) -> StyledText {
    StyledText("   " + context.say(HealthPhrase.trendSpan(StandingFigure.days)), .dimmed)
  }

  private static func withoutData(_ figures: [Figure]) -> Int {
    figures.count { $0.judged == .noData }
  }

  /// Red where something is breached; of a store without data nothing is known, good or bad.
  private static func role(of figures: [Figure]) -> Role {
    if figures.contains(where: \.judged.isBreach) { return .danger }
    return withoutData(figures) > 0 ? .heading : .good
  }

  private static func dimensions(_ context: PageContext) -> HealthBlock {
    HealthBlock(
      side: .left, title: StyledText(context.say(HealthPhrase.dimensions), .heading, .bold),
      lines: context.reading.health.dimensions.flatMap { dimension in
        dimension.figures.compactMap { context.reading.standing($0.indicator) }
          .map { .figure($0, dimension: dimension.dimension) }
      })
  }

  private static func assessed(_ context: PageContext) -> HealthBlock {
    let judged = Set(context.reading.health.assessed.map(\.indicator))
    let standings = context.reading.standings.filter { judged.contains($0.figure.indicator) }
    let figures = standings.map(\.figure)
    let title = HealthPhrase.assessed(
      breached: figures.count { $0.judged.isBreach }, of: figures.count, withoutData: withoutData(figures))
    return HealthBlock(
      side: .left, title: StyledText(context.say(title), role(of: figures), .bold), span: span(context),
      lines: standings.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
        .map { .figure($0.element, dimension: nil) })
  }

  private static func campaign(_ context: PageContext) -> [HealthBlock] {
    guard let admission = context.reading.admission else { return [needs(context)] }
    let verdict = admission.store.verdict
    let title =
      StyledText(
        context.say(HealthPhrase.signUp(year: admission.campaign.year)) + context.language.colon, .heading, .bold)
      + StyledText(context.say(verdict), Role(verdict), .bold)
    let count = StyledText(context.say(HealthPhrase.productChecks(admission.products.count)), .heading, .bold)
    let products =
      admission.products.isEmpty
      ? HealthBlock(
        side: .left, title: count, lines: [], note: StyledText(context.say(CampaignPhrase.noProducts), .dimmed))
      : HealthBlock(
        side: .left,
        title: count + StyledText(context.language.colon, .heading, .bold)
          + StyledText(context.say(HealthPhrase.totals(admission.totals)), .dimmed),
        lines: CampaignItem.allCases.map { .products($0, admission.count($0)) })
    return [
      HealthBlock(
        side: .left, title: title,
        lines: CampaignStoreItem.allCases.map { .service($0, admission.store[$0]) }),
      needs(context), products,
    ]
  }
}
