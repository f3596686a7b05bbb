import SellerTables
import SellerText

/// The cells of the rows that were drawn last: a key that only moves the selection makes none anew.
struct CellsInSight: Sendable {
  private var language: Language?
  private var before: [Int: [StyledText]] = [:]
  private var drawn: [Int: [StyledText]] = [:]

  /// Begins another frame: of what was made, the cells stay that it asks for.
  mutating func begin(in language: Language) {
    before = language == self.language ? drawn : [:]
    drawn = [:]
    self.language = language
  }

  /// The cells of the row in a place, which are made if it was not in sight.
  mutating func cells(at place: Int, make: () -> [StyledText]) -> [StyledText] {
    let cells = before[place] ?? make()
    drawn[place] = cells
    return cells
  }
}
