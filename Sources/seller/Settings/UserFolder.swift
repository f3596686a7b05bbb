/// The user's own folders for the program, as the XDG base directories name them; a relative path there is none.
enum UserFolder: String {
  case config = "XDG_CONFIG_HOME"
  case data = "XDG_DATA_HOME"
  case state = "XDG_STATE_HOME"

  /// The folder's path.
  func path(_ environment: [String: String] = UserEnvironment.variables) -> String {
    if let base = environment[rawValue], base.hasPrefix("/") { return base + "/seller" }
    return (environment["HOME"] ?? HomeFolder.path) + fallback + "/seller"
  }

  private var fallback: String {
    switch self {
    case .config: "/.config"
    case .data: "/.local/share"
    case .state: "/.local/state"
    }
  }
}
