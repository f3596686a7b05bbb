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
}
