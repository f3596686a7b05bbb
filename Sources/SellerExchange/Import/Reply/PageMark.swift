/// What a page says about the pages that belong to it.
struct PageMark: Sendable, Hashable {
  /// What the pages list: pages of one list are looked at together. A page without records does not tell; it is of the list of the
  /// page before it.
  var list: String?
  /// What it says.
  var state: State

  /// What a page can say.
  enum State: Sendable, Hashable {
    /// Nothing follows.
    case last
    /// Another page follows.
    case more
    /// All pages together have so many records, of which this one has some.
    case total(Int, read: Int)
  }
}

extension [PlacedPage] {
  /// What is missing of each list: pages that were announced and are not among the files.
  var missing: [ImportNote] {
    var lists: [String: [PlacedPage]] = [:]
    var list = lazy.compactMap(\.mark.list).first ?? ""
    for page in self {
      list = page.mark.list ?? list
      lists[list, default: []].append(page)
    }
    return lists.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.compactMap { $0.value.missingOfList }
  }

  private var missingOfList: ImportNote? {
    guard let last = last(where: { $0.mark.state != .last }) else { return nil }
    var total = 0
    var read = 0
    for page in self {
      switch page.mark.state {
      case .last: return nil
      case .more: continue
      case .total(let all, let here):
        total = Swift.max(total, all)
        read += here
      }
    }
    if case .total = last.mark.state {
      guard read < total else { return nil }
      return ImportNote(kind: .file, position: last.position, remark: .recordsMissing(read: read, of: total))
    }
    return ImportNote(kind: .file, position: last.position, remark: .pagesMissing)
  }
}

/// A page's mark, and where it was read.
struct PlacedPage: Sendable, Hashable {
  var mark: PageMark
  var position: SourcePosition
}
