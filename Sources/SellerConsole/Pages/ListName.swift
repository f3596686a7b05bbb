import SellerText

/// The lists of the console, by the names that settings have for them.
enum ListName: String, Sendable, CaseIterable {
  case products, euProducts, orders, buyerWords
  case disputes, adjustments, advice, categoryDoubts
  case assurance, otherProducts, reconciliation, assuranceMonths, assuranceOrders, boosts, whatIf, budget
  case campaignProducts, campaignServices
  case indicators, ladders, violations, cases, tickets, categories
  case members, untold, imports, aside, notes, rules, files, stores

  /// What is listed.
  var title: Phrase {
    switch self {
    case .products: Phrase(en: "Products", zh: "商品")
    case .euProducts: Phrase(en: "Products that the EU regulation concerns", zh: "涉及欧盟法规的产品")
    case .orders: Phrase(en: "Orders of a product or dispute", zh: "商品或申诉的订单")
    case .buyerWords: Phrase(en: "Buyers' words", zh: "买家评语")
    case .disputes: Phrase(en: "Register of disputes", zh: "申诉登记")
    case .adjustments: Phrase(en: "Adjustments of a dispute", zh: "申诉的调整")
    case .advice: Phrase(en: "Disputes that could pay", zh: "可能有收益的申诉")
    case .categoryDoubts: Phrase(en: "Products whose category looks wrong", zh: "类目可疑的产品")
    case .assurance: Phrase(en: "Refund Assurance, eligible products", zh: "退款保障：合格产品")
    case .otherProducts: Phrase(en: "Refund Assurance, other products", zh: "退款保障：其他产品")
    case .reconciliation: Phrase(en: "Refund Assurance, months reconciled", zh: "退款保障：对账")
    case .assuranceMonths: Phrase(en: "Refund Assurance, months of a product", zh: "退款保障：产品的月份")
    case .assuranceOrders: Phrase(en: "Refund Assurance, orders of a month", zh: "退款保障：某月订单")
    case .boosts: Phrase(en: "ProductBoost campaigns", zh: "ProductBoost 活动")
    case .whatIf: Phrase(en: "Credit by spend", zh: "按花费的抵用金")
    case .budget: Phrase(en: "Split of a budget", zh: "预算分配")
    case .campaignProducts: Phrase(en: "618, products", zh: "618：商品")
    case .campaignServices: Phrase(en: "618, services", zh: "618：服务")
    case .indicators: Phrase(en: "After-sales indicators", zh: "售后指标")
    case .ladders: Phrase(en: "Penalty ladders", zh: "处罚阶梯")
    case .violations: Phrase(en: "Violations", zh: "违规记录")
    case .cases: Phrase(en: "Open cases", zh: "未完结售后单")
    case .tickets: Phrase(en: "Open tickets", zh: "未完结工单")
    case .categories: Phrase(en: "Categories", zh: "类目")
    case .members: Phrase(en: "Orders behind a figure", zh: "数字背后的订单")
    case .untold: Phrase(en: "What no file tells", zh: "文件未提供的信息")
    case .imports: Phrase(en: "Imports", zh: "导入记录")
    case .aside: Phrase(en: "What was put aside", zh: "已搁置的事项")
    case .notes: Phrase(en: "Notes and tasks", zh: "备注与任务")
    case .rules: Phrase(en: "Rules", zh: "规则")
    case .files: Phrase(en: "Files of a note or dispute", zh: "备注或申诉的附件")
    case .stores: Phrase(en: "What needs you in all stores", zh: "各店铺的待处理事项")
    }
  }

  /// Whether its columns stand as they are: those of the checklist are what its cursor moves through.
  var hasFixedColumns: Bool { self == .campaignProducts }
}
