import SellerCore
import SellerJSON
import SellerText

/// How a figure went and how far it is from another verdict, field by field.
public struct StandingFields: Sendable {
  private let view: ShopView
  private var figures: FigureFields { FigureFields(view) }
  /// The same figure of what it is compared with.
  private let category: @Sendable (Figure) -> Figure?

  /// The fields for the figures of a shop; `category` finds the same figure of a product's category.
  public init(_ view: ShopView, category: @escaping @Sendable (Figure) -> Figure? = { _ in nil }) {
    self.view = view
    self.category = category
  }

  @Sendable private static func figure(_ standing: StandingFigure) -> Figure? { standing.figure }

  /// The value over the days before.
  public var previous: RowField<StandingFigure> {
    RowField(
      "previous", FigurePhrase.before, alignment: .right, order: { $0.figure.order($0.trend.previous?.value) },
      look: { standing, language in
        standing.trend.previous.map { StyledText(language.value(of: $0), .dimmed) } ?? .missing
      }, value: { .double($0.trend.previous?.value) }
    )
    .at("previous", "value")
  }
  /// How much it changed, and whether for the better.
  public var change: RowField<StandingFigure> {
    RowField(
      "change", FigurePhrase.changed, alignment: .right, order: { $0.figure.order($0.trend.change) },
      look: { standing, language in
        language.changeInWords(standing.trend).map { StyledText($0, Role(language.direction(of: standing.trend))) }
          ?? .missing
      }, value: { .double($0.trend.change) })
  }
  /// How far it is from another verdict.
  public var distances: RowField<StandingFigure> {
    RowField(
      "distances", Heading.distance, order: { $0.distances.first.map { .number(Double($0.count)) } ?? .none },
      look: { standing, language in
        StyledText(
          standing.distances.distinct.map { language.say(HealthDistance($0, of: standing.figure.indicator)) }
            .joined(separator: language.semicolon))
      },
      value: { .json(JSONValue.array($0.distances.map(\.json)).compact) })
  }
  /// The same figure of the product's category.
  public var ofCategory: RowField<StandingFigure> {
    RowField(
      "category_value", Term.category.on(view.shop.platform), alignment: .right,
      order: { [category] in $0.figure.order(category($0.figure)?.value) },
      look: { [category] standing, language in
        category(standing.figure).map { StyledText(language.value(of: $0), .dimmed) } ?? .missing
      }, value: { [category] in .double(category($0.figure)?.value) })
  }

  /// What programs get of how a figure went.
  public var trend: [RowField<StandingFigure>] {
    [
      .data("previous_first") { $0.trend.previous?.window.first.map { .day($0) } ?? .empty }.at("previous", "first"),
      .data("previous_last") { ($0.trend.previous?.window.last).map { .day($0) } ?? .empty }.at("previous", "last"),
      previous, change, .data("direction") { .text($0.trend.direction?.rawValue) }, .data("near") { .flag($0.isNear) },
      .data("points") { standing in
        .json(
          JSONValue.array(
            standing.points.map { point in
              .object([("day", .text(point.day)), ("value", point.value.map { .double($0) } ?? .null)])
            }
          ).compact)
      },
    ]
  }
  /// What programs get of a figure with how it went.
  public var answer: [RowField<StandingFigure>] {
    [figures.indicator.of(Self.figure), figures.value.of(Self.figure)] + trend + [distances, ofCategory]
  }
  /// What a command shows.
  public var table: [RowField<StandingFigure>] {
    [figures.indicator.of(Self.figure), figures.value.of(Self.figure), previous, change, ofCategory, distances]
  }
}

extension Role {
  /// The role of a change: one for the worse is no breach yet.
  package init(_ direction: Trend.Direction?) {
    self =
      switch direction {
      case .better: .good
      case .worse: .warning
      case .same, nil: .dimmed
      }
  }
}

extension Distance {
  /// How far it is, for programs.
  public var json: JSONValue {
    let move =
      switch move {
      case .moreAdverse: "more_adverse"
      case .fewerAdverse: "fewer_adverse"
      case .moreFavourable: "more_favourable"
      }
    var members: [(String, JSONValue)] = [("count", .integer(count)), ("move", .string(move))]
    switch outcome {
    case .pass: members.append(("verdict", "pass"))
    case .breach(let severity):
      members.append(("verdict", "breach"))
      members.add("severity", name: severity)
    }
    return .object(members)
  }
}
