import SellerChanges
import SellerCore
import SellerStore

/// Writes a change through the rules: checked against the store as it is on the disk at that moment.
struct StoreChange {
  private let store: Store

  init(_ store: Store) {
    self.store = store
  }

  /// Copies a change's files into the store, once the rules have nothing against it: they are durable before a record names them.
  /// A file that no record comes to name does no harm.
  func keepFiles(of change: Change, in view: ShopView) throws(CommitFailure<ChangeRefusal>) {
    guard !change.deed.files.isEmpty else { return }
    do throws(ChangeRefusal) {
      _ = try change.edits(in: view, rulebook: UserRules.rulebook(for: view))
    } catch {
      throw .refused(error)
    }
    for file in change.deed.files {
      let bytes: [UInt8]
      do throws(ChangeRefusal) { bytes = try file.unchangedBytes() } catch { throw .refused(error) }
      do throws(StoreError) {
        try store.keepAttachment(bytes, as: file.identity.sha256)
      } catch {
        throw .store(error)
      }
    }
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
      return StoreEdits(try change.edits(in: view, rulebook: UserRules.rulebook(for: view)))
    }
  }
}
