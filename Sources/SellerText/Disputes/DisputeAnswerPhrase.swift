import SellerCore

/// What is said while the platform's answer is recorded or taken back.
package enum DisputeAnswerPhrase {
  package static let title = Phrase(en: "Record the outcome", zh: "录入申诉结果")
  package static let decision = Phrase(en: "decision", zh: "平台决定")
  package static let chooseDecision = Phrase(en: "what did the platform decide?", zh: "平台如何决定？")
  package static let reason = Phrase(en: "its reason", zh: "平台原因")
  package static let reasonHelp = Phrase(
    en: "Required: why the category stays, as the platform put it.", zh: "必填：平台为何维持品类不变。")
  package static let category = Phrase(en: "new category", zh: "新品类")
  package static let categoryHelp = Phrase(en: "Required: may differ from the proposed one.", zh: "必填：可与建议品类不同。")
  package static let personHelp = Phrase(
    en: "As the EU compliance page shows it after the update; it is written to the product.", zh: "更新后欧盟合规页面所示，将写入产品信息。"
  )
  package static let personAsItIs = Phrase(en: "as it is", zh: "保持不变")
  /// The Responsible Person goes by the new category.
  package static func confirmPerson(_ person: Product.ResponsiblePerson) -> Phrase {
    Phrase(en: "The EU's Responsible Person: \(person).", zh: "欧盟责任人：\(person)。")
  }
  package static let at = Phrase(en: "answered at", zh: "答复时间")
  package static let atHelp = Phrase(en: "UTC, as 2021-11-15 09:00", zh: "UTC 时间，如 2021-11-15 09:00")
  package static let notAsked = Phrase(en: "not asked for this decision", zh: "此决定不需填写")
  package static let submit = Phrase(en: "Record…", zh: "录入…")
  package static let preview = Phrase(en: "What it changes", zh: "带来的变化")
  package static let previewNeedsMore = Phrase(en: "Choose the decision to see what it changes.", zh: "选择平台决定后即可看到变化。")
  package static let previewNeedsCategory = Phrase(
    en: "Choose the new category to see what it changes.", zh: "选择新品类后即可看到变化。")
  package static let confirmTitle = Phrase(en: "Record this outcome?", zh: "录入这个结果？")
  /// What the confirmation records.
  package static func confirmBody(_ id: DisputeID, product: String) -> Phrase {
    Phrase(en: "\(id), “\(product)”", zh: "\(id)，“\(product)”")
  }
  /// The product's category changes with it.
  package static func confirmCategory(_ category: CategoryName) -> Phrase {
    Phrase(en: "The product's category becomes \(category).", zh: "产品的品类将变为 \(category)。")
  }
  package static let confirm = Phrase(en: "Record", zh: "录入")
  /// The answer is on disk.
  package static func recorded(_ id: DisputeID) -> Phrase {
    Phrase(en: "Recorded and on disk: the outcome of \(id).", zh: "已录入并写入磁盘：\(id) 的结果。")
  }
  package static let undoTitle = Phrase(en: "Take the outcome back?", zh: "撤销这个结果？")
  /// What taking an answer back does.
  package static func undoBody(_ id: DisputeID, product: String) -> Phrase {
    Phrase(en: "\(id), “\(product)”: the dispute is pending again.", zh: "\(id)，“\(product)”：申诉恢复为待审核。")
  }
  package static let undoCategory = Phrase(
    en: "The product's category and its history go back to what they were.", zh: "产品的品类及其历史恢复原样。")
  package static let undoAudit = Phrase(
    en: "The audit trail keeps both: the outcome as it was recorded, and that it was taken back.",
    zh: "审计记录两次都保留：录入的结果，以及撤销的操作。")
  package static let undoConfirm = Phrase(en: "Take back", zh: "撤销")
  package static func undone(_ id: DisputeID) -> Phrase {
    Phrase(en: "Taken back and on disk: \(id) is pending again.", zh: "已撤销并写入磁盘：\(id) 恢复为待审核。")
  }
  package static let alreadyAnswered = Phrase(en: "The outcome is recorded already.", zh: "结果已录入。")
  package static let notAnswered = Phrase(en: "No outcome is recorded yet.", zh: "尚未录入结果。")
  package static let decisionMissing = Phrase(en: "Choose what the platform decided.", zh: "请选择平台的决定。")
  package static let noMoment = Phrase(
    en: "Write a moment as 2021-11-15 09:00 (UTC).", zh: "请按 2021-11-15 09:00 的格式填写（UTC）。")
}
