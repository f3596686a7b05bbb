import FoundationEssentials

/// The user's home.
enum HomeFolder {
  /// Its path: as the environment says, else as the system knows it.
  static var path: String {
    ProcessInfo.processInfo.environment["HOME"] ?? FileManager.default.homeDirectoryForCurrentUser.path
  }

  /// A path as it was typed, with the home for `~` in front.
  static func path(of typed: String) -> String {
    typed == "~" || typed.hasPrefix("~/") ? path + typed.dropFirst() : typed
  }
}
