import SellerCore
import SellerJSON
import SellerText

/// A product of Refund Assurance with its months, or one of its months, field by field.
///
/// On the tabs a product's months keep their place below it however the list is sorted: all of them are sorted by the product's
/// figure. On the product's own page, and in a list of months, each is sorted by its own.
public struct AssuranceFields: Sendable {
  /// Whose figure a line is sorted by.
  public enum Basis: Sendable {
    /// The product's.
    case product
    /// The line's own.
    case line
  }

  private let basis: Basis

  /// The fields of lines that are sorted by their product's figures, or by their own.
  public init(sortedBy basis: Basis = .line) { self.basis = basis }

  // MARK: Words

  /// The product.
  public var product: RowField<AssuranceLine> { .id("product_id", Heading.id) { $0.productID } }
  /// The product's name, or below it the month.
  public var name: RowField<AssuranceLine> {
    RowField(
      "product", Heading.product, order: { .text($0.name) },
      look: { line, _ in
        line.month.map { StyledText("  " + $0.month.description) } ?? StyledText(line.name, .text, .bold)
      }, value: { .text($0.name) })
  }
  /// The product's name, whatever the line.
  public var title: RowField<AssuranceLine> { .text("product", Heading.product) { $0.name } }
  /// The month.
  public var month: RowField<AssuranceLine> {
    RowField("month", Heading.month) { $0.month.map { .month($0.month) } ?? .empty }
  }
  /// Whether the product is in the program now.
  public var includedNow: RowField<AssuranceLine> {
    ofProduct(
      .flag("included_now", Heading.advancedLogistics) {
        StyledText($1.say(AssurancePhrase.inProgramNow($0)), $0 ? .good : .dimmed)
      } _: {
        $0.product.includedNow
      })
  }
  /// What keeps the product from the list of the eligible ones.
  public var reasons: RowField<AssuranceLine> {
    ofProduct(
      RowField(
        "reasons", Heading.lacks,
        order: { .number(Double($0.product.reasons.reduce(0) { $0 * 10 + $1.place + 1 })) },
        look: { line, language in
          StyledText(
            language.say(AssurancePhrase.lacks(line.product.reasons)), line.product.includedNow ? .warning : .dimmed)
        }, value: { .list($0.product.reasons.map(\.rawValue)) }))
  }

  // MARK: Figures

  /// How many assured orders there are.
  public var orders: RowField<AssuranceLine> { count("orders", Heading.orders, { $0.orders }, { $0.orders }) }
  /// What they cost.
  public var gmv: RowField<AssuranceLine> { money("gmv", Heading.gmv, { $0.gmv }, { $0.gmv }) }
  /// How many of them were refunded.
  public var refundedOrders: RowField<AssuranceLine> {
    whereTold(count("refunded_orders", Heading.refundedOrders, { $0.refundedOrders }, { $0.refundedOrders }))
  }
  /// What was refunded.
  public var refunds: RowField<AssuranceLine> {
    whereTold(money("refund_gmv", Heading.refunds, { $0.refundGMV }, { $0.refundGMV }))
  }
  /// What was refunded of what was sold.
  public var rate: RowField<AssuranceLine> { whereTold(statedRate) }
  private var statedRate: RowField<AssuranceLine> {
    RowField(
      "rate", Heading.rate, alignment: .right,
      order: { [basis] line in
        (basis == .product ? line.product.rate : line.rate).approximate.map { .number($0) } ?? .none
      },
      look: { line, language in
        language.percent(line.rate).map { StyledText($0, line.uncapped.minorUnits > 0 ? .text : .dimmed) } ?? .missing
      },
      value: { $0.rate.hasData ? .ratio($0.rate) : .null })
  }
  /// What was spent on ProductBoost.
  public var spend: RowField<AssuranceLine> { money("spend", Heading.spend, { $0.spend }, { $0.spend }) }
  /// What is credited by the formula, or at most.
  public var estimated: RowField<AssuranceLine> {
    RowField(
      "estimated", Heading.estimated, alignment: .right, isAdded: true,
      order: { [basis] line in
        (basis == .product ? line.productCredit : line.credit).money.map { .number(Double($0.minorUnits)) } ?? .none
      }, look: { $0.credit.shown($1) }, value: { .money($0.estimated) })
  }
  /// What was paid.
  public var received: RowField<AssuranceLine> {
    RowField(
      "received", Heading.received, alignment: .right, isAdded: true,
      order: { [basis] line in
        (basis == .product ? line.product.received : line.received).map { .number(Double($0.minorUnits)) } ?? .none
      },
      look: { line, language in
        guard let money = line.received else {
          return line.month?.creditStanding == .nothing
            ? .missing : StyledText(language.say(AssurancePhrase.pending), .accent)
        }
        return StyledText(language.amount(money), money.minorUnits > 0 ? .text : .dimmed)
      }, value: { .money($0.received) })
  }
  /// What was paid less what is owed by the estimate.
  public var difference: RowField<AssuranceLine> {
    .change("difference", AssurancePhrase.difference) { $0.difference }
  }
  /// How the credit stands.
  public var standing: RowField<AssuranceLine> {
    .name("standing", Heading.state, { Role($0) }) { $0.month?.creditStanding }
  }
  /// How many of the product's months are not paid yet.
  public var pendingMonths: RowField<AssuranceLine> {
    ofProduct(.count("pending_months", Heading.pendingMonths, .accent) { $0.product.pendingMonths })
  }
  /// How many orders dropped out.
  public var droppedOut: RowField<AssuranceLine> {
    .count("excluded_orders", Heading.droppedOut, .warning) { $0.month?.excluded.count }
  }
  private var uncapped: RowField<AssuranceLine> { .data("uncapped") { .money($0.uncapped) } }
  private var missing: RowField<AssuranceLine> {
    .data("missing") { line in
      let facts = line.month?.missing ?? []
      return facts.isEmpty ? .empty : .list(facts.map(\.rawValue))
    }
  }
  private var ruleSet: RowField<AssuranceLine> { .data("rule_set") { .key($0.month?.ruleSet) } }
  private var pending: RowField<AssuranceLine> { .data("pending") { .flag($0.month?.isPending) } }

