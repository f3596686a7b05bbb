import SellerConsole
import SellerStore
import SellerTables
import SellerText

/// Where stores are: the one named by the words, by `SELLER_STORE`, or the only one in the default place.
struct StoreLocation {
  var environment = UserEnvironment.variables

  /// `$XDG_DATA_HOME/seller`, or `~/.local/share/seller`.
  var home: String { UserFolder.data.path(environment) }

  /// The directory of the stores that were not given a place of their own.
  var stores: String { home + "/stores" }

  /// The directory of a made-up shop.
  func demo(_ name: String) -> String { home + "/demo/" + name }

  /// The names of the stores in the default place, by their bytes.
  var names: [String] { UserPath.names(in: stores).filter(isStore).sorted() }

  /// The directory of the store of that name in the default place.
  func directory(of name: String) -> String { "\(stores)/\(name)" }

  /// The stores of the default place.
  var places: [StoreReport.Place] { names.map { StoreReport.Place(name: $0, path: directory(of: $0)) } }

  /// The same for the console that shows a store: this one too, wherever it is.
  func board(showing path: String) -> StoreBoard {
    func whole(_ path: String) -> String { DiskPath(path).absolute.string }
    let own = places.first { whole($0.path) == whole(path) }
    return StoreBoard(
      (own == nil ? [StoreReport.Place(name: path, path: path)] : []) + places, open: own?.path ?? path)
  }

  private func isStore(_ name: String) -> Bool {
    UserPath.isThere(directory(of: name) + "/store.json")
  }

  /// The store's directory: `named`, else `SELLER_STORE`, else the only store in the default place.
  ///
  /// A bare word that names nothing in the working directory is a store's name in the default place.
  func directory(named: String?) throws -> String {
    if let named = named ?? environment["SELLER_STORE"], !named.isEmpty {
      let isName = !named.contains("/") && !UserPath.isThere(named) && isStore(named)
      return isName ? directory(of: named) : named
    }
    let names = names
    switch names.count {
    case 1: return directory(of: names[0])
    case 0:
      throw ProgramFailure(.storeUnusable, CommandTrouble.noStore(place: stores))
    default:
      throw ProgramFailure(.wrongInput, CommandTrouble.severalStores(names))
    }
  }
}
