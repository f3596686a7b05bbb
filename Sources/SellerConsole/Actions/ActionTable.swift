import SellerText

/// The one table of everything that can be done by a key. Key hints, help, palette, documentation and tests are made from it.
public struct ActionTable: Sendable {
  /// The actions in the order of the help page.
  public let actions: [Action]

  /// The keys as the program comes.
  public static let standard = ActionTable(actions: ActionName.allCases.map(standardAction))

  /// The action of a key among those that apply everywhere and those that a page offers; the page's come first.
  public func action(for key: KeyPress, offered: [ActionName]) -> Action? {
    let candidates = actions.filter { $0.keys.contains(key) }
    return candidates.first { $0.place == .whereOffered && offered.contains($0.name) }
      ?? candidates.first { $0.place == .everywhere }
  }

  /// An action by its name.
  public func action(_ name: ActionName) -> Action? {
    actions.first { $0.name == name }
  }

  /// What can be done on a page: what it offers, then what applies everywhere.
  public func available(offered: [ActionName]) -> [Action] {
    offered.compactMap(action) + actions.filter { $0.place == .everywhere && !offered.contains($0.name) }
  }

  private static func standardAction(_ name: ActionName) -> Action {
    switch name {
    case .open: here(name, .enter)
    case .back: anywhere(name, .character("q"))
    case .escape: anywhere(name, .escape)
    case .quit: anywhere(name, .control("c"), .character("Q"))
    case .nextPane: anywhere(name, .tab)
    case .previousPane: anywhere(name, .backTab)
    case .goHealth: anywhere(name, .character("1"))
    case .goProducts: anywhere(name, .character("2"))
    case .goDisputes: anywhere(name, .character("3"))
    case .goAssurance: anywhere(name, .character("4"))
    case .goAfterSales: anywhere(name, .character("5"))
    case .goCampaign: anywhere(name, .character("6"))
    case .up: here(name, .up, .character("k"))
    case .down: here(name, .down, .character("j"))
    case .pageUp: here(name, .pageUp, .control("b"))
    case .pageDown: here(name, .pageDown, .control("f"), .character(" "))
    case .top: here(name, .home, .character("g"))
    case .bottom: here(name, .end, .character("G"))
    case .left: here(name, .left, .character("h"))
    case .right: here(name, .right, .character("l"))
    case .filter: here(name, .character("/"))
    case .sort: here(name, .character("s"))
    case .reverseSort: here(name, .character("S"))
    case .cycle: here(name, .character("t"))
    case .explain: here(name, .character("e"))
    case .fileDispute: here(name, .character("f"))
    case .recordOutcome: here(name, .character("r"))
    case .undoOutcome: here(name, .character("u"))
    case .advisor: here(name, .character("a"))
    case .whatIf: here(name, .character("w"))
    case .createCampaign: here(name, .character("c"))
    case .editCampaign: here(name, .character("E"))
    case .cancelCampaign: here(name, .character("x"))
    case .setSpendFactor: here(name, .character("F"))
    case .recordPrice: here(name, .character("p"))
    case .copy: here(name, .character("y"))
    case .export: here(name, .character("X"))
    case .reload: anywhere(name, .control("r"), .function(5))
    case .switchLanguage: anywhere(name, .character("L"))
    case .palette: anywhere(name, .character(":"))
    case .help: anywhere(name, .character("?"), .function(1))
    case .redraw: anywhere(name, .control("l"))
    }
  }

  private static func anywhere(_ name: ActionName, _ keys: KeyPress...) -> Action {
    Action(name: name, keys: keys, place: .everywhere)
  }

  private static func here(_ name: ActionName, _ keys: KeyPress...) -> Action {
    Action(name: name, keys: keys, place: .whereOffered)
  }
}
