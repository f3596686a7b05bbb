import SellerTables
import SellerText

/// The cells of the rows that were drawn last: a key that only moves the selection makes none anew.
struct CellsInSight: Sendable {
  private var language: Language?
  private var mode = TextMode()
  private var before: [Int: [StyledText]] = [:]
  private var drawn: [Int: [StyledText]] = [:]

  /// Begins another frame: of what was made, the cells stay that it asks for.
  mutating func begin(in language: Language) {
    // Words may stand for signs.
    let mode = TextMode.current
    before = language == self.language && mode == self.mode ? drawn : [:]
    drawn = [:]
    (self.language, self.mode) = (language, mode)
  }

  /// The cells of the row in a place, which are made if it was not in sight.
  mutating func cells(at place: Int, make: () -> [StyledText]) -> [StyledText] {
    let cells = before[place] ?? make()
    drawn[place] = cells
    return cells
  }
}
