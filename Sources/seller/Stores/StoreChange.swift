import SellerChanges
import SellerCore
import SellerStore

/// Writes a change through the rules: checked against the store as it is on the disk at that moment.
struct StoreChange {
  private let store: Store

  init(_ store: Store) {
    self.store = store
  }

  /// Writes a change that is made up from the store as it is under the lock. Durable when it returns.
  func submit(
    command: String, now: Instant, patience: LockPatience = .patient,
    making change: (ShopView) throws(ChangeRefusal) -> Change
  ) throws(CommitFailure<ChangeRefusal>) -> CommitReport {
    var made: Change?
    return try store.commit(
      command: command, what: made?.auditText ?? "", now: now, patience: patience, keepsUndo: true
    ) { (view) throws(ChangeRefusal) in
      let change = try change(view)
      made = change
      let records = try change.edits(in: view, rulebook: UserRules.rulebook(for: view))
      return StoreEdits(
        records,
        attachments: try change.deed.files.map { (file) throws(ChangeRefusal) in
          StoreAttachment(hash: file.identity.sha256, bytes: try file.unchangedBytes())
        })
    }
  }
}
