import SellerCommandLine
import SellerCore
import SellerText

/// `seller assurance`: ProductBoost Refund Assurance.
enum Assurance: CommandFamily {
  static let form = FamilyForm(
    name: "assurance", summary: AssuranceWords.assurance,
    members: [
      AssuranceList.self, AssuranceReconcile.self, AssuranceOrders.self, AssuranceSimulate.self, AssuranceSplit.self,
    ], standard: AssuranceList.self)
}

/// `seller assurance list`: every month and product.
struct AssuranceList: ShopQuestion {
  static let form = CommandForm(name: "list", summary: AssuranceWords.list)

  @OptionGroup var reading: ReadingArguments

  func answer(in view: ShopView, by rulebook: Rulebook) throws -> some Answer {
    let assurance = view.report(by: rulebook, .assurance)
    return AssuranceAnswer(view: view, assurance: assurance)
  }
}

/// `seller assurance simulate`: credit against spend.
struct AssuranceSimulate: ShopQuestion {
  static let form = CommandForm(name: "simulate", summary: AssuranceWords.simulate)

  @Option(help: ArgumentHelp(AssuranceWords.product, valueName: "id"))
  var product: ProductID

  @Option(help: ArgumentHelp(AssuranceWords.month, valueName: "month"))
  var month: Month

  @Option(help: ArgumentHelp(AssuranceWords.spend, valueName: "amount"))
  var spend: String?

  @Option(help: ArgumentHelp(AssuranceWords.factor, valueName: "decimal"))
  var factor: DecimalNumber?

  @OptionGroup var reading: ReadingArguments

  func validate() throws(WordsRefused) {
    if let factor, factor.mantissa < 0 { throw WordsRefused(CommandTrouble.negative(option: "--factor")) }
  }

  func answer(in view: ShopView, by rulebook: Rulebook) throws -> some Answer {
    let asked = try spend.map { try Self.amount($0, in: view.shop.currency) }
    guard let found = view.report(by: rulebook, .assurance).month(month, of: product) else {
      throw ProgramFailure(.wrongInput, AssuranceWords.noMonth(product, month))
    }
    let simulator = CreditSimulator(
      found, factor: factor ?? view.shop.refundAssurance?.spendFactor, rulebook: rulebook)
    return SimulationAnswer(month: found, simulator: simulator, asked: asked, view: view)
  }

  static func amount(_ text: String, in currency: Currency) throws -> Money {
    guard let money = Money(text: text, currency: currency), money.minorUnits >= 0 else {
      throw ProgramFailure(.wrongInput, AssuranceWords.noAmount(text, currency))
    }
    return money
  }
}
