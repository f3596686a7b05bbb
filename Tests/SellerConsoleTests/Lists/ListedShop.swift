import SellerCore
import SellerGenerator
import SellerTables
import SellerText

@testable import SellerConsole

/// A list of the program: its rows, the fields that the console's columns show, and those that commands and exports choose.
struct ListedShop: Sendable {
  /// One list, whatever its rows are.
  struct List: Sendable {
    let name: String
    /// The columns of the console; empty where only commands have the list.
    let columns: [AnyField]
    let table: [AnyField]
    let export: [AnyField]
    let answer: [AnyField]
    let count: Int

    /// Every field of every use.
    var all: [AnyField] { columns + table + export + answer }

    init<Row: Sendable>(
      _ name: String, _ rows: [Row], columns: [RowList<Row>.Column] = [], table: [RowField<Row>] = [],
      export: [RowField<Row>] = [], answer: [RowField<Row>] = []
    ) {
      func bound(_ fields: [RowField<Row>]) -> [AnyField] { fields.map { AnyField($0, rows) } }
      self.name = name
      self.columns = bound(columns.map(\.field))
      self.table = bound(table)
      self.export = bound(export)
      self.answer = bound(answer)
      count = rows.count
    }
  }

  /// A field of a list with the list's rows.
  struct AnyField: Sendable {
    let key: String
    let path: [String]
    let value: @Sendable (Int) -> CellValue
    let order: @Sendable (Int) -> SortKey
    let cell: @Sendable (Int, Language) -> StyledText

    init<Row: Sendable>(_ field: RowField<Row>, _ rows: [Row]) {
      key = field.key
      path = field.path
      value = { field.value(rows[$0]) }
      order = { field.order(rows[$0]) }
      cell = { field.cell(rows[$0], $1) }
    }
  }

  let platform: Platform
  let view: ShopView
  let lists: [List]

  /// The made-up shops of all platforms, each once.
  static let all = Platform.allCases.map { ListedShop($0) }

  private init(_ platform: Platform) {
    let made = MadeUpShop(plan: .init(platform: platform, orders: 900, products: 40, seed: 11))
    let view = ShopView(made.snapshot(), asOf: made.plan.asOf)
    let reading = ShopReading(view: view, rulebook: .standard)
    let context = PageContext(reading: reading, language: .english, area: Size(width: 200, height: 50))
    self.platform = platform
    self.view = view
    lists =
      Self.everywhere(context) + Self.figures(context)
      + (platform == .wish ? Self.wish(context) : platform == .jd ? Self.jd(context) : Self.kuaishou(context))
  }

  private static func everywhere(_ context: PageContext) -> [List] {
    let (view, reading) = (context.view, context.reading)
    let (cases, products) = (CaseFields(view), ProductFields(view))
    let quality = view.report(.quality(of: context.reading.products?.rows.first?.product.id ?? ""))
    let words = BuyerWordsFields(view)
    return [
      List(
        "cases", reading.cases.clocks, columns: CasesTab.columns(in: context), table: cases.table,
        export: cases.export, answer: cases.answer),
      List(
        "products", context.reading.products?.rows ?? [], columns: ProductColumns.columns(in: context),
        table: products.table,
        export: products.table, answer: products.answer),
      List("orders", quality.orders, columns: OrderList.make([], in: context).columns),
      List(
        "words", quality.words, columns: ProductPage.wordColumns(in: context), table: words.table,
        answer: words.answer),
      List(
        "reasons", quality.reasons, table: ReasonFields.table(of: quality.caseCount), answer: ReasonFields.answer),
    ]
  }

