import SellerCore
import SellerText

/// What help says of `seller disputes`, and what stands in its way.
enum DisputesWords {
  static let disputes = Phrase(
    en: "The register of category disputes: list, show, file, record answers, advise.",
    zh: "品类申诉登记：列出、查看、提交、记录答复、建议。")
  static let dispute = Phrase(en: "The dispute's id.", zh: "申诉编号。")

  static let list = Phrase(en: "Every dispute, by id.", zh: "全部申诉，按编号排列。")
  static let status = Phrase(en: "Only disputes of this status.", zh: "只列此状态的申诉。")

  static let show = Phrase(en: "One dispute with all its fields and what it brought.", zh: "单个申诉的全部字段和结果。")

  static let file = Phrase(en: "File a category dispute: once per product, ever.", zh: "提交品类申诉：每个产品只有一次。")
  static let whatFormsAskFor = Phrase(
    en: """
      Form revenue_share asks for --reason and --propose; form eu_compliance for --reason, --explanation and both \
      confirmations. --dry-run checks everything and writes nothing.
      """,
    zh: """
      revenue_share 须有 --reason 和 --propose；eu_compliance 须有 --reason、--explanation 和两项确认。\
      --dry-run 只检查，不写入。
      """)
  static let product = Phrase(en: "The product to dispute.", zh: "要申诉的产品。")
  static let form = Phrase(
    en: "Which form: revenue_share or eu_compliance.", zh: "申诉类型：revenue_share 或 eu_compliance。")
  static let reason = Phrase(en: "Why the category is wrong.", zh: "品类为何有误。")
  static let proposal = Phrase(
    en: "The one category to propose.", zh: "建议的品类，只能一个。")

  static func oneProposal(_ said: [CategoryName]) -> Phrase {
    Phrase(
      en: "A dispute proposes one category, not several: \(list: said.map(\.text)). Say --propose once.",
      zh: "一次申诉只能建议一个品类，而不是几个：\(list: said.map(\.text))。--propose 只写一次。")
  }
  static let explanation = Phrase(
    en: "What the product is, and why the regulation asks for no person.", zh: "产品是什么，为何法规不要求责任人。")
  static let confirmations = Phrase(
    en: "What is confirmed: checked_against_regulation, information_is_true.",
    zh: "确认项：checked_against_regulation、information_is_true。")
  static let pictures = Phrase(en: "Pictures.", zh: "图片。")
  static let newID = Phrase(
    en: "The dispute's id, if the platform gave one; else one is made.", zh: "平台给出的申诉编号；没有则自动编号。")
  static let submittedAt = Phrase(
    en: "When it is submitted, YYYY-MM-DDTHH:MM:SSZ; else now.", zh: "提交时间，YYYY-MM-DDTHH:MM:SSZ；默认现在。")

  static let newCategory = Phrase(
    en: "Propose a category that neither the rules nor the shop know.", zh: "允许建议规则和店铺中都没有的品类。")
  static let yes = Phrase(en: "Do not ask.", zh: "不再询问，直接登记。")
  static let notFiled = Phrase(
    en: "Not filed: nobody said yes. --yes files without asking.", zh: "没有登记：未得到确认。加 --yes 则不再询问。")
  static func question(_ product: String, _ proposed: CategoryName?, _ fit: CategoryFit?) -> Phrase {
    let warning = fit.flatMap(DisputeAdvicePhrase.warning).map { Phrase(en: "\($0) ", zh: "\($0)") } ?? .nothing
    let change = proposed.map { Phrase(en: ", proposing \($0)", zh: "，建议品类 \($0)") } ?? .nothing
    return Phrase(
      en: "\(warning)\(quoted: product) can be disputed once, ever. File it now\(change)?",
      zh: "\(warning)\(quoted: product)只能申诉一次。现在登记\(change)？")
  }

  static let resolve = Phrase(en: "Record the platform's answer to a dispute.", zh: "记录平台对申诉的答复。")
  static let unchanged = Phrase(en: "The category stays, for this reason.", zh: "品类维持不变的原因。")
  static let person = Phrase(
    en: "How the product stands with the EU's Responsible Person by its new category: linked, missing, not_needed.",
    zh: "按新品类，产品的欧盟责任人状态：linked、missing、not_needed。")
  static let updated = Phrase(en: "The category that the platform set.", zh: "平台更新后的品类。")
  static let answeredAt = Phrase(
    en: "When the platform answered, YYYY-MM-DDTHH:MM:SSZ; else now.", zh: "平台答复的时间，YYYY-MM-DDTHH:MM:SSZ；默认现在。")

  static let undo = Phrase(
    en: "Take a wrongly recorded answer back; the audit trail keeps both.", zh: "撤销误记的答复；审计记录两者都保留。")

  static let advise = Phrase(
    en: "Products whose category looks wrong, and what their one dispute could bring, plausible ones first.",
    zh: "列出疑似归错品类的产品，以及唯一一次申诉可能带来的收益，可信的在前。")

  static func unknown(_ id: DisputeID) -> Phrase {
    Phrase(
      en: "The store has no dispute \(id) by then. \"seller disputes\" lists its disputes.",
      zh: "截至该时刻没有申诉 \(id)。用 seller disputes 列出申诉。")
  }

  static let oneAnswer = Phrase(
    en: "Give --unchanged with the platform's reason, or --updated with the new category.",
    zh: "请用 --unchanged 给出平台的原因，或用 --updated 给出新品类。")
}
