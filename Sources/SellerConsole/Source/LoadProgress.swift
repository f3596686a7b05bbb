/// How far the reading of a store has come.
public struct LoadProgress: Sendable, Hashable {
  /// Bytes read.
  public let done: Int
  /// Bytes in all.
  public let total: Int

  /// So many bytes of so many.
  public init(done: Int, total: Int) {
    self.done = done
    self.total = total
  }
}
