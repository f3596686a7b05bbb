/// How long DuckDB takes for ten aggregates of the kinds that indicators are, with declared columns and two threads, without the start of
/// Python (`pip install duckdb`): medians of three.
struct DuckDB {
  /// Over the JSON files of a store, all orders together.
  let files: Double
  /// To read the same files into a database file of its own; then by product over that one, as rows of Python, and written as JSON.
  private let reading: Double
  private let rows: Double
  private let json: Double

  /// Measures it over a store, with room in a folder; nil where it is not installed.
  init?(over store: String, in folder: String) throws {
    let output = try Program.output("/usr/bin/env", ["python3", "-c", Self.script, store, folder])
    let numbers = output?.split(whereSeparator: \.isWhitespace).compactMap { Double($0) } ?? []
    guard numbers.count == 4 else { return nil }
    (files, reading, rows, json) = (numbers[0], numbers[1], numbers[2], numbers[3])
  }

  /// The times, to be printed.
  var told: String {
    "  DuckDB: \(milliseconds(files)) over the JSON files; by product over its own database file, made of them in "
      + "\(milliseconds(reading)): \(milliseconds(rows)) as rows, \(milliseconds(json)) as JSON"
  }

  private func milliseconds(_ seconds: Double) -> String { "\(Int(seconds * 1000)) ms" }

  private static let script = """
    import duckdb, sys, time
    store, folder = sys.argv[1:3]
    columns = "{id: 'VARCHAR', product_id: 'VARCHAR', paid_at: 'TIMESTAMP', quantity: 'INTEGER', price: 'DECIMAL(12,2)', " \\
      "channel: 'VARCHAR', risk_excluded: 'BOOLEAN', ship_by: 'TIMESTAMP', shipped_at: 'TIMESTAMP', tracking_number: 'VARCHAR', " \\
      "scanned_at: 'TIMESTAMP', delivered_at: 'TIMESTAMP', cases: 'STRUCT(kind VARCHAR, applied_at TIMESTAMP, reason VARCHAR, " \\
      "completed_at TIMESTAMP, intervened_at TIMESTAMP, refused_at TIMESTAMP)[]', review: 'STRUCT(\\"at\\" TIMESTAMP, quality INTEGER, " \\
      "service INTEGER, logistics INTEGER)'}"
    files = f"read_json('{store}/orders/*.jsonl', format = 'newline_delimited', columns = {columns})"
    aggregates = '''count(*), count(*) FILTER (delivered_at <= paid_at + INTERVAL 14 DAY AND NOT coalesce(risk_excluded, false)),
      count(*) FILTER (cases[1].applied_at <= paid_at + INTERVAL 14 DAY AND cases[1].reason = 'quality'),
      count(*) FILTER (review.quality + review.service + review.logistics <= 6 AND review."at" <= paid_at + INTERVAL 13 DAY),
      count(*) FILTER (shipped_at <= ship_by AND channel = 'self_built'),
      count(*) FILTER (scanned_at > shipped_at + INTERVAL 1 DAY AND tracking_number IS NOT NULL),
      avg(epoch(cases[1].completed_at) - epoch(cases[1].applied_at)) FILTER (cases[1].kind = 'refund_only'),
      count(*) FILTER (cases[1].intervened_at IS NOT NULL), count(*) FILTER (cases[1].refused_at IS NOT NULL),
      sum(price * coalesce(quantity, 1))'''
    whole = f"SELECT {aggregates}, count(DISTINCT product_id) FROM {files}"
    grouped = f"SELECT product_id, {aggregates} FROM orders GROUP BY product_id"
    def median(database, work):
        times = []
        for _ in range(3):
            start = time.perf_counter()
            with duckdb.connect(database) as connection:
                connection.execute("SET threads = 2")
                work(connection)
            times.append(time.perf_counter() - start)
        return sorted(times)[1]
    own = folder + "/own.duckdb"
    print(median(":memory:", lambda c: c.execute(whole).fetchall()))
    print(median(own, lambda c: c.execute(f"CREATE OR REPLACE TABLE orders AS SELECT * FROM {files}")))
    print(median(own, lambda c: c.execute(grouped).fetchall()))
    print(median(own, lambda c: c.execute(f"COPY ({grouped}) TO '{folder}/own.json' (FORMAT json)")))
    """
}
