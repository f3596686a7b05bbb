import SellerConsole

/// Lists files for the completion of paths.
enum FileList {
  /// More names than these nobody reads.
  private static let most = 100

  /// The files and folders whose paths begin with what was typed; `~` is the user's home, and names with a dot in front are listed
  /// when the dot is typed.
  static func paths(beginningWith typed: String) -> FileListing {
    let name = typed.split(separator: "/", omittingEmptySubsequences: false).last.map(String.init) ?? ""
    let folder = String(typed.dropLast(name.count))
    let place = folder.isEmpty ? "." : HomeFolder.path(of: folder)
    let names = UserPath.names(in: place)
    let fitting = names.filter { $0.hasPrefix(name) && ($0.first != "." || name.first == ".") }.sorted()
    let paths = fitting.map { entry in
      folder + entry + (UserPath.isFolder(place + "/" + entry) ? "/" : "")
    }
    let common = paths.dropFirst().reduce(paths.first ?? typed) { String(zip($0, $1).prefix { $0 == $1 }.map(\.0)) }
    return FileListing(typed: typed, paths: Array(paths.prefix(most)), common: common)
  }
}
