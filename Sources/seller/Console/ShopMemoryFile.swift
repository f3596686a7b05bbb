import FoundationEssentials
import SellerConsole

/// Where the console keeps how a shop's lists were left: `$XDG_STATE_HOME/seller/shops/`, a file a shop. It is a convenience:
/// what cannot be read or written is as if there were none.
struct ShopMemoryFile {
  private let folder = UserFolder.state.path() + "/shops"
  private let path: String

  /// The file of the shop in a directory.
  init(store: String) {
    let place = URL(fileURLWithPath: store).resolvingSymlinksInPath().standardizedFileURL.path
    // Names of files have an end; that of a path tells more than its beginning.
    let name = place.replacing("/", with: "%").utf8.suffix(200)
    path = "\(folder)/\(String(decoding: Array(name), as: UTF8.self)).json"
  }

  /// What was kept.
  func read() -> ShopMemory { FileManager.default.contents(atPath: path).map { ShopMemory(Array($0)) } ?? ShopMemory() }

  /// Keeps it, whole or not at all; for the user's eyes alone, as a store is.
  func write(_ memory: ShopMemory) {
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    try? OutputFile.write(path, mode: 0o600) { try $0(memory.bytes) }
  }
}
