import ArgumentParser
import SellerCore
import SellerStore
import SellerText

/// `seller init`: an empty store.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Make an empty store.")

  @Argument(help: "A directory that is empty or does not exist yet; its last part becomes the store's id.")
  var directory: String

  @Option(help: "wish, jd or kuaishou.")
  var platform: Platform

  @Option(help: "The shop's name.")
  var name: String

  @Option(help: "The currency of every amount, as ISO 4217 writes it: USD, CNY, EUR …")
  var currency: String

  @OptionGroup var languageArguments: LanguageArguments

  func run() throws {
    guard let currency = Currency(code: currency) else {
      throw ProgramFailure(.wrongInput, CommandTrouble.noCurrency(currency))
    }
    let id = Key<Shop>(directory.split(separator: "/").last.map(String.init) ?? directory)
    if let problem = id.identifierProblem {
      throw ProgramFailure(.wrongInput, CommandTrouble.unusableStoreID(id.text, problem))
    }
    let shop = Shop(id: id, name: name, platform: platform, currency: currency)
    let store = try withStoreFailures { () throws(StoreError) in try Store.create(directory, shop: shop) }
    try StandardStreams.say(store.path)
  }
}
