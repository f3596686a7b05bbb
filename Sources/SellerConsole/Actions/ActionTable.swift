import SellerText

/// The one table of everything that can be done by a key. Key hints, help, palette, documentation and tests are made from it,
/// and so are the keys that sentences name.
struct ActionTable: Sendable {
  /// The actions in the order of the documentation.
  let actions: [Action]
  private let places: [String: Int]
  /// The first action of each key.
  private let byKey: [KeyPress: Action]

  /// The keys as the program comes.
  static let standard = ActionTable(
    actions: PaneID.allCases.map(\.action) + ActionName.allCases.map(\.action))

  /// The same with other keys for some actions, by their ids.
  init(keys: [String: [KeyPress]]) {
    self.init(
      actions: Self.standard.actions.map { action in
        keys[action.id].map { Action(id: action.id, keys: $0, hint: action.hint, help: action.help) } ?? action
      })
  }

  private init(actions: [Action]) {
    self.actions = actions
    places = Dictionary(actions.enumerated().map { ($1.id, $0) }) { first, _ in first }
    byKey = Dictionary(actions.flatMap { action in action.keys.map { ($0, action) } }) { first, _ in first }
  }

  /// The action of an id.
  func action(id: String) -> Action? { places[id].map { actions[$0] } }

  /// The keys of an action, the one that is shown first.
  func keys(of action: Action) -> [KeyPress] { self.action(id: action.id)?.keys ?? [] }

  func key(of action: Action) -> String { keys(of: action).first?.name ?? "" }

  /// The name of the key that is shown for an action, for sentences that name it.
  func key(of name: ActionName) -> String { key(of: name.action) }

  /// What a key does where that is offered.
  func action(for key: KeyPress) -> Action? { byKey[key] }
}

/// The keys and what each does, for manuals.
public enum KeyManual {
  /// The names of an action's keys, and its help.
  public static var rows: [(keys: [String], help: Phrase)] {
    ActionTable.standard.actions.map { ($0.keys.map(\.name), $0.help) }
  }
}
