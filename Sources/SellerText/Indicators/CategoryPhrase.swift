import SellerCore

/// What the category board says.
package enum CategoryPhrase {
  /// What the board is called on a platform.
  package static func title(on platform: Platform) -> Phrase {
    Phrase(en: "Categories", zh: "\(Term.category.on(platform))")
  }
  package static let level = Phrase(en: "level", zh: "级别")
  /// A level's name on the platform.
  package static func name(of level: Int) -> Phrase {
    Phrase(
      en: "level \(level)", zh: ["一级", "二级", "三级"].indices.contains(level - 1) ? ["一级", "二级", "三级"][level - 1] : "")
  }
  package static let shop = Phrase(en: "shop", zh: "本店")
  package static let industry = Phrase(en: "industry", zh: "行业")
  package static let times = Phrase(en: "× industry", zh: "行业倍数")
  package static let difference = Phrase(en: "distance", zh: "差距")
  package static let counted = Phrase(en: "counted", zh: "计入")
  package static let worst = Phrase(en: "weighs most", zh: "影响最大")
  package static let none = Phrase(
    en: "No category has an order that counts in these days.", zh: "该周期内没有可计入的订单。")
  package static let noBenchmark = Phrase(
    en: "No benchmark of this category is on file for these days; note one as the platform shows it.",
    zh: "没有它在此周期的行业值；可按平台所示登记。")
  /// Which statistics date is shown, and which days of payment that covers.
  package static func days(statisticsDate: Day, _ choice: any Worded, window: String) -> Phrase {
    Phrase(
      en: "statistics date \(statisticsDate) · \(choice.phrase) · \(window)",
      zh: "统计日期 \(statisticsDate) · \(choice.phrase) · \(window)")
  }
  package static let explainsLatest = Phrase(
    en: "The explanation is of the latest statistics date: move on to it first.", zh: "解释页只展示最新统计日期，请先移回。")
  package static let latest = Phrase(en: "This is the latest statistics date.", zh: "已是最新的统计日期。")
}

/// A word that each platform has its own Chinese for: Wish's sellers read 产品 and 品类, Kuaishou's and JD's 商品 and 类目.
public enum Term: Sendable, Hashable {
  /// What is sold.
  case product
  /// What kind of thing it is.
  case category

  /// The word of a platform.
  public func on(_ platform: Platform) -> Phrase {
    switch (self, platform) {
    case (.product, .wish): Phrase(en: "product", zh: "产品")
    case (.product, _): Phrase(en: "product", zh: "商品")
    case (.category, .wish): Phrase(en: "category", zh: "品类")
    case (.category, _): Phrase(en: "category", zh: "类目")
    }
  }
}

extension Language {
  /// How far a category's figure lies above the industry's: `+1.2 points`; nil without one.
  public func difference(of row: CategoryStanding) -> String? {
    row.difference.flatMap { signed($0, row.figure.indicator.shownUnit, of: row.figure.value ?? 0) }
  }
}
