/// How the words of a command stand on a line.
extension CommandPath {
  /// So many options stand in one line of usage; more are told below it only.
  private static let mostOptions = 12

  /// `seller health [--store <dir>] …`.
  public var usage: String { ([name] + usageArguments).joined(separator: " ") }

  /// What stands after the words that lead to a command, one by one.
  var usageArguments: [String] {
    if family != nil { return ["<subcommand>"] }
    let arguments = arguments
    let places = arguments.filter { $0.form == .positional }
    let options = arguments.filter { $0.form != .positional }
    guard options.count > Self.mostOptions else { return (places + options).map(\.usage) }
    return ["[<options>]"] + (places + options.filter { !$0.isOptional }).map(\.usage)
  }
}
