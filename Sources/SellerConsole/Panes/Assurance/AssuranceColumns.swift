import SellerCore
import SellerTables
import SellerText

/// The columns of the lists of products and months.
///
/// On the tabs a product's months keep their place below it however the list is sorted: all of them are sorted by the product's
/// figure. On the product's own page months are sorted by their own.
enum AssuranceColumns {
  typealias Column = RowList<AssuranceLine>.Column

  /// Whose figure a line is sorted by.
  private enum Basis {
    case product, line
  }

  static let eligible: [Column] =
    [name(18...34), gmv(.product), orders(.product), refunded(.product), refunds(.product), rate(.product)]
    + [spend(.product), estimated(.product), received(.product), pending]

  static let other: [Column] =
    [name(18...26), inProgram, lacks, gmv(.product), rate(.product), spend(.product)]
    + [estimated(.product, priority: 1), received(.product)]

  /// The months of one product, on its page.
  static let months: [Column] =
    [month, gmv(.line), orders(.line), refunded(.line), refunds(.line), rate(.line), spend(.line)]
    + [estimated(.line), received(.line), droppedOut]

  // MARK: Words

  private static func name(_ width: ClosedRange<Int>) -> Column {
    Column(Heading.product, width: width, takesRest: true, key: { .text($0.name) }) { line, _ in
      guard let month = line.month else { return StyledText(line.name, .text, .bold) }
      return StyledText("  " + month.month.description)
    }
  }

  private static let month = Column(
    Heading.month, width: 8...10, takesRest: true, key: { .number(Double($0.month?.month.index ?? 0)) }
  ) { line, _ in
    StyledText(line.month?.month.description ?? "")
  }

  private static let inProgram = Column(
    Heading.advancedLogistics, width: 3...3, key: { .number($0.product.includedNow ? 1 : 0) }
  ) { line, language in
    guard line.month == nil else { return .empty }
    let word = language.say(AssurancePhrase.inProgramNow(line.product.includedNow))
    return StyledText(word, line.product.includedNow ? .good : .dimmed)
  }

  private static let lacks = Column(
    Heading.lacks, width: 22...44, takesRest: true, key: { .text($0.product.reasons.map(\.rawValue).joined()) }
  ) { line, language in
    guard line.month == nil else { return .empty }
    return StyledText(
      language.say(AssurancePhrase.lacks(line.product.reasons)), line.product.includedNow ? .warning : .dimmed)
  }

  // MARK: Figures

  private static func gmv(_ basis: Basis) -> Column {
    money(Heading.gmv, priority: 2, basis, ofProduct: { $0.gmv }, of: { $0.gmv })
  }

  private static func orders(_ basis: Basis) -> Column {
    count(Heading.orders, width: 6...9, priority: 5, basis, ofProduct: { $0.orders }, of: { $0.orders })
  }

  private static func refunded(_ basis: Basis) -> Column {
    count(
      Heading.refundedOrders, width: 8...9, priority: 4, basis, ofProduct: { $0.refundedOrders },
      of: { $0.refundedOrders })
  }

  private static func refunds(_ basis: Basis) -> Column {
    money(Heading.refunds, priority: 3, basis, ofProduct: { $0.refundGMV }, of: { $0.refundGMV })
  }

  private static func rate(_ basis: Basis) -> Column {
    Column(
      Heading.rate, alignment: .right, width: 7...8, priority: 1,
      key: { line in
        let rate = basis == .product ? line.product.rate : line.rate
        return rate.approximate.map { .number($0) } ?? .none
      },
      cell: { line, language in
        guard let text = language.percent(line.rate) else { return .missing }
        return StyledText(text, line.uncapped.minorUnits > 0 ? .text : .dimmed)
      })
  }

  private static func spend(_ basis: Basis) -> Column {
    money(Heading.spend, priority: 1, basis, ofProduct: { $0.spend }, of: { $0.spend })
  }

  private static func estimated(_ basis: Basis, priority: Int = 0) -> Column {
    Column(
      Heading.estimated, alignment: .right, width: 10...12, priority: priority,
      key: { line in
        let credit = basis == .product ? line.productCredit : line.credit
        return credit.money.map { .number(Double($0.minorUnits)) } ?? .none
      },
      cell: { line, language in line.credit.cell(language) })
  }

  private static func received(_ basis: Basis) -> Column {
    Column(
      Heading.received, alignment: .right, width: 9...12,
      key: { line in
        let money = basis == .product ? line.product.received : line.received
        return money.map { .number(Double($0.minorUnits)) } ?? .none
      },
      cell: { line, language in
        guard let money = line.received else { return StyledText(language.say(AssurancePhrase.pending), .accent) }
        return StyledText(language.amount(money), money.minorUnits > 0 ? .text : .dimmed)
      })
  }

  private static let pending = Column(
    Heading.pendingMonths, alignment: .right, width: 7...8, priority: 6,
    key: { .number(Double($0.product.pendingMonths)) }
  ) { line, _ in
    guard line.month == nil, line.product.pendingMonths > 0 else { return .empty }
    return StyledText("\(line.product.pendingMonths)", .accent)
  }

  private static let droppedOut = Column(
    Heading.droppedOut, alignment: .right, width: 7...11, priority: 3,
    key: { .number(Double($0.month?.excluded.count ?? 0)) }
  ) { line, language in
    let count = line.month?.excluded.count ?? 0
    return StyledText(language.count(count), count == 0 ? .dimmed : .warning)
  }

  private static func money(
    _ title: Heading, priority: Int, _ basis: Basis, ofProduct: @escaping @Sendable (AssuranceProduct) -> Money,
    of value: @escaping @Sendable (AssuranceLine) -> Money
  ) -> Column {
    Column(
      title, alignment: .right, width: 9...12, priority: priority,
      key: { .number(Double((basis == .product ? ofProduct($0.product) : value($0)).minorUnits)) },
      cell: { line, language in
        let money = value(line)
        return StyledText(language.amount(money), money.minorUnits == 0 ? .dimmed : .text)
      })
  }

  private static func count(
    _ title: Heading, width: ClosedRange<Int>, priority: Int, _ basis: Basis,
    ofProduct: @escaping @Sendable (AssuranceProduct) -> Int, of value: @escaping @Sendable (AssuranceLine) -> Int
  ) -> Column {
    Column(
      title, alignment: .right, width: width, priority: priority,
      key: { .number(Double(basis == .product ? ofProduct($0.product) : value($0))) },
      cell: { line, language in
        let count = value(line)
        return StyledText(language.count(count), count == 0 ? .dimmed : .text)
      })
  }
}
