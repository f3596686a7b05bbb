import Foundation

/// The console beside programs that people like, in one run: how fast the first frame comes, what a moved cursor costs, memory, and
/// how often a program wakes up while nothing happens. One that is not installed is left out.
///
///     apt-get install htop git tig visidata
struct Peers {
  private struct Peer {
    let name: String
    let words: [String]
    let quit: String
    /// The folder that it is started in, where that matters.
    var place: String?
  }

  private static let down = "\u{1B}OB"
  let program: String
  let folder: String

  /// Prints a line for each, the table of the README.
  func measure() throws {
    let store = "\(folder)/peers"
    try Program.run(
      program, ["generate", store, "--platform", "wish", "--orders", "10000", "--products", "300", "--seed", "5"])
    try Program.run(program, ["export", "orders", "--store", store, "--output", "\(folder)/orders.csv"])
    let peers = [
      Peer(name: "seller", words: [program, "--store", store, "--language", "en"], quit: "Q"),
      Peer(name: "htop", words: ["/usr/bin/htop"], quit: "q"),
      Peer(name: "tig", words: ["/usr/bin/tig"], quit: "q", place: repository()),
      Peer(name: "visidata", words: ["/usr/bin/visidata", "\(folder)/orders.csv"], quit: "q"),
    ]
    print("| | first frame | key | bytes a key | memory | wake-ups in 5 s |\n|---|---|---|---|---|---|")
    for peer in peers {
      guard FileManager.default.isExecutableFile(atPath: peer.words[0]) else {
        print("| \(peer.name) | not installed |")
        continue
      }
      try print(row(of: peer))
    }
  }

  /// A repository with a few hundred commits, whose list is long, too; without git there is none, and no tig either.
  private func repository() -> String {
    let place = "\(folder)/repository"
    let script = """
      git init --quiet "$0" && cd "$0" && for number in $(seq 300); do
        git -c user.name=A -c user.email=a@example.com commit --quiet --allow-empty --message "Change number $number"
      done
      """
    _ = try? Program.run("/bin/sh", ["-c", script, place])
    return place
  }

  /// Medians of five starts with twenty keys each.
  private func row(of peer: Peer) throws -> String {
    var frames: [Double] = []
    var keys: [(seconds: Double, bytes: Int)] = []
    var memory = 0
    var wakes: [Int] = []
    for _ in 1...5 {
      // Some read keys from the terminal that controls them: each gets one.
      let place = peer.place.map { ["/usr/bin/env", "--chdir", $0] } ?? []
      let session = try TerminalSession("/usr/bin/setsid", ["--ctty", "--wait"] + place + peer.words)
      frames.append(try session.secondsToFirstFrame())
      try session.settle()
      // A long table, as the others show one.
      if peer.name == "seller" { _ = try session.answer(to: "2") }
      for _ in 1...20 { keys.append(try session.cost(of: Self.down)) }
      memory = max(memory, session.memory)
      try session.settle()
      let before = session.wakeUps
      try session.watch(seconds: 5)
      wakes.append(session.wakeUps - before)
      try session.end(by: peer.quit)
    }
    let key = keys.map(\.seconds).sorted()[keys.count / 2]
    let bytes = keys.map(\.bytes).sorted()[keys.count / 2]
    return """
      | \(peer.name) | \(milliseconds(frames.sorted()[2])) | \(milliseconds(key)) | \(bytes) | \(memory / 1024) MB \
      | \(wakes.sorted()[2]) |
      """
  }

  private func milliseconds(_ seconds: Double) -> String { "\((seconds * 10_000).rounded() / 10) ms" }
}

extension TerminalSession {
  /// Seconds from the start to the last byte of the first picture: bytes came, and then none for 50 ms.
  func secondsToFirstFrame() throws -> Double {
    try readSome(patience: 10_000)
    var shown = sinceStart
    while try readSome(patience: 50, isRequired: false) { shown = sinceStart }
    return shown
  }

  /// Waits until nothing has come for half a second, a few seconds at most: some programs draw for ever.
  func settle() throws {
    let start = ContinuousClock.now
    while Stopwatch.seconds(since: start) < 5, try readSome(patience: 500, isRequired: false) {}
  }

  /// How long a key's answer takes, and how many bytes it has.
  func cost(of key: String) throws -> (seconds: Double, bytes: Int) {
    let before = bytesSeen
    let seconds = try answer(to: key)
    return (seconds, bytesSeen - before)
  }

  /// Reads what comes for so long, and does nothing.
  func watch(seconds: Double) throws {
    let start = ContinuousClock.now
    while Stopwatch.seconds(since: start) < seconds {
      try readSome(patience: Int32(max(1, (seconds - Stopwatch.seconds(since: start)) * 1000)), isRequired: false)
    }
  }

  /// The memory that the program has, in kB.
  var memory: Int { status(of: "/proc/\(program)/status", "VmRSS:") }

  /// The program that was started in the terminal.
  private var program: String {
    let children = try? String(contentsOfFile: "/proc/\(identifier)/task/\(identifier)/children", encoding: .utf8)
    return children?.split(separator: " ").first.map(String.init) ?? "\(identifier)"
  }

  /// How often its threads have waited for something and gone on.
  var wakeUps: Int {
    let tasks = "/proc/\(program)/task"
    return ((try? FileManager.default.contentsOfDirectory(atPath: tasks)) ?? [])
      .reduce(0) { $0 + status(of: "\(tasks)/\($1)/status", "voluntary_ctxt_switches:") }
  }

  private func status(of path: String, _ name: String) -> Int {
    let lines = (try? String(contentsOfFile: path, encoding: .utf8))?.split(separator: "\n") ?? []
    let line = lines.first { $0.hasPrefix(name) }
    return line.flatMap { $0.split(whereSeparator: \.isWhitespace).dropFirst().first }.flatMap { Int($0) } ?? 0
  }
}
