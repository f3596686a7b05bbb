import Foundation

/// Measures what a durable change costs in a small store and in a large one, by a command and in the console, beside as many bare `fsync`s
/// in the same folder.
struct Deeds {
  let program: String
  let folder: String

  /// How often a filed dispute waits for the disk: the staged files and their folder, the record of the commit, the places that
  /// were renamed into, the audit, the undo. `strace -f -e trace=fsync` counts them.
  private static let waits = 11

  /// Prints the time of filing a dispute in stores of different sizes.
  func measure() throws {
    for (orders, products) in [(1_000, 100), (1_000_000, 100_000)] {
      let store = "\(folder)/deeds-\(orders)"
      try Program.run(
        program,
        [
          "generate", store, "--platform", "wish", "--orders", "\(orders)", "--products", "\(products)", "--seed", "7",
        ])
      let seconds = try filings(in: store)
      let typed = try filingsInConsole(of: store)
      let bare = try bareWaits(in: store)
      func told(_ seconds: Double) -> String {
        milliseconds(seconds) + (bare.map { " (\((seconds / $0 * 10).rounded() / 10) times)" } ?? "")
      }
      print("file a dispute, \(orders) orders: \(told(seconds)); in the console, from the key on, \(told(typed));")
      print(
        "  its \(Self.waits) bare fsyncs \(bare.map(milliseconds) ?? "were not measured: Python is not there")")
    }
  }

  /// The median time of seven disputes that were filed; what is refused, because a product has had its one, is passed over.
  private func filings(in store: String) throws -> Double {
    let lines = try String(contentsOfFile: "\(store)/products.jsonl", encoding: .utf8).prefix(400_000)
    let ids = lines.split(separator: "\n").compactMap { $0.split(separator: "\"").dropFirst(3).first }
    var seconds: [Double] = []
    for id in ids where seconds.count < 8 {
      let words = [
        "disputes", "file", "--product", String(id), "--form", "revenue_share", "--reason", "incorrect_category",
        "--propose", "Toys", "--new-category", "--yes", "--store", store,
      ]
      if let cost = try? Program.run(program, words) { seconds.append(cost.seconds) }
    }
    // The first may have to look at files that nobody has read before.
    let warm = seconds.dropFirst().sorted()
    guard !warm.isEmpty else { throw Program.Failed(words: ["disputes", "file"], status: 1) }
    return warm[warm.count / 2]
  }

  /// The median time from the key that files a dispute until the console says that it is on the disk, of five starts.
  private func filingsInConsole(of store: String) throws -> Double {
    var seconds: [Double] = []
    for row in 0..<10 where seconds.count < 5 {
      let session = try TerminalSession(program, ["--store", store, "--language", "en"])
      // It begins where the last one was left.
      session.type("1")
      _ = try session.seconds(until: "Needs you")
      try session.settle()
      // In a large shop the list of products comes a while after Health.
      session.type("2")
      _ = try session.seconds(until: "orders 30 d")
      try session.settle()
      // The form of the product in this row: a reason, the first category that is offered, and what asks whether it is meant. In a
      // large shop some of it is worked out when it is looked at.
      let down = Array(repeating: "\u{1B}OB", count: row)
      for key in down + ["f", "wrong tag", "\t", "\r", "\r", "\t", "\t", "\r", "\t"] {
        session.type(key)
        try session.settle()
      }
      // A product that has had its dispute has no form.
      if session.hasSeen("Submit this dispute") { seconds.append(try session.seconds(after: "\r", until: "on disk")) }
      try session.settle()
      try session.end(by: "\u{1B}\u{1B}Q")
    }
    guard !seconds.isEmpty else { throw Program.Failed(words: ["console"], status: 1) }
    return seconds.sorted()[seconds.count / 2]
  }

  /// The median time of so many small writes, each of which waits for the disk.
  private func bareWaits(in store: String) throws -> Double? {
    let script = """
      import os, sys, time
      times = []
      for _ in range(7):
          start = time.perf_counter()
          for number in range(\(Self.waits)):
              file = os.open(sys.argv[1] + "/.bare", os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
              os.write(file, b"x" * 200); os.fsync(file); os.close(file)
          times.append(time.perf_counter() - start)
      os.remove(sys.argv[1] + "/.bare")
      print(sorted(times)[3])
      """
    return try Program.output("/usr/bin/env", ["python3", "-c", script, store]).flatMap {
      Double($0.trimmingCharacters(in: .whitespacesAndNewlines))
    }
  }

  private func milliseconds(_ seconds: Double) -> String { "\((seconds * 10_000).rounded() / 10) ms" }
}
