import SellerCore
import SellerExchange
import SellerJSON
import SellerTables
import SellerText

/// Store health at a glance.
struct HealthAnswer: ValueAnswer {
  let view: ShopView
  let health: ShopHealth
  let cases: CaseQueue
  let alerts: AlertList
  /// The campaign's admission; JD only.
  let admission: CampaignAdmission?
  /// What no file tells, with the figures that cannot be judged for it.
  let untold: [UntoldFact]

  init(_ view: ShopView, rulebook: Rulebook) {
    self.view = view
    (health, alerts, cases, admission, untold) = view.report(
      by: rulebook, .health, .alerts, .cases, .on(.jd, .admission), .untold)
  }

  var json: JSONValue {
    var members = view.answerHead
    if let trusted = health.trustedStore {
      members.add(
        "trusted_store",
        .object([
          ("trusted", .bool(trusted.isTrusted)), ("met", .count(trusted.met)), ("of", .count(trusted.figures.count)),
          ("indicators", .array(trusted.figures.map { .name($0.indicator) })),
        ]))
    }
    if let admission {
      let totals = admission.totals
      members.add(
        "campaign",
        .object([
          ("year", .count(admission.campaign.year)), ("store", .name(admission.store.verdict)),
          ("pass", .count(totals[.pass])), ("attention", .count(totals[.attention])),
          ("unknown", .count(totals[.unknown])), ("fail", .count(totals[.fail])),
        ]))
    }
    members += [
      ("breaches", figures(health.breaches)), ("near", figures(health.near)),
      ("assessed", figures(health.assessed)), ("observed", figures(health.observed)),
    ]
    members.add("lowest_tenth", health.lowestTenth.map { FigureFields(view).answer.object(of: $0) })
    members.add(
      "cases",
      .object([
        ("open", .count(cases.clocks.count)), ("overdue", .count(cases.overdue.count)),
        ("waiting_for_seller", .count(cases.count(waitingFor: .seller))),
      ]))
    if !untold.isEmpty {
      members.append(("untold", untoldFields.answer.array(of: untold)))
    }
    members.append(("alerts", AlertFields(view).answer.array(of: alerts.alerts)))
    return .object(members)
  }

  private var untoldFields: UntoldFields { UntoldFields(FactWays(view.shop.platform)) }

  func summary(in language: Language) -> [String] {
    var lines = [
      view.title(in: language),
      [
        language.say(ChromePhrase.breaches(alerts.count(.breach))),
        language.say(ChromePhrase.near(alerts.count(.near))),
        language.say(FiguresWords.openCases(cases.clocks.count, overdue: cases.overdue.count)),
      ].joined(separator: " · "),
    ]
    if view.snapshot.orderCount == 0, view.snapshot.tables.productTable.count == 0 {
      lines.append(language.say(FiguresWords.emptyStore))
    }
    if let trusted = health.trustedStore {
      lines.append(
        language.say(
          trusted.withoutData > 0
            ? HealthPhrase.trustedStore(met: trusted.met, of: trusted.figures.count, withoutData: trusted.withoutData)
            : FiguresWords.trustedStore(trusted.isTrusted, met: trusted.met, of: trusted.figures.count)))
    }
    if let admission {
      let totals = admission.totals
      lines.append(
        language.say(
          CampaignWords.admission(
            year: admission.campaign.year, store: admission.store.verdict, failing: totals[.fail], of: totals.all)))
    }
    return lines
  }

  func tables(in language: Language) -> [OutputTable] {
    let shown = Set((health.assessed + health.observed).map { RowKey($0) })
    let elsewhere = (health.breaches + health.near).filter { !shown.contains(RowKey($0)) }
    let parts: [(Phrase, [Figure])] = [
      (FiguresWords.assessed, health.assessed), (FiguresWords.alsoJudged, elsewhere),
      (FiguresWords.lowestTenth, health.lowestTenth.map { [$0] } ?? []),
      (FiguresWords.observed, health.observed),
    ]
    let figures = parts.filter { !$0.1.isEmpty }.map { title, figures in
      OutputTable(title: language.say(title), FigureFields(view).table(FigureRuns(figures)), figures, in: language)
    }
    return figures + notTold(in: language) + needs(in: language)
  }

  /// What no file tells, and which file brings it.
  private func notTold(in language: Language) -> [OutputTable] {
    let fields = untoldFields
    return OutputTable.ifAny(
      title: language.say(UntoldPhrase.title(figures: untold.figureCount)),
      [fields.fact, fields.neededBy, fields.broughtBy], untold, in: language)
  }

  /// The lines of what needs the seller, as the console has them.
  private func needs(in language: Language) -> [OutputTable] {
    let lines = alerts.needs.filter { $0.first.map { $0.urgency > .notice } ?? false }
    return OutputTable.ifAny(
      title: language.say(HealthPhrase.needsYou(alerts.pressing)), showsHeadings: false, AlertFields(view).lines,
      lines, in: language)
  }

  func spreadsheet() -> DataTable {
    DataTable(FigureFields(view).export, health.assessed + health.observed)
  }

  private func figures(_ figures: [Figure]) -> JSONValue { FigureFields(view).json(of: figures) }

  /// What makes a row of figures the same row.
  private struct RowKey: Hashable {
    let indicator: IndicatorID
    let scope: Scope
    let window: Window

    init(_ figure: Figure) {
      (indicator, scope, window) = (figure.indicator, figure.scope, figure.window)
    }
  }
}
