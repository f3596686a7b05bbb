import SellerCommandLine
import SellerText

/// `seller stores`: the stores in the default place.
struct Stores: Command {
  static let form = CommandForm(
    name: "stores",
    summary: Phrase(
      en: "List the stores in the default place; --store takes their names.",
      zh: "列出默认位置的店铺；--store 可用其名称。"))

  @OptionGroup var output: OutputArguments

  func run() throws {
    let location = StoreLocation()
    try output.print(StoresAnswer(place: location.stores, stores: location.names.map { ListedStore($0, in: location) }))
  }
}
