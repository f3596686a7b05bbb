import SellerCore

/// What is said about a figure.
package enum FigurePhrase {
  package static let store = Phrase(en: "store", zh: "店铺")
  package static let pass = Phrase(en: "ok", zh: "达标")
  package static let breach = Phrase(en: "breach", zh: "超标")
  package static let near = Phrase(en: "near", zh: "临近")
  package static let observe = Phrase(en: "observed", zh: "仅观测")
  package static let nothingToCount = Phrase(
    en: "The store has no records of this window that it counts.", zh: "店铺中没有该周期内可计入的记录。")
  package static let noData = Phrase(en: "no data", zh: "无数据")
  package static let notTold = Phrase(en: "not told", zh: "文件未提供")
  package static let notAssessed = Phrase(en: "not assessed", zh: "不考核")
  package static let leadsTo = Phrase(en: "Leads to", zh: "影响")
  /// Nothing to compare with: a store with the market, a product with its third-level category (Readings, 4).
  package static func noBenchmark(in scope: Scope) -> Phrase {
    Phrase(en: "no benchmark", zh: scope.kind == .store ? "无大盘值" : "无类目值")
  }
  /// What a gate lacks.
  package static func missing(gate: Gate) -> Phrase {
    Phrase(en: "not assessed: \(gate.missing) \(gate.count) missing", zh: "不考核：还差 \(gate.missing) \(gate.count)")
  }
  /// How many times what it is compared with.
  package static func times(_ value: String, in scope: Scope) -> Phrase {
    scope.kind == .store
      ? Phrase(en: "\(value) × market", zh: "大盘的 \(value) 倍") : Phrase(en: "\(value) × category", zh: "类目的 \(value) 倍")
  }
  /// What is said beside something, in brackets.
  package static func bracketed(_ text: String) -> Phrase { Phrase(en: " (\(text))", zh: "（\(text)）") }
  package static func benchmark(_ value: String, of record: Benchmark, _ window: String) -> Phrase {
    let isMarket = record.category == Benchmark.market
    let whose = isMarket ? Phrase(en: "market", zh: "大盘") : Phrase(verbatim: record.category.text)
    return Phrase(en: "\(value)  (\(whose), \(window))", zh: "\(value)（\(whose)，\(window)）")
  }
  package static func windowDays(first: String, last: String) -> Phrase {
    Phrase(en: "\(first) to \(last)", zh: "\(first) 至 \(last)")
  }
  /// A window without a first day.
  package static func windowUntil(_ value: String) -> Phrase { Phrase(en: "up to \(value)", zh: "截至 \(value)") }
  /// How much a chart's axis spans.
  package static func span(days: Int) -> Phrase { Phrase(en: "\(days, "day", "days")", zh: "共 \(days) 天") }
  /// The heading of a small chart.
  package static func lastDays(_ days: Int) -> Phrase { Phrase(en: "\(days) days", zh: "近 \(days) 天") }
  package static let days = Phrase(en: "Day by day", zh: "逐日")
  package static func reasons(_ window: String) -> Phrase {
    Phrase(en: "Reasons of what is counted, \(window)", zh: "计入部分的原因，\(window)")
  }
  package static let formula = Phrase(en: "Formula", zh: "公式")
  package static let window = Phrase(en: "Window", zh: "周期")
  package static let counts = Phrase(en: "Counts", zh: "分子 ÷ 分母")
  package static let sum = Phrase(en: "Sum ÷ count", zh: "总和 ÷ 个数")
  package static let threshold = Phrase(en: "Threshold", zh: "阈值")
  /// What it is compared with.
  package static func benchmark(of scope: Scope) -> Phrase {
    scope.kind == .store ? Phrase(en: "Market", zh: "大盘值") : Phrase(en: "Category", zh: "类目值")
  }
  package static let gates = Phrase(en: "Gates", zh: "门槛")
  package static let verdict = Phrase(en: "Verdict", zh: "结论")
  package static let source = Phrase(en: "Source", zh: "来源")
  package static let ruleSet = Phrase(en: "Rule set", zh: "\(RulePhrase.set)")
  package static let trend = Phrase(en: "Before", zh: "上一周期")
  package static let before = Phrase(en: "before", zh: "上一周期")
  package static let changed = Phrase(en: "change", zh: "变化")
  package static let course = Phrase(en: "Trend and distance", zh: "趋势与距离")
  package static let distance = Phrase(en: "Distance", zh: "距离")
  package static let members = Phrase(en: "Counted", zh: "计入明细")
  package static let inNumerator = Phrase(en: "numerator", zh: "计入分子")
  package static let onlyDenominator = Phrase(en: "denominator only", zh: "仅计入分母")
  package static let noThreshold = Phrase(en: "none", zh: "无")
  package static let noPage = Phrase(en: "This line leads to no page of its own.", zh: "此行没有单独的页面。")
}
