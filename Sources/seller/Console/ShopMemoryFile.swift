import SellerConsole
import SellerStore

/// Where the console keeps how a shop's lists were left: `$XDG_STATE_HOME/seller/shops/`, a file a shop. It is a convenience:
/// what cannot be read or written is as if there were none.
struct ShopMemoryFile {
  private let folder = UserFolder.state.path() + "/shops"
  private let path: String

  /// The file of the shop in a directory.
  init(store: String) {
    // Names of files have an end; that of a path tells more than its beginning.
    let name = PlainFileName.of(DiskPath(store).whole.string, slash: "%").utf8.suffix(200)
    path = "\(folder)/\(String(decoding: Array(name), as: UTF8.self)).json"
  }

  /// What was kept.
  func read() -> ShopMemory { (try? InputFile.contents(of: path)).map { ShopMemory($0) } ?? ShopMemory() }

  /// Keeps it, whole or not at all; for the user's eyes alone, as a store is.
  func write(_ memory: ShopMemory) {
    try? SystemFiles().makeDirectories(DiskPath(folder), permissions: 0o700, syncs: false)
    try? OutputFile.write(path, mode: 0o600) { try $0(memory.bytes) }
  }
}
