extension Language {
  /// What stands between a heading and what follows it on the same line.
  public var colon: String {
    switch self {
    case .english: ": "
    case .chinese: "："
    }
  }

  /// What stands between the sentences of a list.
  public var semicolon: String {
    switch self {
    case .english: "; "
    case .chinese: "；"
    }
  }

  /// What stands between two parts of a sentence.
  public var comma: String {
    switch self {
    case .english: ", "
    case .chinese: "，"
    }
  }

  /// What stands between the parts of a list in a sentence.
  public var listComma: String {
    switch self {
    case .english: ", "
    case .chinese: "、"
    }
  }
}
