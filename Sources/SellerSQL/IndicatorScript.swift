import SellerCore

/// A script that makes views over the stores' JSON Lines: they count the indicators of any number of shops by the rules of this
/// program, in a database that reads the files as they are.
public struct IndicatorScript: Sendable {
  /// A database that there is a script for.
  public enum Engine: String, Sendable, CaseIterable {
    /// DuckDB.
    case duckdb
  }

  /// A store, as the script needs to know it.
  public struct StoreFolder: Sendable {
    /// Its folder, from the root of the file system.
    public let path: String
    /// Its files of records that there are, relative to the folder; folders of months as `orders/*.jsonl`.
    public let files: Set<String>
    /// The rules that it is judged by.
    public let rulebook: IndicatorRulebook
    /// As of when; nil for the store's own as-of, or for the moment of the query where it has none.
    public let asOf: Instant?

    /// A store; nil where its path has characters that the engine takes for a pattern.
    public init?(path: String, files: Set<String>, rulebook: IndicatorRulebook, asOf: Instant?) {
      guard !path.contains(where: { "*?[]{}".contains($0) }) else { return nil }
      self.path = path
      self.files = files
      self.rulebook = rulebook
      self.asOf = asOf
    }
  }

  /// The files of records that the views read, by the names that they have in `Indicators.sql`.
  public static let files = [
    "store": "store.json", "orders": "orders/*.jsonl", "products": "products.jsonl",
    "consultations": "consultations/*.jsonl", "tickets": "tickets.jsonl", "media": "media.jsonl",
    "benchmarks": "benchmarks.jsonl", "sources": "sources.jsonl",
  ]

  private let stores: [StoreFolder]

  /// A script for stores.
  public init(_ stores: [StoreFolder]) { self.stores = stores }

  /// The whole script.
  public var text: String {
    (["CREATE SCHEMA IF NOT EXISTS seller;\n"] + RuleTables(stores).statements + [views]).joined(separator: "\n")
  }

  private var views: String {
    var text =
      EmbeddedFiles.all.first { $0.name == "Indicators" }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    text = text.exchanging("$contributions", for: CountingViews.contributions)
    text = text.exchanging("$buyer_counts", for: CountingViews.buyerCounts)
    for (name, file) in Self.files {
      let paths = stores.filter { $0.files.contains(file) }.map { SQLLiteral.text("\($0.path)/\(file)") }
      // A file that no store has yet is an empty one, which the engine does not know of.
      let present = paths.isEmpty ? SQLLiteral.text("/dev/null") : SQLLiteral.list(paths)
      text = text.exchanging("read_json($\(name),", for: "read_json(\(present),")
    }
    return text
  }
}
