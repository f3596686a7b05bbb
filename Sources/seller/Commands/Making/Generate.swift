import SellerCommandLine
import SellerCore
import SellerGenerator
import SellerStore
import SellerText

/// `seller generate`: a made-up store of any size.
struct Generate: Command {
  static let form = CommandForm(name: "generate", summary: MakingWords.generate)

  @Argument(help: ArgumentHelp(MakingWords.emptyDirectory))
  var directory: String

  @Option(help: ArgumentHelp(CommonWords.platform))
  var platform: Platform

  @Option(help: ArgumentHelp(MakingWords.orders))
  var orders: Int

  @Option(help: ArgumentHelp(MakingWords.products))
  var products: Int

  @Option(help: ArgumentHelp(MakingWords.seed))
  var seed: UInt64

  @Option(help: ArgumentHelp(MakingWords.dataEnd, valueName: "instant"))
  var asOf: Instant?

  @OptionGroup var access: AccessArguments

  @OptionGroup var languageArguments: LanguageArguments

  func validate() throws(WordsRefused) {
    guard (0...MadeUpShop.Plan.maximumOrders).contains(orders) else {
      throw WordsRefused(CommandTrouble.outside(option: "--orders", 0, MadeUpShop.Plan.maximumOrders))
    }
    guard (1...MadeUpShop.Plan.maximumProducts).contains(products) else {
      throw WordsRefused(CommandTrouble.outside(option: "--products", 1, MadeUpShop.Plan.maximumProducts))
    }
  }

  func run() throws {
    let datable = MadeUpShop.Plan.datable
    if let asOf, !datable.contains(asOf) {
      throw ProgramFailure(.wrongInput, MakingWords.notDatable(asOf, in: datable))
    }
    let plan = MadeUpShop.Plan(platform: platform, orders: orders, products: products, seed: seed, asOf: asOf)
    let store = try MadeUpShop(plan: plan).write(to: directory, access: access.access)
    try StandardStreams.say(
      languageArguments.chosen.say(
        MakingWords.generated(store.path, orders: orders, products: products, asOf: plan.asOf)))
  }
}
