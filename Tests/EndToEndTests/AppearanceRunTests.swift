import Foundation
import Testing

/// The mouse and the accessible screen, in a real terminal.
@Suite(.serialized)
struct AppearanceRunTests {
  private func open(
    _ shop: GeneratedShop, _ options: String, width: Int = 80, height: Int = 24
  ) throws -> TmuxSession {
    let terminal = try TmuxSession(width: width, height: height)
    try terminal.type("\(SellerProgram.path) --store \(shop.path) \(options)")
    try terminal.press("Enter")
    return terminal
  }

  @Test func aScreenForWhoHearsItHasWordsAndNoBorders() throws {
    let shop = try GeneratedShop("wish")
    for (language, words) in [("en", ["1 Health", "bad"]), ("zh", ["1 健康", "异常"])] {
      let terminal = try open(shop, "--accessible --language \(language)", width: 200, height: 50)
      let screen = try terminal.wait(until: { screen in words.allSatisfy(screen.contains) }, "\(words)")
      #expect(screen.allSatisfy { !"─│┌└█▁✔✖▲●".contains($0) }, "\(screen)")
      try terminal.type("2")
      try terminal.wait(for: "40")
      try terminal.press("Down")
      try terminal.wait(
        until: { _ in (try? terminal.cursorRow()) == 6 }, "the cursor on the second row")
      try terminal.type("q")
      try terminal.wait(for: "ready$")
    }
  }

  @Test func theMouseSelectsAndOpens() throws {
    let shop = try GeneratedShop("wish")
    let terminal = try open(shop, "--mouse --language en", width: 120, height: 40)
    try terminal.wait(for: "1 Health")
    // The tab of the products, then the fourth row, then the same twice.
    try terminal.type("\u{1B}[<0;14;2M\u{1B}[<0;14;2m")
    try terminal.wait(for: "1 of 40")
    try terminal.type("\u{1B}[<0;9;9M\u{1B}[<0;9;9m")
    try terminal.wait(until: { !$0.contains("1 of 40") && $0.contains("of 40") }, "another row")
    try terminal.type("\u{1B}[<65;9;9M")
    try terminal.wait(until: { $0.contains("of 40") }, "the wheel")
    try terminal.type("\u{1B}[<0;9;7M\u{1B}[<0;9;7m\u{1B}[<0;9;7M\u{1B}[<0;9;7m")
    try terminal.wait(for: "Overview")
    try terminal.type("q")
    try terminal.press("F2")
    try terminal.wait(for: "The mouse is the terminal's again")
  }

  @Test func aLocaleWithoutUTF8GetsASCIISignsUnlessAThemeIsChosen() throws {
    let shop = try GeneratedShop("wish")
    for (theme, hasSigns) in [("", false), ("--theme nord", true)] {
      let terminal = try TmuxSession(width: 80, height: 24, environment: ["LANG": "POSIX"])
      try terminal.type("\(SellerProgram.path) --store \(shop.path) --language en \(theme)")
      try terminal.press("Enter")
      try terminal.wait(
        until: {
          $0.contains("valid tracking") && $0.contains("─") == hasSigns && $0.contains("✖") == hasSigns
        }, "figures with the signs of “\(theme)”")
    }
  }

  @Test func aLocaleThatCannotBeHadIsAnsweredInTheNearestLanguage() throws {
    for (locale, list, words) in [
      ("zh_TW.UTF-8", "", "还没有店铺"), ("yue_HK.UTF-8", "", "还没有店铺"),
      ("de_DE.UTF-8", "fr:zh_HK", "还没有店铺"),
      ("C", "zh", "There is no store"),
    ] {
      let run = try SellerProgram.run("stores", environment: ["LANG": locale, "LANGUAGE": list])
      #expect(run.text.contains(words), "\(locale) \(list)")
    }
  }
}
