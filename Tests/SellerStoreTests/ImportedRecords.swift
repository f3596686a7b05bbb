import SellerCore

@testable import SellerStore

extension Store {
  /// Writes records that came from elsewhere, such as a platform's files: the same, without rules to ask.
  func importRecords(
    _ records: [Record], command: String, what: String, now: Instant, patience: LockPatience = .patient
  ) throws(StoreError) -> CommitReport {
    do throws(CommitFailure<Never>) {
      return try commit(
        command: command, what: what, now: now, patience: patience,
        edits: { (_: ShopView) throws(Never) -> [Record] in records })
    } catch {
      switch error {
      case .store(let error): throw error
      }
    }
  }
}
