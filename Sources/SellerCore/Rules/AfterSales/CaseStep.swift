/// What an open after-sales case waits for.
public enum CaseStep: String, Sendable, Hashable, CaseIterable {
  /// The application is to be granted or refused.
  case answer
  /// The goods are to be handed in for return.
  case handInReturn
  /// The returned goods are to be received and checked, and the refund released.
  case receiveReturn
  /// The returned goods are to be received, and others sent.
  case sendReplacement
  /// The goods are to be received, repaired and sent back.
  case repair
  /// The refund is to be paid.
  case payRefund
  /// The refusal is to be accepted, or the platform asked to step in.
  case acceptRefusal
  /// The platform's intervention is to be answered with proof.
  case answerIntervention
  /// The platform is to decide: the seller has said its reasons when it refused.
  case awaitDecision
  /// What the platform decided is to be carried out.
  case carryOutDecision
  /// What the platform paid in advance is to be repaid.
  case repayAdvance
  /// What was refused is to be granted after all: the rules of repair, replacement and refund owe it to the buyer.
  case grantOwed

  /// Whose turn it is.
  public var party: CaseParty {
    switch self {
    case .answer, .receiveReturn, .sendReplacement, .repair, .answerIntervention, .carryOutDecision, .repayAdvance,
      .grantOwed:
      .seller
    case .handInReturn, .acceptRefusal: .buyer
    case .payRefund, .awaitDecision: .platform
    }
  }
}

/// Who has to act.
public enum CaseParty: String, Sendable, Hashable, CaseIterable {
  /// The seller.
  case seller
  /// The buyer.
  case buyer
  /// The platform.
  case platform
}

/// Where a case stands, from its recorded moments.
public enum CaseStage: Sendable, Hashable {
  /// Waiting for a step since a moment.
  case open(CaseStep, since: Instant)
  /// Over: completed, closed without anything done, or refused and left at that, or decided against the buyer.
  case closed

  /// Where a case stands that is seen at its as-of.
  ///
  /// A refusal ends a case unless the buyer calls the platform in. Of consent and refusal the later one stands; an intervention
  /// stands above both until its decision, and a decision against the buyer ends the case. Who refused has said why: an
  /// intervention after it waits for the platform, one without it for the seller's proof. What the platform advanced stays to be
  /// repaid even when the buyer's side of the case is over.
  public init(_ record: AfterSalesCase) {
    if let advancedAt = record.advancedAt, record.repaidAt == nil {
      self = .open(.repayAdvance, since: advancedAt)
      return
    }
    guard record.completedAt == nil, record.closedAt == nil else {
      self = .closed
      return
    }
    if let intervenedAt = record.intervenedAt {
      switch record.liability {
      case nil:
        let hasAnswered = record.provedAt != nil || record.refusedAt.map { $0 <= intervenedAt } ?? false
        self = .open(hasAnswered ? .awaitDecision : .answerIntervention, since: record.provedAt ?? intervenedAt)
      case .seller, .both: self = .open(.carryOutDecision, since: record.decidedAt ?? intervenedAt)
      case .buyer: self = .closed
      }
      return
    }
    if let refusedAt = record.refusedAt, refusedAt >= record.consentedAt ?? refusedAt {
      self = .open(.acceptRefusal, since: refusedAt)
      return
    }
    guard let consentedAt = record.consentedAt else {
      self = .open(.answer, since: record.appliedAt)
      return
    }
    switch (record.kind, record.buyerShippedAt) {
    case (.refundOnly, _): self = .open(.payRefund, since: consentedAt)
    case (_, nil): self = .open(.handInReturn, since: consentedAt)
    case (.returnRefund, let shippedAt?): self = .open(.receiveReturn, since: shippedAt)
    case (.exchange, let shippedAt?): self = .open(.sendReplacement, since: shippedAt)
    case (.repair, let shippedAt?): self = .open(.repair, since: shippedAt)
    }
  }
}
