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

  mutating func add(_ numerator: Int64, _ denominator: Int64, told: FactSet, to slot: Int) {
    cells[place(of: slot)].add(numerator: numerator, denominator: denominator, told: told)
  }

  mutating func add(_ cell: Tally.Cell, to slot: Int) { cells[place(of: slot)].add(cell) }

  /// Adds contributions that fall within some seconds; `slots` are those of their products by their numbers.
  mutating func add(_ list: Contributions, within seconds: ClosedRange<Int64>, slots: [UInt32]) {
    list.forEach(within: seconds) { product, numerator, denominator, told in
      add(numerator, denominator, told: told, to: Int(slots[product]))
    }
  }

  /// Marks the slots that have counts, of as many as there are marks.
  func markFilled(in marks: inout [Bool]) {
    for slot in slots where slot < marks.count { marks[Int(slot)] = true }
  }

  /// Where a slot's cell stands, which it has from now on.
  private mutating func place(of slot: Int) -> Int {
    if places.isEmpty { places = Array(repeating: 0, count: count) }
    var place = Int(places[slot])
    if place == 0 {
      cells.append(Tally.Cell())
      slots.append(UInt32(slot))
      place = cells.count
      places[slot] = UInt32(place)
    }
    return place - 1
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
