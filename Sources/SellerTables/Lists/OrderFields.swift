import SellerCore
import SellerText

/// An order as it is listed, field by field.
public struct OrderFields: Sendable {
  private let view: ShopView
  private let rules: IndicatorRulebook

  /// The fields for the orders of a shop; the rules say which reviews are low.
  public init(_ view: ShopView, rules: IndicatorRulebook) {
    self.view = view
    self.rules = rules
  }

  /// Its id.
  public var id: RowField<OrderRow> { .id("order_id", Heading.order) { $0.id } }
  /// When it was paid.
  public var paidAt: RowField<OrderRow> { .moment("paid_at", Heading.paid, .day, in: view.calendar) { $0.paidAt } }
  /// When the buyer had it.
  public var deliveredAt: RowField<OrderRow> {
    .moment("delivered_at", Heading.delivered, .day, in: view.calendar) { $0.deliveredAt }
  }
  /// Why the buyer first wanted money back; quality reasons count against the shop.
  public var refund: RowField<OrderRow> {
    .name("refund", Heading.refund, { $0.isQuality ? .danger : .warning }) { $0.firstRefundCase?.reason }
  }
  /// The scores: `4/5` on Wish, `2·3·1` on Kuaishou under a heading that names them; sorted by their sum.
  public var review: RowField<OrderRow> {
    RowField(
      "review", view.shop.platform == .wish ? Heading.review : Heading.scores,
      order: { ($0.review?.scores).map { .number(Double($0)) } ?? .none },
      look: { [rules] order, _ in
        guard let review = order.review, review.valid else { return .missing }
        return review.shown(rules.isLow(review) ? .warning : .text)
      }, value: { .integer($0.review?.scores) })
  }
  /// How many pieces.
  public var quantity: RowField<OrderRow> { .count("quantity", Heading.quantity) { $0.quantity } }
  /// What it cost.
  public var gross: RowField<OrderRow> { .money("gross", Heading.gross) { $0.gross } }
}

extension Review {
  /// The stars, or the three scores together; nil while it counts nowhere.
  fileprivate var scores: Int? { valid ? stars ?? scoreSum : nil }

  fileprivate func shown(_ role: Role) -> StyledText {
    if let stars { return StyledText("\(stars)/5", role) }
    let scores = [quality, service, logistics].map { score in
      score.map { StyledText("\($0)", role) } ?? StyledText(.missing, role)
    }
    return .joined(scores, separator: StyledText(.bullet, role))
  }
}
