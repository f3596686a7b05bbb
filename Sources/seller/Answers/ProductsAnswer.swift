import SellerConsole
import SellerCore
import SellerExchange
import SellerJSON
import SellerTables
import SellerText

/// Every product with how much it sells and the figures that its platform looks at.
struct ProductsAnswer: ListAnswer {
  let view: ShopView
  let rows: [Row]
  private let indicators: [IndicatorID]

  /// A product with its figures and, on Wish, whether it can be disputed.
  struct Row {
    let product: Product
    let orders: Int
    let figures: [Figure]
    let dispute: DisputeEligibility?
  }

  init(_ view: ShopView, rulebook: Rulebook) {
    self.view = view
    let indicators = Self.indicators(of: view.shop.platform)
    self.indicators = indicators
    let figures = Figures.compute(view: view, rulebook: rulebook, scopes: [.product], only: Set(indicators))
    let figuresOfProduct = Dictionary(grouping: figures, by: \.scope)
    let volumes = ProductVolumes(of: view)
    let eligibilities = view.shop.platform == .wish ? DisputeEligibilities(view, rulebook: rulebook) : nil
    rows = view.products.sorted { $0.id < $1.id }.map { product in
      Row(
        product: product, orders: volumes.orders(of: product.id), figures: figuresOfProduct[.product(product.id)] ?? [],
        dispute: eligibilities?[product.id])
    }
  }

  /// The figures that the list shows, as the console does.
  private static func indicators(of platform: Platform) -> [IndicatorID] {
    switch platform {
    case .wish: [.averageRating, .refundRate63to93]
    case .kuaishou: [.qualityRefundRate, .badReviewRate]
    case .jd: []
    }
  }

  var head: [(String, JSONValue)] { view.answerHead }
  var listName: String { "products" }
  var elements: [Row] { rows }

  func json(of row: Row) -> JSONValue {
    var members = row.product.jsonMembers
    members.append(("orders_30_days", .count(row.orders)))
    members.add("dispute", row.dispute?.json)
    members.append(("figures", .array(row.figures.map(\.json))))
    return .object(members)
  }

  func summary(in language: Language) -> [String] { [view.title(in: language)] }

  func tables(in language: Language) -> [OutputTable] {
    let isWish = view.shop.platform == .wish
    var columns: [OutputTable.Column] = [
      .init("product_id", Heading.id), .init("name", Heading.product), .init("categories", Heading.categories),
      .init("orders_30_days", Heading.ordersIn30Days, .right),
    ]
    for indicator in indicators { columns.append(.init(indicator.rawValue, indicator, .right)) }
    switch view.shop.platform {
    case .wish: columns.append(.init("dispute", Heading.dispute))
    case .kuaishou: columns.append(.init("verdict", Heading.verdict))
    case .jd: columns.append(.init("quality_grade", Heading.qualityGrade))
    }
    columns += [.init("state", Heading.state), .init("price", Heading.price, .right)]
    let cells = rows.map { row -> [OutputTable.Cell] in
      let product = row.product
      let names = isWish ? product.categories : product.categoryPath
      var cells: [OutputTable.Cell] = [
        .init(product.id.text, .accent), .init(product.name ?? "–", export: .text(product.name)),
        .init(Self.categories(product, on: view.shop.platform), export: .keys(names)),
        .init(language.count(row.orders), export: .integer(row.orders)),
      ]
      for indicator in indicators {
        let figure = row.figures.first { $0.indicator == indicator }
        cells.append(
          .init(
            figure.map { language.value(of: $0) } ?? "–", figure?.verdict.isBreach == true ? .danger : .text,
            export: figure?.value.map { .double($0) } ?? .empty))
      }
      switch view.shop.platform {
      case .wish: cells.append(disputeCell(row.dispute, in: language))
      case .kuaishou:
        let figure = row.figures.first { $0.indicator == .qualityRefundRate }
        cells.append(
          .init(
            figure.map { language.verdict(of: $0) } ?? "–", figure?.role ?? .dimmed,
            export: .text(figure?.verdict.name)))
      case .jd: cells.append(.init(product.qualityGrade ?? "–", export: .text(product.qualityGrade)))
      }
      cells += [
        .init(language.say(product.state), product.state == .active ? .text : .dimmed, export: .name(product.state)),
        .init(language.money(product.price), export: .money(product.price)),
      ]
      return cells
    }
    return [OutputTable(columns: columns, rows: cells)]
  }

  private static func categories(_ product: Product, on platform: Platform) -> String {
    let names = platform == .wish ? product.categories : product.categoryPath
    return names.isEmpty ? "--" : names.map(\.text).joined(separator: platform == .wish ? ", " : " › ")
  }

  private func disputeCell(_ eligibility: DisputeEligibility?, in language: Language) -> OutputTable.Cell {
    switch eligibility {
    case .disputable: .init(language.say(AnswerPhrase.disputable), .good, export: .text("disputable"))
    case .refused(.alreadyDisputed(let id, _)): .init(id.text, .accent, export: .key(id))
    case .refused, nil: .init("–", .dimmed, export: .empty)
    }
  }
}
