import SellerText
import Testing

@testable import SellerCommandLine

@Suite("What a word of a command line can become")
struct CompletionTests {
  @Test(
    "Commands first, then values of the option before it, options, and what its place takes",
    arguments: [
      ([""], ["kites", "sell", "ship"]), (["s"], ["sell", "ship"]), (["kites", ""], ["list", "show"]),
      (["kites", "show", ""], ["k1", "k2"]), (["kites", "show", "k1", "k"], []),
      (["kites", "show", "--tag", ""], []), (["kites", "show", "--tag", "a", "k"], ["k1", "k2"]),
      (["kites", "show", "--attach", "a", "b", "--t"], ["--tag"]),
      (["sell", "--colour", ""], ["red", "green", "blue"]), (["sell", "--colour=g"], ["--colour=green"]),
      (["sell", "--co"], ["--count", "--colour"]), (["--dry"], ["--dry-run"]), (["sell", "--", "--"], []),
      (["sell", "--v"], ["--version"]), (["kites", "--st"], ["--store"]), (["kites", "--store", "s", "l"], []),
    ])
  func offers(words: [String], expected: [String]) {
    #expect(CompletionOffer.offers(for: words, of: Shop.self, in: .english).map(\.word) == expected)
  }

  @Test("Each shell reads offers as it tells them, with what they mean where it shows that")
  func lines() {
    let offers = CompletionOffer.offers(for: ["k"], of: Shop.self, in: .chinese)
    #expect(CompletionShell.bash.lines(of: offers) == ["kites"])
    #expect(CompletionShell.zsh.lines(of: offers) == ["kites:风筝。"])
    #expect(CompletionShell.fish.lines(of: offers) == ["kites\t风筝。"])
    let time = [CompletionOffer(word: #"a:b\c"#, meaning: nil)]
    #expect(CompletionShell.zsh.lines(of: time) == [#"a\:b\\c"#] && CompletionShell.bash.lines(of: time) == [#"a:b\c"#])
  }
}
