import SellerCore

extension FigurePhrase {
  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .pass: "达标"
    case .breach: "超标"
    case .near: "临近"
    case .observe: "仅观测"
    case .noPage: "此行没有单独的页面。"
    case .noData: "无数据"
    case .notAssessed: "不考核"
    case .noBenchmark: "无大盘值"
    case .missing(let gate): "不考核：还差 \(gate.missing) \(Language.chinese.say(gate.count))"
    case .timesMarket(let value): "大盘的 \(value) 倍"
    case .windowDays(let first, let last): "\(first) 至 \(last)"
    case .windowUntil(let value): "截至 \(value)"
    case .formula: "公式"
    case .window: "周期"
    case .counts: "分子 ÷ 分母"
    case .sum: "总和 ÷ 个数"
    case .threshold: "阈值"
    case .benchmark: "大盘值"
    case .gates: "门槛"
    case .verdict: "结论"
    case .source: "来源"
    case .trend: "上一周期"
    case .distance: "距离"
    case .members: "计入明细"
    case .inNumerator: "计入分子"
    case .onlyDenominator: "仅计入分母"
    case .noThreshold: "无"
    }
  }
}
