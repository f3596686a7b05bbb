import SellerCore
import SellerJSON
import SellerTables
import SellerText

/// Where the shop stands on each ladder of penalties, and what its breaches cost.
struct PenaltiesAnswer: ValueAnswer {
  let view: ShopView
  private let standings: [LadderStanding]
  private let register: ViolationRegister
  private let costs: [BreachCost]
  private let own: [String: RuleSet]

  init(_ view: ShopView, rulebook: Rulebook) {
    self.view = view
    let (standings, register, costs) = view.report(
      by: rulebook, .on(.kuaishou, .ladders), .on(.kuaishou, .violations), .on(.kuaishou, .breachCosts))
    self.standings = standings ?? []
    self.register = register ?? view.report(by: rulebook, .violations)
    self.costs = costs ?? []
    own = rulebook.own
  }

  var json: JSONValue {
    .object(
      view.answerHead + [
        ("points", .object([("have", .count(register.points)), ("limit", .count(register.limit))])),
        ("ladders", (Self.fields + details).array(of: standings)),
        ("breaches", BreachCostFields(view).answer.array(of: costs)),
      ])
  }

  private static let fields: [RowField<LadderStanding>] = [
    LadderFields.ladder, LadderFields.violation, LadderFields.count, LadderFields.standing, LadderFields.next,
  ]

  /// What the next violation costs in parts, and by which rules.
  private var details: [RowField<LadderStanding>] {
    [
      .data("next_severity") { .name($0.next.step?.severity) }, .data("figure_severity") { .name($0.figure) },
      .data("measures") { .list(($0.next.step?.measures ?? []).map(\.phrase.english)) },
      .data("rule_set") { [own] in
        .text((own["ladder.\($0.ladder.id.rawValue)"]?.id ?? "kuaishou.ladders").text)
      },
    ]
  }

  func spreadsheet() -> DataTable { DataTable(Self.fields, standings) }

  func summary(in language: Language) -> [String] {
    guard view.shop.platform == .kuaishou else {
      return [view.title(in: language), language.say(PenaltyPhrase.elsewhere(view.shop.platform))]
    }
    return [
      view.title(in: language), language.say(PenaltyPhrase.points(register.points, limit: register.limit)),
    ]
  }

  func tables(in language: Language) -> [OutputTable] {
    OutputTable.ifAny(Self.fields, standings, in: language)
      + OutputTable.ifAny(
        title: language.say(PenaltyPhrase.breaches), BreachCostFields(view).table, costs, in: language)
  }
}
