extension ProductPhrase {
  /// In English.
  public var english: String {
    switch self {
    case .overview: "Overview"
    case .orders(let value): "Orders \(Language.english.count(value))"
    case .words(let value): "Words \(Language.english.count(value))"
    case .history: "History"
    case .quality: "Quality"
    case .reasons: "Reasons"
    case .noRecord: "Orders name this product, but the store has no record of it."
    }
  }
}
