import SellerCore
import SellerText

/// What a buyer wrote about a product, field by field.
public struct BuyerWordsFields: Sendable {
  private let view: ShopView

  /// The fields for the words of a shop's buyers.
  public init(_ view: ShopView) { self.view = view }

  /// When.
  public var at: RowField<ProductQuality.BuyerWords> {
    .moment("at", Heading.date, .day, .dimmed, in: view.calendar) { $0.at }
  }
  /// About which order.
  public var order: RowField<ProductQuality.BuyerWords> { .id("order_id", Heading.order) { $0.orderID } }
  /// Where: an application by its reason, or a review by its scores.
  public var place: RowField<ProductQuality.BuyerWords> {
    RowField("place", Heading.reason, order: { $0.place.sortKey }, look: { $0.place.shown($1) }) {
      $0.place.reason.map { .text($0.rawValue) } ?? .text("review")
    }
  }
  /// What.
  public var words: RowField<ProductQuality.BuyerWords> { .text("text", Heading.words) { $0.text } }

  /// What programs get of it.
  public var answer: [RowField<ProductQuality.BuyerWords>] {
    [
      order, at, .data("reason") { .name($0.place.reason) },
      .data("stars") { if case .review(let stars, _) = $0.place { .integer(stars) } else { .empty } },
      .data("score_sum") { if case .review(_, let sum) = $0.place { .integer(sum) } else { .empty } }, words,
    ]
  }
  /// What a command shows of it.
  public var table: [RowField<ProductQuality.BuyerWords>] { [at, order, place, words] }
}

extension ProductQuality.BuyerWords.Place {
  fileprivate var reason: AfterSalesCase.Reason? {
    if case .afterSales(let reason) = self { reason } else { nil }
  }

  /// Applications in the order of their reasons, then reviews from the worst.
  fileprivate var sortKey: SortKey {
    switch self {
    case .afterSales(let reason): .number(Double(reason.place))
    case .review(let stars, let sum): .number(Double(100 + (stars ?? sum ?? 99)))
    }
  }

  /// In words: the reason, or the scores.
  public func shown(_ language: Language) -> StyledText {
    switch self {
    case .afterSales(let reason): StyledText(language.say(reason), reason.isQuality ? .danger : .warning)
    case .review(let stars?, _): StyledText("\(language.say(Heading.review)) \(stars)/5")
    case .review(nil, let sum?): StyledText("\(language.say(Heading.review)) \(sum)/15")
    case .review(nil, nil): StyledText(language.say(Heading.review))
    }
  }
}
