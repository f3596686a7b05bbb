import ArgumentParser
import SellerCore
import SellerGenerator
import SellerStore
import SellerText

/// `seller generate`: a made-up store of any size.
struct Generate: ParsableCommand {
  static let configuration = CommandConfiguration(summary: .generate)

  @Argument(help: ArgumentHelp(.emptyDirectory))
  var directory: String

  @Option(help: ArgumentHelp(.platform))
  var platform: Platform

  @Option(help: ArgumentHelp(.orderCount))
  var orders: Int

  @Option(help: ArgumentHelp(.productCount))
  var products: Int

  @Option(help: ArgumentHelp(.seed))
  var seed: UInt64

  @Option(name: .long, help: ArgumentHelp(.dataEnd, valueName: "instant"))
  var asOf: Instant?

  @OptionGroup var languageArguments: LanguageArguments

  func validate() throws {
    guard (0...MadeUpShop.Plan.maximumOrders).contains(orders) else {
      throw ValidationError(UsageTrouble.outside(option: "--orders", 0, MadeUpShop.Plan.maximumOrders))
    }
    guard (1...MadeUpShop.Plan.maximumProducts).contains(products) else {
      throw ValidationError(UsageTrouble.outside(option: "--products", 1, MadeUpShop.Plan.maximumProducts))
    }
  }

  func run() throws {
    let datable = MadeUpShop.Plan.datable
    if let asOf, !datable.contains(asOf) {
      throw ProgramFailure(.wrongInput, CommandTrouble.notDatable(asOf, datable.lowerBound, datable.upperBound))
    }
    let plan = MadeUpShop.Plan(platform: platform, orders: orders, products: products, seed: seed, asOf: asOf)
    let store = try MadeUpStore(plan: plan).write(to: directory)
    try StandardStreams.say(
      languageArguments.chosen.say(
        AnswerPhrase.generated(store.path, orders: orders, products: products, asOf: plan.asOf)))
  }
}
