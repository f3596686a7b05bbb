import ArgumentParser
import SellerText

extension CommandConfiguration {
  /// A command by its name, which the parser would work out of its type at every start, and what help says of it in the language
  /// of the words, put together only for help. Each knows the program that it belongs to: the parser is handed the one that is
  /// asked for (``CommandChoice``).
  init(
    commandName: String, summary: Phrase, detail: @autoclosure () -> Phrase? = nil,
    subcommands: [any ParsableCommand.Type] = [], defaultSubcommand: (any ParsableCommand.Type)? = nil
  ) {
    self.init(
      commandName: commandName, abstract: SpokenLanguage.say(summary),
      discussion: SpokenLanguage.tellsDetails ? detail().map { SpokenLanguage.say($0) } ?? "" : "",
      version: ProgramVersion.text, subcommands: subcommands, defaultSubcommand: defaultSubcommand)
    if commandName != CommandChoice.program { _superCommandName = CommandChoice.program }
  }
}

extension ArgumentHelp {
  /// An argument by what help says of it, in the language of the words.
  init(_ phrase: Phrase, valueName: String? = nil) {
    self.init(SpokenLanguage.say(phrase), valueName: valueName)
  }
}
