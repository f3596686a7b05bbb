import SellerCore

/// What the After-sales pane says around its lists.
package enum AfterSalesPhrase {
  package static let indicators = Phrase(en: "Indicators", zh: "指标")
  package static let penalties = Phrase(en: "Penalties", zh: "处罚")
  /// The tab of the cases.
  package static func cases(_ count: Int) -> Phrase { Phrase(en: "Cases \(count)", zh: "售后单 \(count)") }
  /// The tab of the tickets.
  package static func tickets(_ count: Int, reviews: Int) -> Phrase {
    reviews == 0
      ? Phrase(en: "Tickets \(count)", zh: "工单 \(count)")
      : Phrase(en: "Tickets \(count), reviews \(reviews)", zh: "工单 \(count)、差评 \(reviews)")
  }
  package static let ownWindows = Phrase(en: "own windows", zh: "各自考核周期")
  /// The last so many days are shown.
  package static func nearDays(_ days: Int) -> Phrase {
    Phrase(en: days == 1 ? "last day" : "last \(days) days", zh: "近 \(days) 天")
  }
  /// Why a shop has no penalties, and what is there instead.
  package static func noPenalties(_ platform: Platform) -> Phrase {
    switch platform {
    case .jd:
      Phrase(
        en: "Penalty ladders are Kuaishou's. Violations count here towards 618 compliance: see pane 6.",
        zh: "处罚阶梯属于快手。这里的违规影响 618 合规，见第 6 面板。")
    case .wish, .kuaishou:
      Phrase(
        en: "Penalty ladders are Kuaishou's. On Wish the Trusted Store figures decide: see the tab Indicators.",
        zh: "处罚阶梯属于快手。Wish 看诚信店铺指标，见“指标”。")
    }
  }
  package static let noCases = Phrase(en: "No case is open.", zh: "没有未完结的售后单。")
  package static let nothingOpen = Phrase(
    en: "No ticket is open, and every low rating of the last 30 days is answered.",
    zh: "没有未解决的工单，近 30 天的低分评价均已回复。")
  package static let oneWindow = Phrase(
    en: "Each indicator of this platform has one window of its own.", zh: "本平台每个指标只有一个固定周期。")
}
