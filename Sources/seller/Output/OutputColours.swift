import SellerTables

/// Whether and how plain output is coloured: on a terminal only, and never where `NO_COLOR` is set.
enum OutputColours {
  case none
  case sixteen

  init(isTerminal: Bool, environment: [String: String]) {
    let refused = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    self = isTerminal && !refused && environment["TERM"] != "dumb" ? .sixteen : .none
  }

  func paint(_ text: String, _ role: Role) -> String {
    guard self == .sixteen, let code = Self.code(role) else { return text }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }

  private static func code(_ role: Role) -> String? {
    switch role {
    case .heading: "1"
    case .tableHeader, .dimmed: "2"
    case .good: "32"
    case .warning: "33"
    case .danger: "31"
    case .accent: "36"
    default: nil
    }
  }
}
