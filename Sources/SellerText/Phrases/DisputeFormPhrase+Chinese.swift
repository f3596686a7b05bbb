import SellerCore

extension DisputeFormPhrase {
  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .title(.revenueShare): "提出申诉：收入分成"
    case .title(.euCompliance): "提出申诉：欧盟合规"
    case .keys: "Tab 下一项   Enter 选择/勾选/提交   Esc 离开"
    case .product: "产品"
    case .reason: "原因"
    case .proposed: "建议品类"
    case .pictures: "图片"
    case .sizes: "大小"
    case .productHelp: "只列出品类已显示且从未申诉过的产品。"
    case .reasonHelp: "必填：品类为何有误。按 Tab 到下一项。"
    case .explanationHelp: "必填：产品是什么，为何不需要责任人。"
    case .proposedHelp: "必填：只能选一个，且不能是现有品类。按 Enter 打开列表，输入即可搜索。"
    case .picturesHelp(let count, let megabytes): "选填：每行一个路径，最多 \(count) 张 jpg 或 png，每张不超过 \(megabytes) MB。"
    case .tick(.checkedAgainstRegulation): "已核对 (EU) 2019/1020"
    case .tick(.informationIsTrue): "信息属实"
    case .chooseProduct: "选择产品"
    case .chooseCategory: "选择品类"
    case .nothingFound: "没有找到"
    case .shares(let usual, let eu):
      usual == eu
        ? Language.chinese.percent(usual) : "\(Language.chinese.percent(usual)) · 欧盟 \(Language.chinese.percent(eu))"
    case .nothingDisputable: "目前没有可申诉的产品。"
    case .productMissing: "请选择要申诉的产品。"
    case .submit: "提交…"
    case .confirmTitle: "确认提交申诉？"
    case .onceOnly(let product): "仅此一次：“\(product)”只能申诉这一次，不论哪种表格；提交后不能撤回。"
    case .proposal(let from, let to): "\(from) → \(to)"
    case .euPurpose: "欧盟合规：不建议新品类，但仍算作该产品唯一的一次申诉。"
    case .confirm: "提交（仅此一次）"
    case .filed(let id): "已提交并写入磁盘：\(id.text)。平台会在几个工作日内答复。"
    case .discardTitle: "离开表格？"
    case .discardBody: "已填写的内容不会保留。尚未提交，该产品仍可申诉。"
    case .discard: "离开"
    case .existingTitle: "已经申诉过"
    case .existingBody(let product, let id, let day, let status):
      "“\(product)”唯一的一次申诉已用：\(id.text)，\(day) 提交，\(status.chinese)。"
    case .showExisting: "查看"
    case .preview: "若今天提交"
    case .previewNeedsCategory: "选择品类后即可看到它会带来什么。"
    case .previewAdjustment(let days, let orders, let total):
      "\(days) 释放的 \(orders) 个订单：\(Language.chinese.signedMoney(total))"
    case .previewNoAdjustment(let days): "\(days) 释放的订单分成都不变"
    case .previewShare(let from, let to):
      from == to
        ? "普通订单的分成仍为 \(Language.chinese.percent(from))"
        : "普通订单的分成 \(Language.chinese.percent(from)) → \(Language.chinese.percent(to))"
    case .previewPerMonth(let money): "答复之后按目前销量，每30天 \(Language.chinese.signedMoney(money))"
    case .previewBetween: "今天至答复期间的订单仍按原分成。假设：平台按建议更新。"
    case .previewEU: "此表格不建议新品类，因此无法预先计算影响。"
    case .fileToday(let loss): "今天好于明天：晚一天少得 \(Language.chinese.money(loss))。"
    case .fileTomorrow(let gain): "明天好于今天：晚一天多得 \(Language.chinese.money(gain))。"
    case .fileAnyDay: "今天或明天提交没有区别。"
    case .unreadable(let path, let why): "\(path)：\(why)"
    case .measuring: "正在查看文件…"
    }
  }
}
