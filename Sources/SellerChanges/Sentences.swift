import SellerText

extension Phrase {
  /// Whole sentences, one after the other.
  static func sentences(_ all: [some Worded]) -> Phrase {
    Phrase { language in all.map { language.say($0) }.joined(separator: language == .english ? " " : "") }
  }
}
