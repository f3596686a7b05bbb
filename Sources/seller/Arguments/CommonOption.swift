import ArgumentParser
import SellerConsole
import SellerCore
import SellerText

/// An option that several kinds of commands have, described once: they declare it as `@Option(.store)`. They do so themselves and
/// not by groups within groups: every level of groups makes the parser of a debug build check all arguments four times more.
struct CommonOption<Value> {
  let option: Option<Value>
}

extension Option {
  init(_ common: CommonOption<Value>) { self = common.option }
}

extension CommonOption<String?> {
  static var store: Self {
    Self(
      option: Option(help: ArgumentHelp(CommonWords.store, valueName: "dir"), completion: Completion.stores))
  }

  static var theme: Self {
    Self(
      option: Option(
        help: ArgumentHelp(CommonWords.outputTheme, valueName: "theme"),
        completion: Completion.names(BuiltInThemes.names)))
  }
}

extension CommonOption<OutputFormat> {
  static var format: Self { Self(option: Option(wrappedValue: .table, help: ArgumentHelp(CommonWords.format))) }
}

extension CommonOption<Language?> {
  static var language: Self {
    Self(option: Option(name: .customLong("language"), help: ArgumentHelp(CommonWords.language)))
  }
}

extension CommonOption<AsOf?> {
  static var asOf: Self { Self(option: Option(help: ArgumentHelp(CommonWords.asOf, valueName: "instant"))) }
}
