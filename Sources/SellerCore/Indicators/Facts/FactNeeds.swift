/// The facts that a figure is counted from, and that a source may or may not tell (Readings, 23). What every record of the kind
/// has is not among them.
struct FactNeeds: Sendable, ExpressibleByArrayLiteral {
  /// What dates the members of the cohort: each of them has it, whatever a source says.
  private let dating: [ImportSource.Fact]
  /// What would count as "no" where nobody told it.
  let counted: [ImportSource.Fact]

  /// Facts of which the absence would count; `dating` brings a record into the window.
  init(datedBy dating: ImportSource.Fact, _ counted: ImportSource.Fact...) {
    self.dating = [dating]
    self.counted = counted
  }

  /// Facts of which the absence would count.
  init(arrayLiteral counted: ImportSource.Fact...) {
    dating = []
    self.counted = counted
  }

  /// All of them.
  var all: [ImportSource.Fact] { dating + counted }

  /// What nobody tells of a cohort: of its members, or, where it has none, of any record.
  func missing(in cohort: Tally.Cell, of shop: ToldFacts) -> [ImportSource.Fact] {
    guard !shop.isComplete else { return [] }
    return cohort.ratio.hasData
      ? counted.filter { !cohort.told.contains($0) } : all.filter { !shop.anywhere.contains($0) }
  }
}
