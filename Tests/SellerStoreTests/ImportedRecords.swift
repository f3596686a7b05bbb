import SellerCore
import SellerRecords
import SellerText

@testable import SellerStore

extension Store {
  /// Writes the records that `edits` makes of the whole store; nothing goes, and nothing is kept to be undone.
  func commit<Refusal: Error>(
    command: String, what: Phrase, now: Instant, patience: LockPatience = .patient,
    edits: (ShopView) throws(Refusal) -> [Record]
  ) throws(CommitFailure<Refusal>) -> CommitReport {
    try commit(command: command, what: what, now: now, patience: patience, keepsUndo: false) {
      (view) throws(Refusal) in StoreEdits(try edits(view))
    }
  }

  /// Writes records that came from elsewhere, such as a platform's files: the same, without rules to ask.
  func importRecords(
    _ records: [Record], command: String, what: Phrase, now: Instant, patience: LockPatience = .patient
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

extension StoreWriter {
  /// Writes a record of any kind but the shop.
  mutating func append(_ record: Record) throws(StoreError) {
    if let stored = record.content as? any StoredRecord { try append(stored) }
  }
}

extension Phrase: ExpressibleByStringLiteral {
  /// What a test writes is in no language.
  public init(stringLiteral text: String) { self.init(verbatim: text) }
}
