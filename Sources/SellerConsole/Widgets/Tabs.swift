import SellerTables

/// The line of tabs below the title: each with the key that leads there.
public struct Tabs: Hashable, Sendable {
  /// One tab.
  public struct Tab: Hashable, Sendable {
    /// The key that selects it, as shown; may be empty.
    public var key: String
    /// Its name.
    public var title: String

    /// A tab from its key and name.
    public init(key: String, title: String) {
      self.key = key
      self.title = title
    }
  }

  /// All tabs, left to right.
  public var tabs: [Tab]
  /// Which one is open.
  public var selected: Int

  /// A line of tabs.
  public init(_ tabs: [Tab], selected: Int) {
    self.tabs = tabs
    self.selected = selected
  }

  /// A line of tabs without keys.
  public init(titles: [String], selected: Int) {
    self.init(titles.map { Tab(key: "", title: $0) }, selected: selected)
  }

  /// Draws the tabs on the block's first row. Where not all titles fit, the closed tabs keep their keys only.
  public func draw(in rect: Rect, of frame: inout Frame) {
    guard !rect.isEmpty else { return }
    let full = line(isShort: false)
    frame.put(
      full.width <= rect.width ? full : line(isShort: true), at: rect.origin, clippedTo: rect.width)
  }

  private func line(isShort: Bool) -> StyledText {
    let parts = tabs.enumerated().map { index, tab in
      let isOpen = index == selected
      let title = isShort && !isOpen && !tab.key.isEmpty ? "" : tab.title
      let words = [tab.key, title].filter { !$0.isEmpty }.joined(separator: " ")
      return StyledText(" \(words) ", isOpen ? .tabActive : .tabInactive)
    }
    return .joined(parts, separator: .empty)
  }
}