  // MARK: Lists

  /// What programs get of a month.
  public var answer: [RowField<AssuranceLine>] {
    [product, month, orders, gmv, refundedOrders, refunds, rate]
      + [
        .data("excluded") { .json(JSONValue.array(($0.month?.excluded ?? []).map(\.json)).compact) }, spend, uncapped,
        estimated.orNull, received.orNull, pending, ruleSet, difference, standing, missing,
      ]
  }

  /// What spreadsheets get of a month.
  public var export: [RowField<AssuranceLine>] {
    [
      product, month, orders, gmv, refundedOrders, refunds, droppedOut, spend, uncapped, estimated, received,
      pending, ruleSet, difference, standing, missing,
    ]
  }

  /// What programs get of a product.
  public var productAnswer: [RowField<AssuranceLine>] {
    [product, .data("tab") { .name($0.product.tab) }, includedNow, reasons, estimated.orNull]
  }

  /// What a command shows of a product.
  public var productTable: [RowField<AssuranceLine>] { [product, name, orders, rate, estimated, received, reasons] }
  /// What a command shows of a month.
  public var table: [RowField<AssuranceLine>] {
    [product, month, orders, gmv, refunds, rate, spend, estimated, received, difference]
  }
  /// What is owed and was paid, month by month.
  public var reconciliation: [RowField<AssuranceLine>] {
    [
      month, standing, product, title, estimated.titled(AssurancePhrase.owed), received, difference, refundedOrders,
      spend,
    ]
  }

  // MARK: Parts

  /// What only the product's own line shows; its months are sorted with it.
  private func ofProduct(_ field: RowField<AssuranceLine>) -> RowField<AssuranceLine> {
    field.with { line, language in line.month == nil ? field.cell(line, language) : .empty }
  }

  /// What nobody knows of a line whose files tell of no warehouse scan.
  private func whereTold(_ field: RowField<AssuranceLine>) -> RowField<AssuranceLine> {
    field.with { line, language in line.isTold ? field.cell(line, language) : StyledText("?", .warning) }
  }

  private func money(
    _ key: String, _ heading: Phrase, _ ofProduct: @escaping @Sendable (AssuranceProduct) -> Money,
    _ value: @escaping @Sendable (AssuranceLine) -> Money
  ) -> RowField<AssuranceLine> {
    RowField.amount(key, heading) { value($0) }.sorted { [basis] in
      .number(Double((basis == .product ? ofProduct($0.product) : value($0)).minorUnits))
    }
  }

  private func count(
    _ key: String, _ heading: Phrase, _ ofProduct: @escaping @Sendable (AssuranceProduct) -> Int,
    _ value: @escaping @Sendable (AssuranceLine) -> Int
  ) -> RowField<AssuranceLine> {
    RowField.count(key, heading) { value($0) }.sorted { [basis] in
      .number(Double(basis == .product ? ofProduct($0.product) : value($0)))
    }
  }
}

extension AssuranceMonth.ExcludedOrder {
  fileprivate var json: JSONValue {
    .object([("order_id", .string(orderID.text)), ("why", .string(why.rawValue))])
  }
}

extension Role {
  /// The role of a credit.
  public init(_ standing: CreditStanding) {
    self =
      switch standing {
      case .short: .danger
      case .pending: .accent
      case .unknown: .warning
      case .over: .good
      case .settled: .text
      case .nothing: .dimmed
      }
  }
}
