import SellerCore

/// What is said while a dispute is being filed.
package enum DisputeFormPhrase {
  /// The page's name.
  package static func title(_ form: Dispute.Form) -> Phrase {
    switch form {
    case .revenueShare: Phrase(en: "File a dispute: revenue share", zh: "提出申诉：收入分成")
    case .euCompliance: Phrase(en: "File a dispute: EU compliance", zh: "提出申诉：欧盟合规")
    }
  }
  package static let keys = Phrase(
    en: "Tab next field · Enter choose, tick, press · Esc leave",
    zh: "Tab 下一项 · Enter 选择/勾选/提交 · Esc 离开")
  package static let product = Phrase(en: "product", zh: "产品")
  package static let reason = Phrase(en: "reason", zh: "原因")
  package static let proposed = Phrase(en: "proposed category", zh: "建议品类")
  package static let pictures = Phrase(en: "pictures", zh: "图片")
  package static let sizes = Phrase(en: "sizes", zh: "大小")
  package static let productHelp = Phrase(
    en: "Only products whose category is shown and that had no dispute yet.",
    zh: "只列出品类已显示且从未申诉过的产品。")
  package static let reasonHelp = Phrase(
    en: "Required: why the category is wrong. Tab goes on.",
    zh: "必填：品类为何有误。按 Tab 到下一项。")
  package static let explanationHelp = Phrase(
    en: "Required: what the product is, and why the regulation does not ask for a person.",
    zh: "必填：产品是什么，为何不需要责任人。")
  package static let proposedHelp = Phrase(
    en: "Required: exactly one, and none that the product has. Enter opens the list; type to search.",
    zh: "必填：只能选一个，且不能是现有品类。按 Enter 打开列表，输入即可搜索。")
  /// Help of the pictures.
  package static func picturesHelp(count: Int, megabytes: Int) -> Phrase {
    Phrase(
      en: "Optional: one path a line, up to \(count) jpg or png of at most \(megabytes) MB.",
      zh: "选填：每行一个路径，最多 \(count) 张 jpg 或 png，每张不超过 \(megabytes) MB。")
  }
  /// Label of one of the EU form's confirmations.
  package static func tick(_ confirmation: DisputeForm.Confirmation) -> Phrase {
    switch confirmation {
    case .checkedAgainstRegulation: Phrase(en: "(EU) 2019/1020 checked", zh: "已核对 (EU) 2019/1020")
    case .informationIsTrue: Phrase(en: "information is true", zh: "信息属实")
    }
  }
  package static let chooseProduct = Phrase(en: "choose a product", zh: "选择产品")
  package static let chooseCategory = Phrase(en: "choose a category", zh: "选择品类")
  package static let nothingFound = Phrase(en: "Nothing found", zh: "没有找到")
  /// A category's share on usual orders, and on EU-bound ones where it differs.
  package static func shares(usual: Percentage, eu: Percentage) -> Phrase {
    usual == eu
      ? Phrase(en: "\(usual)", zh: "\(usual)") : Phrase(en: "\(usual) · EU \(eu)", zh: "\(usual) · 欧盟 \(eu)")
  }
  package static let nothingDisputable = Phrase(en: "No product can be disputed now.", zh: "目前没有可申诉的产品。")
  package static let productMissing = Phrase(en: "Choose the product to dispute.", zh: "请选择要申诉的产品。")
  package static let submit = Phrase(en: "Submit…", zh: "提交…")
  package static let confirmTitle = Phrase(en: "Submit this dispute?", zh: "确认提交申诉？")
  /// The product can never be disputed again.
  package static func onceOnly(product: String) -> Phrase {
    Phrase(
      en: """
        Once only: “\(product)” can be disputed this one time. There is no second form, and nothing takes it back.
        """,
      zh: "仅此一次：“\(product)”只能申诉这一次，不论哪种表格；提交后不能撤回。")
  }
  /// What is proposed instead of what.
  package static func proposal(from: String, to: String) -> Phrase {
    Phrase(en: "\(from) → \(to)", zh: "\(from) → \(to)")
  }
  package static let euPurpose = Phrase(
    en: "EU compliance: no category is proposed; this still counts as the product's one dispute.",
    zh: "欧盟合规：不建议新品类，但仍算作该产品唯一的一次申诉。")
  package static let confirm = Phrase(en: "Submit, once only", zh: "提交（仅此一次）")
  /// The dispute is on disk.
  package static func filed(_ id: DisputeID) -> Phrase {
    Phrase(
      en: "Filed and on disk: \(id). The platform does not know of it yet.",
      zh: "已登记并写入磁盘：\(id)。平台尚不知情。")
  }
  package static let existingTitle = Phrase(en: "Disputed already", zh: "已经申诉过")
  /// Which dispute the product had, and where it stands.
  package static func existingBody(product: String, _ id: DisputeID, day: String, _ status: Dispute.Status) -> Phrase {
    Phrase(
      en: "“\(product)” had its one dispute: \(id), submitted \(day), \(status).",
      zh: "“\(product)”唯一的一次申诉已用：\(id)，\(day) 提交，\(status)。")
  }
  package static let showExisting = Phrase(en: "Show it", zh: "查看")
  package static let preview = Phrase(en: "If filed today", zh: "若今天提交")
  package static let previewNeedsCategory = Phrase(
    en: "Choose a category to see what it would bring.",
    zh: "选择品类后即可看到它会带来什么。")
  /// What the 14 days would bring if it were filed now and resolved as proposed.
  package static func previewAdjustment(days: String, orders: Int, total: Money) -> Phrase {
    Phrase(
      en: "\(signed: total) on \(orders, "order", "orders") released \(days)",
      zh: "\(days) 释放的 \(orders) 个订单：\(signed: total)")
  }
  /// The 14 days would bring nothing.
  package static func previewNoAdjustment(days: String) -> Phrase {
    Phrase(en: "No share changes on the orders released \(days)", zh: "\(days) 释放的订单分成都不变")
  }
  /// The share of a plain order now and then.
  package static func previewShare(from: Percentage, to: Percentage) -> Phrase {
    from == to
      ? Phrase(en: "a plain order keeps its share of \(from)", zh: "普通订单的分成仍为 \(from)")
      : Phrase(en: "a plain order's share \(from) → \(to)", zh: "普通订单的分成 \(from) → \(to)")
  }
  /// What 30 days would bring at the present pace.
  package static func previewPerMonth(_ money: Money) -> Phrase {
    Phrase(
      en: "\(signed: money) per 30 days at the present pace, after the answer",
      zh: "答复之后按目前销量，每 30 天 \(signed: money)")
  }
  package static let previewBetween = Phrase(
    en: "Until the answer orders keep their share. Assumed: updated as proposed.",
    zh: "今天至答复期间的订单仍按原分成。假设：平台按建议更新。")
  package static let previewEU = Phrase(
    en: "This form proposes no category, so what it changes cannot be said beforehand.",
    zh: "此表格不建议新品类，因此无法预先计算影响。")
  /// Waiting a day loses or wins something, or does not matter.
  package static func fileToday(loss: Money) -> Phrase {
    Phrase(en: "Today rather than tomorrow: waiting a day loses \(loss).", zh: "今天好于明天：晚一天少得 \(loss)。")
  }
  /// Waiting a day wins.
  package static func fileTomorrow(gain: Money) -> Phrase {
    Phrase(en: "Tomorrow rather than today: waiting a day wins \(gain).", zh: "明天好于今天：晚一天多得 \(gain)。")
  }
  package static let fileAnyDay = Phrase(en: "Today or tomorrow makes no difference.", zh: "今天或明天提交没有区别。")
  /// A file cannot be read.
  package static func unreadable(path: String, why: String) -> Phrase {
    Phrase(en: "\(path): \(why)", zh: "\(path)：\(why)")
  }
  package static let measuring = Phrase(en: "Looking at the files…", zh: "正在查看文件…")
}
