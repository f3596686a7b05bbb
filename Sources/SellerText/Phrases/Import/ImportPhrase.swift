/// What the report of an import says.
public enum ImportPhrase: PhrasePair, Hashable {
  /// Records that were not there before.
  case added
  /// Records that are different now.
  case changed
  /// Records that were there, just so.
  case unchanged
  /// Rows of a record that another row states more recently.
  case repeated
  /// Rows that a store has no place for.
  case skipped
  /// Rows that were not taken over.
  case refused
  /// The sum of all kinds.
  case total
  /// Products.
  case products
  /// Orders.
  case orders
  /// After-sales cases.
  case cases
  /// Reviews.
  case reviews
  /// Records of no known kind.
  case unknown
  /// Whole files.
  case files
}

extension ImportPhrase {
  /// In English.
  public var english: String {
    switch self {
    case .added: "added"
    case .changed: "changed"
    case .unchanged: "unchanged"
    case .repeated: "repeated"
    case .skipped: "skipped"
    case .refused: "refused"
    case .total: "total"
    case .products: "products"
    case .orders: "orders"
    case .cases: "cases"
    case .reviews: "reviews"
    case .unknown: "not recognised"
    case .files: "files"
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .added: "新增"
    case .changed: "更新"
    case .unchanged: "未变"
    case .repeated: "重复"
    case .skipped: "跳过"
    case .refused: "拒绝"
    case .total: "合计"
    case .products: "产品"
    case .orders: "订单"
    case .cases: "售后单"
    case .reviews: "评价"
    case .unknown: "无法识别"
    case .files: "文件"
    }
  }
}
