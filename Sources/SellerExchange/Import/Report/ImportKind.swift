import SellerCore
import SellerRecords
import SellerText

/// What an import counts: the kinds of records, what comes by itself though the store keeps it inside a record, and what
/// nobody could tell.
public enum ImportKind: Worded, Hashable {
  /// Records of a kind.
  case record(RecordKind)
  /// An after-sales case that came by itself, not inside an order.
  case afterSalesCase
  /// A review that came by itself.
  case review
  /// What a product spent on ProductBoost on a day.
  case boostDay
  /// A record of which nobody can tell what it is.
  case unknown
  /// A whole file.
  case file

  /// The kind's word in JSON.
  public var word: String {
    switch self {
    case .record(let kind): kind.rawValue
    case .afterSalesCase: "case"
    case .review: "review"
    case .boostDay: "boost_day"
    case .unknown: "unknown"
    case .file: "file"
    }
  }

  /// The kind in words.
  public var phrase: Phrase {
    switch self {
    case .record(let kind): kind.type.plural
    case .afterSalesCase: Phrase(en: "cases", zh: "售后单")
    case .review: Phrase(en: "reviews", zh: "评价")
    case .boostDay: Phrase(en: "ProductBoost days", zh: "ProductBoost 日花费")
    case .unknown: Phrase(en: "not recognised", zh: "无法识别")
    case .file: Phrase(en: "files", zh: "文件")
    }
  }
}

extension ImportKind: CaseIterable {
  /// Every kind, in the order of the report.
  public static let allCases: [ImportKind] =
    RecordKind.allCases.filter { $0 != .shop }.flatMap { kind -> [ImportKind] in
      switch kind {
      case .order: [.order, .afterSalesCase, .review]
      case .boost: [.boost, .boostDay]
      default: [.record(kind)]
      }
    } + [.record(.shop), .unknown, .file]
}

// The kinds that platforms' own formats bring.
extension ImportKind {
  /// Products.
  public static let product = ImportKind.record(.product)
  /// Orders.
  public static let order = ImportKind.record(.order)
  /// ProductBoost campaigns.
  public static let boost = ImportKind.record(.boost)
  /// Tickets.
  public static let ticket = ImportKind.record(.ticket)
}
