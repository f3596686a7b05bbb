/// Texts from files and words, quoted for the eye.
extension Language {
  /// A text in the language's quotation marks, short and without control characters, so that a message stays one line.
  public func quoted(_ text: String) -> String {
    var shown = ""
    for scalar in text.unicodeScalars.prefix(60) {
      let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      let isSeparator = scalar.value == 0x2028 || scalar.value == 0x2029
      if isControl || isSeparator { shown += "\u{FFFD}" } else { shown.unicodeScalars.append(scalar) }
    }
    if text.unicodeScalars.count > 60 { shown += "…" }
    switch self {
    case .english: return "\"\(shown)\""
    case .chinese: return "“\(shown)”"
    }
  }
}
