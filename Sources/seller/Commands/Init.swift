import ArgumentParser
import SellerCore
import SellerStore
import SellerText

/// `seller init`: an empty store.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(summary: .makeStore)

  @Argument(help: ArgumentHelp(.storeDirectory))
  var directory: String

  @Option(help: ArgumentHelp(.platform))
  var platform: Platform

  @Option(help: ArgumentHelp(.shopName))
  var name: String

  @Option(help: ArgumentHelp(.currency))
  var currency: String

  @OptionGroup var languageArguments: LanguageArguments

  func run() throws {
    guard let currency = Currency(code: currency), currency.isISO4217 else {
      throw ProgramFailure(.wrongInput, CommandTrouble.noCurrency(currency))
    }
    if name.allSatisfy(\.isWhitespace) { throw ProgramFailure(.wrongInput, CommandTrouble.noShopName) }
    let id = Key<Shop>(directory.split(separator: "/").last.map(String.init) ?? directory)
    if let problem = id.identifierProblem {
      throw ProgramFailure(.wrongInput, CommandTrouble.unusableStoreID(id.text, problem))
    }
    let shop = Shop(id: id, name: name, platform: platform, currency: currency)
    let store = try withStoreFailures { () throws(StoreError) in try Store.create(directory, shop: shop) }
    try StandardStreams.say(store.path)
  }
}
