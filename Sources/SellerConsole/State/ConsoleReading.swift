/// What a reading of the store is shown by, and how another is asked for.
extension ConsoleState {
  /// Shows a reading.
  mutating func show(_ reading: ShopReading) {
    loading = .done(reading)
    refreshAll()
    openPane()
  }

  /// Has all pages show the present reading.
  mutating func refreshAll() {
    guard let context else { return }
    for pane in stacks.keys { refreshPages(of: pane, in: context) }
  }

  /// Has the pages of a pane show it.
  mutating func refreshPages(of pane: PaneID, in context: PageContext) {
    changePages(of: pane) { page in
      // As long as lists are those of an earlier reading, what needs them stays as it is.
      if !page.needsLists || context.reading.bare == nil { page.refresh(in: context) }
    }
  }

  mutating func changePages(of pane: PaneID, by change: (inout any Page) -> Void) {
    stacks[pane] = stacks[pane]?.map { page in
      var page = page
      change(&page)
      return page
    }
  }

  /// Asks for what the stores need when that is shown, once for each reading.
  mutating func lookAtStores() -> [Effect] {
    guard pane == .stores, reading != nil, !stores.isAsked else { return [] }
    stores.isAsked = true
    return [.look(stores.known)]
  }

  /// Asks for another reading; while one is on its way, for one after it.
  mutating func reload() -> [Effect] {
    switch loading {
    case .done(let reading): loading = .again(reading)
    case .failed: loading = .first(nil)
    case .first, .again:
      isOutdated = true
      return []
    }
    return [.load]
  }

  /// A reading is over: asks for another where somebody did meanwhile.
  mutating func reloadIfOutdated() -> [Effect] {
    guard isOutdated else { return [] }
    isOutdated = false
    return reload()
  }
}
