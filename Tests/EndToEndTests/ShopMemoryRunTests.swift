import Foundation
import Testing

/// How a list was left is there again the next time, and nothing breaks where it cannot be kept.
@Suite(.serialized)
struct ShopMemoryRunTests {
  private func open(_ shop: GeneratedShop, in terminal: TmuxSession, state: String) throws {
    try terminal.type("XDG_STATE_HOME=\(state) \(SellerProgram.path) --store \(shop.path) --language en")
    try terminal.press("Enter")
    try terminal.wait(for: "1 Health")
  }

  @Test func theConsoleIsAsItWasLeft() throws {
    let shop = try GeneratedShop("wish")
    let terminal = try TmuxSession(width: 120, height: 40)
    let state = shop.folder.file("state")
    try open(shop, in: terminal, state: state)
    // A form that is left with something typed into it is kept.
    try terminal.wait(for: "m facts")
    try terminal.type("mXyzzy")
    try terminal.wait(for: "Xyzzy")
    try terminal.press("Escape")
    try terminal.wait(for: "Leave without saving?")
    try terminal.press("Right", "Enter")
    try terminal.type("2")
    try terminal.wait(for: "of 40")
    try terminal.type("C")
    try terminal.wait(for: "Space show/hide")
    try terminal.type("j ")
    try terminal.press("Enter")
    try terminal.type("s")
    try terminal.wait(for: "Sort by")
    try terminal.type("price")
    try terminal.press("Enter")
    try terminal.wait(for: "price▾")
    try terminal.press("Down", "Down")
    try terminal.wait(for: "3 of 40")
    try terminal.type("q")
    try terminal.wait(until: { !$0.contains("of 40") }, "the end of the console")
    let files = try FileManager.default.contentsOfDirectory(atPath: state + "/seller/shops")
    #expect(files.count == 1 && files[0].hasSuffix("%shop.json"))
    let kept = try FileManager.default.attributesOfItem(atPath: state + "/seller/shops/" + files[0])
    #expect(kept[.posixPermissions] as? Int == 0o600)
    try open(shop, in: terminal, state: state)
    let screen = try terminal.wait(for: "3 of 40")
    #expect(screen.contains("price▾") && !screen.contains("categories"))
    try terminal.type("1m")
    try terminal.wait(for: "Xyzzy")
  }

  @Test func whereNothingCanBeKeptTheConsoleWorksAllTheSame() throws {
    let shop = try GeneratedShop("wish")
    let terminal = try TmuxSession(width: 80, height: 24)
    let state = shop.folder.file("file")
    try Data().write(to: URL(fileURLWithPath: state))
    try open(shop, in: terminal, state: state)
    try terminal.type("2")
    try terminal.wait(for: "1 of 40")
    try terminal.press("Down")
    try terminal.wait(for: "2 of 40")
    try terminal.type("q")
    let screen = try terminal.wait(until: { $0.contains("ready$") && !$0.contains("of 40") }, "the end of the console")
    #expect(!screen.contains("cannot"))
  }
}
