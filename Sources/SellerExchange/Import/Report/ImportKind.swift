import SellerText

/// What an import counts.
public enum ImportKind: String, Worded, Hashable, CaseIterable {
  /// A product.
  case product
  /// An order.
  case order
  /// An after-sales case that came by itself, not inside an order.
  case afterSalesCase = "case"
  /// A review that came by itself.
  case review
  /// A category dispute.
  case dispute
  /// A ProductBoost campaign.
  case boost
  /// What a product spent on ProductBoost on a day.
  case boostDay = "boost_day"
  /// A product's ProductBoost month.
  case boostMonth = "boost_month"
  /// A conversation.
  case consultation
  /// A ticket.
  case ticket
  /// A day of media counts.
  case media
  /// A benchmark.
  case benchmark
  /// A price change.
  case price
  /// A violation.
  case violation
  /// An import.
  case source
  /// A figure as the platform shows it.
  case reported
  /// A note or task.
  case note
  /// The shop itself.
  case shop
  /// A record of which nobody can tell what it is.
  case unknown
  /// A whole file.
  case file

  /// The kind in words.
  public var phrase: Phrase {
    switch self {
    case .product: Phrase(en: "products", zh: "产品")
    case .order: Phrase(en: "orders", zh: "订单")
    case .afterSalesCase: Phrase(en: "cases", zh: "售后单")
    case .review: Phrase(en: "reviews", zh: "评价")
    case .dispute: Phrase(en: "disputes", zh: "争议")
    case .boost: Phrase(en: "campaigns", zh: "活动")
    case .boostDay: Phrase(en: "ProductBoost days", zh: "ProductBoost 日花费")
    case .boostMonth: Phrase(en: "ProductBoost months", zh: "ProductBoost 月花费")
    case .consultation: Phrase(en: "conversations", zh: "客服会话")
    case .ticket: Phrase(en: "tickets", zh: "工单")
    case .media: Phrase(en: "media days", zh: "内容日数据")
    case .benchmark: Phrase(en: "benchmarks", zh: "同行基准")
    case .price: Phrase(en: "price changes", zh: "改价")
    case .violation: Phrase(en: "violations", zh: "违规")
    case .source: Phrase(en: "imports", zh: "导入记录")
    case .reported: Phrase(en: "reported figures", zh: "平台数据")
    case .note: Phrase(en: "notes", zh: "备注")
    case .shop: Phrase(en: "shop", zh: "店铺")
    case .unknown: Phrase(en: "not recognised", zh: "无法识别")
    case .file: Phrase(en: "files", zh: "文件")
    }
  }
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
