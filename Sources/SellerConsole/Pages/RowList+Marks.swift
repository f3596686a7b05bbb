extension RowList {
  /// Marking rows, for lists whose deeds work on several at once; leaving takes the marks away, and the filter with them.
  var markOffers: [Offer<RowList>] {
    let mark: [Offer<RowList>] = line == nil ? [] : [Offer(.mark, changes: { $0.toggleMark() })]
    guard !marks.isEmpty else { return mark }
    return mark
      + [
        Offer(.escape) { list in
          list.clearMarks()
          list.clearFilter()
          return []
        }
      ]
  }

  /// Marks the selected row, or a group's rows, or takes their marks away, and goes on to the next line.
  mutating func toggleMark() {
    guard let line else { return }
    let chosen = Set((line < 0 ? groups[~line].rows : [line]).map { identity(rows[$0]) })
    if marks.isSuperset(of: chosen) { marks.subtract(chosen) } else { marks.formUnion(chosen) }
    move(.by(1))
    answer { $0.tell() }
  }

  /// Takes all marks away.
  mutating func clearMarks() {
    marks = []
    answer { $0.tell() }
  }
}
