import SellerChanges
import SellerCore
import SellerText

/// What can be noted beside a figure, from wherever it is shown: what the platform's page shows, the market's figure, and a violation
/// that the platform found by it.
enum FigureDeeds {
  /// The deeds on a figure; benchmarks and ladders exist on Kuaishou alone.
  static func offers<Owner>(on figure: Figure?, in context: PageContext) -> [Offer<Owner>] {
    let reported: Offer<Owner> = Offer(.addReported, of: figure) {
      .push(RecordFormPage.noting(.reported, window(of: $0).merging(scope(of: $0)) { $1 }, in: context))
    }
    let note: Offer<Owner> = NoteDeeds.offer(on: figure.map { ("indicator", $0.indicator.rawValue) }, in: context)
    guard context.view.shop.platform == .kuaishou else { return [reported, note] }
    let benchmark: Offer<Owner> = Offer(.addBenchmark, of: figure) {
      .push(RecordFormPage.noting(.benchmark, window(of: $0).merging(market(of: $0, in: context)) { $1 }, in: context))
    }
    let violation: Offer<Owner> = Offer(
      .addViolation, of: figure.flatMap { violationOfLadder(by: $0, in: context) }, orElse: PenaltyPhrase.noLadder
    ) { .push(RecordFormPage(.violation, given: $0, in: context)) }
    return [reported, benchmark, violation, note]
  }

  /// What a figure with a ladder says of its violation.
  private static func violationOfLadder(by figure: Figure, in context: PageContext) -> [String: String]? {
    let name = figure.indicator.rawValue
    return context.reading.penalties?.standings.contains { $0.violation == name } == true ? ["violation": name] : nil
  }

  private static func window(of figure: Figure) -> [String: String] {
    var given = ["indicator": figure.indicator.rawValue]
    given["from"] = figure.window.first?.description
    given["to"] = figure.window.last.description
    return given
  }

  private static func scope(of figure: Figure) -> [String: String] {
    switch figure.scope {
    case .store: [:]
    case .category(let name, _): ["category": name.text]
    case .product(let id): ["product_id": id.text]
    }
  }

  /// The benchmark that the figure is compared with: a product's is that of its third-level category.
  private static func market(of figure: Figure, in context: PageContext) -> [String: String] {
    switch figure.scope {
    case .store: [:]
    case .category(let name, _): ["category": name.text]
    case .product(let id): context.view.product(id)?.thirdLevelCategory.map { ["category": $0.text] } ?? [:]
    }
  }
}
