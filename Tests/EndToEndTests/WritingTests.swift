import Foundation
import Testing

/// Changes through the whole program: on the disk when it says so, and in turn with other writers.
@Suite(.serialized)
struct WritingTests {
  /// Opens the dispute form for the first product, fills it and answers the question that it is once only.
  private static func fileDispute(_ terminal: TmuxSession) throws {
    try terminal.wait(for: "1 Health")
    try terminal.type("2")
    try terminal.wait(for: "1 of 40")
    try terminal.type("f")
    try terminal.wait(for: "proposed category")
    try terminal.type("wrong tag")
    try terminal.wait(for: "wrong tag")
    try terminal.press("Tab", "Enter")
    try terminal.wait(for: "choose a category ─")
    try terminal.press("Enter")
    try terminal.wait(for: "Accessories")
    try terminal.press("Tab", "Tab", "Enter")
    try terminal.wait(for: "Submit this dispute?")
    try terminal.press("Tab", "Enter")
  }

  @Test func aDisputeIsOnTheDiskAndOnceOnly() throws {
    let shop = try GeneratedShop("wish")
    let before = shop.lines(of: "disputes.jsonl")
    let terminal = try shop.open()
    try Self.fileDispute(terminal)
    try terminal.wait(for: "Filed and on disk: dispute-2021-11-15-1")
    let new = Set(shop.lines(of: "disputes.jsonl")).subtracting(before)
    #expect(new.count == 1)
    #expect(new.first?.contains(#""id":"dispute-2021-11-15-1""#) == true)
    #expect(shop.lines(of: "audit.jsonl").count == 1)
    // Nothing was sent: where it has to be submitted is told, and has to be put away.
    try terminal.wait(for: "Now on the platform")
    try terminal.press("Escape")
    try terminal.wait(until: { !$0.contains("Now on the platform") }, "the end of the dialog")
    try terminal.resize(width: 120, height: 40)
    try terminal.wait(for: "1 of \(before.count + 1)")
    try terminal.type("Q")
    try terminal.wait(until: { !$0.contains("1 Health") && $0.contains("ready$") }, "the shell")
    // The program is started again: the dispute is there, and there is no second one.
    let again = try shop.open()
    try again.wait(for: "1 Health")
    try again.type("3")
    try again.wait(for: "Storage bas")
    try again.type("2")
    try again.wait(for: "1 of 40")
    try again.type("f")
    try again.wait(for: "Disputed already")
    try again.wait(for: "dispute-2021-11-15-1")
    #expect(shop.lines(of: "disputes.jsonl").count == before.count + 1)
  }

  /// The console says for whom it waits, stays alive meanwhile, and saves when the other is done.
  @Test func theConsoleWaitsForAStoppedWriter() throws {
    let shop = try GeneratedShop("wish")
    let before = shop.lines(of: "disputes.jsonl")
    let other = try OtherWriter(of: shop.path)
    let terminal = try shop.open()
    try Self.fileDispute(terminal)
    try terminal.wait(for: "Waiting: the store is being written by process 4242 (long import)")
    try terminal.resize(width: 100, height: 30)
    try terminal.wait(for: String(repeating: "─", count: 100))
    #expect(shop.lines(of: "disputes.jsonl") == before)
    other.stop()
    try terminal.wait(for: "Filed and on disk")
    #expect(shop.lines(of: "disputes.jsonl").count == before.count + 1)
  }

  /// Whoever leaves while something is being saved waits until it is on the disk; what cannot be saved is said.
  @Test(arguments: [true, false]) func leavingWaitsForWhatIsBeingSaved(otherEnds: Bool) throws {
    let shop = try GeneratedShop("wish")
    let before = shop.lines(of: "disputes.jsonl")
    let other = try OtherWriter(of: shop.path)
    let terminal = try shop.open()
    try Self.fileDispute(terminal)
    try terminal.wait(for: "Waiting: the store is being written by process 4242 (long import)")
    try terminal.press("C-c")
    if otherEnds { other.stop() }
    let screen = try terminal.wait(until: Self.isAtTheShell, "the shell")
    #expect(screen.contains("written by process 4242") == !otherEnds)
    #expect(shop.lines(of: "disputes.jsonl").count == before.count + (otherEnds ? 1 : 0))
    #expect(shop.lines(of: "audit.jsonl").count == (otherEnds ? 1 : 0))
  }

