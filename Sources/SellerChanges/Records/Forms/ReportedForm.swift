import SellerCore
import SellerText

extension RecordForm {
  /// A figure as the platform's page shows it.
  public static let reported = RecordForm(
    .reported, title: Phrase(en: "Figure as the platform shows it", zh: "平台所示数值"),
    beginning: { ["at": $0.asOf.typed(in: $0.calendar)] },
    fields: [
      RecordField(
        "indicator", Phrase(en: "indicator", zh: "指标"), options: { RecordField.Option.indicators(of: $0) },
        on: [.wish, .kuaishou]),
      RecordField("from", Phrase(en: "first day", zh: "起始日"), on: [.wish, .kuaishou]),
      RecordField("to", Phrase(en: "last day", zh: "结束日"), on: [.wish, .kuaishou]),
      RecordField(
        "value", Phrase(en: "value", zh: "数值"),
        Phrase(en: "A ratio, stars, or hours, as the page shows it.", zh: "页面所示的比率、星级或小时数。"), on: [.wish, .kuaishou],
        isNotNegative: true),
      RecordField(
        "numerator", Phrase(en: "counted", zh: "分子"),
        Phrase(en: "With the next field, in the place of the value.", zh: "与下一项一起，可代替数值。"), on: [.wish, .kuaishou]),
      RecordField("denominator", Phrase(en: "out of", zh: "分母"), on: [.wish, .kuaishou]),
      RecordField(
        "category", Phrase(en: "category", zh: "类目"), Phrase(en: "Blank for the store.", zh: "全店则留空。"),
        on: [.wish, .kuaishou]),
      RecordField(
        "product_id", Phrase(en: "product id", zh: "商品编号"), Phrase(en: "Blank for the store.", zh: "全店则留空。"),
        on: [.wish, .kuaishou]),
      RecordField(
        "at", Phrase(en: "shown at", zh: "查看时间"), Phrase(en: "When you read it there.", zh: "您看到该数值的时间。"),
        on: [.wish, .kuaishou]),
    ]
  ) { _, new, view throws(ChangeRefusal) in
    guard let figure = new.content as? ReportedFigure else { return new }
    if view.shop.platform == .jd { throw .otherPlatform(.jd) }
    if figure.at > view.asOf { throw .inFuture(figure.at, in: view).about("at") }
    if figure.value == nil, figure.denominator == 0 { throw .nothingCounted }
    return new
  }
}

extension ChangeRefusal {
  /// Out of nothing there is no figure.
  static let nothingCounted = ChangeRefusal(
    en: "Out of 0 there is no figure (denominator).", zh: "分母为 0 时没有数值（denominator）。",
    part: .field("denominator"))
}
