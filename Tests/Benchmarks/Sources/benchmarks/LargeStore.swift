import Foundation

/// Measures the figures of a store of a million orders or more and 100,000 products, beside DuckDB's ten aggregates of the same kinds over
/// the same files where it is installed (`pip install duckdb`).
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
    let peer = try duckDB()
    print("a store of \(orders) orders and 100000 products:")
    for words in [["indicators"], ["health"], ["check"], ["indicators", "--by", "product"]] {
      let cold = try runs(of: words) { try? FileManager.default.removeItem(atPath: "\(store)/.cache") }
      let warm = try runs(of: words) {}
      let changed = try runs(of: words, before: touchMonth)
      let ratio = peer.map { peer in
        ", first \(rounded(cold.seconds / peer)) and again \(rounded(warm.seconds / peer)) times DuckDB"
      }
      print(
        "  \(words.joined(separator: " ")): \(milliseconds(cold)), again \(milliseconds(warm)), a month changed "
          + "\(milliseconds(changed))\(ratio ?? "")")
    }
    if peer == nil { print("  DuckDB is not there to compare with: pip install duckdb") }
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
      let cost = try Program.run(program, words + ["--store", store, "--format", "json"], statuses: [0, 1])
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

  /// How long DuckDB takes for ten aggregates over the orders, with declared columns and two threads, without its start; nil
  /// where it is not installed.
  private func duckDB() throws -> Double? {
    let script = """
      import duckdb, sys, time
      c = duckdb.connect(); c.execute("SET threads = 2"); times = []
      columns = "{id: 'VARCHAR', product_id: 'VARCHAR', paid_at: 'TIMESTAMP', quantity: 'INTEGER', price: 'DECIMAL(12,2)', " \\
        "channel: 'VARCHAR', risk_excluded: 'BOOLEAN', ship_by: 'TIMESTAMP', shipped_at: 'TIMESTAMP', tracking_number: 'VARCHAR', " \\
        "scanned_at: 'TIMESTAMP', delivered_at: 'TIMESTAMP', cases: 'STRUCT(kind VARCHAR, applied_at TIMESTAMP, reason VARCHAR, " \\
        "completed_at TIMESTAMP, intervened_at TIMESTAMP, refused_at TIMESTAMP)[]', review: 'STRUCT(\\"at\\" TIMESTAMP, quality INTEGER, " \\
        "service INTEGER, logistics INTEGER)'}"
      for _ in range(3):
          start = time.perf_counter()
          c.execute(f'''SELECT count(*), count(*) FILTER (delivered_at <= paid_at + INTERVAL 14 DAY AND NOT coalesce(risk_excluded, false)),
            count(*) FILTER (cases[1].applied_at <= paid_at + INTERVAL 14 DAY AND cases[1].reason = 'quality'),
            count(*) FILTER (review.quality + review.service + review.logistics <= 6 AND review."at" <= paid_at + INTERVAL 13 DAY),
            count(*) FILTER (shipped_at <= ship_by AND channel = 'self_built'),
            count(*) FILTER (scanned_at > shipped_at + INTERVAL 1 DAY AND tracking_number IS NOT NULL),
            avg(epoch(cases[1].completed_at) - epoch(cases[1].applied_at)) FILTER (cases[1].kind = 'refund_only'),
            count(*) FILTER (cases[1].intervened_at IS NOT NULL), count(*) FILTER (cases[1].refused_at IS NOT NULL),
            sum(price * coalesce(quantity, 1)), count(DISTINCT product_id)
            FROM read_json('{sys.argv[1]}/orders/*.jsonl', format = 'newline_delimited', columns = {columns})''').fetchall()
          times.append(time.perf_counter() - start)
      print(sorted(times)[1])
      """
    let output = try Program.output("/usr/bin/env", ["python3", "-c", script, store])
    return output.flatMap { Double($0.trimmingCharacters(in: .whitespacesAndNewlines)) }
  }

  private func milliseconds(_ run: Run) -> String { "\(Int(run.seconds * 1000)) ms (\(run.memory / 1024) MB)" }

  private func rounded(_ number: Double) -> String { "\((number * 100).rounded() / 100)" }
}
