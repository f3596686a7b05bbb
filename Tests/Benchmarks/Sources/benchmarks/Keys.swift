import Foundation

/// What a key takes of the console's own thread, in every pane of shops of a million orders and 100,000 products, on all platforms:
/// as long as that lasts, nothing else is answered.
struct Keys {
  let program: String
  let folder: String

  /// No key may be felt: a frame of a screen that is drawn sixty times a second.
  private static let limit = 0.016
  /// Which panes a platform has, by their digits.
  private static let shops: [(platform: String, panes: [String])] = [
    ("wish", ["1", "2", "3", "4", "5"]), ("jd", ["1", "2", "5", "6"]), ("kuaishou", ["1", "2", "5"]),
  ]
  /// So many tabs of a pane are gone through.
  private static let tabs = 4
  /// What is pressed on a tab, in turns of keys that belong together; each turn ends on the pane's first page.
  private static let turns: [[Key]] = [
    [.down, .down, .pageDown, .pageDown, .end, .pageUp, .home],
    ["s", .enter, .down, "S", "s", .down, .down, .enter],
    ["/", "a", "1", .backspace, .enter, .escape, "/", "3", .escape],
    ["=", .enter, .down, "_", "_", "-", "=", .enter],
    ["+", .down, "+", "*", .down, "*", "]", "["],
    [" ", .down, " ", "+", "+", .escape],
    ["C", .down, " ", " ", .escape], ["Y", .escape], ["y", .escape],
    ["t", .down, "t", "T", "<", ">"],
    [.home, .enter, .down, .down, .right, .down, .enter], [.home, .enter, .down, "e", .down],
    ["e", .down, .enter, .down],
    ["a", .down, .enter], ["w", .down], ["B", .down], ["f"], ["d"], ["n"], ["m"], ["E"],
    [";", "a", "1", .escape], [":", "e", .escape], ["?", .escape], ["N"], ["P", .down, .enter], ["o"], ["L", "L"],
  ]

  /// Prints for each pane how many keys were pressed, and which of them took longer than the limit.
  func measure() throws {
    print("keys, by the time that they take of the console's thread (over \(text(Self.limit)) they are named):")
    for (platform, panes) in Self.shops {
      let store = "\(folder)/keys-\(platform)"
      try Program.run(
        program,
        ["generate", store, "--platform", platform, "--orders", "1000000", "--products", "100000", "--seed", "7"])
      // What is derived is there from the first start on.
      try Program.run(program, ["health", "--store", store], statuses: [0, 1])
      sleep(2)
      let session = try TerminalSession(program, ["--store", store, "--language", "en"])
      _ = try session.seconds(until: "Needs you")
      try session.rest(for: 3000)
      for pane in panes { print("  \(platform) \(pane): \(try report(pane, in: session))") }
      try session.end(by: "\u{1B}\u{1B}Q")
      try FileManager.default.removeItem(atPath: store)
    }
  }

  private func report(_ pane: String, in session: TerminalSession) throws -> String {
    var taken: [(keys: String, seconds: Double)] = []
    func press(_ key: Key, after turn: String) throws -> String {
      let keys = turn.isEmpty ? key.name : "\(turn) \(key.name)"
      taken.append((keys, try session.work(of: key.sent)))
      return keys
    }
    for tab in 1...Self.tabs {
      for turn in Self.turns {
        var pressed = ""
        for key in turn { pressed = try press(key, after: pressed) }
        for key in [.escape, .escape, Key(name: pane, sent: pane)] { pressed = try press(key, after: pressed) }
      }
      if tab < Self.tabs { _ = try press(.right, after: "") }
    }
    let sorted = taken.sorted { $0.seconds > $1.seconds }
    let slow = sorted.prefix { $0.seconds > Self.limit }.map { "\n    \(text($0.seconds)): \($0.keys)" }
    return "\(taken.count) keys, median \(text(sorted[sorted.count / 2].seconds)), "
      + "longest \(text(sorted[0].seconds)) (\(sorted[0].keys))" + slow.joined()
  }

  private func text(_ seconds: Double) -> String { "\((seconds * 10_000).rounded() / 10) ms" }
}

extension Keys {
  /// A key: what it is called, and what a terminal sends for it.
  struct Key: ExpressibleByStringLiteral {
    let name: String
    let sent: String

    init(name: String, sent: String) {
      self.name = name
      self.sent = sent
    }

    init(stringLiteral character: String) { self.init(name: character == " " ? "Space" : character, sent: character) }

    static let down = Self(name: "↓", sent: "\u{1B}OB")
    static let right = Self(name: "→", sent: "\u{1B}OC")
    static let pageDown = Self(name: "PgDn", sent: "\u{1B}[6~")
    static let pageUp = Self(name: "PgUp", sent: "\u{1B}[5~")
    static let home = Self(name: "Home", sent: "\u{1B}OH")
    static let end = Self(name: "End", sent: "\u{1B}OF")
    static let enter = Self(name: "Enter", sent: "\r")
    static let escape = Self(name: "Esc", sent: "\u{1B}")
    static let backspace = Self(name: "Bksp", sent: "\u{7F}")
  }
}

extension TerminalSession {
  /// Seconds of processor time that the program's first thread takes for a key and the frames that follow from it.
  func work(of key: String) throws -> Double {
    let before = mainThreadSeconds
    type(key)
    try rest(for: 60)
    return mainThreadSeconds - before
  }

  /// Waits until the program has written nothing and its first thread done nothing for so many milliseconds.
  func rest(for milliseconds: Int32) throws {
    var before = -1.0
    while try readSome(patience: milliseconds, isRequired: false) || mainThreadSeconds > before {
      before = mainThreadSeconds
    }
  }

  /// The processor time of the program's first thread, which answers keys and draws.
  private var mainThreadSeconds: Double {
    let times = try? String(contentsOfFile: "/proc/\(identifier)/task/\(identifier)/schedstat", encoding: .utf8)
    return (times?.split(separator: " ").first.flatMap { Double($0) } ?? 0) * 1e-9
  }
}
