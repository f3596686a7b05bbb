/// The conversations of a shop: their records, and what figures look at, which may be known without them.
public struct ConsultationTable: Sendable {
  private let all: Deferred<[Consultation]>
  /// What figures look at, whatever the as-of.
  public let columns: Deferred<ConversationColumns>
  /// The moment that is asked about.
  private let asOf: Instant

  /// Conversations that are there.
  public init(_ records: [Consultation]) {
    all = Deferred(records)
    columns = Deferred { ConversationColumns(records) }
    asOf = .endOfTime
  }

  /// Conversations that are read when somebody looks at them.
  public init(
    records: @escaping @Sendable () -> [Consultation], columns: @escaping @Sendable () -> ConversationColumns?
  ) {
    let all = Deferred(reading: records)
    self.all = all
    self.columns = Deferred { columns() ?? ConversationColumns(all.value) }
    asOf = .endOfTime
  }

  private init(_ table: ConsultationTable, seenAt asOf: Instant) {
    all = Deferred { table.records.compactMap { $0.seen(at: asOf) } }
    columns = table.columns
    self.asOf = asOf
  }

  /// Their records, in the order of the ids.
  public var records: [Consultation] { all.value }
  /// Whether there are none.
  var isEmpty: Bool { columns.value.isEmpty(at: asOf) }

  /// The conversations as they were at `asOf`.
  func seen(at asOf: Instant) -> ConsultationTable { ConsultationTable(self, seenAt: asOf) }
}
