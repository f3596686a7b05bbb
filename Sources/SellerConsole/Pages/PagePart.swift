import SellerText

/// What on a page can have the keyboard: a list, a matrix, a text that scrolls.
protocol PagePart: Sendable {
  /// Does an action that it knows; false for any other.
  mutating func perform(_ action: ActionName) -> Bool

  /// Whether keys are typed into its filter.
  var isFiltering: Bool { get }

  /// Takes a key while `isFiltering`.
  mutating func type(_ key: KeyPress)

  /// Takes pasted text while `isFiltering`.
  mutating func paste(_ text: String)

  /// Where its selection stands; nil where nothing is selected.
  var position: ListPosition? { get }
}

extension RowList: PagePart {}

extension ScrollState: PagePart {
  /// The actions that a page offers for a text.
  static let actions: [ActionName] = [.up, .down, .pageUp, .pageDown]

  mutating func perform(_ action: ActionName) -> Bool {
    guard let motion = ListMotion(action) else { return false }
    move(motion)
    return true
  }

  var isFiltering: Bool { false }
  mutating func type(_ key: KeyPress) {}
  mutating func paste(_ text: String) {}
  var position: ListPosition? { nil }
}
