/// A quick fingerprint of an id, with a seed of the process's own: nobody can make up ids that have the same one, neither to
/// mislead the program nor to slow it down. It only says where an id may be; equality decides.
public struct IDHash: Sendable {
  private let mask: Int

  /// A fingerprint of some of the bits, for who wants to see that ids which share one are told apart all the same.
  public init(keeping bits: Int = Int.bitWidth) {
    mask = bits >= Int.bitWidth ? -1 : (1 << bits) - 1
  }

  /// Of bytes.
  public func of(_ id: UnsafeRawBufferPointer) -> Int {
    of { $0.combine(bytes: id) }
  }

  /// Of a text's bytes.
  public func of(_ text: String) -> Int {
    var text = text
    return text.withUTF8 { of(UnsafeRawBufferPointer($0)) }
  }

  /// Of whatever is fed to a hasher.
  public func of(_ feed: (inout Hasher) -> Void) -> Int {
    var hasher = Hasher()
    feed(&hasher)
    return hasher.finalize() & mask
  }
}
