import SellerCore
import SellerRecords

/// What a write did.
public struct CommitReport: Sendable, Hashable {
  /// How many records of a kind.
  public struct Counts: Sendable, Hashable {
    /// Were not there before.
    public var added = 0
    /// Were there and are different now.
    public var changed = 0
    /// Were there, just so.
    public var unchanged = 0
    /// Were there and are not any more.
    public var removed = 0

    /// No records.
    public init() {}
  }

  /// The counts by kind; kinds of which no record came are not in it.
  public var counts: [RecordKind: Counts] = [:]
  /// The files that were rewritten, as paths from the store's directory, sorted.
  public var files: [String] = []
  /// The keys of the records that were added, changed or removed, in the order they came; of very many the first.
  public var touched: [RecordKey] = []
  /// How many more there are.
  public var untold = 0

  /// Records that were left out because no store takes them, where the others were to go in all the same; in the order they
  /// came.
  public var leftOut: [LeftOut] = []

  /// A record that was left out.
  public struct LeftOut: Sendable, Hashable {
    /// Which record.
    public var key: RecordKey
    /// The field in which it is wrong; empty where that is none.
    public var field: String
    /// What is wrong.
    public var problem: RecordProblem
  }

  /// Files that keep what somebody else saved at the same moment and what could not be merged, as paths from the store's
  /// directory, sorted.
  public var sparedEdits: [String] = []

  /// Why what was saved is not in its files yet, or not tidied up; nil when it is. Readers see it all the same, and the next
  /// opening of the store completes it; nothing more is written through the same `Store`.
  public var untidied: FileFailure?

  /// Whether everything was there already; then nothing was written, not even the audit.
  public var isEmpty: Bool { touched.isEmpty }

  /// A report of nothing.
  public init() {}
}

/// Why nothing was written.
public enum CommitFailure<Refusal: Error>: Error {
  /// The store, or a record that was to be written.
  case store(StoreError)
  /// The rules: what the caller's check threw.
  case refused(Refusal)
}

extension CommitFailure: Equatable where Refusal: Equatable {}
extension CommitFailure: Hashable where Refusal: Hashable {}
