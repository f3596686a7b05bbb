import SellerCore
import SellerJSON
import SellerText

/// A figure, field by field.
public struct FigureFields: Sendable {
  private let view: ShopView

  /// The fields for the figures of a shop.
  public init(_ view: ShopView) { self.view = view }

  /// The indicator.
  public var indicator: RowField<Figure> { .name("id", Heading.indicator) { $0.indicator } }
  /// What it is about, in words.
  public var scope: RowField<Figure> {
    let names = ProductNames(view)
    return RowField("scope", Heading.scope, look: { StyledText($1.name(of: $0.scope) { names[$0] }, .accent) }) {
      .name($0.scope.kind)
    }
    .at("scope", "kind")
  }
  /// The value in its unit.
  public var value: RowField<Figure> {
    RowField(
      "value", Heading.value, alignment: .right, order: { $0.order($0.value) },
      look: { .value(of: $0, $1) },
      value: { .double($0.value) })
  }
  /// What passes.
  public var target: RowField<Figure> {
    RowField(
      "target", Heading.target, alignment: .right, order: { $0.order($0.target?.approximate) },
      look: { figure, language in language.target(of: figure).map { StyledText($0, .dimmed) } ?? .missing },
      value: { .double($0.target?.approximate) }
    )
    .at("target", "value")
  }
  /// How many times the market's figure it is.
  public var marketMultiple: RowField<Figure> {
    RowField(
      "market_multiple", Heading.marketMultiple, alignment: .right,
      look: { figure, language in
        language.timesMarket(figure).map { StyledText($0 + " ×", figure.verdict.isBreach ? .danger : .dimmed) }
          ?? .missing
      }, value: { .double($0.marketMultiple) })
  }
  /// What it amounts to.
  public var verdict: RowField<Figure> {
    RowField(
      "verdict", Heading.verdict, order: { .number(Double($0.pressure)) },
      look: { .verdict(of: $0, $1) }, value: { .text($0.verdict.name) })
  }
  /// What was counted.
  public var numerator: RowField<Figure> {
    RowField<Figure>.count("numerator", Heading.numerator) { Int(clamping: $0.ratio.numerator) }.single
      .sorted(by: { .number(Double($0.ratio.numerator) / ($0.unit == .hours ? 3600 : 1)) })
      .with { figure, language in
        StyledText(language.numerator(of: figure), figure.ratio.numerator == 0 ? .dimmed : .text)
      }
  }
  /// Out of how many.
  public var denominator: RowField<Figure> {
    RowField.count("denominator", Heading.denominator) { Int(clamping: $0.ratio.denominator) }.single
  }
  /// What the platform's page shows for the same days, and how far the counted value is from it.
  public var reported: RowField<Figure> {
    RowField(
      "reported_value", Heading.reported, alignment: .right, order: { $0.order($0.reportedValue) },
      look: { figure, language in language.reported(of: figure).map { StyledText($0, .accent) } ?? .missing },
      value: { .double($0.reportedValue) }
    )
    .at("reported", "value")
  }
  /// The days that it looks at.
  public var window: RowField<Figure> {
    RowField(
      "window", Heading.window, look: { figure, language in StyledText(language.window(figure.window), .dimmed) }
    ) {
      .text($0.window.description)
    }
  }

  /// What programs get of a figure: the row of the contract.
  public var answer: [RowField<Figure>] {
    data + [.data("gates") { $0.gates.isEmpty ? .empty : .json(Gate.json(of: $0.gates)) }]
      + outcome
  }

  /// What spreadsheets get of a figure.
  public var export: [RowField<Figure>] {
    data + [.data("unmet_gates") { .list($0.unmetGates.map { "\($0.count.rawValue) \($0.have)/\($0.need)" }) }]
      + outcome
  }

  /// Figures as programs get them.
  public func json(of figures: [Figure]) -> JSONValue { answer.array(of: figures) }