  private static func figures(_ context: PageContext) -> [List] {
    let (view, rulebook) = (context.view, context.reading.rulebook)
    let fields = FigureFields(view)
    let figures = view.report(by: rulebook, Fact<[Figure]>.figures([.store, .category, .product]))
    let columns = IndicatorColumns.columns(in: context)
    var lists = [
      List("standings", context.reading.standings, columns: columns),
      List("figures", figures, table: fields.table(FigureRuns(figures)), export: fields.export, answer: fields.answer),
    ]
    let members = MemberFields(view)
    for standing in context.reading.standings.prefix(6) {
      let figure = standing.figure
      guard
        let explanation = Figures.explain(
          figure.indicator, view: view, rulebook: rulebook, scope: figure.scope, window: .own)
      else { continue }
      lists.append(
        List(
          "members of \(figure.indicator)", explanation.ordered,
          columns: ExplanationPage.columns(of: figure.indicator, figure.scope, in: context),
          table: members.table, export: members.answer, answer: members.answer))
    }
    return lists
  }

  private static func wish(_ context: PageContext) -> [List] {
    let (view, reading) = (context.view, context.reading)
    guard let facts = reading.disputes, let assurance = reading.assurance else { return [] }
    let (disputes, adjustments) = (DisputeFields(view), AdjustmentFields(view))
    let (shares, tickets, lines) = (OrderShareFields(view), TicketFields(view), AssuranceFields())
    let products = assurance.products.map { AssuranceLine.lines(of: $0, assurance: assurance, in: view) }
    return [
      List(
        "disputes", reading.entries, columns: DisputesPage.columns(in: context), table: disputes.table,
        export: disputes.export, answer: disputes.answer),
      List(
        "adjustments", reading.entries.flatMap(\.adjustments), columns: DisputePage.adjustmentColumns(in: context),
        table: adjustments.all, export: adjustments.all, answer: adjustments.answer),
      List(
        "advice", facts.advisor.advice.flatMap { AdviceRow.rows(of: $0, in: view) }, columns: AdvisorPage.columns,
        table: AdviceFields.table, export: AdviceFields.export, answer: AdviceFields.option),
      List(
        "shares", facts.shares.rows(), table: shares.table, export: shares.export, answer: shares.answer),
      List(
        "EU", context.reading.products?.rows ?? [], columns: ProductColumns.euColumns(in: context)),
      List(
        "feedback", view.report(.feedback), columns: TicketsTab.columns(in: context)),
      List("tickets", view.report(.tickets), table: tickets.table, answer: tickets.answer),
      List(
        "months", products.flatMap { $0.dropFirst() }, columns: AssuranceColumns.months, table: lines.table,
        export: lines.export, answer: lines.answer),
      List(
        "assured products", products.compactMap(\.first), columns: AssuranceColumns.eligible,
        table: lines.productTable, answer: lines.productAnswer),
      List("other assured products", products.compactMap(\.first), columns: AssuranceColumns.other),
      List(
        "assurance orders",
        assurance.products.flatMap { AssuranceOrder.all(of: $0.productID, view, rulebook: .standard) },
        columns: AssuranceColumns.orders(in: context), table: AssuranceOrderFields(view).all),
      List(
        "reconciled months",
        AssuranceLine.lines(
          of: CreditReconciliation(assurance, currency: view.shop.currency), assurance: assurance, in: view),
        columns: AssuranceColumns.reconciled, table: lines.reconciliation),
      List(
        "budget", CreditBudget(nil, over: assurance, in: view, rulebook: .standard).shares,
        columns: BudgetPage.columns(in: context), table: BudgetFields(view).all),
      List("boosts", view.boosts, columns: AssuranceProductPage.boostColumns(today: view.today)),
    ]
  }

  private static func jd(_ context: PageContext) -> [List] {
    guard let admission = context.reading.admission else { return [] }
    let fields = CampaignFields(context.view)
    return [
      List(
        "campaign", admission.products, columns: CampaignMatrix.columns(in: context), table: fields.table,
        export: fields.export, answer: fields.answer),
      List("checklist", CampaignStoreLine.lines(of: admission), columns: CampaignStoreLine.columns),
    ]
  }

  private static func kuaishou(_ context: PageContext) -> [List] {
    let facts = context.reading.penalties
    return [
      List("ladders", facts?.standings ?? [], columns: PenaltyColumns.ladders),
      List(
        "violations", facts?.register.violations ?? [], columns: PenaltyColumns.register(in: context)),
    ]
  }
}
