/// How far the reading of files has come.
public struct ReadProgress: Sendable, Hashable {
  /// Bytes read so far.
  public let done: Int
  /// Bytes of all files together.
  public let total: Int

  /// So many bytes of so many.
  public init(done: Int, total: Int) {
    self.done = done
    self.total = total
  }
}
