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

  init(columns: [TableColumn], width: Int) {
    self.width = max(0, width)
    var visible = Array(columns.indices)
    func needed() -> Int {
      visible.reduce(0) { $0 + columns[$1].minimum } + Self.gap * max(0, visible.count - 1)
    }
    while needed() > width,
      let last = visible.last(where: { columns[$0].priority == visible.map { columns[$0].priority }.max() }),
      columns[last].priority > 0
    {
      visible.removeAll { $0 == last }
    }

    var widths = visible.map { columns[$0].minimum }
    var rest = width - needed()
    // The most important columns get what they want first.
    for place in visible.indices.sorted(by: { columns[visible[$0]].priority < columns[visible[$1]].priority })
    where rest > 0 {
      let more = min(rest, columns[visible[place]].ideal - widths[place])
      widths[place] += more
      rest -= more
    }
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
