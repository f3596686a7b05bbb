import Foundation
import Testing

/// The whole program in a real terminal, driven as a person would.
@Suite(.serialized)
struct ConsoleTests {
  @Test func whatAListShowsIsWrittenToAFileThatIsNamedInFull() throws {
    let shop = try GeneratedShop("wish")
    let terminal = try shop.open(width: 200, height: 50)
    try terminal.wait(for: "1 Health")
    try terminal.type("2")
    try terminal.wait(for: "1 of 40")
    try terminal.type("X")
    try terminal.wait(for: "Written to /")
    let name = try #require(
      try FileManager.default.contentsOfDirectory(atPath: shop.folder.path).first {
        $0.hasPrefix("products-") && $0.hasSuffix(".csv")
      })
    let lines = try String(contentsOfFile: shop.folder.file(name), encoding: .utf8).components(separatedBy: "\r\n")
    #expect(lines.count == 42 && lines[0].hasPrefix("name,categories,share,dispute,"))
    try terminal.type("X")
    // Cancel, Replace, Keep both.
    try terminal.wait(for: "Replace the file?")
    try terminal.press("Right", "Right", "Enter")
    try terminal.wait(for: name.replacing(".csv", with: "-2.csv"))
  }

  @Test func aPersonWalksThroughThePanesAndLeaves() throws {
    let shop = try GeneratedShop("wish")
    let terminal = try shop.open()
    try terminal.wait(for: "1 Health")
    try terminal.type("2")
    try terminal.wait(for: "1 of 40")
    try terminal.type("/")
    try terminal.type("zzzz")
    try terminal.wait(for: "zzzz")
    try terminal.wait(for: "Nothing matches")
    try terminal.press("Escape")
    try terminal.wait(until: { !$0.contains("zzzz") }, "the end of the filter")
    try terminal.press("Down", "Enter")
    try terminal.wait(for: "Overview")
    try terminal.type("l")
    try terminal.wait(for: "paid")
    try terminal.type("q")
    try terminal.wait(for: "2 of 40")
    for pane in ["3", "4", "5", "6", "1"] { try terminal.type(pane) }
    try terminal.type("?")
    try terminal.wait(for: "Keys")
    // Escape and a letter at once would be Alt with that letter.
    try terminal.press("Escape")
    try terminal.wait(until: { !$0.contains("Keys") }, "the end of the help page")
    try terminal.type(":")
    try terminal.wait(for: "What can be done here")
    try terminal.press("Escape")
    try terminal.wait(until: { !$0.contains("What can be done here") }, "the end of the palette")
    try terminal.resize(width: 60, height: 20)
    try terminal.wait(for: "Needs 80×24")
    try terminal.resize(width: 120, height: 40)
    try terminal.wait(until: { $0.contains("1 Health") && !$0.contains("Needs 80×24") }, "the console at 120×40")
    try terminal.press("C-c")
    try terminal.wait(for: "ready$")
    try Self.expectTerminalAsBefore(terminal, shop)
  }

  @Test func theConsoleSpeaksChinese() throws {
    let shop = try GeneratedShop("kuaishou")
    defer { withExtendedLifetime(shop) {} }
    let terminal = try shop.open(width: 120, height: 40, language: "zh")
    try terminal.wait(for: "1 健康")
    try terminal.type("2")
    try terminal.wait(for: "品退率")
    try terminal.type("q")
    try terminal.wait(for: "ready$")
  }

  /// Whatever ends the program, the shell gets its terminal back as it was.
  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGABRT, SIGSEGV, SIGUSR1, SIGALRM, SIGXCPU, 40])
  func aSignalLeavesTheTerminalAsItWas(signal: Int32) throws {
    let shop = try GeneratedShop("jd")
    let terminal = try shop.open()
    try terminal.wait(for: "6 Campaign")
    #expect(kill(try shop.console(), signal) == 0)
    try terminal.wait(until: { !$0.contains("6 Campaign") && $0.contains("ready$") }, "the shell")
    try Self.expectTerminalAsBefore(terminal, shop)
  }

  /// Ctrl-Z gives the shell its terminal, `fg` brings the console back as it was.
  @Test func theConsoleIsPutAsideAndComesBack() throws {
    let shop = try GeneratedShop("kuaishou")
    let terminal = try shop.open()
    try terminal.wait(for: "1 Health")
    try terminal.type("2")
    try terminal.wait(for: "1 of 40")
    try terminal.press("Down")
    try terminal.wait(for: "2 of 40")
    try terminal.press("C-z")
    try terminal.wait(until: { !$0.contains("1 Health") && $0.contains("ready$") }, "the shell")
    try terminal.type("echo it ech''oes")
    try terminal.press("Enter")
    try terminal.wait(for: "it echoes")
    try terminal.type("fg")
    try terminal.press("Enter")
    try terminal.wait(for: "2 of 40")
    try terminal.type("q")
    try terminal.wait(until: { !$0.contains("1 Health") && $0.contains("ready$") }, "the shell again")
    try Self.expectTerminalAsBefore(terminal, shop)
  }

  private static func expectTerminalAsBefore(_ terminal: TmuxSession, _ shop: GeneratedShop) throws {
    let (before, after) = (shop.folder.file("before"), shop.folder.file("after"))
    try terminal.type("clear; stty -g > \(after); echo sett''led")
    try terminal.press("Enter")
    try terminal.wait(for: "settled")
    #expect(try String(contentsOfFile: before, encoding: .utf8) == String(contentsOfFile: after, encoding: .utf8))
  }
}
