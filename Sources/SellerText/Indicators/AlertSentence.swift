import SellerCore

/// An alert in a few words. Figures are said by the figure itself; here stands everything else.
public struct AlertSentence: Worded {
  /// What it is about.
  public let kind: Alert.Kind
  /// The name of the product that it is about; empty for other alerts.
  public let product: String

  /// An alert in words.
  public init(_ kind: Alert.Kind, product: String = "") {
    self.kind = kind
    self.product = product
  }

  /// In words.
  public var phrase: Phrase {
    switch kind {
    case .caseDue(let id, let step, _): Phrase(en: "case \(id): \(step)", zh: "售后单 \(id)：\(step)")
    case .ticketDue(let id, let isAnswered, _):
      Phrase(
        en: "ticket \(id) \(isAnswered ? "not resolved" : "unanswered")",
        zh: "工单 \(id) \(isAnswered ? "未解决" : "未回复")")
    case .taskDue(_, let text, _): Phrase(en: "task: \(text)", zh: "任务：\(text)")
    case .appealDue(let id, _): Phrase(en: "appeal against \(id) not submitted", zh: "违规 \(id) 尚未提交申诉")
    case .points(let points, let limit):
      Phrase(en: "penalty points \(points) of \(limit)", zh: "违规扣分 \(points) / \(limit)")
    case .automaticRefund(.points(_, let limit)):
      Phrase(en: "refunds run automatically: \(limit) points reached", zh: "订单自动退款：扣分已达 \(limit) 分")
    case .automaticRefund(.penalty(let ladder, _, let severity)):
      Phrase(en: "refunds run automatically: \(severity), \(ladder)", zh: "订单自动退款：\(ladder)\(severity)")
    case .automaticRefund(.liableDisputes(let count)):
      Phrase(en: "refunds run automatically: \(count) liable disputes", zh: "订单自动退款：商责纠纷 \(count) 单")
    case .nextViolation(_, let violation, let severity):
      Phrase(
        en: "next time \(severity): \(PenaltyViolationName(violation))",
        zh: "\(PenaltyViolationName(violation))再违规一次即\(severity)")
    case .lowestTenth:
      Phrase(
        en: "among the week's worst tenth by quality refunds: penalised at once", zh: "周品退率处于末位 10 %：自动落罚")
    case .duty(.depositShort(let amount)): Phrase(en: "deposit short by \(amount)", zh: "保证金还差 \(amount)")
    case .duty(.contactsMissing(let contacts)):
      Phrase(en: "no phone set: \(list: contacts)", zh: "未填写电话：\(list: contacts)")
    case .campaignStore(let item, let verdict):
      Phrase(en: "618: \(item) \(Self.verb(verdict, isOne: true))", zh: "618：\(item)\(verdict)")
    case .campaignProducts(let item, let verdict, let count):
      Phrase(
        en: "618: \(item), \(count, "product", "products") \(Self.verb(verdict, isOne: count == 1))",
        zh: "618：\(item)，\(count) 个商品\(verdict)")
    case .indicator(let id, _, let nearness):
      Phrase(
        en: "\(product.isEmpty ? "" : "\(product): ")\(id): \(Self.word(nearness))",
        zh: "\(product.isEmpty ? "" : "\(product)：")\(id)\(Self.word(nearness))")
    case .disputable: Phrase(en: "category can be disputed: \(product)", zh: "品类可申诉：\(product)")
    case .creditShort(let month, let amount, let months):
      Phrase(
        en: "credit paid short by \(amount) in \(months, "month", "months"), most in \(month)",
        zh: "\(months) 个月的抵用金共少收 \(amount)，\(month) 最多")
    case .creditPending(let month, let amount?):
      Phrase(en: "credit \(month) pending, \(amount) estimated", zh: "\(month) 抵用金待发，预估 \(amount)")
    case .creditPending(let month, nil): Phrase(en: "credit \(month) pending", zh: "\(month) 抵用金待发")
    }
  }

  private static func word(_ nearness: Alert.Nearness) -> Phrase {
    nearness == .breach ? FigurePhrase.breach : FigurePhrase.near
  }

  /// What a line of a checklist does, in English.
  private static func verb(_ verdict: CampaignVerdict, isOne: Bool) -> String {
    switch verdict {
    case .pass: isOne ? "passes" : "pass"
    case .unknown: isOne ? "is unknown" : "are unknown"
    case .attention: isOne ? "needs attention" : "need attention"
    case .fail: isOne ? "fails" : "fail"
    }
  }
}
