import SellerCommandLine
import SellerConsole
import SellerCore
import SellerText

// Options that several kinds of commands have, each described once: they declare it as `@Option(.store)`.

extension Option {
  /// An option that is described here.
  init(_ common: Self) { self = common }
}

extension Option<String?> {
  static var store: Self {
    Self(help: ArgumentHelp(CommonWords.store, valueName: "dir"), completion: Completion.stores)
  }

  static var theme: Self {
    Self(
      help: ArgumentHelp(CommonWords.outputTheme, valueName: "theme"),
      completion: Completion.names(BuiltInThemes.names))
  }
}

extension Option<OutputFormat> {
  static var format: Self { Self(wrappedValue: .table, help: ArgumentHelp(CommonWords.format)) }
}

extension Option<Language?> {
  static var language: Self { Self(name: "language", help: ArgumentHelp(CommonWords.language)) }
}

extension Option<AsOf?> {
  static var asOf: Self { Self(help: ArgumentHelp(CommonWords.asOf, valueName: "instant")) }
}
