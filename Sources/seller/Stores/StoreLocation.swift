import Foundation
import SellerStore
import SellerText

/// Where stores are: the one named by the words, by `SELLER_STORE`, or the only one in the default place.
struct StoreLocation {
  let environment: [String: String]

  init(environment: [String: String] = ProcessInfo.processInfo.environment) {
    self.environment = environment
  }

  /// `$XDG_DATA_HOME/seller`, or `~/.local/share/seller`.
  var home: String {
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") { return data + "/seller" }
    return (environment["HOME"] ?? NSHomeDirectory()) + "/.local/share/seller"
  }

  /// The directory of the stores that were not given a place of their own.
  var stores: String { home + "/stores" }

  /// The directory of a made-up shop.
  func demo(_ name: String) -> String { home + "/demo/" + name }

  /// The store's directory: `named`, else `SELLER_STORE`, else the only store in the default place.
  func directory(named: String?) throws -> String {
    if let named { return named }
    if let set = environment["SELLER_STORE"], !set.isEmpty { return set }
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: stores)) ?? [])
      .filter { FileManager.default.fileExists(atPath: "\(stores)/\($0)/store.json") }.sorted()
    switch names.count {
    case 1: return "\(stores)/\(names[0])"
    case 0:
      throw ProgramFailure(.storeUnusable, CommandTrouble.noStore(place: stores))
    default:
      throw ProgramFailure(.wrongInput, CommandTrouble.severalStores(names))
    }
  }
}
