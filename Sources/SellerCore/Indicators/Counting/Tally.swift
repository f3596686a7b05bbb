/// The counts of one measure: for each window a numerator and a denominator, of every slot (a product) or of all together.
///
/// A chart's windows overlap, a day apart: what is counted for all slots together is counted once, between two of their borders, and
/// put together for the window that is asked for.
struct Tally: Sendable {
  /// The two counts of one slot and window.
  struct Cell: Sendable, Hashable {
    var numerator: Int64 = 0
    var denominator: Int64 = 0
    /// What the sources of the members in the denominator tell together.
    var told = FactSet.none

    /// Adds, held at the bounds of 64 bits: media counts may be any number.
    mutating func add(numerator: Int64, denominator: Int64) {
      self.numerator = Self.sum(self.numerator, numerator)
      self.denominator = Self.sum(self.denominator, denominator)
    }

    /// Adds what is told of it, too, where it is a member that counts.
    mutating func add(numerator: Int64, denominator: Int64, told: FactSet) {
      add(numerator: numerator, denominator: denominator)
      if denominator != 0 { self.told.add(told) }
    }

    mutating func add(_ other: Cell) {
      add(numerator: other.numerator, denominator: other.denominator)
      told.add(other.told)
    }

    private static func sum(_ left: Int64, _ right: Int64) -> Int64 {
      let (sum, overflow) = left.addingReportingOverflow(right)
      return overflow ? (right > 0 ? .max : .min) : sum
    }

    var ratio: Ratio { Ratio(numerator, denominator) }
  }

  /// One contribution that fell into a window, kept for an explanation.
  struct Contribution: Sendable {
    let at: Instant
    let numerator: Int64
    let denominator: Int64
    let caseID: CaseID?
  }

  /// A window that is counted over.
  struct Range: Sendable {
    /// Its first and last second.
    let seconds: ClosedRange<Int64>
    /// Whether each slot is counted for itself.
    let isApart: Bool
  }

  /// First and last second of each window.
  let windows: [ClosedRange<Int64>]
  /// The windows in which each slot has counts of its own, and where these are among all such windows.
  private let apart: [Int]
  private let placesApart: [Int?]
  /// From the beginning of the first window to the end of the last, or to the last second that counts.
  let span: ClosedRange<Int64>
  /// The seconds at which a window of all slots together begins, or has ended.
  private let borders: [Int64]
  /// What falls from each border on up to the next, of all slots together.
  private var parts: [Cell]
  /// What is counted window by window, of all slots together.
  private var wholes: [Cell]
  /// The counts of the slots in each of the windows apart.
  private var slotCells: [SlotCells]
  /// The slot that contributions now go to.
  var slot = 0
  /// What is told of the record that now contributes.
  var told = FactSet.all
  /// Contributions taken down instead of being counted.
  private(set) var record: Contributions?
  private let keepsContributions: Bool
  private var contributions: [Contribution] = []

  /// Nothing is counted yet; what falls after the second `ripe` never is.
  init(_ ranges: [Range], slots: Int, ripe: Int64 = .max, keepsContributions: Bool = false) {
    windows = ranges.map(\.seconds)
    let apart = ranges.indices.filter { ranges[$0].isApart }
    placesApart = ranges.indices.map { apart.firstIndex(of: $0) }
    self.apart = apart
    let first = windows.map(\.lowerBound).min() ?? 0
    let last = min(windows.map(\.upperBound).max() ?? first, ripe)
    span = first <= last ? first...last : Int64.max...Int64.max
    let shared = ranges.filter { !$0.isApart }.map(\.seconds)
    borders = Set(shared.map(\.lowerBound) + shared.map(\.upperBound).filter { $0 < .max }.map { $0 + 1 }).sorted()
    parts = Array(repeating: Cell(), count: borders.count)
    wholes = Array(repeating: Cell(), count: ranges.count)
    slotCells = Array(repeating: SlotCells(count: slots), count: apart.count)
    self.keepsContributions = keepsContributions
  }

  /// What contributes is added to these, in no window.
  init(recording record: Contributions) {
    (windows, apart, placesApart, borders) = ([], [], [], [])
    (parts, wholes, slotCells) = ([], [], [])
    span = Int64.min...Int64.max
    self.record = record
    keepsContributions = false
  }

  /// Nothing is counted yet of these days, in no window.
  init(days: DayRange, in calendar: ShopCalendar) {
    (windows, apart, placesApart) = ([], [], [])
    borders = (0..<max(0, days.count)).map { calendar.start(of: days.first + $0).seconds }
    let first = borders.first ?? .max
    span = first...max(first, calendar.end(of: days.last).seconds)
    (parts, wholes, slotCells) = (Array(repeating: Cell(), count: borders.count), [], [])
    keepsContributions = false
  }

  /// Whether some of these moments may fall between the first and the last window.
  func reaches(_ moments: ClosedRange<Instant>) -> Bool {
    span.overlaps(moments.lowerBound.seconds...moments.upperBound.seconds)
  }

