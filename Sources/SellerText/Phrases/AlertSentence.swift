import SellerCore

/// An alert in a few words. Figures are said by the figure itself; here stands everything else.
public struct AlertSentence: PhrasePair {
  /// What it is about.
  public let kind: Alert.Kind
  /// The name of the product that it is about; empty for other alerts.
  public let product: String
  /// The moment that ages are counted to.
  public let asOf: Instant

  /// An alert in words.
  public init(_ kind: Alert.Kind, product: String = "", asOf: Instant) {
    self.kind = kind
    self.product = product
    self.asOf = asOf
  }

  /// In English.
  public var english: String {
    let language = Language.english
    switch kind {
    case .caseDue(let id, let step, _): return "case \(id): \(step.english)"
    case .casesWaiting(let count, let oldest):
      let age = language.duration(seconds: asOf.seconds(since: oldest))
      return count == 1 ? "1 case waits for you since \(age)" : "\(count) cases wait for you, the oldest \(age)"
    case .ticketDue(let id, let isAnswered, _): return "ticket \(id) \(isAnswered ? "not resolved" : "unanswered")"
    case .points(let points, let limit): return "penalty points \(points) of \(limit)"
    case .automaticRefund(.points(_, let limit)): return "refunds run automatically: \(limit) points reached"
    case .automaticRefund(.penalty(let ladder, _, let severity)):
      return "refunds run automatically: \(severity.english), \(ladder.english)"
    case .automaticRefund(.liableDisputes(let count)):
      return "refunds run automatically: \(count) liable disputes"
    case .nextViolation(_, let violation, let severity):
      return "next time \(severity.english): \(PenaltyViolationName(violation).english)"
    case .duty(.depositShort(let amount)): return "deposit short by \(language.money(amount))"
    case .duty(.contactsMissing(let contacts)):
      return "no phone set: \(contacts.map(\.english).joined(separator: ", "))"
    case .campaignStore(let item, let verdict):
      return "618: \(item.english) \(Self.verb(verdict, isOne: true))"
    case .campaignProducts(let item, let verdict, let count):
      let products = count == 1 ? "1 product" : "\(count) products"
      return "618: \(item.english), \(products) \(Self.verb(verdict, isOne: count == 1))"
    case .indicator(let id, _, let nearness):
      let word = nearness == .breach ? FigurePhrase.breach.english : FigurePhrase.near.english
      return [product, "\(id.english): \(word)"].filter { !$0.isEmpty }.joined(separator: ": ")
    case .disputable: return "category can be disputed: \(product)"
    case .creditPending(let month, let amount?): return "credit \(month) pending, \(language.money(amount)) estimated"
    case .creditPending(let month, nil): return "credit \(month) pending"
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    let language = Language.chinese
    switch kind {
    case .caseDue(let id, let step, _): return "售后单 \(id)：\(step.chinese)"
    case .casesWaiting(let count, let oldest):
      return "\(count) 个售后单待处理，最早已 \(language.duration(seconds: asOf.seconds(since: oldest)))"
    case .ticketDue(let id, let isAnswered, _): return "工单 \(id) \(isAnswered ? "未解决" : "未回复")"
    case .points(let points, let limit): return "违规扣分 \(points) / \(limit)"
    case .automaticRefund(.points(_, let limit)): return "订单自动退款：扣分已达 \(limit) 分"
    case .automaticRefund(.penalty(let ladder, _, let severity)):
      return "订单自动退款：\(ladder.chinese)\(severity.chinese)"
    case .automaticRefund(.liableDisputes(let count)): return "订单自动退款：商责纠纷 \(count) 单"
    case .nextViolation(_, let violation, let severity):
      return "\(PenaltyViolationName(violation).chinese)再违规一次即\(severity.chinese)"
    case .duty(.depositShort(let amount)): return "保证金还差 \(language.money(amount))"
    case .duty(.contactsMissing(let contacts)):
      return "未填写电话：\(contacts.map(\.chinese).joined(separator: "、"))"
    case .campaignStore(let item, let verdict):
      return "618：\(item.chinese)\(verdict.chinese)"
    case .campaignProducts(let item, let verdict, let count):
      return "618：\(item.chinese)，\(count) 个产品\(verdict.chinese)"
    case .indicator(let id, _, let nearness):
      let word = nearness == .breach ? FigurePhrase.breach.chinese : FigurePhrase.near.chinese
      return [product, "\(id.chinese)\(word)"].filter { !$0.isEmpty }.joined(separator: "：")
    case .disputable: return "品类可申诉：\(product)"
    case .creditPending(let month, let amount?): return "\(month) 抵用金待发，预估 \(language.money(amount))"
    case .creditPending(let month, nil): return "\(month) 抵用金待发"
    }
  }
}

extension AlertSentence {
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
