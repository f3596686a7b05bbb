import ArgumentParser
import SellerCore
import SellerRecords
import SellerStore
import SellerText

/// Which store a command works on.
struct StoreArguments: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp(CommonWords.store, valueName: "dir"), completion: Completion.stores)
  var store: String?

  /// The store's directory, whatever is in it.
  func directory() throws -> String { try StoreLocation().directory(named: store) }

  /// Opens the store.
  func open() throws -> Store {
    let directory = try directory()
    return try withStoreFailures { () throws(StoreError) in try Store.open(directory) }
  }

  /// Reads the whole store, refusing what is damaged, as of a moment: its own or now where none is asked for.
  func view(asOf: AsOf?) throws -> ShopView {
    let store = try open()
    let loaded = try withStoreFailures { () throws(StoreError) in try store.load() }
    return ShopView(
      loaded.snapshot, asOf: asOf?.instant(in: loaded.snapshot.shop.platform.calendar), now: Now.instant)
  }
}

/// Which store a reading command answers about, as of when, and how.
struct ReadingArguments: ParsableArguments {
  @OptionGroup var storeArguments: StoreArguments

  @Option(name: .long, help: ArgumentHelp(CommonWords.asOf, valueName: "instant"))
  var asOf: AsOf?

  @OptionGroup var output: OutputArguments

  /// Reads the whole store, refusing what is damaged, as of the moment asked for; with the rules that the answer is judged by: the
  /// seller's own where there are any.
  func shop() throws -> (view: ShopView, rulebook: Rulebook) {
    let view = try storeArguments.view(asOf: asOf)
    return (view, Rulebook(try UserRules.own(in: view), at: view.asOf))
  }
}