  /// Whether an instant falls between the first and the last window: a quick way past most records.
  func reaches(_ instant: Instant) -> Bool { span.contains(instant.seconds) }

  /// One member of the cohort, in the numerator or not.
  mutating func count(at instant: Instant, inNumerator: Bool, of caseID: CaseID? = nil) {
    add(at: instant, numerator: inNumerator ? 1 : 0, denominator: 1, of: caseID)
  }

  /// Adds to the windows that an instant falls in.
  mutating func add(at instant: Instant, numerator: Int64, denominator: Int64, of caseID: CaseID? = nil) {
    let seconds = instant.seconds
    guard span.contains(seconds) else { return }
    if record != nil {
      record?.append(at: instant, product: slot, numerator: numerator, denominator: denominator, told: told)
      return
    }
    if let part = part(of: seconds) {
      parts[part].add(numerator: numerator, denominator: denominator, told: told)
    }
    for place in apart.indices where windows[apart[place]].contains(seconds) {
      slotCells[place].add(numerator, denominator, told: told, to: slot)
    }
    if keepsContributions, windows.contains(where: { $0.contains(seconds) }) {
      contributions.append(
        Contribution(at: instant, numerator: numerator, denominator: denominator, caseID: caseID))
    }
  }

  /// Adds what falls on days; of `broken`, the day in whose middle the span ends, nothing.
  mutating func add(_ days: DayCounts, but broken: ClosedRange<Int64>? = nil) {
    for (day, cell) in zip(days.days, days.cells) where span.contains(day) && day != broken?.lowerBound {
      if let part = part(of: day) { parts[part].add(cell) }
      for place in apart.indices where windows[apart[place]].contains(day) {
        slotCells[place].add(cell, to: slot)
      }
    }
  }

  /// Adds what falls on a day, of it that alone which falls within some seconds; `slots` are those of the products by their numbers.
  mutating func add(_ day: DayContributions, within seconds: ClosedRange<Int64>, slots: [UInt32]) {
    if let part = part(of: day.start) { parts[part].add(day.list.sum(within: seconds)) }
    // Windows are made of whole days.
    for place in apart.indices where windows[apart[place]].contains(day.start) {
      slotCells[place].add(day.list, within: seconds, slots: slots)
    }
  }

  /// The seconds that count of the day in whose middle the last second that counts is; nil where a day ends with it, as windows do.
  func brokenDay(in calendar: ShopCalendar) -> ClosedRange<Int64>? {
    let last = span.upperBound
    guard last < Instant.endOfTime.seconds, last > -Instant.endOfTime.seconds else { return nil }
    let day = calendar.day(of: Instant(seconds: last))
    return calendar.end(of: day).seconds == last ? nil : calendar.start(of: day).seconds...last
  }

  /// Goes through what was counted for all slots together, by the seconds from which on it falls.
  func forEachPart(_ body: (_ from: Int64, Cell) -> Void) {
    for (border, cell) in zip(borders, parts) { body(border, cell) }
  }

  /// Adds the counts of another with the same windows and slots.
  mutating func add(_ other: Tally) {
    for part in parts.indices { parts[part].add(other.parts[part]) }
    for whole in wholes.indices { wholes[whole].add(other.wholes[whole]) }
    for place in slotCells.indices { slotCells[place].add(other.slotCells[place]) }
  }

  /// The cell of what falls between the borders around a second.
  private func part(of seconds: Int64) -> Int? {
    let end = borders.indices.prefixEnd { borders[$0] <= seconds }
    return end > 0 ? end - 1 : nil
  }

  /// Adds to one window, for what is counted window by window.
  mutating func count(inWindow index: Int, inNumerator: Bool) {
    if let place = placesApart[index] {
      slotCells[place].add(inNumerator ? 1 : 0, 1, told: told, to: slot)
    } else {
      wholes[index].add(numerator: inNumerator ? 1 : 0, denominator: 1, told: told)
    }
  }

  /// The contributions since the last call.
  mutating func takeContributions() -> [Contribution] {
    defer { contributions.removeAll(keepingCapacity: true) }
    return contributions
  }

  /// The counts of one slot in one window; of all of them where they were counted together.
  func cell(slot: Int, window: Int) -> Cell {
    placesApart[window].map { slotCells[$0][slot] } ?? total(window: window)
  }

  /// Marks the slots that have counts in one window; no where they were counted together.
  func markFilled(window: Int, in marks: inout [Bool]) -> Bool {
    guard let place = placesApart[window] else { return false }
    slotCells[place].markFilled(in: &marks)
    return true
  }

  /// The counts of all slots in one window.
  func total(window: Int) -> Cell {
    if let place = placesApart[window] { return slotCells[place].total }
    var total = wholes[window]
    forEachPart { border, cell in
      if windows[window].contains(border) { total.add(cell) }
    }
    return total
  }

  /// How many slots have counts of their own, once for each window.
  var slotCount: Int { slotCells.reduce(0) { $0 + $1.count } }
}
