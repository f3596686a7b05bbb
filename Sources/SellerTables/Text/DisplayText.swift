/// Where text lies in a space wider than itself.
public enum Alignment: Hashable, Sendable {
  case left
  case right
  case centre
}

/// Measuring and cutting text as the screen shows it. Everything that lays text out asks here, so that what is
/// measured and what is drawn are the same.
public enum DisplayText {
  /// Columns the text takes on the screen.
  public static func width(_ text: String) -> Int {
    if let width = ScalarClass.plainWidth(of: text) { return width }
    var width = 0
    ClusterLayout.forEach(in: text) { cluster in
      width += cluster.width
      return true
    }
    return width
  }

  /// Columns one character takes on the screen: 0 for what is not drawn.
  public static func width(_ character: Character) -> Int { ClusterLayout(character).width }

  /// As much of the text's beginning as fits into `columns` columns.
  public static func prefix(of text: String, columns: Int) -> Substring {
    var used = 0
    for index in text.indices {
      used += width(text[index])
      if used > columns { return text[..<index] }
    }
    return text[...]
  }

  /// Free columns left and right of something `used` columns wide.
  package static func margins(for used: Int, in width: Int, alignment: Alignment) -> (before: Int, after: Int) {
    let free = max(0, width - used)
    switch alignment {
    case .left: return (0, free)
    case .right: return (free, 0)
    case .centre: return (free / 2, free - free / 2)
    }
  }
}
