/// Looking for elements that stand one behind the other: a text in a text, bytes in bytes.
///
/// Swift's own search comes in a module with a compiler of regular expressions, of which all is linked when one function of it is.
extension Collection where Element: Equatable {
  /// Where the elements of another collection first stand here in their order; no elements stand at the very beginning.
  @inlinable
  public func firstPlace(of wanted: some Collection<Element>) -> Range<Index>? {
    var start = startIndex
    while true {
      var (place, rest) = (start, wanted.startIndex)
      while rest != wanted.endIndex, place != endIndex, self[place] == wanted[rest] {
        formIndex(after: &place)
        wanted.formIndex(after: &rest)
      }
      if rest == wanted.endIndex { return start..<place }
      // Less is left than what is looked for.
      if place == endIndex { return nil }
      formIndex(after: &start)
    }
  }

  /// Whether the elements of another collection stand here in their order.
  @inlinable
  public func holds(_ wanted: some Collection<Element>) -> Bool { firstPlace(of: wanted) != nil }
}

extension StringProtocol {
  /// The texts between the places where a text stands in this one, from its beginning on; for no text there are none such places.
  ///
  /// Texts are compared as people see them, character by character: `e` is no part of `é`, however that is written.
  public func pieces(between separator: some StringProtocol) -> [SubSequence] {
    var pieces: [SubSequence] = []
    var rest = self[...]
    while !separator.isEmpty, let place = rest.firstPlace(of: separator) {
      pieces.append(rest[..<place.lowerBound])
      rest = rest[place.upperBound...]
    }
    return pieces + [rest]
  }

  /// The text with another wherever a text stands in it.
  public func exchanging(_ old: some StringProtocol, for new: String) -> String {
    pieces(between: old).joined(separator: new)
  }
}