  private var data: [RowField<Figure>] {
    [
      indicator, scope,
      .data("category") { if case .category(let name, _) = $0.scope { .key(name) } else { .empty } }
        .at("scope", "category"),
      .data("level") { if case .category(_, let level) = $0.scope { .integer(level) } else { .empty } }
        .at("scope", "level"),
      .data("product_id") { if case .product(let id) = $0.scope { .key(id) } else { .empty } }
        .at("scope", "product_id"),
      .data("first") { $0.window.first.map { .day($0) } ?? .empty }.at("window", "first"),
      .data("last") { .day($0.window.last) }.at("window", "last"),
      numerator, denominator, value, .data("unit") { .name($0.unit) },
      .data("comparator") { .name($0.target?.comparator) }.at("target", "comparator"),
      target, .data("times_market") { .number($0.target?.timesMarket) }.at("target", "times_market"),
      .data("benchmark") { .double($0.benchmark?.approximate) },
    ]
  }

  private var outcome: [RowField<Figure>] {
    [
      verdict, .data("severity") { .name($0.severity) }, .data("source") { .text($0.source.document) },
      .data("rule_set") { .key($0.ruleSet) }.orNull, marketMultiple,
      .data("missing") { $0.missing.isEmpty ? .empty : .list($0.missing.map(\.rawValue)) },
      reported, .data("reported_numerator") { .integer($0.reported?.numerator) }.at("reported", "numerator"),
      .data("reported_denominator") { .integer($0.reported?.denominator) }.at("reported", "denominator"),
      .data("reported_verdict") { .text($0.reported?.verdict.name) }.at("reported", "verdict"),
      .data("reported_severity") { .name($0.reported?.verdict.severity) }.at("reported", "severity"),
      .data("reported_at") { .instant($0.reported?.at) }.at("reported", "at"),
    ]
  }

  /// What a command shows of figures: scope and comparison with the market only where one of them has it.
  public func table(_ figures: FigureRuns, namesScopes: Bool = true) -> [RowField<Figure>] {
    let isScoped = namesScopes && figures.contains { $0.scope != .store }
    let isCompared = figures.contains { $0.benchmark != nil }
    let isReported = !view.tables.reported.isEmpty && figures.contains { $0.reported != nil }
    return [indicator] + (isScoped ? [scope] : []) + [value] + (isReported ? [reported] : []) + [target]
      + (isCompared ? [marketMultiple] : []) + [verdict, numerator, denominator, window]
  }
}

extension Gate {
  fileprivate static func json(of gates: [Gate]) -> String {
    var writer = JSONWriter()
    writer.beginList()
    for gate in gates {
      writer.beginObject()
      writer.name("count")
      writer.text(gate.count.rawValue)
      writer.name("have")
      writer.integer(gate.have)
      writer.name("need")
      writer.integer(gate.need)
      writer.endObject()
    }
    writer.endList()
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

extension Figure {
  /// A number in the figure's unit as what figures of all units are sorted by: the number that is shown.
  public func order(_ number: Double?) -> SortKey {
    number.map { .number($0 * indicator.shownUnit.factor) } ?? .none
  }
}

extension StyledText {
  /// The value; a breach is red.
  public static func value(of figure: Figure, _ language: Language) -> StyledText {
    StyledText(language.value(of: figure), figure.judged.isBreach ? .danger : .text)
  }

  /// The verdict's word in its colour.
  public static func verdict(of figure: Figure, isShort: Bool = false, _ language: Language) -> StyledText {
    StyledText(language.verdict(of: figure, isShort: isShort), Role(figure.judged))
  }

  /// An amount that is paid to the seller, or taken back.
  public init(change money: Money, _ language: Language) {
    self.init(language.signedMoney(money), Role(ofChange: money))
  }
}

extension Role {
  /// The meaning of a verdict.
  public init(_ verdict: Verdict) {
    self =
      switch verdict {
      case .pass: .good
      case .breach: .danger
      case .observe, .noData, .notAssessed, .noBenchmark, .noRule: .dimmed
      }
  }

  /// The meaning of an amount that is paid to the seller, or taken back.
  public init(ofChange money: Money) {
    self = money.minorUnits > 0 ? .good : money.minorUnits < 0 ? .danger : .dimmed
  }
}

extension Language {
  /// What a figure is about, in words: a product by its name and id.
  public func name(of scope: Scope, in view: ShopView) -> String { name(of: scope) { view.product($0)?.name } }

  fileprivate func name(of scope: Scope, _ product: (ProductID) -> String?) -> String {
    switch scope {
    case .store: say(FigurePhrase.store)
    case .category(let name, let level): level.map { "\($0) \(name)" } ?? name.text
    case .product(let id): product(id).map { $0 + say(FigurePhrase.bracketed(id.text)) } ?? id.text
    }
  }
}
