import SellerCore
import SellerText

/// What help says of `seller campaign`, what it answers, and what stands in its way.
enum CampaignWords {
  static let campaign = Phrase(en: "JD Worldwide's 618 campaign.", zh: "京东国际 618 活动。")
  static let check = Phrase(
    en: "The 618 admission check: exit status 1 when anything fails.", zh: "618 准入检查：有不通过项时退出状态为 1。")

  static func admission(year: Int, store verdict: CampaignVerdict, failing: Int, of all: Int) -> Phrase {
    Phrase(
      en: "618 of \(digits: year): store \(verdict); \(failing) of \(all) products fail",
      zh: "\(digits: year) 年 618：店铺\(verdict)；\(all) 个商品中 \(failing) 个不通过")
  }

  static func elsewhere(_ platform: Platform) -> Phrase {
    Phrase(
      en: "The 618 campaign is JD's; this store is of \(platform). Name another with --store.",
      zh: "618 活动属于京东，本店属于\(platform.withinText)平台。请用 --store 指定其他店铺。")
  }
}
