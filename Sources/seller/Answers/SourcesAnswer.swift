import SellerCore
import SellerExchange
import SellerJSON
import SellerTables
import SellerText

/// The imports of a shop, and the facts that none of them states.
struct SourcesAnswer: ValueAnswer {
  let view: ShopView
  let sources: [ImportSource]
  let untold: [UntoldFact]

  init(_ view: ShopView, rulebook: Rulebook) {
    self.view = view
    sources = view.snapshot.tables.sources.sorted { ($0.at, $0.id) < ($1.at, $1.id) }
    untold = UntoldFact.all(
      of: view.shop, sources: sources, indicators: Indicator.of(view.shop.platform).map(\.id))
  }

  var json: JSONValue {
    .object([
      ("sources", .array(sources.map { Self.fields.object(of: $0) })),
      ("untold", .array(untold.map { Self.untoldFields.object(of: $0) })),
    ])
  }

  func spreadsheet() -> DataTable { DataTable(Self.fields, sources) }

  func summary(in language: Language) -> [String] {
    sources.isEmpty
      ? [language.say(Phrase(en: "Nothing was imported.", zh: "没有导入过文件。"))] : []
  }

  func tables(in language: Language) -> [OutputTable] {
    let missing = OutputTable(
      title: language.say(Phrase(en: "Not told by any file", zh: "文件均未写明")), Self.untoldFields, untold, in: language)
    return (sources.isEmpty ? [] : [OutputTable(Self.fields, sources, in: language)])
      + (untold.isEmpty ? [] : [missing])
  }

  private static let fields: [RowField<ImportSource>] = [
    .id("id", Heading.id) { $0.id },
    .moment("at", Phrase(en: "imported", zh: "导入时间"), .full, in: .utc) { $0.at },
    .text("format", Phrase(en: "format", zh: "格式")) { $0.format },
    .text("files", Phrase(en: "files", zh: "文件")) { $0.files.map(\.name).joined(separator: ", ") },
    .text("records", Phrase(en: "records", zh: "记录")) { source in
      source.records.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    },
    .text("from", Phrase(en: "paid from", zh: "支付起")) { $0.from?.description },
    .text("to", Phrase(en: "paid to", zh: "支付止")) { $0.to?.description },
    .data("carries") { .list($0.carries.map(\.rawValue)) },
  ]

  private static let untoldFields: [RowField<UntoldFact>] = [
    .text("fact", Phrase(en: "fact", zh: "信息"), .warning) { $0.fact.rawValue },
    RowField(
      "indicators", Phrase(en: "needed by", zh: "所需指标"),
      look: { fact, language in
        StyledText(fact.indicators.map { language.say($0) }.joined(separator: language.listComma))
      },
      value: { .list($0.indicators.map(\.rawValue)) }),
    RowField(
      "formats", Phrase(en: "brought by", zh: "可由此导入"),
      look: { fact, _ in StyledText((fact.formats.map(\.word) + ["csv"]).joined(separator: ", ")) },
      value: { .list($0.formats.map(\.word) + ["csv"]) }),
  ]
}
