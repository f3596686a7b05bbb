import SellerText

/// What a seller does with what waits for an answer. Each is done on the platform and recorded here.
public enum WorkStep: String, Sendable, Hashable, CaseIterable {
  /// An after-sales case is granted.
  case grant
  /// An after-sales case is refused.
  case refuse
  /// The refund of a case is paid, or its exchange or repair done.
  case complete
  /// The buyer has called the platform in.
  case intervene
  /// Proof is handed in to the platform.
  case prove
  /// The platform has decided who is liable.
  case decide
  /// The platform has paid the buyer in advance.
  case advance
  /// The advance is repaid.
  case repay
  /// A case ended without anything done: withdrawn, or lapsed.
  case close
  /// A ticket is replied to.
  case reply
  /// A ticket is resolved.
  case resolve
  /// A buyer's review is answered.
  case answer

  /// What is worked at.
  public enum Subject: String, Sendable, Hashable {
    /// After-sales cases, by their ids.
    case cases
    /// Tickets, by their ids.
    case tickets
    /// Reviews, by their orders' ids.
    case reviews

    /// The steps that it takes.
    public var steps: [WorkStep] { WorkStep.allCases.filter { $0.subject == self } }
  }

  /// What the step is taken on.
  public var subject: Subject {
    switch self {
    case .grant, .refuse, .complete, .intervene, .prove, .decide, .advance, .repay, .close: .cases
    case .reply, .resolve: .tickets
    case .answer: .reviews
    }
  }

  /// Where it is done on the platform; nil for what others have done.
  var remains: Phrase? {
    switch self {
    case .intervene, .decide, .advance, .close: nil
    case .grant, .refuse, .complete, .prove, .repay:
      Phrase(
        en: "Recorded here. Now do it on the platform: after-sales.", zh: "已在本地记录，请到平台售后页面处理。")
    case .reply, .resolve:
      Phrase(
        en: "Recorded here. Now do it on the platform: tickets.", zh: "已在本地记录，请到平台工单中处理。")
    case .answer:
      Phrase(
        en: "Recorded here. Now answer on the platform: reviews.", zh: "已在本地记录，请到平台评价下回复。")
    }
  }
}

extension WorkStep: Worded {
  /// What was done.
  public var phrase: Phrase {
    switch self {
    case .grant: Phrase(en: "granted", zh: "已同意")
    case .refuse: Phrase(en: "refused", zh: "已拒绝")
    case .complete: Phrase(en: "completed: refund paid, or exchange or repair done", zh: "已完结：退款已付，或换货、维修完成")
    case .intervene: Phrase(en: "platform called in by the buyer", zh: "买家已申请平台介入")
    case .prove: Phrase(en: "proof handed in", zh: "已举证")
    case .decide: Phrase(en: "decided by the platform", zh: "平台已判定")
    case .advance: Phrase(en: "paid in advance by the platform", zh: "平台已先行赔付")
    case .repay: Phrase(en: "advance repaid", zh: "已归还先行赔付款")
    case .close: Phrase(en: "closed: withdrawn or lapsed", zh: "已关闭：买家撤销或超时")
    case .reply: Phrase(en: "replied", zh: "已回复")
    case .resolve: Phrase(en: "resolved", zh: "已解决")
    case .answer: Phrase(en: "answered", zh: "已回复")
    }
  }
}
