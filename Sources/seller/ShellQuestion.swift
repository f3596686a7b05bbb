import SellerCommandLine
import SellerText

/// What shells ask the program: their script, once, and what a word can become, at every Tab.
struct ShellQuestion {
  private enum Asked {
    case script(CompletionShell)
    case offers(CompletionShell, for: [String])
  }

  private static let option = "--generate-completion-script"
  private let asked: Asked

  /// The question that the words are, if they are one.
  init?(_ words: [String]) throws(ProgramFailure) {
    guard let word = words.first, [Self.option, CompletionShell.question].contains(word) else { return nil }
    guard words.count > 1, let shell = CompletionShell(rawValue: words[1]) else {
      throw ProgramFailure(.wrongInput, Self.noShell)
    }
    asked = word == Self.option ? .script(shell) : .offers(shell, for: Array(words.dropFirst(2)))
  }

  private static let noShell: Phrase = {
    let shells = CompletionShell.allCases.map(\.rawValue)
    return Phrase(
      en: "\(option) takes a shell: \(list: shells).", zh: "\(option) 须指定 shell：\(list: shells)。")
  }()

  /// What the shell reads.
  func answer() -> String {
    switch asked {
    case .script(let shell): shell.script(for: Seller.title.name)
    case .offers(let shell, let words):
      shell.lines(of: CompletionOffer.offers(for: words, of: Seller.self, in: SpokenLanguage.current)).joined(
        separator: "\n")
    }
  }
}
