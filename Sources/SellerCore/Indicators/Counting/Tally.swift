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

    /// Adds another cell.
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
  /// Where each window's cells begin.
  private let starts: [Int]
  /// 1 where each slot has a cell of its own, else 0.
  private let strides: [Int]
  /// The windows in which each slot has a cell.
  private let apart: [Int]
  /// From the beginning of the first window to the end of the last, or to the last second that counts.
  let span: ClosedRange<Int64>
  /// The seconds at which a window of all slots together begins, or has ended; what falls from each of them on up to the next is
  /// counted behind the windows' own cells.
  private let borders: [Int64]
  private(set) var cells: [Cell]
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
    strides = ranges.map { $0.isApart ? 1 : 0 }
    apart = ranges.indices.filter { ranges[$0].isApart }
    var starts = [0]
    for range in ranges { starts.append((starts.last ?? 0) + (range.isApart ? slots : 1)) }
    self.starts = starts
    let first = windows.map(\.lowerBound).min() ?? 0
    let last = min(windows.map(\.upperBound).max() ?? first, ripe)
    span = first <= last ? first...last : Int64.max...Int64.max
    let shared = ranges.filter { !$0.isApart }.map(\.seconds)
    borders = Set(shared.map(\.lowerBound) + shared.map(\.upperBound).filter { $0 < .max }.map { $0 + 1 }).sorted()
    cells = Array(repeating: Cell(), count: (starts.last ?? 0) + borders.count)
    self.keepsContributions = keepsContributions
  }

  /// Nothing is taken down yet of all that contributes.
  init(recording record: Contributions) {
    (windows, starts, strides, apart, borders, cells) = ([], [0], [], [], [], [])
    span = Int64.min...Int64.max
    self.record = record
    keepsContributions = false
  }

  /// Nothing is counted yet of these days, in no window.
  init(days: DayRange, in calendar: ShopCalendar) {
    (windows, starts, strides, apart) = ([], [0], [], [])
    borders = (0..<max(0, days.count)).map { calendar.start(of: days.first + $0).seconds }
    let first = borders.first ?? .max
    span = first...max(first, calendar.end(of: days.last).seconds)
    cells = Array(repeating: Cell(), count: borders.count)
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
    func count(_ cell: Int) {
      cells[cell].add(numerator: numerator, denominator: denominator)
      if denominator != 0 { cells[cell].told.add(told) }
    }
    if let part = part(of: seconds) { count(part) }
    for index in apart where windows[index].contains(seconds) {
      count(starts[index] + slot)
    }
    if keepsContributions, windows.contains(where: { $0.contains(seconds) }) {
      contributions.append(
        Contribution(at: instant, numerator: numerator, denominator: denominator, caseID: caseID))
    }
  }

  /// Adds what falls on days, for all slots together.
  mutating func add(_ days: DayCounts) {
    for (day, cell) in zip(days.days, days.cells) where span.contains(day) {
      if let part = part(of: day) { cells[part].add(cell) }
    }
  }

  /// Goes through what was counted for all slots together, by the seconds from which on it falls.
  func forEachPart(_ body: (_ from: Int64, Cell) -> Void) {
    for (border, cell) in zip(borders, cells.suffix(borders.count)) { body(border, cell) }
  }

  /// Adds the counts of another with the same windows and slots.
  mutating func add(_ other: Tally) {
    for cell in cells.indices { cells[cell].add(other.cells[cell]) }
  }

  /// The cell of what falls between the borders around a second.
  private func part(of seconds: Int64) -> Int? {
    var (low, high) = (0, borders.count)
    while low < high {
      let middle = (low + high) / 2
      if borders[middle] <= seconds { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? cells.count - borders.count + low - 1 : nil
  }

  /// Adds to one window, for what is counted window by window.
  mutating func count(inWindow index: Int, inNumerator: Bool) {
    let cell = starts[index] + slot * strides[index]
    cells[cell].add(numerator: inNumerator ? 1 : 0, denominator: 1)
    cells[cell].told.add(told)
  }

  /// The contributions since the last call.
  mutating func takeContributions() -> [Contribution] {
    defer { contributions.removeAll(keepingCapacity: true) }
    return contributions
  }

  /// The counts of one slot in one window; of all of them where they were counted together.
  func cell(slot: Int, window: Int) -> Cell {
    strides[window] > 0 ? cells[starts[window] + slot] : total(window: window)
  }

  /// The counts of all slots in one window.
  func total(window: Int) -> Cell {
    var total = Cell()
    for cell in cells[starts[window]..<starts[window + 1]] { total.add(cell) }
    guard strides[window] == 0 else { return total }
    forEachPart { border, cell in
      if windows[window].contains(border) { total.add(cell) }
    }
    return total
  }
}
