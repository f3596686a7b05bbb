/// The names of the deeds that a user can do in the console; keys, hints, help and the palette all go by them.
public enum ActionName: String, Sendable, Hashable, CaseIterable {
  // Where to go.
  /// Opens the selected line.
  case open
  /// Goes back, or quits from a pane's first page.
  case back
  /// Leaves whatever is transient: a filter, a dialog, a message.
  case escape
  /// Ends the program.
  case quit
  /// The pane to the right.
  case nextPane
  /// The pane to the left.
  case previousPane
  /// Pane 1.
  case goHealth
  /// Pane 2.
  case goProducts
  /// Pane 3.
  case goDisputes
  /// Pane 4.
  case goAssurance
  /// Pane 5.
  case goAfterSales
  /// Pane 6.
  case goCampaign
  // Moving.
  /// One line up.
  case up
  /// One line down.
  case down
  /// One page up.
  case pageUp
  /// One page down.
  case pageDown
  /// To the first line.
  case top
  /// To the last line.
  case bottom
  /// The tab or column to the left.
  case left
  /// The tab or column to the right.
  case right
  // Lists.
  /// Filters as you type.
  case filter
  /// Sorts by the next column.
  case sort
  /// Turns the order of sorting round.
  case reverseSort
  /// The next choice of a list's preset filter: a status, a window.
  case cycle
  // Deeds.
  /// Opens a figure up.
  case explain
  /// Files a category dispute.
  case fileDispute
  /// Records what the platform answered.
  case recordOutcome
  /// Takes a recorded answer back.
  case undoOutcome
  /// What a dispute could bring.
  case advisor
  /// Credit against spend.
  case whatIf
  /// Creates a ProductBoost campaign.
  case createCampaign
  /// Edits a ProductBoost campaign.
  case editCampaign
  /// Calls a campaign off.
  case cancelCampaign
  /// Sets the factor that caps the credit of Refund Assurance.
  case setSpendFactor
  /// Notes a price.
  case recordPrice
  /// Copies the selected id.
  case copy
  /// Writes the table to a file.
  case export
  // The program.
  /// Reads the store again.
  case reload
  /// The other language.
  case switchLanguage
  /// The list of everything one can do.
  case palette
  /// All keys.
  case help
  /// Draws the screen anew.
  case redraw
}

extension ActionName {
  /// One or two words for the hint line.
  public var hint: ActionHint { ActionHint(name: self) }
  /// A sentence for the help page and the palette.
  public var help: ActionHelp { ActionHelp(name: self) }
}

/// An action's name in the hint line.
public struct ActionHint: PhrasePair, Hashable {
  let name: ActionName
}

/// An action's sentence in the help page.
public struct ActionHelp: PhrasePair, Hashable {
  let name: ActionName
}
