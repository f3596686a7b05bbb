import SellerCommandLine
import SellerConsole
import SellerCore
import SellerStore

/// `seller` alone: the console on a store.
struct Console: Command {
  static let form = CommandForm(name: "console", summary: ConsoleWords.console)

  @OptionGroup var storeArguments: StoreArguments
  @OptionGroup var appearance: ConsoleArguments

  func run() throws {
    let location = StoreLocation()
    // Of several stores none is meant more than another: the first shows what needs the seller in all of them.
    if storeArguments.store == nil, location.environment["SELLER_STORE"] == nil, location.names.count > 1,
      let first = location.names.lazy.compactMap({ try? Store.open(location.directory(of: $0)) }).first
    {
      return try appearance.open(first, .stores)
    }
    try appearance.open(try storeArguments.open())
  }
}

/// How the console looks, and as of when.
struct ConsoleArguments: ArgumentGroup {
  @Option(help: ArgumentHelp(ConsoleWords.asOf, valueName: "instant"))
  var asOf: AsOf?

  @Option(
    help: ArgumentHelp(ConsoleWords.theme, valueName: "theme"),
    completion: Completion.names(BuiltInThemes.names))
  var theme: String?

  @Flag(help: ArgumentHelp(ConsoleWords.accessible))
  var accessible = false

  @Flag(help: ArgumentHelp(ConsoleWords.mouse))
  var mouse = false

  @Option(help: ArgumentHelp(ConsoleWords.ambiguous, valueName: "columns"))
  var ambiguous: String?

  @OptionGroup var languageArguments: LanguageArguments

  /// The options that say what settings say.
  private var options: [String: String] {
    var options: [String: String] = [:]
    if accessible { options["accessible"] = "true" }
    if mouse { options["mouse"] = "true" }
    options["ambiguous"] = ambiguous
    return options
  }

  /// Opens the console on a store.
  func open(_ store: Store, _ pane: PaneID? = nil) throws {
    let settings = try SettingsFile.valid(options: options)
    let theme = try (theme ?? settings.theme).map { try ThemeChoice.theme($0) }
    try ConsoleRun(
      store: store, language: languageArguments.chosen, asOf: asOf, theme: theme, settings: settings, pane: pane
    ).run()
  }
}

/// A theme by what a user names it by.
enum ThemeChoice {
  /// The theme in the file of that name, beside the settings or where one is, or the built-in theme.
  static func theme(_ name: String) throws -> Theme {
    let home = UserFolder.config.path() + "/" + name
    if name.hasSuffix(".json5"), !name.hasPrefix("/"), UserPath.isThere(home) {
      return try ThemeFile.read(try InputFile.contents(of: home), name: name, file: home)
    }
    guard UserPath.isThere(name) else { return try BuiltInThemes.named(name) }
    return try ThemeFile.read(try InputFile.contents(of: name), name: name, file: name)
  }
}
