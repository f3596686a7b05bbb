import SellerTables

/// The line of tabs below the title: each with the key that leads there.
struct Tabs: Hashable, Sendable {
  struct Tab: Hashable, Sendable {
    /// The key that selects it, as shown; may be empty.
    var key: String
    var title: String
    /// The action that leads there; nil where the actions to the left and right do.
    var action: String?
  }

  var tabs: [Tab]
  var selected: Int

  /// What they take with all titles.
  var width: Int { parts(isShort: false).reduce(0) { $0 + $1.width } }

  /// Draws the tabs on the block's first row. Where not all titles fit, the closed tabs keep their keys only.
  func draw(in rect: Rect, of frame: inout Frame) {
    guard !rect.isEmpty else { return }
    let parts = parts(isShort: width > rect.width)
    frame.put(.joined(parts, separator: .empty), at: rect.origin, clippedTo: rect.width)
    var column = rect.left
    for (index, part) in parts.enumerated() {
      let place = Rect(column: column, row: rect.top, width: part.width, height: 1)
      frame.click(place.intersection(rect), .act(way(to: index)))
      column += part.width
    }
  }

  /// The actions that open a tab.
  private func way(to index: Int) -> [String] {
    if let action = tabs[index].action { return [action] }
    let step: ActionName = index < selected ? .left : .right
    return Array(repeating: step.rawValue, count: abs(index - selected))
  }

  private func parts(isShort: Bool) -> [StyledText] {
    tabs.enumerated().map { index, tab in
      let isOpen = index == selected
      let title = isShort && !isOpen && !tab.key.isEmpty ? "" : tab.title
      let words = [tab.key, title].filter { !$0.isEmpty }.joined(separator: " ")
      // Who hears the screen sees no ground below a tab.
      let isTold = isOpen && TextMode.current.spoken != nil
      return StyledText(isTold ? "[\(words)]" : " \(words) ", isOpen ? .tabActive : .tabInactive)
    }
  }
}

extension Tabs {
  /// A line of tabs without keys.
  init(titles: [String], selected: Int) {
    self.init(tabs: titles.map { Tab(key: "", title: $0) }, selected: selected)
  }
}
