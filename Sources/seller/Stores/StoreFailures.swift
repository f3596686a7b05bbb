import SellerCore
import SellerStore
import SellerText

/// What went wrong with a store, as an exit status with its message.
extension ProgramFailure {
  /// The store could not be read or written, or a record was refused.
  init(_ error: StoreError) { self.init(error.isInput ? .wrongInput : .storeUnusable, error) }

  /// A change was not written.
  init<Refusal: Worded>(_ failure: CommitFailure<Refusal>) {
    switch failure {
    case .store(let error): self.init(error)
    case .refused(let refusal): self.init(.wrongInput, refusal)
    }
  }
}

/// A refusal that never comes has words, too: whatever may be refused is told in one way.
extension Never: Worded {
  /// Nobody ever asks for them.
  public var phrase: Phrase { switch self {} }
}

extension CommitReport {
  /// What is to be said of a change that is saved: who else's edits are kept beside it, and what is left to be tidied up.
  var remarks: [Phrase] {
    (sparedEdits.isEmpty ? [] : [CommandNote.sparedEdits(sparedEdits)])
      + (untidied.map { [CommandNote.untidied($0.phrase)] } ?? [])
  }
}

/// Does something with a store, and leaves with the contract's status when it fails.
func withStoreFailures<Result>(
  _ body: @autoclosure () throws(StoreError) -> Result
) throws(ProgramFailure) -> Result {
  try rethrowing(as: { ProgramFailure($0) }, body())
}
