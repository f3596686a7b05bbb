/// How the words of a command stand on a line.
public enum CommandUsage {
  /// So many options stand in one line of usage; more are told below it only.
  private static let most = 12

  /// `seller health [--store <dir>] …`.
  public static func line(of path: CommandPath) -> String {
    ([path.name] + arguments(of: path)).joined(separator: " ")
  }

  /// What stands after the words that lead to a command, one by one.
  static func arguments(of path: CommandPath) -> [String] {
    if path.family != nil { return ["<subcommand>"] }
    let arguments = path.arguments
    let places = arguments.filter { $0.form == .positional }
    let options = arguments.filter { $0.form != .positional }
    guard options.count > most else { return (places + options).map(\.usage) }
    return ["[<options>]"] + (places + options.filter { !$0.isOptional }).map(\.usage)
  }
}
