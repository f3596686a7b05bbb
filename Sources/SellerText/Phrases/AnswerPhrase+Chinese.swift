import SellerCore

extension AnswerPhrase {
  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .store: "店铺"
    case .assessed: "考核指标"
    case .alsoJudged: "按产品或其他周期考核"
    case .lowestTenth: "周度末位10%"
    case .observed: "观察指标"
    case .openCases(let count, let overdue): "待处理售后单 \(count)" + (overdue > 0 ? "，超时 \(overdue)" : "")
    case .trustedStore(let trusted, let met, let all): "\(trusted ? "诚信店铺" : "尚非诚信店铺")：\(all) 项达标 \(met) 项"
    case .admission(let year, let verdict, let failing, let all):
      "\(year) 年 618：店铺\(verdict.chinese)；\(all) 个产品中 \(failing) 个不通过"
    case .members(let shown, let all): shown == all ? "计入 \(all)" : "计入 \(all)，显示 \(shown)（--format csv 给出全部）"
    case .disputable: "可申诉一次"
    case .enrolment(false, _): "店铺未被选入退款保障；详情可咨询客户经理。"
    case .enrolment(true, let factor?): "已加入退款保障，花费系数 \(factor)"
    case .enrolment(true, nil): "已加入退款保障；未设花费系数，抵用金只能给出上限"
    case .assuranceElsewhere(let platform): "退款保障只有 Wish 才有，本店属于\(platform.chinese)。"
    case .assuranceTab(.eligible): "符合条件的产品"
    case .assuranceTab(.other): "其他产品"
    case .assuranceMonths: "按月"
    case .gmv: "销售额"
    case .pending: "待发放"
    case .atMost: "上限"
    case .kneeSpend: "花费达到此数后不再受限"
    case .leftOnTheTable: "尚未拿到"
    case .atSpend(let spend): "花费 \(spend) 时"
    case .factorUnset: "店铺未设花费系数：可用 --factor 试算。"
    case .tickets: "工单"
    case .diagnosis(0, 0): "完好：没有问题。"
    case .diagnosis(let errors, let warnings): "错误 \(errors) 处，警告 \(warnings) 处"
    case .error: "错误"
    case .warning: "警告"
    case .remedy: "修复方式"
    case .file: "文件"
    case .line: "行"
    case .field: "字段"
    case .keptIn(let path): "原样保存于：\(path)"
    case .rewritten(let file): "已重写：\(file)"
    case .setAside(let file): "已移出并保存于：\(file)"
    case .generated(let path, let orders, let products, let asOf):
      "\(path)：\(orders) 个订单，\(products) 个产品，截至 \(asOf)"
    case .backedUp(let path, let files, let size):
      "\(path)：\(files) 个文件，\(Language.chinese.fileSize(size))，已重新读取并核对"
    case .restored(let files, let madeAt): "已恢复：\(madeAt) 的 \(files) 个文件"
    }
  }
}
