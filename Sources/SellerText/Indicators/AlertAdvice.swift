import SellerCore

/// What to do about an alert, in a sentence.
public struct AlertAdvice: Worded {
  /// What it is about.
  public let kind: Alert.Kind

  /// The advice for an alert.
  public init(_ kind: Alert.Kind) { self.kind = kind }

  /// What it is called.
  public var phrase: Phrase {
    switch kind {
    case .caseDue(_, .grantOwed, _):
      Phrase(
        en: "The rules of repair, replacement and refund owe it: grant it before the platform is called in.",
        zh: "三包规定应予支持：请在平台介入前同意。")
    case .caseDue(_, .repayAdvance, _):
      Phrase(en: "Repay it in time, or it is taken from the money due or the deposit.", zh: "请按期归还，逾期从货款或保证金扣除。")
    case .caseDue(_, _, .unset):
      Phrase(en: "No rule sets a time for it; answer the oldest first.", zh: "没有规定时限；请先处理最早的。")
    case .caseDue(_, .answer, _):
      Phrase(en: "Grant or refuse it in time: unanswered applications approve themselves.", zh: "请及时审核：超时未处理的申请会自动同意。")
    case .caseDue(_, .answerIntervention, _):
      Phrase(en: "Hand in proof: without it the platform tends to find the seller liable.", zh: "请及时举证：不举证容易被判商家责任。")
    case .caseDue: Phrase(en: "Take the step in time, or the platform closes it for you.", zh: "请在时限内处理，否则系统会自动推进。")
    case .ticketDue(_, false, _):
      Phrase(en: "Answer it: tickets count as in time when resolved within 48 hours.", zh: "请尽快回复：48 小时内解决才算及时。")
    case .ticketDue(_, true, _):
      Phrase(en: "Resolve it: tickets count as in time when resolved within 48 hours.", zh: "请尽快解决：48 小时内解决才算及时。")
    case .taskDue: Phrase(en: "Your own task: mark it as done when it is.", zh: "您自己的任务：完成后请标记。")
    case .appealDue:
      Phrase(
        en: "Submit it on the platform's violations page before the deadline; a draft can be made of the records here.",
        zh: "请在截止前到平台违规管理页面提交；可用本店数据生成申诉草稿。")
    case .points:
      Phrase(
        en: "At the limit orders are refunded without asking and the store may be cleared out.",
        zh: "达到上限后订单会自动退款，店铺可能被清退。")
    case .automaticRefund:
      Phrase(
        en: "Orders and cases are refunded at the seller's cost as long as this holds.",
        zh: "在此期间订单和售后单会自动退款，损失由商家承担。")
    case .nextViolation: Phrase(en: "The ladder shows what the next violation would cost.", zh: "在处罚阶梯中可看到再违规一次的代价。")
    case .lowestTenth:
      Phrase(
        en: "The explanation shows the week against the platform's limit, and what the penalty is.",
        zh: "解释页列出本周数值、平台界线和处罚内容。")
    case .duty(.depositShort):
      Phrase(en: "Keep the deposit at what is required, or refunds are taken from it.", zh: "保证金须不低于标准，平台可能直接划扣退款。")
    case .duty(.contactsMissing):
      Phrase(en: "Set the numbers, or listing and money due may be restricted.", zh: "请填写电话，否则可能被限制上架或冻结货款。")
    case .campaignStore, .campaignProducts:
      Phrase(en: "The campaign pane says what to switch on or change, and until when.", zh: "大促面板写明需要开通或修改什么、截至何时。")
    case .indicator:
      Phrase(en: "The explanation shows how it is counted and every order behind it.", zh: "解释页列出计算方法和每一笔订单。")
    case .disputable:
      Phrase(
        en: "A product has one dispute, ever: see in the advisor what it could bring.",
        zh: "每个产品只有一次申诉：先看顾问估算的收益。")
    case .creditShort:
      Phrase(
        en: "Look at the refunded orders behind the months, then ask the account manager about the difference.",
        zh: "先核对各月所依据的退款订单，再就差额询问客户经理。")
    case .creditPending:
      Phrase(
        en: "The platform pays credit later; refunds may still move it for months.",
        zh: "抵用金由平台之后发放；数月内的退款仍会改变金额。")
    }
  }
}
