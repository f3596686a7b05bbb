import SellerText

/// A question on standard error that is answered on standard input.
enum Confirmation {
  /// Whether the answer is yes; the end of the input, or anything else, is no.
  static func isGiven(to question: some Worded, in language: Language) -> Bool {
    StandardStreams.complain(language.say(question) + " [y/N]")
    let answer = readLine()?.lowercased().filter { !$0.isWhitespace } ?? ""
    return ["y", "yes", "是"].contains(answer)
  }
}
