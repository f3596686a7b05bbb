import SellerChanges
import SellerCommandLine
import SellerCore
import SellerJSON
import SellerTables
import SellerText

/// `seller assurance reconcile`: what is owed against what was paid.
struct AssuranceReconcile: ShopQuestion {
  static let form = CommandForm(
    name: "reconcile", summary: AssuranceWords.reconcile, detail: AssuranceWords.whatMattersFirst)

  @Option(help: ArgumentHelp(AssuranceWords.month, valueName: "month"))
  var month: Month?

  @Option(help: ArgumentHelp(AssuranceWords.product, valueName: "id"))
  var product: ProductID?

  @OptionGroup var reading: ReadingArguments

  func answer(in view: ShopView, by rulebook: Rulebook) throws -> some Answer {
    let assurance = view.report(by: rulebook, .assurance)
    let reconciliation = CreditReconciliation(assurance, currency: view.shop.currency)
    let lines = AssuranceLine.lines(of: reconciliation, assurance: assurance, in: view).filter {
      (month == nil || $0.month?.month == month) && (product == nil || $0.product.productID == product)
    }
    let totals = product == nil ? reconciliation.months.filter { month == nil || $0.month == month } : []
    return ReconciliationAnswer(lines: lines, totals: totals)
  }
}

/// `seller assurance orders`: the orders behind a product's credit.
struct AssuranceOrders: ShopQuestion {
  static let form = CommandForm(name: "orders", summary: AssuranceWords.orders)

  @Option(help: ArgumentHelp(AssuranceWords.product, valueName: "id"))
  var product: ProductID

  @Option(help: ArgumentHelp(AssuranceWords.month, valueName: "month"))
  var month: Month?

  @OptionGroup var reading: ReadingArguments

  func answer(in view: ShopView, by rulebook: Rulebook) throws -> some Answer {
    guard view.snapshot.productIndex(product) != nil else {
      throw ProgramFailure(.wrongInput, ChangeRefusal.unknownProduct(product))
    }
    let fields = AssuranceOrderFields(view).all
    let rows = AssuranceOrder.all(of: product, in: month, view, rulebook: rulebook)
    return WorkList(name: "orders", rows: rows, answer: fields, table: fields, nothing: AssuranceStory.noOrders)
  }
}

/// `seller assurance split`: a budget over the products whose month could still bring credit.
struct AssuranceSplit: ShopQuestion {
  static let form = CommandForm(
    name: "split", summary: AssuranceWords.split, detail: AssuranceWhatIfPhrase.budgetBasis)

  @Option(help: ArgumentHelp(AssuranceWords.budget, valueName: "amount"))
  var budget: String?

  @Option(help: ArgumentHelp(AssuranceWords.splitMonth, valueName: "month"))
  var month: Month?

  @OptionGroup var reading: ReadingArguments

  func answer(in view: ShopView, by rulebook: Rulebook) throws -> some Answer {
    let split = CreditBudget(
      try budget.map { try AssuranceSimulate.amount($0, in: view.shop.currency) },
      month: month, over: view.report(by: rulebook, .assurance), in: view, rulebook: rulebook)
    return BudgetAnswer(view: view, split: split)
  }
}

/// What is owed and was paid, the months that matter first.
private struct ReconciliationAnswer: ValueAnswer {
  let lines: [AssuranceLine]
  let totals: [CreditReconciliation.Total]
  private let fields = AssuranceFields().reconciliation

  var json: JSONValue {
    .object([
      ("months", Self.total.array(of: totals)),
      ("products", fields.array(of: lines)),
    ])
  }

  private static let total: [RowField<CreditReconciliation.Total>] = [
    RowField("month", Heading.month) { .month($0.month) },
    .amount("owed", AssurancePhrase.owed) { $0.owed }, .amount("received", Heading.received) { $0.received },
    .change("difference", AssurancePhrase.difference) { $0.difference },
    .count("short", CreditStanding.short, .danger) { $0.short },
    .amount("pending", CreditStanding.pending) { $0.pending },
    .count("unknown", CreditStanding.unknown, .warning) { $0.unknown },
  ]

  func spreadsheet() -> DataTable { DataTable(fields, lines) }

  func tables(in language: Language) -> [OutputTable] {
    guard !lines.isEmpty else { return [] }
    return OutputTable.ifAny(title: language.say(AssuranceWords.months), Self.total, totals, in: language)
      + [OutputTable(title: language.say(Heading.product), fields, lines, in: language)]
  }

  func summary(in language: Language) -> [String] {
    lines.isEmpty ? [language.say(AssurancePhrase.nothingToReconcile)] : []
  }
}

/// A budget and what each product gets of it.
private struct BudgetAnswer: ValueAnswer {
  let view: ShopView
  let split: CreditBudget

  private var fields: [RowField<CreditBudget.Share>] { BudgetFields(view).all }

  var json: JSONValue {
    .object([
      ("month", .text(split.month)), ("closed", .bool(split.month < view.today.month)),
      ("gross_margin", .textOrNull(view.shop.grossMargin)),
      ("products", fields.array(of: split.shares)), ("rest", .text(split.rest)),
    ])
  }

  func spreadsheet() -> DataTable { DataTable(fields, split.shares) }

  func summary(in language: Language) -> [String] {
    let month = split.month
    let sum = BudgetSum(split, currency: view.shop.currency, margin: view.shop.grossMargin)
    let closed = month < view.today.month ? [AssuranceWhatIfPhrase.closed(month)] : []
    return (closed + [split.shares.isEmpty ? AssuranceWhatIfPhrase.nothingLeft(month) : sum.phrase(month)])
      .map { language.say($0) }
  }

  func tables(in language: Language) -> [OutputTable] {
    OutputTable.ifAny(fields, split.shares, in: language)
  }
}
