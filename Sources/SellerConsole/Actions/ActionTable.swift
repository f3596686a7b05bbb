import SellerText

/// The one table of everything that can be done by a key. Key hints, help, palette, documentation and tests are made from it.
public struct ActionTable: Sendable {
  /// The actions in the order of the help page.
  public let actions: [Action]

  /// The keys as the program comes.
  public static let standard = ActionTable(actions: ActionName.allCases.map(standardAction))

  /// The keys of an action, the one that is shown first.
  public func keys(of name: ActionName) -> [KeyPress] {
    actions.first { $0.name == name }?.keys ?? []
  }

  /// The name of the key that is shown for an action, for the hint line and for sentences that name it.
  public func key(of name: ActionName) -> String { keys(of: name).first?.name ?? "" }

  private static func standardAction(_ name: ActionName) -> Action { Action(name: name, keys: standardKeys(name)) }

  private static func standardKeys(_ name: ActionName) -> [KeyPress] {
    switch name {
    case .open: [.enter]
    case .back: [.character("q")]
    case .escape: [.escape]
    case .quit: [.control("c"), .character("Q")]
    case .nextPane: [.tab]
    case .previousPane: [.backTab]
    case .goHealth: [.character("1")]
    case .goProducts: [.character("2")]
    case .goDisputes: [.character("3")]
    case .goAssurance: [.character("4")]
    case .goAfterSales: [.character("5")]
    case .goCampaign: [.character("6")]
    case .up: [.up, .character("k")]
    case .down: [.down, .character("j")]
    case .pageUp: [.pageUp, .control("b")]
    case .pageDown: [.pageDown, .control("f"), .character(" ")]
    case .top: [.home, .character("g")]
    case .bottom: [.end, .character("G")]
    case .left: [.left, .character("h")]
    case .right: [.right, .character("l")]
    case .filter: [.character("/")]
    case .sort: [.character("s")]
    case .reverseSort: [.character("S")]
    case .cycle: [.character("t")]
    case .explain: [.character("e")]
    case .fileDispute: [.character("f")]
    case .recordOutcome: [.character("r")]
    case .undoOutcome: [.character("u")]
    case .advisor: [.character("a")]
    case .whatIf: [.character("w")]
    case .createCampaign: [.character("c")]
    case .editCampaign: [.character("E")]
    case .cancelCampaign: [.character("x")]
    case .setSpendFactor: [.character("F")]
    case .recordPrice: [.character("p")]
    case .copy: [.character("y")]
    case .export: [.character("X")]
    case .reload: [.control("r"), .function(5)]
    case .switchLanguage: [.character("L")]
    case .palette: [.character(":")]
    case .help: [.character("?"), .function(1)]
    case .redraw: [.control("l")]
    }
  }
}
