/// Which columns of a table fit into a width, and how wide each is.
struct TableLayout: Equatable {
  struct Place: Equatable {
    /// The column's place in the table's list.
    let index: Int
    /// Columns from the table's left edge.
    let start: Int
    let width: Int
  }

  /// Free columns between two.
  static let gap = 2

  let width: Int
  let shown: [Place]

  /// A layout.
  ///
  /// - Parameters:
  ///   - widest: the widest cell of each column, heading included, as far as cells were looked at: nothing is cut beside room that
  ///     nobody needs.
  ///   - skipped: how many columns behind the first, which stays, have been passed to the left.
  init(columns: [TableColumn], width: Int, widest: [Int] = [], skipped: Int = 0) {
    self.width = max(0, width)
    var visible = Array(columns.indices)
    if skipped > 0 { visible.removeSubrange(min(1, visible.count)..<min(1 + skipped, visible.count)) }
    func needed() -> Int {
      visible.reduce(0) { $0 + columns[$1].minimum } + Self.gap * max(0, visible.count - 1)
    }
    func priority(_ index: Int) -> Int { skipped > 0 ? visible.firstIndex(of: index) ?? 0 : columns[index].priority }
    while needed() > width,
      let last = visible.last(where: { priority($0) == visible.map(priority).max() }), priority(last) > 0
    {
      visible.removeAll { $0 == last }
    }

    let isKnown = widest.count == columns.count
    let widest = isKnown ? columns.indices.map { columns[$0].isFixed ? columns[$0].ideal : widest[$0] } : []
    var widths = visible.map { isKnown ? min(columns[$0].minimum, widest[$0]) : columns[$0].minimum }
    var rest = width - widths.reduce(0, +) - Self.gap * max(0, visible.count - 1)
    // The most important columns first.
    let order = visible.indices.sorted { columns[visible[$0]].priority < columns[visible[$1]].priority }
    func widen(to wanted: (_ index: Int) -> Int) {
      for place in order where rest > 0 {
        let more = min(rest, max(0, wanted(visible[place]) - widths[place]))
        widths[place] += more
        rest -= more
      }
    }
    if isKnown {
      widen { min(columns[$0].ideal, widest[$0]) }
      widen { widest[$0] }
      widen { columns[$0].minimum }
    }
    widen { columns[$0].ideal }
    let takers = visible.indices.filter { columns[visible[$0]].takesRest }
    for (number, place) in takers.enumerated() where rest > 0 {
      let share = rest / (takers.count - number)
      widths[place] += share
      rest -= share
    }

    var start = 0
    var shown: [Place] = []
    for (place, index) in visible.enumerated() where start < width {
      let fitting = min(widths[place], width - start)
      shown.append(Place(index: index, start: start, width: fitting))
      start += fitting + Self.gap
    }
    self.shown = shown
  }
}
