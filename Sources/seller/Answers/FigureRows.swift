import SellerConsole
import SellerCore
import SellerExchange
import SellerTables
import SellerText

/// Figures as tables: for people, and for spreadsheets.
struct FigureRows {
  let view: ShopView
  let figures: [Figure]
  /// Whether the rows say what they are about, where it is not all the store's.
  var namesScopes = true

  /// The table for people; scope and comparison with the market only where a figure has one.
  func table(title: String? = nil, in language: Language) -> OutputTable {
    let isScoped = namesScopes && figures.contains { $0.scope != .store }
    let isCompared = figures.contains { $0.benchmark != nil }
    var columns: [OutputTable.Column] = [.init("indicator", Heading.indicator)]
    if isScoped { columns.append(.init("scope", Heading.scope)) }
    columns += [.init("value", Heading.value, .right), .init("target", Heading.target, .right)]
    if isCompared { columns.append(.init("times_market", Heading.marketMultiple, .right)) }
    columns += [
      .init("verdict", Heading.verdict), .init("numerator", Heading.numerator, .right),
      .init("denominator", Heading.denominator, .right), .init("window", Heading.window),
    ]
    let rows = figures.map { figure in
      var row: [OutputTable.Cell] = [.init(language.say(figure.indicator))]
      if isScoped { row.append(.init(name(of: figure.scope, in: language), .accent)) }
      row += [.init(language.value(of: figure), figure.role), .init(language.target(of: figure) ?? "–", .dimmed)]
      if isCompared { row.append(.init(language.timesMarket(figure).map { $0 + " ×" } ?? "–")) }
      row += [
        .init(language.verdict(of: figure), figure.role), .init(language.count(figure.ratio.numerator)),
        .init(language.count(figure.ratio.denominator)), .init(figure.window.description, .dimmed),
      ]
      return row
    }
    return OutputTable(title: title, columns: columns, rows: rows)
  }

  /// What a figure is about, in words: a product by its name and id.
  func name(of scope: Scope, in language: Language) -> String {
    switch scope {
    case .store: language.say(AnswerPhrase.store)
    case .category(let name, let level): level.map { "\($0) \(name)" } ?? name.text
    case .product(let id): view.product(id)?.name.map { "\($0) (\(id))" } ?? id.text
    }
  }

  /// The rows for a spreadsheet: the fields of the JSON answer, one a column.
  var export: ExportTable {
    ExportTable(columns: Self.exportFields.map(\.0)) { [figures] body in
      for figure in figures { try body(Self.exportFields.map { $0.1(figure) }) }
    }
  }

  private static let exportFields: [(String, @Sendable (Figure) -> ExportCell)] = [
    ("id", { .name($0.indicator) }),
    ("scope", { .name($0.scope.kind) }),
    ("category", { if case .category(let name, _) = $0.scope { .key(name) } else { .empty } }),
    ("level", { if case .category(_, let level) = $0.scope { .integer(level) } else { .empty } }),
    ("product_id", { if case .product(let id) = $0.scope { .key(id) } else { .empty } }),
    ("first", { $0.window.first.map { .day($0) } ?? .empty }),
    ("last", { .day($0.window.last) }),
    ("numerator", { .integer($0.ratio.numerator) }),
    ("denominator", { .integer($0.ratio.denominator) }),
    ("value", { $0.value.map { .double($0) } ?? .empty }),
    ("unit", { .name($0.unit) }),
    ("comparator", { .name($0.target?.comparator) }),
    ("target", { $0.target.map { .double($0.approximate) } ?? .empty }),
    ("times_market", { $0.target?.timesMarket.map { .decimal($0) } ?? .empty }),
    ("benchmark", { $0.benchmark.map { .decimal($0) } ?? .empty }),
    ("unmet_gates", { .list($0.unmetGates.map { "\($0.count.rawValue) \($0.have)/\($0.need)" }) }),
    ("verdict", { .text($0.verdict.name) }),
    ("severity", { .name($0.severity) }),
    ("source", { .text($0.source.document) }),
  ]
}

extension Figure {
  /// The meaning that a figure is shown in.
  var role: Role {
    switch verdict {
    case .pass: .good
    case .breach: .danger
    case .observe, .noData, .notAssessed, .noBenchmark: .dimmed
    }
  }
}
