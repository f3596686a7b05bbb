import ArgumentParser
import SellerCore
import SellerText

/// `seller assurance`: ProductBoost Refund Assurance.
struct Assurance: ParsableCommand {
  static let configuration = CommandConfiguration(
    summary: .assurance,
    subcommands: [AssuranceList.self, AssuranceSimulate.self], defaultSubcommand: AssuranceList.self)
}

/// `seller assurance list`: every month and product.
struct AssuranceList: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", summary: .listAssurance)

  @OptionGroup var reading: ReadingArguments

  func run() throws {
    let view = try reading.view()
    let assurance = view.report(by: reading.rulebook, .assurance)
    try reading.output.print(AssuranceAnswer(view: view, assurance: assurance))
  }
}

/// `seller assurance simulate`: credit against spend.
struct AssuranceSimulate: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "simulate", summary: .simulateAssurance)

  @Option(help: ArgumentHelp(.assuredProduct, valueName: "id"))
  var product: ProductID

  @Option(help: ArgumentHelp(.month, valueName: "month"))
  var month: Month

  @Option(help: ArgumentHelp(.spend, valueName: "amount"))
  var spend: String?

  @Option(help: ArgumentHelp(.factor, valueName: "decimal"))
  var factor: DecimalNumber?

  @OptionGroup var reading: ReadingArguments

  func validate() throws {
    if let factor, factor.mantissa < 0 { throw ValidationError(UsageTrouble.negative(option: "--factor")) }
  }

  func run() throws {
    let view = try reading.view()
    let asked = try spend.map { try amount($0, in: view.shop.currency) }
    guard let found = view.report(by: reading.rulebook, .assurance).month(month, of: product) else {
      throw ProgramFailure(.wrongInput, CommandTrouble.noAssuranceMonth(product, month))
    }
    let simulator = CreditSimulator(
      found, factor: factor ?? view.shop.refundAssurance?.spendFactor, rulebook: reading.rulebook)
    try reading.output.print(SimulationAnswer(month: found, simulator: simulator, asked: asked))
  }

  private func amount(_ text: String, in currency: Currency) throws -> Money {
    guard let money = Money(text: text, currency: currency), money.minorUnits >= 0 else {
      throw ProgramFailure(.wrongInput, CommandTrouble.noAmount(text, currency))
    }
    return money
  }
}
