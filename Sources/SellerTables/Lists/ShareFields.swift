import SellerCore
import SellerText

/// An order whose share a dispute changed, field by field: the platform's table of adjustments.
public struct AdjustmentFields: Sendable {
  private let view: ShopView

  /// The fields for the adjustments of a shop.
  public init(_ view: ShopView) { self.view = view }

  /// The order.
  public var order: RowField<RevenueShareAdjustment> { .id("order_id", Heading.order) { $0.orderID } }
  /// When it was released.
  public var releasedAt: RowField<RevenueShareAdjustment> {
    .moment("released_at", Heading.released, .day, .dimmed, in: view.calendar) { $0.releasedAt }
  }
  /// The share before.
  public var old: RowField<RevenueShareAdjustment> { .percentage("old", Heading.old, .dimmed) { $0.old } }
  /// The share after.
  public var new: RowField<RevenueShareAdjustment> { .percentage("new", Heading.new) { $0.new } }
  /// What the order cost.
  public var gross: RowField<RevenueShareAdjustment> { .money("gross", Heading.gross) { $0.gross } }
  /// What is paid back.
  public var amount: RowField<RevenueShareAdjustment> { .change("amount", Heading.amount) { $0.amount } }

  /// What programs get of an adjustment.
  public var answer: [RowField<RevenueShareAdjustment>] { [order, old, new, amount] }
  /// All of it, for people and spreadsheets.
  public var all: [RowField<RevenueShareAdjustment>] { [order, releasedAt, old, new, gross, amount] }
}

/// An order's revenue share before and after disputes, field by field.
public struct OrderShareFields: Sendable {
  private let view: ShopView

  /// The fields for the shares of a shop.
  public init(_ view: ShopView) { self.view = view }

  private var order: RowField<OrderShares.Row> { .id("order_id", Heading.order) { $0.orderID } }
  private var releasedAt: RowField<OrderShares.Row> {
    .moment("released_at", Heading.released, .day, .dimmed, in: view.calendar) { $0.releasedAt }
  }
  private var categories: RowField<OrderShares.Row> { .names("categories", Heading.categories) { $0.categories } }
  private var before: RowField<OrderShares.Row> { .percentage("before", Heading.old) { $0.before } }
  private var after: RowField<OrderShares.Row> {
    RowField.percentage("after", Heading.new) { $0.after }.role { $0.adjustment == nil ? .dimmed : .accent }
  }
  private var fee: RowField<OrderShares.Row> { .money("fee", Phrase(en: "fee", zh: "费用")) { $0.fee } }
  private var amount: RowField<OrderShares.Row> { .change("amount", Heading.amount) { $0.adjustment?.amount } }
  private var basis: RowField<OrderShares.Row> {
    RowField(
      "basis", Heading.rule,
      look: { row, language in
        row.basis.map { StyledText(language.say($0), .dimmed) } ?? StyledText(language.say(RulePhrase.noRule), .warning)
      }, value: { .text($0.basis?.phrase.english) })
  }
  private var ruleSet: RowField<OrderShares.Row> { .text("rule_set", RulePhrase.set, .dimmed) { $0.ruleSet?.text } }

  /// What programs get of an order.
  public var answer: [RowField<OrderShares.Row>] {
    [
      order, .data("categories") { .list($0.categories.map(\.text)) }, before.orNull, after.orNull,
      .data("share") { .percentage($0.after) }.orNull, ruleSet.orNull, fee,
    ]
  }
  /// What spreadsheets get of an order.
  public var export: [RowField<OrderShares.Row>] {
    [order, .data("product_id") { .key($0.productID) }, releasedAt, categories, before, after, fee, ruleSet]
  }
  /// What a command shows of an order.
  public var table: [RowField<OrderShares.Row>] {
    [order, releasedAt, categories, before, after, fee, amount, basis, ruleSet]
  }
}
