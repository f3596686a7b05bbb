extension Language {
  /// What stands between a heading and what follows it on the same line.
  public var colon: String {
    switch self {
    case .english: ": "
    case .chinese: "："
    }
  }
}
