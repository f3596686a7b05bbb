/// Sentences one after the other.
extension Language {
  /// What stands between two sentences of a paragraph: Chinese needs nothing after its full stop.
  public var sentenceGap: String {
    switch self {
    case .english: " "
    case .chinese: ""
    }
  }
}
