import SellerText

/// A line that the console says and forgets at the next key.
struct Notice: Sendable {
  /// What it is about.
  enum Tone: Sendable, Hashable {
    /// Something was done.
    case done
    /// Something to know.
    case information
    /// Something cannot be done, or went wrong.
    case problem
  }

  /// What it is about.
  let tone: Tone
  /// What it says.
  let phrase: any Worded

  /// A line to say.
  init(_ tone: Tone, _ phrase: any Worded) {
    self.tone = tone
    self.phrase = phrase
  }
}
