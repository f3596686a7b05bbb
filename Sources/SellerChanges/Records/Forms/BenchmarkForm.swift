import SellerCore
import SellerText

extension RecordForm {
  /// A benchmark of the market or of a category, as the platform's page shows it.
  public static let benchmark = RecordForm(
    .benchmark, title: Phrase(en: "Benchmark", zh: "大盘值"),
    beginning: { _ in ["category": Benchmark.market.text] },
    fields: [
      RecordField(
        "indicator", Phrase(en: "indicator", zh: "指标"),
        options: {
          RecordField.Option.indicators(of: $0)
            + [
              RecordField.Option(
                word: Benchmark.lowestTenth, name: Phrase(en: "quality refunds, lowest tenth", zh: "品退率（后 10%）"))
            ]
        }, on: [.kuaishou]),
      RecordField(
        "category", Phrase(en: "category", zh: "类目"),
        Phrase(en: "The third level's name; * for the whole market.", zh: "三级类目名称；* 表示全部大盘。"), on: [.kuaishou]),
      RecordField("from", Phrase(en: "first day", zh: "起始日"), on: [.kuaishou]),
      RecordField("to", Phrase(en: "last day", zh: "结束日"), on: [.kuaishou]),
      RecordField(
        "value", Phrase(en: "value", zh: "数值"), Phrase(en: "Durations in hours.", zh: "时长以小时计。"), on: [.kuaishou],
        isNotNegative: true),
    ]
  ) { _, new, view throws(ChangeRefusal) in
    if view.shop.platform != .kuaishou { throw .otherPlatform(view.shop.platform) }
    return new
  }
}
