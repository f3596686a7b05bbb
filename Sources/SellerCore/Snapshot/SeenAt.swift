/// Records as they were at an as-of instant. An event at exactly the instant has happened; a later one is absent together
/// with what came with it (Readings, 1 and 18).

extension AfterSalesCase {
  /// The case at `asOf`; nil when it was applied for later.
  public func seen(at asOf: Instant) -> AfterSalesCase? {
    guard appliedAt <= asOf else { return nil }
    var seen = self
    seen.consentedAt = consentedAt?.ifHappened(by: asOf)
    seen.buyerShippedAt = buyerShippedAt?.ifHappened(by: asOf)
    seen.refusedAt = refusedAt?.ifHappened(by: asOf)
    seen.completedAt = completedAt?.ifHappened(by: asOf)
    seen.closedAt = closedAt?.ifHappened(by: asOf)
    seen.provedAt = provedAt?.ifHappened(by: asOf)
    seen.decidedAt = decidedAt?.ifHappened(by: asOf)
    seen.advancedAt = advancedAt?.ifHappened(by: asOf)
    seen.repaidAt = repaidAt?.ifHappened(by: asOf)
    if let intervenedAt, intervenedAt > asOf {
      seen.intervenedAt = nil
      seen.liability = nil
    }
    if let ratedAt, ratedAt > asOf {
      seen.ratedAt = nil
      seen.rating = nil
    }
    return seen
  }
}

extension Review {
  /// The review at `asOf`; nil when it was written later, without its answer when that came later.
  public func seen(at asOf: Instant) -> Review? {
    guard at <= asOf else { return nil }
    guard let answeredAt, answeredAt > asOf else { return self }
    var seen = self
    seen.answeredAt = nil
    seen.answer = nil
    return seen
  }
}

extension Dispute {
  /// The dispute at `asOf`; nil when it was submitted later, pending when its outcome came later.
  public func seen(at asOf: Instant) -> Dispute? {
    guard submittedAt <= asOf else { return nil }
    guard let resolvedAt, resolvedAt > asOf else { return self }
    return pendingAgain()
  }
}

extension Consultation {
  /// The conversation at `asOf`; nil when it began later.
  public func seen(at asOf: Instant) -> Consultation? {
    guard askedAt <= asOf else { return nil }
    guard let ratedAt, ratedAt > asOf else { return self }
    var seen = self
    seen.rating = nil
    seen.ratingReason = nil
    seen.ratedAt = nil
    return seen
  }
}

extension Ticket {
  /// The ticket at `asOf`; nil when it was opened later.
  public func seen(at asOf: Instant) -> Ticket? {
    guard openedAt <= asOf else { return nil }
    var seen = self
    seen.firstReplyAt = firstReplyAt?.ifHappened(by: asOf)
    seen.resolvedAt = resolvedAt?.ifHappened(by: asOf)
    return seen
  }
}

extension Product {
  /// The product at `asOf`: its history and reviews as far as they had come; what has no instant as it stands. Never nil: a
  /// product has no beginning that is on record.
  public func seen(at asOf: Instant) -> Product? {
    var seen = self
    if let last = categoryHistory.last, last.at > asOf || categoryHistory.contains(where: { $0.at > asOf }) {
      seen.categoryHistory = categoryHistory.filter { $0.at <= asOf }
    }
    // Of two entries at one moment the one that stands later is the newer.
    let latest = seen.categoryHistory.reduce(nil as CategoryAssignment?) { latest, entry in
      if let latest, latest.at > entry.at { latest } else { entry }
    }
    if let latest {
      seen.categories = latest.categories
    } else if !categoryHistory.isEmpty {
      seen.categories = []
    }
    if let counterfeitReview, counterfeitReview.at > asOf { seen.counterfeitReview = nil }
    return seen
  }
}

extension PriceChange {
  /// The price change when it had come into force by `asOf`.
  public func seen(at asOf: Instant) -> PriceChange? { at <= asOf ? self : nil }
}

extension Violation {
  /// The violation at `asOf`; nil when it was recorded later, its appeal open when it was submitted later.
  public func seen(at asOf: Instant) -> Violation? {
    guard at <= asOf else { return nil }
    guard let submittedAt = appeal?.submittedAt, submittedAt > asOf else { return self }
    var seen = self
    seen.appeal?.submittedAt = nil
    seen.appeal?.status = .open
    seen.appeal?.reason = nil
    return seen
  }
}

extension Instant {
  /// The moment itself when it has come by `asOf`.
  func ifHappened(by asOf: Instant) -> Instant? { self <= asOf ? self : nil }
}
