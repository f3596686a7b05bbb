import ArgumentParser
import SellerCore
import SellerGenerator
import SellerStore
import SellerText

/// `seller generate`: a made-up store of any size.
struct Generate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a made-up store of any size; the same arguments give the same bytes.")

  @Argument(help: "A directory that is empty or does not exist yet.")
  var directory: String

  @Option(help: "wish, jd or kuaishou.")
  var platform: Platform

  @Option(help: "How many orders.")
  var orders: Int

  @Option(help: "How many products.")
  var products: Int

  @Option(help: "The seed: another one makes another shop.")
  var seed: UInt64

  @Option(
    name: .long,
    help: ArgumentHelp("The moment at which the shop's data ends, YYYY-MM-DDTHH:MM:SSZ.", valueName: "instant"))
  var asOf: Instant?

  @OptionGroup var languageArguments: LanguageArguments

  func validate() throws {
    guard (0...MadeUpShop.Plan.maximumOrders).contains(orders) else {
      throw ValidationError(.outside(option: "--orders", 0, MadeUpShop.Plan.maximumOrders))
    }
    guard (1...MadeUpShop.Plan.maximumProducts).contains(products) else {
      throw ValidationError(.outside(option: "--products", 1, MadeUpShop.Plan.maximumProducts))
    }
  }

  func run() throws {
    let plan = MadeUpShop.Plan(platform: platform, orders: orders, products: products, seed: seed, asOf: asOf)
    let store = try MadeUpStore(plan: plan).write(to: directory)
    try StandardStreams.say(
      languageArguments.chosen.say(
        AnswerPhrase.generated(store.path, orders: orders, products: products, asOf: plan.asOf)))
  }
}
