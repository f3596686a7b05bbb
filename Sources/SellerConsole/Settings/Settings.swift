import SellerText

/// What a user has set: what `config.json5`, the environment and the options said, over what the program comes with.
public struct Settings: Sendable {
  /// The language; nil takes that of the locale.
  public var language: Language?
  /// The theme's name or file; nil takes the one that suits the terminal.
  public var theme: String?
  /// The panes that have a tab, in this order; the console begins with the first.
  public var panes = PaneID.allCases
  /// Whether the console begins on the pane and the tabs where a shop was left.
  public var resume = true
  /// Whether the console uses the mouse.
  public var mouse = false
  /// Whether the screen is made for who hears it: words for signs, no borders, one thing below the other.
  public var accessible = false
  /// How many columns the terminal gives characters whose width is ambiguous.
  public var ambiguous = 1
  /// The keys of actions that have others than the program comes with, by the actions' ids.
  var keys: [String: [KeyPress]] = [:] {
    didSet { table = ActionTable(keys: keys) }
  }
  /// The keys of all actions.
  private(set) var table = ActionTable.standard
  /// The columns of lists that show others than the program comes with.
  var columns: [ListName: [ColumnChoice]] = [:]
  /// When something is near, by the names of these rules; where one is missing, the rulebook's own.
  public var alerts: [String: String] = [:]

  /// As the program comes.
  public init() {}

  /// The pane that the console begins with where it was not left on another.
  var firstPane: PaneID { panes.first { $0 != .stores } ?? .health }

  subscript(keysOf action: String) -> [KeyPress] {
    get { keys[action] ?? ActionTable.standard.action(id: action)?.keys ?? [] }
    set { keys[action] = newValue }
  }

  /// The columns of a list; none for those that it comes with.
  subscript(columnsOf list: ListName) -> [ColumnChoice] {
    get { columns[list] ?? [] }
    set { columns[list] = newValue.isEmpty ? nil : newValue }
  }

  /// The value of a rule about what is near; the rulebook's own where nothing is set.
  subscript(alert name: String, standard standard: String) -> String {
    get { alerts[name] ?? standard }
    set { alerts[name] = newValue }
  }
}
