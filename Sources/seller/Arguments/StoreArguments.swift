import SellerCommandLine
import SellerCore
import SellerRecords
import SellerStore
import SellerText

/// Words that name the store a command works on.
protocol NamesStore: ArgumentGroup {
  var store: String? { get }
}

extension NamesStore {
  /// The store's directory, whatever is in it.
  func directory() throws -> String { try StoreLocation().directory(named: store) }

  /// Opens the store.
  func open() throws -> Store { try Store.inDirectory(try directory()) }

  /// Reads the whole store, refusing what is damaged, as of a moment: its own or now where none is asked for.
  func view(asOf: AsOf?) throws -> ShopView { try open().view(asOf: asOf) }
}

extension Store {
  static func inDirectory(_ directory: String) throws -> Store {
    try withStoreFailures(Store.open(directory))
  }

  /// Reads all of it, refusing what is damaged, as of a moment: its own or now where none is asked for.
  func view(asOf: AsOf?) throws -> ShopView {
    let loaded = try withStoreFailures(load())
    return ShopView(
      loaded.snapshot, asOf: asOf?.instant(in: loaded.snapshot.shop.platform.calendar), now: Now.instant)
  }
}

/// Which store a command works on.
struct StoreArguments: NamesStore {
  @Option(.store) var store: String?
}

/// Which store a reading command answers about, as of when, and how.
struct ReadingArguments: NamesStore, SaysHowToAnswer {
  @Option(.store) var store: String?
  @Option(.asOf) var asOf: AsOf?
  @Option(.format) var format: OutputFormat
  @Option(.theme) var theme: String?
  @Option(.language) var languageAsked: Language?

  /// Reads the whole store, refusing what is damaged, as of the moment asked for; with the rules that the answer is judged by: the
  /// seller's own where there are any.
  func shop() throws -> (view: ShopView, rulebook: Rulebook) {
    let view = try view(asOf: asOf)
    return (view, Rulebook(try UserRules.own(in: view), at: view.asOf))
  }
}
