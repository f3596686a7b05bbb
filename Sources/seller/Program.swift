import ArgumentParser
import SellerConsole
import SellerStore
import SellerTables
import SellerText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The program's beginning and end: reads the words, does what they say, and leaves with the contract's exit status.
@main
enum Program {
  static func main() {
    StandardStreams.holdClosedStreams()
    StandardStreams.surviveFailingWrites()
    do {
      try PlainNames.require()
      var command = try CommandChoice(Array(CommandLine.arguments.dropFirst())).parsed()
      if !(type(of: command) is any MendsSettings.Type), type(of: command)._commandName != "help" {
        _ = try SettingsFile.valid()
      }
      let settings = SettingsFile.atStart.settings
      let mode = TextMode(
        spoken: settings.accessible ? SpokenLanguage.current : nil,
        isAmbiguousWide: settings.ambiguous == 2)
      try TextMode.$current.withValue(mode) { try command.run() }
      try withStoreFailures { () throws(StoreError) in try LateReading.check() }
    } catch {
      leave(because: error)
    }
  }

  private static func leave(because error: any Error) -> Never {
    switch error {
    case let failure as ProgramFailure:
      failure.message.map { StandardStreams.complain(SpokenLanguage.say($0)) }
      exit(failure.status.rawValue)
    case let trouble as any Error & Worded:
      leave(because: ProgramFailure(.wrongInput, trouble))
    case is StandardStreams.ReaderGone:
      exit(ExitStatus.done.rawValue)
    default:
      let code = Seller.exitCode(for: error)
      let text = CommandChoice.message(of: error)
      if code == .success {
        try? StandardStreams.say(SpokenLanguage.current.parserHelp(text))
        exit(ExitStatus.done.rawValue)
      }
      StandardStreams.complain(lines: SpokenLanguage.current.parserRefusal(text))
      exit(ExitStatus.wrongInput.rawValue)
    }
  }
}
