import SellerCore

/// Why a command cannot do what its words ask, and what to do next.
public enum CommandTrouble: Phrase, Hashable {
  /// The indicator is another platform's.
  case foreignIndicator(IndicatorID, Platform)
  /// Neither a record nor an order names the product.
  case unknownProduct(ProductID)
  /// No product of the shop is in the category.
  case unknownCategory(CategoryName)
  /// Products have the category at several levels.
  case ambiguousCategory(CategoryName, levels: [Int])
  /// No dispute of this id was submitted by the moment asked about.
  case unknownDispute(DisputeID)
  /// There is no file of this name that could be attached or imported.
  case notAFile(String)
  /// The files belong to another platform than the store.
  case foreignImport(String, Platform)
  /// The product has no month of Refund Assurance then.
  case noAssuranceMonth(ProductID, Month)
  /// The text is no amount in the store's currency.
  case noAmount(String, Currency)
  /// The campaign is JD's.
  case campaignElsewhere(Platform)
}

extension CommandTrouble {
  /// In English.
  public var english: String {
    switch self {
    case .foreignIndicator(let indicator, let platform):
      "\(indicator.rawValue) does not exist on \(platform.english). \"seller indicators\" lists those that do."
    case .unknownProduct(let id):
      "Neither a record nor an order of the store names the product \(id). \"seller products\" lists its products."
    case .unknownCategory(let name):
      "No product of the store is in the category \(name). \"seller indicators --by category\" lists its categories."
    case .ambiguousCategory(let name, let levels):
      "\(name) is a category of the levels \(levels.map { "\($0)" }.joined(separator: " and ")). Choose with --level."
    case .unknownDispute(let id):
      "The store has no dispute \(id) by then. \"seller disputes\" lists its disputes."
    case .notAFile(let path): "\(path) is no file that can be read. Check the name."
    case .foreignImport(let format, let platform):
      "Files of the format \(format) do not belong into a store of \(platform.english). Name another with --store."
    case .noAssuranceMonth(let id, let month):
      "Product \(id) has neither A+ orders nor ProductBoost spend in \(month). \"seller assurance\" lists its months."
    case .noAmount(let text, let currency):
      "“\(text)” is no amount in \(currency): 0 or more, with at most \(currency.minorDigits) digits after the point."
    case .campaignElsewhere(let platform):
      "The 618 campaign is JD's; this store is of \(platform.english). Name another with --store."
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .foreignIndicator(let indicator, let platform):
      "\(platform.chinese)没有指标 \(indicator.rawValue)。用 seller indicators 列出全部指标。"
    case .unknownProduct(let id): "店铺的记录和订单中都没有产品 \(id)。用 seller products 列出产品。"
    case .unknownCategory(let name): "店铺没有品类为 \(name) 的产品。用 seller indicators --by category 列出品类。"
    case .ambiguousCategory(let name, let levels):
      "\(name) 是第 \(levels.map { "\($0)" }.joined(separator: "、")) 级的品类。请用 --level 指定。"
    case .unknownDispute(let id): "截至该时刻没有申诉 \(id)。用 seller disputes 列出申诉。"
    case .notAFile(let path): "\(path) 不是可读取的文件。请检查文件名。"
    case .foreignImport(let format, let platform):
      "\(format) 格式的文件不属于\(platform.chinese)的店铺。请用 --store 指定其他店铺。"
    case .noAssuranceMonth(let id, let month):
      "产品 \(id) 在 \(month) 既没有 A+ 订单,也没有 ProductBoost 花费。用 seller assurance 列出各月。"
    case .noAmount(let text, let currency):
      "“\(text)”不是 \(currency) 金额:须不小于 0,小数最多 \(currency.minorDigits) 位。"
    case .campaignElsewhere(let platform): "618 活动属于京东,本店属于\(platform.chinese)。请用 --store 指定其他店铺。"
    }
  }
}
