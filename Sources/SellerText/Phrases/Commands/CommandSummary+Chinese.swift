extension CommandSummary {
  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .seller: "电商卖家的控制台：店铺健康、品类申诉、退款保障抵用金、售后。"
    case .console: "打开店铺的控制台（即单独运行 seller）。"
    case .demo: "打开虚构店铺的控制台。"
    case .generate: "生成任意规模的虚构店铺；相同参数得到相同文件。"
    case .makeStore: "新建空店铺。"
    case .health: "店铺健康一览。"
    case .indicators: "平台的全部指标：数值、目标、周期、结论。"
    case .explain: "展开一个指标：公式、周期、计数、阈值、来源和所计的记录。"
    case .products: "产品：品类、销量、质量；单个产品的详情；订单的收入分成。"
    case .listProducts: "全部产品，按编号排列。"
    case .showProduct: "单个产品：指标、退货原因和买家原声。"
    case .productOrders: "已释放订单的收入分成，申诉前后对照。"
    case .disputes: "品类申诉登记：列出、查看、提交、记录答复、建议。"
    case .listDisputes: "全部申诉，按编号排列。"
    case .showDispute: "单个申诉的全部字段和结果。"
    case .fileDispute: "提交品类申诉：每个产品只有一次。"
    case .resolveDispute: "记录平台对申诉的答复。"
    case .undoResolution: "撤销误记的答复；审计记录两者都保留。"
    case .adviseDisputes: "按唯一一次申诉可能带来的收益为产品排序。"
    case .importFiles: "将平台文件读入店铺。"
    case .assurance: "ProductBoost 退款保障：按月、预估、试算。"
    case .listAssurance: "各产品按月：退款、花费、预估和已收的抵用金。"
    case .simulateAssurance: "试算产品某月在其他花费下的抵用金。"
    case .campaign: "京东国际 618 活动。"
    case .checkCampaign: "618 准入检查：有不通过项时退出状态为 1。"
    case .cases: "待处理售后单，最紧急的在前；Wish 另有待处理工单。"
    case .check: "有超标时退出状态为 1，每项一行：供 cron 使用。"
    case .export: "将任意表写为 CSV 或 JSON，可放心用表格软件打开，或写为对齐的文本。"
    case .doctor: "检验店铺文件；有损坏时退出状态为 1。"
    case .backup: "将店铺备份为一个带日期的归档，命名前重新读取核对。"
    case .restore: "从归档恢复店铺；现有内容先存为归档。"
    }
  }
}
