import SellerCommandLine
import SellerConsole
import SellerStore
import SellerTables
import SellerText

/// In which language a command speaks.
struct LanguageArguments: ArgumentGroup {
  @Option(.language) var language: Language?

  /// The language asked for, or the environment's.
  var chosen: Language { language ?? SpokenLanguage.current }
}

/// Words that say how a command answers.
protocol SaysHowToAnswer: ArgumentGroup {
  var format: OutputFormat { get }
  var theme: String? { get }
  var languageAsked: Language? { get }
}

extension SaysHowToAnswer {
  /// The language asked for, or the environment's.
  var language: Language { languageAsked ?? SpokenLanguage.current }

  /// Says something beside the answer, on standard error.
  func complain(_ words: some Worded) { StandardStreams.complain(language.say(words)) }

  /// Writes an answer in the format and language asked for.
  func print(_ answer: some Answer) throws {
    try withStoreFailures(LateReading.check())
    let colours = OutputColours(
      isTerminal: StandardStreams.outputIsTerminal, environment: UserEnvironment.variables)
    let isASCII = try theme.map { try ThemeChoice.theme($0).glyphs.isASCII } ?? false
    try answer.print(as: format, in: language, colours: colours, isASCII: isASCII)
  }
}

/// How a command answers.
struct OutputArguments: SaysHowToAnswer {
  @Option(.format) var format: OutputFormat
  @Option(.theme) var theme: String?
  @Option(.language) var languageAsked: Language?
}
