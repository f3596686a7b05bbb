import Foundation

/// What one waits for in the console over a store of a million orders and 100,000 products; beside it fzf filters the same products
/// where it is installed (`apt-get install fzf`).
struct LargeConsole {
  private static let down = "\u{1B}OB"
  private static let pageDown = "\u{1B}[6~"
  let program: String
  let store: String
  let folder: String

  /// Prints what each key costs, in a terminal of 120 by 40; of the cursor also in one of 80 by 24.
  func measure() throws {
    var first: [Double] = []
    var health: [Double] = []
    for _ in 1...5 {
      let session = try start()
      try session.readSome(patience: 10_000)
      first.append(session.sinceStart)
      health.append(try session.seconds(until: "Needs you"))
      try session.end()
    }
    let (byte, complete) = (first.sorted()[2], health.sorted()[2])
    print("  console: first byte \(text(byte)), complete Health \(text(complete)) (medians of 5 starts)")
    let session = try start()
    _ = try session.seconds(until: "Needs you")
    session.type("2")
    print("  products counted \(text(try session.seconds(until: "orders 30 d"))) after the start")
    _ = try session.answer(to: "1")
    try told("open Products", session.answer(to: "2"))
    try tellMoves(in: session)
    _ = try session.answer(to: "s")
    try told("sort by name", session.answer(to: "\r"))
    try told("turned round", session.answer(to: "S"))
    for key in ["s"] + Array(repeating: Self.down, count: 2) { _ = try session.answer(to: key) }
    try told("sort by orders", session.answer(to: "\r"))
    _ = try session.answer(to: "/")
    let letters = try ["a", "1"].map { try session.answer(to: $0) }
    print("  first letter of a filter \(text(letters[0])), next \(text(letters[1]))\(try fzf())")
    print("  memory \(session.memory / 1024) MB")
    try session.end(by: "\u{1B}\u{1B}Q")
    try measureSmall()
  }

  /// Prints what the keys that move through the products cost in a terminal of the least width and height.
  private func measureSmall() throws {
    // It begins where the session before has ended.
    let session = try start(columns: 80, rows: 24)
    _ = try session.seconds(until: "orders 30 d")
    try session.settle()
    try tellMoves(in: session, "at 80x24: ")
    try session.end()
  }

  /// Goes through the products, and prints what that costs.
  private func tellMoves(in session: TerminalSession, _ place: String = "") throws {
    let moves = try (1...200).map { _ in try session.cost(of: Self.down) }
    let pages = try (1...200).map { _ in try session.answer(to: Self.pageDown) }
    let bytes = moves.map(\.bytes).sorted()[100]
    print("  \(place)cursor \(spread(moves.map(\.seconds))), \(bytes) bytes; page \(spread(pages))")
  }

  private func start(columns: UInt16 = 120, rows: UInt16 = 40) throws -> TerminalSession {
    try TerminalSession(program, ["--store", store, "--language", "en"], columns: columns, rows: rows)
  }

  /// How long fzf takes for the same letters over the products' ids and names: until it says how many of them match, because it shows
  /// the letter at once and looks for it then.
  private func fzf() throws -> String {
    let fzf = "/usr/bin/fzf"
    guard FileManager.default.isExecutableFile(atPath: fzf) else { return "; fzf is not there: apt-get install fzf" }
    let list = "\(folder)/products.txt"
    let names = #"sed -E 's/^."id":"([^"]*)".*"name":"([^"]*)".*/\1 \2/' "$0/products.jsonl" > "$1""#
    try Program.run("/bin/sh", ["-c", names, store, list])
    let session = try TerminalSession(
      "/usr/bin/setsid", ["--ctty", "--wait", "/bin/sh", "-c", "\(fzf) < '\(list)' 2> /dev/tty"])
    try session.settle()
    var letters: [Double] = []
    for (letter, query) in [("a", "a"), ("1", "a1")] {
      let count = try Program.output("/bin/sh", ["-c", "\(fzf) --filter \(query) < \"$0\" | wc -l", list]) ?? ""
      let matches = count.trimmingCharacters(in: .whitespacesAndNewlines)
      letters.append(try session.seconds(after: letter, until: "\(matches)/"))
    }
    try session.end(by: "\u{03}")
    return "; fzf \(text(letters[0])), \(text(letters[1]))"
  }

  private func told(_ what: String, _ seconds: Double) { print("  \(what) \(text(seconds))") }

  private func spread(_ seconds: [Double]) -> String {
    let sorted = seconds.sorted()
    return "\(text(sorted[sorted.count / 2])), p99 \(text(sorted[sorted.count * 99 / 100]))"
  }

  private func text(_ seconds: Double) -> String { "\((seconds * 10_000).rounded() / 10) ms" }
}
