/// How the screen is divided: a title, the panes' tabs, a rule, the page, a rule, the hints.
struct ConsoleLayout {
  /// The least extent in which the console can be used.
  static let minimum = Size(width: 80, height: 24)

  let title: Rect
  let tabs: Rect
  let upperRule: Rect
  let page: Rect
  let lowerRule: Rect
  let hints: Rect

  init(size: Size, isLinear: Bool) {
    var rest = Rect(size)
    (title, rest) = rest.cutTop(1)
    (tabs, rest) = rest.cutTop(1)
    (upperRule, rest) = rest.cutTop(1)
    (rest, hints) = rest.cutBottom(1)
    // Nobody hears a rule.
    (rest, lowerRule) = rest.cutBottom(isLinear ? 0 : 1)
    page = rest
  }
}
