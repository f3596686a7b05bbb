import ArgumentParser
import SellerChanges
import SellerCore
import SellerTables
import SellerText

/// `seller prices`: the prices on record, and noting one.
struct Prices: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prices", summary: Phrase(en: "Prices over time: list, note.", zh: "价格记录：列出、登记。"),
    subcommands: [PricesList.self, PricesNote.self], defaultSubcommand: PricesList.self)
}

/// `seller prices list`: every price by product and moment, those that are planned with them.
struct PricesList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", summary: Phrase(en: "Every price, by product and moment.", zh: "全部价格，按商品和时间排列。"))

  @OptionGroup var reading: ReadingArguments

  func run() throws { try reading.output.print(PriceList.answer(in: try reading.view()) { _ in true }) }
}

/// `seller prices note`: a product's price from a moment on.
struct PricesNote: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "note", summary: Phrase(en: "Note a product's price from a moment on.", zh: "登记商品自某时起的价格。"),
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
    var worsened: [(item: CampaignItem, finding: CampaignFinding)] = []
    try deed.perform("prices note") { (view) throws(ChangeRefusal) in
      let change = try noted(in: view)
      worsened = PriceConsequences(of: change, in: view).worsened
      return .recordPrice(change)
    } answer: { _, view in
      PriceList.answer(in: view) { $0.productID == product }
    }
    let language = deed.writing.output.language
    for (item, finding) in worsened {
      StandardStreams.complain(language.say(item) + language.colon + language.say(finding.reason))
    }
  }

  private func noted(in view: ShopView) throws(ChangeRefusal) -> PriceChange {
    guard let money = Money(text: price, currency: view.shop.currency) else {
      throw .notTyped(price, Phrase(en: "An amount: 12.50.", zh: "金额，如 12.50。"))
    }
    guard let moment = at.map({ Instant(typed: $0, in: view.calendar) }) ?? view.asOf else {
      throw .notTyped(at ?? "", WorkWords.at)
    }
    return PriceChange(productID: product, at: moment, price: money)
  }
}

/// Prices as a list.
private enum PriceList {
  static func answer(in view: ShopView, where condition: (PriceChange) -> Bool) -> WorkList<PriceChange> {
    let fields: [RowField<PriceChange>] = [
      .id("product_id", Phrase(en: "product id", zh: "商品编号")) { $0.productID },
      .text("name", Phrase(en: "product", zh: "商品")) { view.name(of: $0.productID) },
      .moment("at", Phrase(en: "from", zh: "起"), .full, in: view.calendar) { $0.at },
      .money("price", Phrase(en: "price", zh: "价格")) { $0.price },
    ]
    let rows = view.snapshot.tables.prices.filter(condition).sorted { ($0.productID, $0.at) < ($1.productID, $1.at) }
    return WorkList(name: "prices", rows: rows, answer: fields, table: fields)
  }
}
