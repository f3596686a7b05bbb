import SellerCore

/// The words by which lists say whether something is on sale.
enum StateWords {
  /// Words of the platform's downloads and interfaces, and those that people write.
  private static let words: [String: Product.State] = [
    "enabled": .active, "active": .active, "true": .active, "yes": .active, "1": .active, "on": .active,
    "在售": .active, "上架": .active, "已上架": .active, "启用": .active,
    "disabled": .inactive, "inactive": .inactive, "false": .inactive, "no": .inactive, "0": .inactive,
    "off": .inactive, "wish_inactive": .inactive, "merchant_inactive": .inactive, "paused": .inactive,
    "下架": .inactive, "已下架": .inactive, "停售": .inactive, "停用": .inactive,
    "removed": .removed, "removed_by_wish": .removed, "removed_by_merchant": .removed, "deleted": .removed,
    "删除": .removed, "已删除": .removed,
  ]

  /// What a word says.
  static func state(_ word: String, field: String) throws(ForeignFieldProblem) -> Product.State {
    guard let state = words[word.lowercased()] else {
      throw ForeignFieldProblem(
        field: field,
        problem: .unknownValue(text: word, known: ["ACTIVE", "Enabled", "INACTIVE", "Disabled", "REMOVED", "在售", "下架"]))
    }
    return state
  }
}
