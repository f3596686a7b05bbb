import SellerCore
import SellerText

/// A category on the board, field by field.
public struct CategoryFields: Sendable {
  private let view: ShopView

  /// The fields for the categories of a shop.
  public init(_ view: ShopView) { self.view = view }

  /// Its level.
  public var level: RowField<CategoryStanding> {
    RowField(
      "level", CategoryPhrase.level,
      look: { row, language in
        row.level.map { StyledText(language.say(CategoryPhrase.name(of: $0)), .dimmed) } ?? .missing
      }, value: { .integer($0.level) })
  }
  /// Its name.
  public var category: RowField<CategoryStanding> {
    .id("category", Term.category.on(view.shop.platform)) { $0.category }
  }
  /// The shop's figure.
  public var value: RowField<CategoryStanding> {
    FigureFields(view).value.of { (row: CategoryStanding) in row.figure }.titled(CategoryPhrase.shop)
  }
  /// The industry's figure.
  public var benchmark: RowField<CategoryStanding> {
    RowField(
      "benchmark", CategoryPhrase.industry, alignment: .right,
      look: { row, language in
        row.benchmark.map { StyledText(language.benchmark($0.value, unit: row.figure.indicator.shownUnit), .dimmed) }
          ?? .missing
      }, value: { row in row.benchmark.map { .double($0.value.approximate) } ?? .null })
  }
  /// How many times the industry's figure the shop's is.
  public var multiple: RowField<CategoryStanding> {
    RowField(
      "times", CategoryPhrase.times, alignment: .right,
      look: { row, language in
        guard let times = language.timesMarket(row.compared), let number = row.compared.marketMultiple else {
          return .missing
        }
        return StyledText(times + " ×", number >= 2 ? .danger : number > 1 ? .warning : .good)
      }, value: { row in row.compared.marketMultiple.map { .double($0) } ?? .null })
  }
  /// How far it lies above, or below.
  public var difference: RowField<CategoryStanding> {
    RowField(
      "difference", CategoryPhrase.difference, alignment: .right,
      look: { row, language in
        language.difference(of: row).map { StyledText($0, (row.difference ?? 0) > 0 ? .warning : .good) } ?? .missing
      }, value: { row in row.difference.map { .double($0) } ?? .null })
  }
  /// How many orders it is counted from.
  public var orders: RowField<CategoryStanding> {
    FigureFields(view).denominator.of { $0.figure }.titled(Heading.orders)
  }
  /// How many count against it.
  public var adverse: RowField<CategoryStanding> {
    FigureFields(view).numerator.of { $0.figure }.titled(CategoryPhrase.counted)
  }
  /// The product that weighs most.
  public var worst: RowField<CategoryStanding> {
    RowField(
      "worst_products", CategoryPhrase.worst, order: { _ in .none },
      look: { [view] row, language in
        StyledText(row.worst.first.map { language.name(of: $0.scope, in: view) } ?? "", .dimmed)
      },
      value: { row in
        .list(row.worst.compactMap { if case .product(let id) = $0.scope { id.text } else { nil } })
      })
  }
  private var window: RowField<CategoryStanding> { FigureFields(view).window.of { $0.figure } }
  private var id: RowField<CategoryStanding> { FigureFields(view).indicator.of { $0.figure } }

  /// What a command shows.
  public var table: [RowField<CategoryStanding>] {
    [level, category, value, benchmark, multiple, difference, adverse, orders, worst, window]
  }
  /// What programs and spreadsheets get.
  public var answer: [RowField<CategoryStanding>] { [id] + table }
}
