import SellerCore
import SellerText

/// What a breach costs, field by field.
public struct BreachCostFields: Sendable {
  private let figures: FigureFields

  /// The fields for the breaches of a shop.
  public init(_ view: ShopView) { figures = FigureFields(view) }

  @Sendable private static func figure(_ cost: BreachCost) -> Figure? { cost.figure }

  /// The ladder.
  public var ladder: RowField<BreachCost> { .name("ladder", PenaltyPhrase.ladder) { $0.ladder } }
  /// How severe the step is.
  public var severity: RowField<BreachCost> { .name("severity", Heading.severity, { Role($0) }) { $0.step.severity } }
  /// What it consists of.
  public var measures: RowField<BreachCost> {
    RowField(
      "measures", PenaltyPhrase.measures, look: { StyledText($1.say(PenaltyPhrase.step($0.step))) },
      value: { .list($0.step.measures.map(\.phrase.english)) })
  }
  /// The step beyond.
  public var further: RowField<BreachCost> {
    RowField(
      "further", PenaltyPhrase.further,
      look: { cost, language in
        cost.further.map { StyledText(language.say(PenaltyPhrase.stepInShort($0)), .dimmed) } ?? .missing
      }, value: { .name($0.further?.severity) })
  }

  /// What programs get.
  public var answer: [RowField<BreachCost>] {
    [
      figures.indicator.of(Self.figure).titled(Heading.indicator), figures.scope.of(Self.figure),
      .data("product_id") { if case .product(let id) = $0.figure.scope { .key(id) } else { .empty } }
        .at("scope", "product_id"),
      figures.value.of(Self.figure),
    ] + cost
  }

  /// What programs get of the cost alone.
  public var cost: [RowField<BreachCost>] {
    [
      ladder,
      .data("basis") { cost in
        switch cost.basis {
        case .figure: .text("figure")
        case .count: .text("count")
        case .atLeast: .text("at_least")
        }
      },
      severity,
      .data("points_from") { .integer($0.step.points?.lowerBound) }.at("points", "from"),
      .data("points_to") { .integer($0.step.points?.upperBound) }.at("points", "to"),
      .data("fine_from") { .money($0.step.fine?.bounds?.from) }.at("fine", "from"),
      .data("fine_to") { .money($0.step.fine?.bounds?.to) }.at("fine", "to"), measures, further,
      .data("recorded") { .name($0.recorded?.severity) }, .data("recorded_at") { .instant($0.recorded?.at) },
      .data("differs_because") { .name($0.recorded?.why) },
    ]
  }

  /// What a command shows.
  public var table: [RowField<BreachCost>] {
    [
      figures.indicator.of(Self.figure), figures.scope.of(Self.figure), figures.value.of(Self.figure), ladder, measures,
      further,
    ]
  }
}

extension PenaltyMeasure.Fine {
  /// The least and the most, where both are amounts.
  fileprivate var bounds: (from: Money, to: Money)? {
    if case .range(let from, let to) = self { (from, to) } else { nil }
  }
}
