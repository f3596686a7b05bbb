import SellerChanges
import SellerCore
import SellerRecords
import SellerStore
import SellerText

/// A change that was written through the rules.
struct WrittenChange {
  let report: CommitReport
  let change: Change
  let records: [Record]
  /// What of the store was looked at.
  let needs: StoreNeeds
}

extension Store {
  /// Writes a change that is made up from the store as it is under the lock, of which making it up looks at `needs`, and that is
  /// checked against the store as it is on the disk at that moment. Durable when it returns.
  func submit(
    command: String, now: Instant, patience: LockPatience = .patient, needs: StoreNeeds = .shop,
    making change: (ShopView) throws(ChangeRefusal) -> Change
  ) throws(CommitFailure<ChangeRefusal>) -> WrittenChange {
    var made: (change: Change, records: [Record])?
    var looked = needs
    let report = try commit(
      command: command, what: made?.change.what ?? .nothing, now: now, patience: patience, needs: needs,
      keepsUndo: true
    ) { (view) throws(ChangeRefusal) in
      let change = try change(view)
      let rulebook = UserRules.rulebook(for: view)
      let more = change.needs(in: view, rulebook: rulebook)
      guard looked.isSuperset(of: more) else {
        looked += more
        return .after(reading: more)
      }
      let records = try change.edits(in: view, rulebook: rulebook)
      made = (change, records)
      return StoreEdits(
        records,
        attachments: try change.deed.files.map { (file) throws(ChangeRefusal) in
          StoreAttachment(hash: file.identity.sha256, bytes: try file.unchangedBytes())
        })
    }
    guard let made else { throw .store(.changedMeanwhile(file: path)) }
    return WrittenChange(report: report, change: made.change, records: made.records, needs: looked)
  }
}
