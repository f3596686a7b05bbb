import SellerCore
import SellerTables
import SellerText

/// What the list of products shows on each platform: the figure that the platform judges products by comes first.
enum ProductColumns {
  static func columns(in context: PageContext) -> [RowList<ProductRow>.Column] {
    switch context.view.shop.platform {
    case .wish: [name(20...40)] + WishProductColumns.columns + [orders] + wishFigures + [membership, state, price]
    case .kuaishou: [name(16...24), thirdLevel, orders] + kuaishouFigures + [state, price]
    case .jd: [name(20...40), thirdLevel, orders, grade, state, price]
    }
  }

  /// What the other columns leave goes to the name, so that a verdict is not cut short for it.
  private static func name(_ width: ClosedRange<Int>) -> RowList<ProductRow>.Column {
    RowList<ProductRow>.Column(
      Heading.product, width: width, takesRest: true, key: { .text($0.product.nameOrID) }
    ) { row, _ in
      StyledText(row.product.nameOrID)
    }
  }

  private static let membership = RowList<ProductRow>.Column(
    Heading.advancedLogistics, width: 8...12, priority: 6, key: { .text($0.product.advancedLogistics?.rawValue ?? "") }
  ) { row, language in
    guard let membership = row.product.advancedLogistics else { return .missing }
    return StyledText(language.say(membership), membership == .included ? .text : .dimmed)
  }

  private static let thirdLevel = RowList<ProductRow>.Column(
    Heading.category, width: 8...16, priority: 2, key: { .text($0.product.categoryPath.last?.text ?? "") }
  ) { row, _ in
    row.product.categoryPath.last.map { StyledText($0.text, .dimmed) } ?? .missing
  }

  private static let orders = RowList<ProductRow>.Column(
    Heading.ordersIn30Days, alignment: .right, width: 11...11, priority: 1, key: { .number(Double($0.orders)) }
  ) { row, language in
    StyledText(language.count(row.orders), row.orders == 0 ? .dimmed : .text)
  }

  private static let wishFigures = [
    figure(.refundRate63to93, Heading.refundRate, width: 7...9, priority: 1),
    figure(.averageRating, Heading.rating, width: 6...6, priority: 4),
  ]

  private static let kuaishouFigures = [
    figure(.qualityRefundRate, Heading.qualityRefundRate, width: 15...15),
    RowList<ProductRow>.Column(
      Heading.verdict, width: 18...30, key: { severity($0.figure(.qualityRefundRate)) },
      cell: { row, language in FigureStyle.verdict(row.figure(.qualityRefundRate), language) }),
    figure(.badReviewRate, Heading.badReviewRate, width: 11...11, priority: 3),
  ]

  private static let grade = RowList<ProductRow>.Column(
    Heading.qualityGrade, width: 5...8, key: { .text($0.product.qualityGrade ?? "") }
  ) { row, _ in
    row.product.qualityGrade.map { StyledText($0) } ?? .missing
  }

  private static let state = RowList<ProductRow>.Column(
    Heading.state, width: 6...9, priority: 5, key: { .text($0.product.state.rawValue) }
  ) { row, language in
    StyledText(language.say(row.product.state), row.product.state == .active ? .text : .dimmed)
  }

  private static let price = RowList<ProductRow>.Column(
    Heading.price, alignment: .right, width: 10...14, priority: 4, key: { .number(Double($0.product.price.minorUnits)) }
  ) { row, language in
    StyledText(language.money(row.product.price))
  }

  private static func figure(
    _ indicator: IndicatorID, _ title: Heading, width: ClosedRange<Int>, priority: Int = 0
  ) -> RowList<ProductRow>.Column {
    RowList<ProductRow>.Column(
      title, alignment: .right, width: width, priority: priority,
      key: { $0.figure(indicator)?.value.map { .number($0) } ?? .none },
      cell: { row, language in FigureStyle.value(row.figure(indicator), language) })
  }

  /// Worst first when sorted from the largest down: breaches by severity, then what passes, then what is not judged.
  private static func severity(_ figure: Figure?) -> SortKey {
    guard let figure else { return .none }
    switch figure.verdict {
    case .breach(let severity):
      return .number(Double(2 + (severity.flatMap { Severity.allCases.firstIndex(of: $0) } ?? 0)))
    case .pass: return .number(1)
    case .observe, .noData, .notAssessed, .noBenchmark: return .number(0)
    }
  }
}
