import SellerCore

extension DisputeAnswerPhrase {
  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .title: "录入申诉结果"
    case .decision: "平台决定"
    case .chooseDecision: "平台如何决定？"
    case .option(let status): status.chinese
    case .reason: "平台原因"
    case .reasonHelp: "必填：平台为何维持品类不变。"
    case .category: "新品类"
    case .categoryHelp: "必填：可与建议品类不同。"
    case .at: "答复时间"
    case .atHelp: "UTC 时间，如 2021-11-15 09:00"
    case .notAsked: "此决定不需填写"
    case .submit: "录入…"
    case .preview: "带来的变化"
    case .previewNeedsMore: "选择平台决定后即可看到变化。"
    case .confirmTitle: "录入这个结果？"
    case .confirmBody(let id, let product): "\(id.text)，“\(product)”"
    case .confirmCategory(let category): "产品的品类将变为 \(category.text)。"
    case .confirm: "录入"
    case .recorded(let id): "已录入并写入磁盘：\(id.text) 的结果。"
    case .undoTitle: "撤销这个结果？"
    case .undoBody(let id, let product): "\(id.text)，“\(product)”：申诉恢复为待审核。"
    case .undoCategory: "产品的品类及其历史恢复原样。"
    case .undoAudit: "审计记录两次都保留：录入的结果，以及撤销的操作。"
    case .undoConfirm: "撤销"
    case .undone(let id): "已撤销并写入磁盘：\(id.text) 恢复为待审核。"
    case .alreadyAnswered: "结果已录入；按 u 可撤销。"
    case .notAnswered: "尚未录入结果；按 r 录入。"
    case .decisionMissing: "请选择平台的决定。"
    case .noMoment: "请按 2021-11-15 09:00 的格式填写（UTC）。"
    case .beforeSubmission(let moment): "早于提交时间（\(moment)）。"
    case .inFuture(let moment): "晚于当前显示的时刻（\(moment)）。"
    case .reasonMissing: "维持不变须有原因。"
    case .categoryMissing: "已更新须有新品类。"
    case .categoryIsDisputed(let category): "\(category.text) 正是被申诉的品类。"
    }
  }
}
