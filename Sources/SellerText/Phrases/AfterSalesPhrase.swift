import SellerCore

/// What the After-sales pane says around its lists.
public enum AfterSalesPhrase: PhrasePair, Hashable {
  /// The tab of the indicators.
  case indicators
  /// The tab of the penalties.
  case penalties
  /// The tab of the cases.
  case cases(Int)
  /// The tab of the tickets.
  case tickets(Int)
  /// The indicators' own windows are shown.
  case ownWindows
  /// The last so many days are shown.
  case nearDays(Int)
  /// Why a shop has no indicators, and what is there instead.
  case noIndicators
  /// Why a shop has no penalties, and what is there instead.
  case noPenalties(Platform)
  /// Why a shop has no tickets, and what is there instead.
  case noTickets(Platform)
  /// No case is open.
  case noCases
  /// No ticket is open and no low rating unanswered.
  case nothingOpen
  /// Wish's indicators have one window each.
  case oneWindow
}

extension AfterSalesPhrase {
  /// In English.
  public var english: String {
    switch self {
    case .indicators: "Indicators"
    case .penalties: "Penalties"
    case .cases(let count): "Cases \(Language.english.count(count))"
    case .tickets(let count): "Tickets \(Language.english.count(count))"
    case .ownWindows: "own windows"
    case .nearDays(1): "last day"
    case .nearDays(let days): "last \(days) days"
    case .noIndicators:
      "JD's rules name no after-sales indicators. Open cases stand on the tab Cases; services and 618 in pane 6."
    case .noPenalties(.jd): "Penalty ladders are Kuaishou's. Violations count here towards 618 compliance: see pane 6."
    case .noPenalties:
      "Penalty ladders are Kuaishou's. On Wish the Trusted Store figures decide: see the tab Indicators."
    case .noTickets(.kuaishou): "Tickets are Wish's. Buyers' questions count here in the service indicators."
    case .noTickets: "Tickets are Wish's. Open cases stand on the tab Cases."
    case .noCases: "No case is open."
    case .nothingOpen: "No ticket is open, and every low rating of the last 30 days is answered."
    case .oneWindow: "Each indicator of this platform has one window of its own."
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .indicators: "指标"
    case .penalties: "处罚"
    case .cases(let count): "售后单 \(Language.chinese.count(count))"
    case .tickets(let count): "工单 \(Language.chinese.count(count))"
    case .ownWindows: "各自考核周期"
    case .nearDays(let days): "近 \(days) 天"
    case .noIndicators: "京东资料中没有售后指标。未完结售后单见“售后单”，服务与准入见第 6 面板。"
    case .noPenalties(.jd): "处罚阶梯属于快手。这里的违规影响 618 合规，见第 6 面板。"
    case .noPenalties: "处罚阶梯属于快手。Wish 看诚信店铺指标，见“指标”。"
    case .noTickets(.kuaishou): "工单属于 Wish。这里的咨询计入客服指标。"
    case .noTickets: "工单属于 Wish。未完结售后单见“售后单”。"
    case .noCases: "没有未完结的售后单。"
    case .nothingOpen: "没有未解决的工单，近 30 天的低分评价均已回复。"
    case .oneWindow: "本平台每个指标只有一个固定周期。"
    }
  }
}
