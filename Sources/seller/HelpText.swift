import ArgumentParser
import SellerText

extension CommandConfiguration {
  /// A command by its name, which the parser would work out of its type at every start, and what help says of it in the language
  /// of the words.
  init(
    commandName: String, summary: Phrase, detail: Phrase? = nil, version: String = "",
    subcommands: [any ParsableCommand.Type] = [], defaultSubcommand: (any ParsableCommand.Type)? = nil
  ) {
    self.init(
      commandName: commandName, abstract: SpokenLanguage.say(summary),
      discussion: SpokenLanguage.tellsDetails ? detail.map { SpokenLanguage.say($0) } ?? "" : "", version: version,
      subcommands: subcommands,
      defaultSubcommand: defaultSubcommand)
  }
}

extension ArgumentHelp {
  /// An argument by what help says of it, in the language of the words.
  init(_ phrase: Phrase, valueName: String? = nil) {
    self.init(SpokenLanguage.say(phrase), valueName: valueName)
  }
}
