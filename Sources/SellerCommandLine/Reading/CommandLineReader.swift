import SellerText

/// What the words of a command line ask for.
public enum CommandLineRequest {
  /// That a command does what it does, with what the words said.
  case run(any Command, CommandPath)
  /// What a command or family does and takes.
  case help(CommandPath)
  /// Which program this is.
  case version
}

/// Reads the words of a command line.
///
/// Options stand anywhere among the other words; after `--` no word is an option. The last word said for an option with one value
/// counts.
public enum CommandLineReader {
  /// What the words after the program's name ask for.
  public static func read(_ words: [String], for program: any NamedCommand.Type) throws(UsageTrouble)
    -> CommandLineRequest
  {
    try read(words[...], at: CommandPath(program: program))
  }

  private static func read(_ words: ArraySlice<String>, at path: CommandPath) throws(UsageTrouble) -> CommandLineRequest
  {
    guard let family = path.family else { return try command(words, at: path) }
    let word = words.first ?? ""
    if let member = path.member(word) { return try read(words.dropFirst(), at: member) }
    if word == "help" { return .help(named(words.dropFirst(), at: path)) }
    if [["-h"], ["--help"]].contains(words) { return .help(path) }
    guard let standard = path.standard else {
      return word.isEmpty ? .help(path) : try unknown(word, in: family, at: path)
    }
    // Who says a word of no place meant a command.
    guard word.isEmpty || word.hasPrefix("-") || standard.arguments.contains(where: { $0.form == .positional }) else {
      return try unknown(word, in: family, at: path)
    }
    return try command(words, at: standard)
  }

  private static func unknown(
    _ word: String, in family: FamilyForm, at path: CommandPath
  ) throws(UsageTrouble) -> CommandLineRequest {
    let nearest = Similarity.closest(to: word, in: family.members.map { $0.title.name })
    throw UsageTrouble(reason: .unknownCommand(word, nearest: nearest), path: path)
  }

  /// What help is asked for, as far as the words name it.
  private static func named(_ words: ArraySlice<String>, at path: CommandPath) -> CommandPath {
    guard let member = words.first.flatMap(path.member) else { return path }
    return named(words.dropFirst(), at: member)
  }

  private static func command(
    _ words: ArraySlice<String>, at path: CommandPath
  ) throws(UsageTrouble) -> CommandLineRequest {
    let options = words.prefix { $0 != "--" }
    if options.contains(where: { $0 == "-h" || $0 == "--help" }) { return .help(path) }
    if options.contains("--version") { return .version }
    guard let type = path.command as? any Command.Type else { return .help(path) }
    let command = type.init()
    do throws(UsageTrouble.Reason) {
      var reading = ArgumentReading(command.declared)
      try reading.read(words)
    } catch {
      throw UsageTrouble(reason: error, path: path)
    }
    do throws(WordsRefused) {
      try command.validateAll()
    } catch {
      throw UsageTrouble(error, of: path)
    }
    return .run(command, path)
  }
}
