import ArgumentParser
import SellerText

extension CommandConfiguration {
  /// A command by what help says of it, in the language of the words; its name is its type's where none is given.
  init(
    commandName: String? = nil, summary: Phrase, detail: Phrase? = nil, version: String = "",
    subcommands: [any ParsableCommand.Type] = [], defaultSubcommand: (any ParsableCommand.Type)? = nil
  ) {
    self.init(
      commandName: commandName, abstract: SpokenLanguage.say(summary),
      discussion: SpokenLanguage.tellsDetails ? detail.map { SpokenLanguage.say($0) } ?? "" : "", version: version,
      subcommands: subcommands,
      defaultSubcommand: defaultSubcommand)
  }
}

extension CommandConfiguration {
  /// A command by a phrase that stands beside it; its name is its type's.
  init(summary: Phrase) {
    self.init(abstract: SpokenLanguage.say(summary))
  }
}

extension ArgumentHelp {
  /// An argument by what help says of it, in the language of the words.
  init(_ phrase: Phrase, valueName: String? = nil) {
    self.init(SpokenLanguage.say(phrase), valueName: valueName)
  }
}
