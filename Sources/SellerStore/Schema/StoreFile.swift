import SellerCore

/// A file of a store, as the store format names them.
public enum StoreFile: Sendable, Hashable {
  /// The shop itself.
  case shop
  /// The products.
  case products
  /// The orders paid in a month (UTC).
  case orders(Month)
  /// The category disputes.
  case disputes
  /// The ProductBoost campaigns.
  case boosts
  /// The products' ProductBoost months.
  case boostMonths
  /// The conversations begun in a month (UTC).
  case consultations(Month)
  /// The tickets.
  case tickets
  /// The days of media counts.
  case media
  /// The benchmarks.
  case benchmarks
  /// The price changes.
  case prices
  /// The recorded violations.
  case violations
  /// What was changed, when, by which command.
  case audit

  /// The folder of order months.
  static let ordersFolder = "orders"
  /// The folder of conversation months.
  static let consultationsFolder = "consultations"

  /// The files that are not partitioned, but for `store.json` and the audit.
  static let tables: [StoreFile] = [
    .products, .disputes, .boosts, .boostMonths, .tickets, .media, .benchmarks, .prices, .violations,
  ]

  /// The path from the store's directory.
  public var path: String {
    switch self {
    case .shop: "store.json"
    case .products: "products.jsonl"
    case .orders(let month): "\(Self.ordersFolder)/\(month).jsonl"
    case .disputes: "disputes.jsonl"
    case .boosts: "boosts.jsonl"
    case .boostMonths: "boost-months.jsonl"
    case .consultations(let month): "\(Self.consultationsFolder)/\(month).jsonl"
    case .tickets: "tickets.jsonl"
    case .media: "media.jsonl"
    case .benchmarks: "benchmarks.jsonl"
    case .prices: "prices.jsonl"
    case .violations: "violations.jsonl"
    case .audit: "audit.jsonl"
    }
  }

  /// The month of a partition's name, `YYYY-MM.jsonl`; nil for any other name.
  static func month(ofPartition name: String) -> Month? {
    name.hasSuffix(".jsonl") ? Month(String(name.dropLast(6))) : nil
  }
}
