import ArgumentParser
import Foundation
import SellerConsole
import SellerCore
import SellerStore
import SellerText

/// `seller` alone: the console on a store.
struct Console: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "console", summary: ConsoleWords.console)

  @OptionGroup var storeArguments: StoreArguments
  @OptionGroup var appearance: ConsoleArguments

  func run() throws {
    try appearance.open(try storeArguments.open())
  }
}

/// How the console looks, and as of when.
struct ConsoleArguments: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp(ConsoleWords.asOf, valueName: "instant"))
  var asOf: AsOf?

  @Option(name: .long, help: ArgumentHelp(ConsoleWords.theme, valueName: "theme"))
  var theme: String?

  @OptionGroup var languageArguments: LanguageArguments

  /// Opens the console on a store.
  func open(_ store: Store) throws {
    try ConsoleRun(
      store: store, language: languageArguments.chosen, asOf: asOf, theme: try theme.map { try ThemeChoice.theme($0) }
    ).run()
  }
}

/// A theme by what a user names it by.
enum ThemeChoice {
  /// The built-in theme of that name, or the theme in the file of that name.
  static func theme(_ name: String) throws -> Theme {
    guard FileManager.default.fileExists(atPath: name) else { return try BuiltInThemes.named(name) }
    return try ThemeFile.read(try InputFile.contents(of: name), name: name, file: name)
  }
}
