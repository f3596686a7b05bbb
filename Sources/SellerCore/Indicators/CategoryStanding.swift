/// A category on the board: the shop's figure beside the industry's, and the products that weigh most on it (004 §三).
///
/// Categories are looked at, not judged (Readings, 3): there is a ratio and a difference, and no verdict.
public struct CategoryStanding: Sendable {
  /// The shop's figure in the category.
  public let figure: Figure
  /// The category's own benchmark; nil where none is on file for that name.
  public let benchmark: Benchmark?
  /// The products of the category that weigh most on the figure, the worst first.
  public let worst: [Figure]

  /// More products than these are not named.
  public static let mostNamed = 10

  /// The category's name.
  public var category: CategoryName { if case .category(let name, _) = figure.scope { name } else { Benchmark.market } }
  /// Its level, on platforms that have levels.
  public var level: Int? { if case .category(_, let level) = figure.scope { level } else { nil } }

  /// The benchmark's figure, as if the shop's own were compared with it.
  public var compared: Figure {
    Figure(
      indicator: figure.indicator, formula: figure.formula, scope: figure.scope, window: figure.window,
      ratio: figure.ratio, unit: figure.unit, target: nil, benchmark: benchmark?.value, gates: [],
      verdict: figure.verdict, source: figure.source, ruleSet: nil, missing: figure.missing, reported: nil)
  }

  /// By how much the shop's figure lies above the industry's, for display; nil without either.
  public var difference: Double? {
    guard let value = figure.value, let benchmark else { return nil }
    return value - benchmark.value.approximate
  }
}

extension Fact where Finding == [CategoryStanding] {
  /// The categories of a shop by an indicator over some days: by level, then the farthest above the industry first, those without
  /// a benchmark last.
  public static func board(of indicator: IndicatorID, over choice: WindowChoice = .own) -> Fact {
    Fact(from: Fact<[Figure]>.figures([.category, .product], over: [choice], only: [indicator])) { view, _, figures in
      let book = BenchmarkBook(view.benchmarks)
      let index = CategoryIndex(view)
      let products = Dictionary(firstOfEach: figures.filter { $0.scope.kind == .product }.map { ($0.scope, $0) })
      let standings = figures.filter { $0.scope.kind == .category }.map { figure in
        let members = (index.products(of: figure.scope) ?? []).compactMap { products[.product(view.products[$0].id)] }
        var category = Benchmark.market
        if case .category(let name, _) = figure.scope { category = name }
        let record = book.record(of: indicator.rawValue, category: category, for: figure.window)
        return CategoryStanding(
          figure: figure, benchmark: record.flatMap { $0.value.mantissa > 0 ? $0 : nil },
          worst: Array(WorstProducts(among: members)(indicator).prefix(CategoryStanding.mostNamed)))
      }
      return standings.sorted { left, right in
        let (first, second) = (left.compared.marketMultiple ?? -1, right.compared.marketMultiple ?? -1)
        return (left.level ?? 0, second, left.category) < (right.level ?? 0, first, right.category)
      }
    }
  }
}
