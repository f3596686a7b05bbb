/// Which columns of a table fit into a width, and how wide each is.
struct TableLayout: Equatable {
  struct Place: Equatable {
    /// The column's place in the table's list.
    let index: Int
    /// Columns from the table's left edge.
    let start: Int
    let width: Int
  }

  let width: Int
  let shown: [Place]

  /// A layout.
  ///
  /// - Parameters:
  ///   - widest: the widest cell of each column, heading included, as far as cells were looked at: nothing is cut beside room that
  ///     nobody needs.
  ///   - usual: the width in which most cells of a column are whole, where that is known.
  ///   - skipped: how many columns behind the first, which stays, have been passed to the left.
  ///   - kept: the columns that are shown, where that is settled; nil for those that there is room for.
  init(
    columns: [TableColumn], width: Int, widest: [Int] = [], usual: [Int] = [], skipped: Int = 0, kept: [Int]? = nil
  ) {
    self.width = max(0, width)
    let isKnown = widest.count == columns.count
    let widest = isKnown ? columns.indices.map { columns[$0].isFixed ? columns[$0].ideal : widest[$0] } : []
    var visible = kept ?? Array(columns.indices)
    if kept == nil {
      if skipped > 0 { visible.removeSubrange(min(1, visible.count)..<min(1 + skipped, visible.count)) }
      Self.fold(&visible, of: columns, into: width, inOrder: skipped > 0, names: usual.isEmpty ? [] : widest)
    }
    var widths = Self.widths(of: visible, columns, width: width, widest: widest)
    while kept == nil, skipped == 0, isKnown, Self.cutsNames(visible, widths, columns, usual: usual, widest: widest),
      let last = Self.leastImportant(of: visible, by: { columns[$0].makesWay ? columns[$0].priority : 0 })
    {
      visible.removeAll { $0 == last }
      widths = Self.widths(of: visible, columns, width: width, widest: widest)
    }

    var start = 0
    var shown: [Place] = []
    for (place, index) in visible.enumerated() {
      if place > 0 { start += columns[index].gap }
      guard start < width else { break }
      let fitting = min(widths[place], width - start)
      shown.append(Place(index: index, start: start, width: fitting))
      start += fitting
    }
    self.shown = shown
  }

  /// Lets columns go until the least that the others need fits: the least important first, or the last where they were passed in order.
  /// Names that are known before they come into sight need no more than they are long.
  private static func fold(
    _ visible: inout [Int], of columns: [TableColumn], into width: Int, inOrder: Bool, names: [Int]
  ) {
    func least(_ index: Int) -> Int {
      let column = columns[index]
      let isKnown = column.takesRest && column.priority == 0 && !names.isEmpty
      return isKnown ? min(column.minimum, names[index]) : column.minimum
    }
    func needed() -> Int { visible.reduce(0) { $0 + least($1) } + gaps(of: visible, columns) }
    while needed() > width,
      let last = leastImportant(
        of: visible, by: { inOrder ? visible.firstIndex(of: $0) ?? 0 : columns[$0].priority })
    {
      visible.removeAll { $0 == last }
    }
  }

  /// The free columns between those that are shown.
  private static func gaps(of visible: [Int], _ columns: [TableColumn]) -> Int {
    visible.dropFirst().reduce(0) { $0 + columns[$1].gap }
  }

  /// The last of the columns with the highest number above 0.
  private static func leastImportant(of visible: [Int], by priority: (Int) -> Int) -> Int? {
    let highest = visible.map(priority).max() ?? 0
    return highest > 0 ? visible.last { priority($0) == highest } : nil
  }

  /// Whether names, or what stands first, or what else is known to be worth as much, are told short that would be whole in the width
  /// that their column wants.
  private static func cutsNames(
    _ visible: [Int], _ widths: [Int], _ columns: [TableColumn], usual: [Int], widest: [Int]
  ) -> Bool {
    zip(visible, widths).contains { index, width in
      let column = columns[index]
      let wanted = usual.isEmpty ? (column.takesRest || index == 0 ? widest[index] : 0) : usual[index]
      return column.priority == 0 && width < min(column.ideal, wanted)
    }
  }

  /// How wide the columns are that are shown; without `widest` nothing is known of what stands in them.
  private static func widths(
    of visible: [Int], _ columns: [TableColumn], width: Int, widest: [Int]
  ) -> [Int] {
    let isKnown = !widest.isEmpty
    var widths = visible.map { isKnown ? min(columns[$0].minimum, widest[$0]) : columns[$0].minimum }
    var rest = width - widths.reduce(0, +) - gaps(of: visible, columns)
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
      // What has one width alone holds words that are told whole, as long as they are no sentences.
      widen { columns[$0].minimum == columns[$0].ideal ? min(widest[$0], columns[$0].ideal * 3 / 2) : 0 }
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
    return widths
  }
}
