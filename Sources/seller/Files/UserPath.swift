import CLibrary
import SellerStore

/// What stands at a path that the user has, links followed. What cannot be looked at is as if it were not there.
enum UserPath {
  /// Whether anything is there.
  static func isThere(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Whether a program is there that may be started.
  static func isProgram(_ path: String) -> Bool { access(path, X_OK) == 0 }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  static func names(in folder: String) -> [String] {
    (try? SystemFiles().list(DiskPath(folder).appending("."))) ?? []
  }
}
