import SellerCore
import SellerStore

/// Writes a change through the rules: checked against the store as it is on the disk at that moment.
struct StoreChange {
  private let store: Store

  init(_ store: Store) {
    self.store = store
  }

  /// Writes a change that is made up from the store as it is under the lock; `what` is for the audit trail. Durable when it
  /// returns.
  func submit(
    command: String, what: String, now: Instant, rulebook: Rulebook = .standard, patience: LockPatience = .patient,
    making change: (ShopView) -> Change
  ) throws(CommitFailure<ChangeRefusal>) -> CommitReport {
    try store.commit(command: command, what: what, now: now, patience: patience) { (view) throws(ChangeRefusal) in
      try change(view).edits(in: view, rulebook: rulebook)
    }
  }
}

extension Change {
  /// What the audit trail calls the deed.
  var auditText: String {
    switch self {
    case .fileDispute(let dispute): "file dispute \(dispute.id) for product \(dispute.productID)"
    case .resolveDispute(let id, let outcome): "record outcome of dispute \(id): \(outcome.decision.auditText)"
    case .undoResolution(let id): "undo outcome of dispute \(id)"
    case .createCampaign(let campaign): "create campaign \(campaign.id)"
    case .editCampaign(let campaign, _): "edit campaign \(campaign.id)"
    case .cancelCampaign(let id): "call off campaign \(id)"
    case .recordPrice(let price): "note price \(price.price) of product \(price.productID)"
    case .setSpendFactor(let factor, _): "set spend factor to \(factor.map(\.description) ?? "unset")"
    }
  }
}

extension Dispute.Outcome.Decision {
  fileprivate var auditText: String {
    switch self {
    case .unchanged: "unchanged"
    case .updated(let category): "updated to \(category)"
    }
  }
}
