import SellerCore

/// What is said where ProductBoost campaigns are created, edited and called off.
package enum AssuranceBoostPhrase {
  package static let createTitle = Phrase(en: "New ProductBoost campaign", zh: "新建 ProductBoost 活动")
  package static let editTitle = Phrase(en: "Edit ProductBoost campaign", zh: "编辑 ProductBoost 活动")
  package static let name = Phrase(en: "Name", zh: "名称")
  package static let nameHelp = Phrase(en: "For yourself; may stay empty.", zh: "自己看的名称，可以不填。")
  package static let products = Phrase(en: "Products", zh: "产品")
  package static let addProduct = Phrase(en: "Add or take off", zh: "添加或移除")
  package static let addProductHelp = Phrase(
    en: "Enter lists A+ products; choosing one again takes it off.", zh: "按 Enter 列出 A+ 产品；再选一次即移除。")
  package static let chosen = Phrase(en: "in the campaign", zh: "已在活动中")
  package static let fixedProduct = Phrase(en: "made for this product", zh: "活动为它而建")
  package static let noProductMatches = Phrase(en: "No product of A+ is called so.", zh: "A+ 中没有这样的产品。")
  package static let noProducts = Phrase(en: "none yet", zh: "还没有")
  /// So many products, and their names.
  package static func productList(count: Int, names: String) -> Phrase {
    count == 1 ? Phrase(verbatim: names) : Phrase(en: "\(count): \(names)", zh: "\(count) 个：\(names)")
  }
  package static let firstDay = Phrase(en: "First day", zh: "开始日")
  package static let lastDay = Phrase(en: "Last day", zh: "结束日")
  package static func daysHelp(limit: Int) -> Phrase {
    Phrase(en: "Included. A campaign may run for at most \(limit) days.", zh: "含当日。活动最长 \(limit) 天。")
  }
  package static let invalidDay = Phrase(en: "Write a day such as 2021-11-15.", zh: "请按 2021-11-15 的格式填写日期。")
  package static let budget = Phrase(en: "Budget", zh: "预算")
  package static func budgetHelp(currency: Currency) -> Phrase {
    Phrase(en: "What the campaign may spend, in \(currency).", zh: "活动最多花费的金额，单位 \(currency)。")
  }
  /// What was typed is no amount.
  package static func invalidBudget(currency: Currency) -> Phrase {
    Phrase(en: "Write an amount in \(currency) such as 300 or 300.00.", zh: "请填写 \(currency) 金额，例如 300 或 300.00。")
  }
  package static let state = Phrase(en: "State", zh: "状态")
  package static let stateHelp = Phrase(
    en: "A draft waits; a running campaign advertises on its days.", zh: "草稿不会投放；进行中的活动在活动日期内投放。")
  package static let toConfirmation = Phrase(en: "Continue", zh: "继续")
  package static let confirmCreate = Phrase(en: "Create this campaign?", zh: "创建这个活动？")
  package static let confirmEdit = Phrase(en: "Save this campaign?", zh: "保存这个活动？")
  /// The campaign in one sentence.
  package static func summary(name: String, products: Int, first: Day, last: Day, budget: Money?) -> Phrase {
    Phrase(
      en: """
        “\(name)”: \(products, "product", "products"), \(first) to \(last)\
        \(budget.map { ", with a budget of \($0)" } ?? "").
        """,
      zh: "“\(name)”：\(products) 个产品，\(first) 至 \(last)\(budget.map { "，预算 \($0)" } ?? "")。")
  }
  package static let draftAssuresNothing = Phrase(
    en: "It is a draft: its products are not assured before it runs.", zh: "目前是草稿：开始投放之前，产品不受保障。")
  package static let runningAssures = Phrase(
    en: "On its days its A+ products are eligible for Refund Assurance.",
    zh: "活动期间，其中的 A+ 产品符合退款保障资格。")
  package static let save = Phrase(en: "Save", zh: "保存")
  package static let callOffTitle = Phrase(en: "Call this campaign off?", zh: "取消这个活动？")
  package static func callOffBody(name: String, products: Int, last: Day) -> Phrase {
    Phrase(
      en: "“\(name)” advertises \(products, "product", "products") until \(last).",
      zh: "“\(name)”正在推广 \(products) 个产品，原定到 \(last) 结束。")
  }
  package static let callOffForGood = Phrase(
    en: "A campaign that was called off stays so, and its products are no longer eligible unless another one runs.",
    zh: "取消后不能恢复；若没有其他进行中的活动，这些产品将失去退款保障资格。")
  package static let callOff = Phrase(en: "Call off", zh: "取消活动")

  // What stands in the way.
  package static let nothingSelected = Phrase(en: "Select a product first.", zh: "请先选择一个产品。")
  package static let notInProgram = Phrase(
    en: "The product is not in A+ now, so a campaign would assure nothing.",
    zh: "该产品目前不在 A+ 中，活动不会带来保障。")
  package static let noCampaign = Phrase(en: "The product has no campaign yet.", zh: "该产品还没有活动。")
  package static let allClosed = Phrase(
    en: "The product's campaigns are over or called off, and stay so.", zh: "该产品的活动都已结束或取消，不能再改。")
  /// This campaign is over or called off.
  package static func closed(_ state: BoostCampaign.State) -> Phrase {
    Phrase(en: "The campaign is \(state), and stays so.", zh: "活动\(state)，不能再改。")
  }

  // How a campaign stands.
  package static func runsToday(last: Day) -> Phrase { Phrase(en: "runs today, until \(last)", zh: "今天进行中，到 \(last)") }
  package static func beginsLater(first: Day) -> Phrase { Phrase(en: "begins on \(first)", zh: "\(first) 开始") }
  package static func over(last: Day) -> Phrase { Phrase(en: "over since \(last)", zh: "\(last) 已结束") }
}