  /// Whether the shell waits for a command: its prompt stands last, with nothing behind it.
  private static func isAtTheShell(_ screen: String) -> Bool {
    screen.split(separator: "\n").last { !$0.allSatisfy(\.isWhitespace) }?.trimmingPrefix("ready$").allSatisfy(
      \.isWhitespace)
      ?? false
  }

  /// Files edited by hand while the console is open, in place and by putting a new file there, are read again.
  @Test func handEditsAreSeenAtOnce() throws {
    let shop = try GeneratedShop("wish")
    let terminal = try shop.open()
    try terminal.wait(for: "1 Health")
    try terminal.type("2")
    try terminal.wait(for: "1 of 40")
    let path = shop.path + "/products.jsonl"
    let added = #"{"id":"by-hand-1","price":"1.00","state":"active"}"# + "\n"
    let file = try FileHandle(forUpdating: URL(fileURLWithPath: path))
    try file.seekToEnd()
    try file.write(contentsOf: Data(added.utf8))
    try file.close()
    try terminal.wait(for: "1 of 41")
    let text = try String(contentsOfFile: path, encoding: .utf8) + added.replacing("by-hand-1", with: "by-hand-2")
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    try terminal.wait(for: "1 of 42")
    // A line torn by the editor is named; the rest stays on the screen, and comes back whole when it is mended.
    try (text + "{\"id\":\"torn").write(toFile: path, atomically: true, encoding: .utf8)
    try terminal.wait(for: "1 damaged place")
    try terminal.type("1")
    try terminal.wait(for: "products.jsonl, line 43")
    try terminal.type("2")
    try terminal.wait(for: "1 of 42")
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    try terminal.wait(until: { !$0.contains("damaged") && $0.contains("1 of 42") }, "the end of the damage")
  }

  @Test func aCommandGivesUpWhenItsTimeIsOver() throws {
    let shop = try GeneratedShop("wish")
    let other = try OtherWriter(of: shop.path)
    let run = try SellerProgram.run("import", "wish", "--store", shop.path, "--wait", "0", input: Self.noProducts)
    #expect(run.status == 3)
    #expect(run.errors.contains("process 4242 (long import)"), "\(run.errors)")
    other.stop()
    let next = try SellerProgram.run("import", "wish", "--store", shop.path, "--wait", "0", input: Self.noProducts)
    #expect(next.status == 0, "\(next.errors)")
  }

  @Test func aCommandWaitsItsTurn() throws {
    let shop = try GeneratedShop("wish")
    let other = try OtherWriter(of: shop.path)
    let terminal = try TmuxSession(width: 100, height: 24)
    let input = shop.folder.file("none.json")
    try Self.noProducts.write(to: URL(fileURLWithPath: input))
    try terminal.type("\(SellerProgram.path) import wish \(input) --store \(shop.path) --wait 60; echo en''ded $?")
    try terminal.press("Enter")
    try terminal.wait(for: "Waiting: the store is being written by process 4242 (long import)")
    #expect(!(try terminal.screen().contains("ended")))
    other.stop()
    try terminal.wait(for: "ended 0")
  }

  private static let noProducts = Data(#"{"message":"","code":0,"data":[]}"#.utf8)

  /// Somebody who holds the writers' lock and does not move.
  private final class OtherWriter {
    private let descriptor: Int32

    init(of store: String) throws {
      descriptor = open(store + "/.lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
      try #require(descriptor >= 0)
      try #require(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
      let line = #"{"pid":4242,"command":"long import"}"# + "\n"
      try #require(write(descriptor, line, line.utf8.count) == line.utf8.count)
    }

    func stop() {
      flock(descriptor, LOCK_UN)
    }

    deinit { close(descriptor) }
  }
}
