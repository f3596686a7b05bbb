/// The counts of many slots, most of which have none: room is taken for those that have.
struct SlotCells: Sendable {
  /// How many slots.
  let count: Int
  /// One more than where a slot's cell stands; 0 where it has none. Nothing as long as none has one.
  private var places: [UInt32] = []
  /// Whose the cells are.
  private var slots: [UInt32] = []
  private var cells: [Tally.Cell] = []

  /// So many slots without counts.
  init(count: Int) { self.count = count }

  /// The counts of a slot.
  subscript(slot: Int) -> Tally.Cell {
    let place = places.isEmpty ? 0 : Int(places[slot])
    return place == 0 ? Tally.Cell() : cells[place - 1]
  }

  /// Adds to a slot.
  mutating func add(_ numerator: Int64, _ denominator: Int64, told: FactSet, to slot: Int) {
    if places.isEmpty { places = Array(repeating: 0, count: count) }
    var place = Int(places[slot])
    if place == 0 {
      cells.append(Tally.Cell())
      slots.append(UInt32(slot))
      place = cells.count
      places[slot] = UInt32(place)
    }
    cells[place - 1].add(numerator: numerator, denominator: denominator, told: told)
  }

  /// Adds the counts of as many slots.
  mutating func add(_ others: SlotCells) {
    for (slot, cell) in zip(others.slots, others.cells) {
      add(cell.numerator, cell.denominator, told: cell.told, to: Int(slot))
    }
  }

  /// The counts of all slots.
  var total: Tally.Cell {
    var total = Tally.Cell()
    for cell in cells { total.add(cell) }
    return total
  }
}
