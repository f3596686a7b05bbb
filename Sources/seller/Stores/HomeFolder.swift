import CLibrary

/// The user's home.
enum HomeFolder {
  /// Its path: as the environment says, else as the system knows it.
  static var path: String { UserEnvironment.variables["HOME"] ?? ofSystem }

  private static var ofSystem: String {
    var user = passwd()
    var found: UnsafeMutablePointer<passwd>?
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 1 << 16) { texts in
      guard let place = texts.baseAddress, getpwuid_r(getuid(), &user, place, texts.count, &found) == 0 else {
        return "/"
      }
      return found?.pointee.pw_dir.map { String(cString: $0) } ?? "/"
    }
  }

  /// A path as it was typed, with the home for `~` in front.
  static func path(of typed: String) -> String {
    typed == "~" || typed.hasPrefix("~/") ? path + typed.dropFirst() : typed
  }
}
