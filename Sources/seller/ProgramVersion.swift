/// Which program this is: what `seller --version` answers.
enum ProgramVersion {
  /// The number; a change of the contract (commands, answers, store format) raises its middle part.
  static let number = "0.10.0"

  /// The number and the build, one line.
  static let text = "seller \(number) (\(build), \(system))"

  #if DEBUG
    private static let build = "debug"
  #else
    private static let build = "release"
  #endif

  #if arch(x86_64)
    private static let system = "Linux x86_64"
  #elseif arch(arm64)
    private static let system = "Linux arm64"
  #else
    private static let system = "Linux"
  #endif
}
