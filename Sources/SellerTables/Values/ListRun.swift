/// Elements that follow each other in a list.
public typealias ListRun<Element> = @Sendable () -> ArraySlice<Element>

extension Array where Element: Sendable {
  /// The elements in runs: each of a length of which what is made stays near the processor, and its memory is used again.
  public var runs: [ListRun<Element>] {
    let length = 512
    return stride(from: 0, to: count, by: length).map { first in { self[first...].prefix(length) } }
  }
}
