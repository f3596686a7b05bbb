import CLibrary
import SellerCommandLine
import SellerConsole
import SellerStore
import SellerTables
import SellerText

/// The program's beginning and end: reads the words, does what they say, and leaves with the contract's exit status.
@main
enum Program {
  static func main() {
    StandardStreams.holdClosedStreams()
    StandardStreams.surviveFailingWrites()
    do {
      try PlainNames.require()
      let words = Array(CommandLine.arguments.dropFirst())
      if let answer = try ShellQuestion(words)?.answer() { return try StandardStreams.say(answer) }
      switch try CommandLineReader.read(words, for: Seller.self) {
      case .help(let path): try StandardStreams.say(HelpText(of: path, in: SpokenLanguage.current).text)
      case .version: try StandardStreams.say(ProgramVersion.text)
      case .run(let command, let path): try run(command, path)
      }
    } catch {
      leave(because: error)
    }
  }

  private static func run(_ command: any Command, _ path: CommandPath) throws {
    if !Config.has(command) { _ = try SettingsFile.valid() }
    let settings = SettingsFile.atStart.settings
    let mode = TextMode(
      spoken: settings.accessible ? SpokenLanguage.current : nil,
      isAmbiguousWide: settings.ambiguous == 2)
    var command = command
    do {
      try TextMode.$current.withValue(mode) { try command.run() }
    } catch let refused as WordsRefused {
      throw UsageTrouble(refused, of: path)
    }
    try withStoreFailures(LateReading.check())
  }

  private static func leave(because error: any Error) -> Never {
    switch error {
    case let failure as ProgramFailure:
      failure.message.map { StandardStreams.complain(SpokenLanguage.say($0)) }
      exit(failure.status.rawValue)
    case let trouble as UsageTrouble:
      StandardStreams.complain(lines: SpokenLanguage.say(trouble))
      exit(ExitStatus.wrongInput.rawValue)
    case let trouble as any Error & Worded:
      leave(because: ProgramFailure(.wrongInput, trouble))
    case is StandardStreams.ReaderGone:
      exit(ExitStatus.done.rawValue)
    default:
      StandardStreams.complain("\(error)")
      exit(ExitStatus.wrongInput.rawValue)
    }
  }
}
