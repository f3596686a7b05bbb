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

/// What the report of an import calls its counts.
public enum ImportHeading {
  /// Records that were not there before.
  public static let added = Phrase(en: "added", zh: "新增")
  /// Records that are different now.
  public static let changed = Phrase(en: "changed", zh: "更新")
  /// Records that were there, just so.
  public static let unchanged = Phrase(en: "unchanged", zh: "未变")
  /// Rows of a record that another row states more recently.
  public static let repeated = Phrase(en: "repeated", zh: "重复")
  /// Rows from before what the store, or another row, has.
  public static let older = Phrase(en: "older", zh: "较旧")
  /// Rows that a store has no place for.
  public static let skipped = Phrase(en: "skipped", zh: "跳过")
  /// Rows that were not taken over.
  public static let refused = Phrase(en: "refused", zh: "拒绝")
  /// The sum of all kinds.
  public static let total = Phrase(en: "total", zh: "合计")
}
