import Foundation

/// Measures the figures of a store of a million orders or more and 100,000 products, beside DuckDB's where it is installed.
struct LargeStore {
  let program: String
  let folder: String
  let orders: Int

  private var store: String { "\(folder)/orders-\(orders)" }

  /// Prints time and peak memory of each command: with nothing derived yet, again, and after a month's file changed.
  func measure() throws {
    try Program.run(
      program,
      [
        "generate", store, "--platform", "kuaishou", "--orders", "\(orders)", "--products", "100000", "--seed",
        "7",
      ])
    let duckDB = try DuckDB(over: store, in: folder)
    print("a store of \(orders) orders and 100000 products:")
    let questions = ["indicators", "health", "check", "indicators --by product"].map { "\($0) --format json" }
    for question in questions + ["indicators --by product --format table", "products --format table"] {
      let words = question.split(separator: " ").map(String.init)
      let cold = try runs(of: words) { try? FileManager.default.removeItem(atPath: "\(store)/.cache") }
      let warm = try runs(of: words) {}
      let changed = try runs(of: words, before: touchMonth)
      let ratio = duckDB.map { peer in
        ", first \(rounded(cold.seconds / peer.files)) and again \(rounded(warm.seconds / peer.files)) times DuckDB"
      }
      print(
        "  \(question): \(milliseconds(cold)), again \(milliseconds(warm)), a month changed "
          + "\(milliseconds(changed))\(ratio ?? "")")
    }
    print(duckDB?.told ?? "  DuckDB is not there to compare with: pip install duckdb")
    try LargeConsole(program: program, store: store, folder: folder).measure()
  }

  private typealias Run = (seconds: Double, memory: Int)

  /// The median of three runs, each after something was done, and the most memory of any.
  private func runs(of words: [String], before: () throws -> Void) throws -> Run {
    var seconds: [Double] = []
    var memory = 0
    for _ in 1...3 {
      try before()
      // What was written less than a second ago may be written again without looking different: nobody may rely on it yet.
      sleep(2)
      let cost = try Program.run(program, words + ["--store", store], statuses: [0, 1])
      memory = max(memory, cost.memory)
      seconds.append(cost.seconds)
    }
    return (seconds.sorted()[1], memory)
  }

  /// Writes the latest month's file again as it is: it looks changed.
  private func touchMonth() throws {
    let months = try FileManager.default.contentsOfDirectory(atPath: "\(store)/orders").sorted()
    guard let last = months.last else { return }
    let url = URL(fileURLWithPath: "\(store)/orders/\(last)")
    try Data(contentsOf: url).write(to: url)
  }

  private func milliseconds(_ run: Run) -> String { "\(Int(run.seconds * 1000)) ms (\(run.memory / 1024) MB)" }

  private func rounded(_ number: Double) -> String { "\((number * 100).rounded() / 100)" }
}
