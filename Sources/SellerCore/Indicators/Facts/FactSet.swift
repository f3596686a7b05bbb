/// Some of the facts that figures need, as bits: they are put together for every order.
struct FactSet: Sendable, Hashable {
  /// A bit for each known fact.
  private(set) var bits: UInt64

  /// The facts that any figure needs, each once. What comes after the sixty-fourth would count as told.
  static let known: [ImportSource.Fact] = {
    var seen: Set<ImportSource.Fact> = []
    return (IndicatorID.allCases.flatMap(\.definition.facts) + [.warehouseScan]).filter { seen.insert($0).inserted }
  }()

  static let none = FactSet(bits: 0)
  /// All of them.
  static let all = FactSet(bits: .max)

  init(bits: UInt64) { self.bits = bits }

  /// Those of the known facts that satisfy a condition.
  init(where condition: (ImportSource.Fact) -> Bool) {
    bits = 0
    for (place, fact) in Self.known.enumerated() where condition(fact) { bits |= 1 << UInt64(place) }
  }

  mutating func add(_ others: FactSet) { bits |= others.bits }

  /// Both together.
  func union(_ others: FactSet) -> FactSet { FactSet(bits: bits | others.bits) }

  /// Whether all of others are among them.
  func contains(_ others: FactSet) -> Bool { others.bits & ~bits == 0 }

  /// Whether a fact is among them; one that nothing needs is.
  func contains(_ fact: ImportSource.Fact) -> Bool {
    guard let place = Self.known.firstIndex(of: fact), place < UInt64.bitWidth else { return true }
    return bits & 1 << UInt64(place) != 0
  }
}
