import SellerChanges
import SellerCommandLine
import SellerCore
import SellerRecords
import SellerTables
import SellerText

/// `seller prices`: the prices on record, and noting one.
enum Prices: CommandFamily {
  static let form = FamilyForm(
    name: "prices", summary: Phrase(en: "Prices over time: list, note, plan.", zh: "价格记录：列出、登记、批量登记。"),
    members: [PricesList.self, PricesNote.self, PricesPlan.self], standard: PricesList.self)
}

/// `seller prices list`: every price by product and moment, those that are planned with them.
struct PricesList: Command {
  static let form = CommandForm(
    name: "list", summary: Phrase(en: "Every price, by product and moment.", zh: "全部价格，按商品和时间排列。"))

  @OptionGroup var reading: ReadingArguments

  func run() throws { try reading.print(PriceList.answer(in: try reading.shop().view) { _ in true }) }
}

/// `seller prices note`: a product's price from a moment on.
struct PricesNote: Command {
  static let form = CommandForm(
    name: "note", summary: Phrase(en: "Note a product's price from a moment on.", zh: "登记商品自某时起的价格。"),
    detail: Phrase(
      en: "The first note keeps the price before it as a record of its own.", zh: "首次登记时，此前的价格也会保留为一条记录。"))

  @Argument(help: ArgumentHelp(RecordCommandPhrase.product))
  var product: ProductID

  @Argument(help: ArgumentHelp(Phrase(en: "The price: 12.50.", zh: "价格，如 12.50。")))
  var price: String

  @Option(help: ArgumentHelp(WorkWords.at, valueName: "moment"))
  var at: String?

  @OptionGroup var deed: DeedArguments

  func run() throws {
    try deed.perform("prices note", needs: .prices(of: product)) { (view) throws(ChangeRefusal) in
      let change = try noted(in: view)
      PriceList.warn(of: [change], in: view, deed.writing.language)
      return .recordPrice(change)
    } answer: { _, view in
      PriceList.answer(in: view) { $0.productID == product }
    }
  }

  private func noted(in view: ShopView) throws(ChangeRefusal) -> PriceChange {
    guard let money = Money(text: price, currency: view.shop.currency) else {
      throw .notTyped(price, Phrase(en: "An amount: 12.50.", zh: "金额，如 12.50。"))
    }
    return PriceChange(productID: product, at: try PriceList.moment(at, in: view), price: money)
  }
}

/// `seller prices plan`: the prices of many products by one rule.
struct PricesPlan: Command {
  static let form = CommandForm(
    name: "plan",
    summary: Phrase(en: "Note the prices of many products at once, by a rule.", zh: "按规则一次登记多个商品的价格。"),
    detail: Phrase(
      en: """
        RULE is an amount, a change of the price in force such as -10%, or allowed: up to the campaign's end the highest \
        price that is no raise and lies above no price noted for the compared days, in those days the lowest that keeps \
        the promise. All of them are written, or none.
        """,
      zh: """
        RULE 为金额、对现价的增减（如 -10%），或 allowed：活动结束前为不涨价且不高于比较期已登记价格的最高价，\
        比较期内为不违反价格承诺的最低价。全部写入，或全部不写。
        """))

  @Argument(help: ArgumentHelp(Phrase(en: "The products' ids.", zh: "商品编号。")))
  var products: [ProductID] = []

  @Option(
    parsing: .any, help: ArgumentHelp(Phrase(en: "12.50, -10% or allowed.", zh: "12.50、-10% 或 allowed。")))
  var rule: String

  @Option(
    help: ArgumentHelp(
      Phrase(
        en: "A file with a product's id at the beginning of each line; - reads standard input.",
        zh: "每行以商品编号开头的文件；- 为标准输入。"), valueName: "file"))
  var file: [String] = []

  @Option(help: ArgumentHelp(WorkWords.at, valueName: "moment"))
  var at: String?

  @OptionGroup var deed: DeedArguments

  func run() throws {
    let ids = products + (try file.flatMap(Self.ids))
    try deed.perform("prices plan", needs: .together(ids.lazy.map { .prices(of: $0) })) {
      (view) throws(ChangeRefusal) in
      guard let rule = PriceRule(typed: rule, currency: view.shop.currency) else {
        throw .notTyped(rule, Phrase(en: "12.50, -10% or allowed.", zh: "12.50、-10% 或 allowed。"))
      }
      let change = Change.recordPrices(ids, rule, at: try PriceList.moment(at, in: view))
      let prices = try change.deed(as: RecordPrices.self)?.changes(in: view) ?? []
      PriceList.warn(of: prices, in: view, deed.writing.language)
      return change
    } answer: { records, view in
      PriceList.answer(records.compactMap { $0.content as? PriceChange }, in: view)
    }
  }

  /// The first cell of each line of a file, without a heading.
  private static func ids(of path: String) throws -> [ProductID] {
    let bytes = try path == "-" ? InputFile.standardInput() : InputFile.contents(of: path)
    return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).compactMap { line in
      let cell = line.split(whereSeparator: { ",;\t".contains($0) }).first.map { String($0).trimmed } ?? ""
      return cell.isEmpty || cell == "product_id" || cell == "id" ? nil : ProductID(cell)
    }
  }
}

/// Prices as a list.
private enum PriceList {
  /// From when a price holds, as it was typed; from now on where nothing was.
  static func moment(_ typed: String?, in view: ShopView) throws(ChangeRefusal) -> Instant {
    guard let typed else { return view.asOf }
    guard let moment = Instant(typed: typed, in: view.calendar) else { throw .notTyped(typed, WorkWords.at) }
    return moment
  }

  /// Says what prices make worse, before they are written.
  static func warn(of changes: [PriceChange], in view: ShopView, _ language: Language) {
    for change in changes {
      let consequences = PriceConsequences(of: change, in: view)
      for (item, finding) in consequences.worsened {
        StandardStreams.complain(
          view.name(of: change.productID) + language.colon + language.say(item) + language.colon
            + language.say(finding.reason))
      }
      if let exposure = consequences.exposure {
        StandardStreams.complain(language.say(CampaignPhrase.exposure(pieces: exposure.pieces, exposure.amount)))
      }
    }
  }

  /// The prices of the store that satisfy a condition.
  static func answer(in view: ShopView, where condition: (PriceChange) -> Bool) -> WorkList<PriceChange> {
    answer(view.snapshot.tables.prices.filter(condition), in: view)
  }

  /// These prices, by product and moment.
  static func answer(_ prices: [PriceChange], in view: ShopView) -> WorkList<PriceChange> {
    let fields: [RowField<PriceChange>] = [
      .id("product_id", Phrase(en: "product id", zh: "商品编号")) { $0.productID },
      .text("name", Phrase(en: "product", zh: "商品")) { view.name(of: $0.productID) },
      .moment("at", Phrase(en: "from", zh: "起"), .full, in: view.calendar) { $0.at },
      .money("price", Phrase(en: "price", zh: "价格")) { $0.price },
    ]
    let rows = prices.sorted { ($0.productID, $0.at) < ($1.productID, $1.at) }
    return WorkList(
      name: "prices", rows: rows, answer: fields, table: fields,
      nothing: Phrase(en: "No price is on record.", zh: "没有价格记录。"))
  }
}
