import SellerText

/// A line that the console says and forgets at the next key.
public struct Notice: Sendable {
  /// What it is about.
  public enum Tone: Sendable, Hashable {
    /// Something was done.
    case done
    /// Something to know.
    case information
    /// Something cannot be done, or went wrong.
    case problem
  }

  /// What it is about.
  public let tone: Tone
  /// What it says.
  public let phrase: any Worded

  /// A line to say.
  public init(_ tone: Tone, _ phrase: any Worded) {
    self.tone = tone
    self.phrase = phrase
  }
}
