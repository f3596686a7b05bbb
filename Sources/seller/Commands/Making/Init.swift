import SellerCommandLine
import SellerCore
import SellerStore

/// `seller init`: an empty store.
struct Init: Command {
  static let form = CommandForm(name: "init", summary: MakingWords.makeStore)

  @Argument(help: ArgumentHelp(MakingWords.storeDirectory))
  var directory: String

  @Option(help: ArgumentHelp(CommonWords.platform))
  var platform: Platform

  @Option(help: ArgumentHelp(MakingWords.shopName))
  var name: String

  @Option(help: ArgumentHelp(MakingWords.currency))
  var currency: String

  @OptionGroup var access: AccessArguments

  @OptionGroup var languageArguments: LanguageArguments

  func run() throws {
    guard let currency = Currency(code: currency), currency.isISO4217 else {
      throw ProgramFailure(.wrongInput, MakingWords.noCurrency(currency))
    }
    if name.allSatisfy(\.isWhitespace) { throw ProgramFailure(.wrongInput, MakingWords.noShopName) }
    let id = Key<Shop>(directory.split(separator: "/").last.map(String.init) ?? directory)
    if let problem = id.identifierProblem {
      throw ProgramFailure(.wrongInput, MakingWords.unusableStoreID(id.text, problem))
    }
    let shop = Shop(id: id, name: name, platform: platform, currency: currency)
    let store = try withStoreFailures(Store.create(directory, shop: shop, access: access.access))
    try StandardStreams.say(store.path)
  }
}
