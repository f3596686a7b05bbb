/// The conversations of a shop: their records, and what figures look at, which may be known without them.
public struct ConsultationTable: Sendable {
  private let all: Deferred<[Consultation]>
  /// What figures look at, whatever the as-of.
  public let columns: Deferred<ConversationColumns>
  /// What buyers contribute to measures, as far as it was counted.
  private let kept: KeptBuyers
  /// The moment that is asked about.
  private let asOf: Instant

  /// Conversations that are there.
  public init(_ records: [Consultation]) {
    all = Deferred(records)
    columns = Deferred { ConversationColumns(records) }
    kept = KeptBuyers()
    asOf = .endOfTime
  }

  /// Conversations that are read when somebody looks at them, and counts that may be on a shelf.
  public init(
    records: @escaping @Sendable () -> [Consultation], columns: @escaping @Sendable () -> ConversationColumns?,
    counts: (any BuyerShelf)?
  ) {
    let all = Deferred(reading: records)
    self.all = all
    self.columns = Deferred { columns() ?? ConversationColumns(all.value) }
    kept = KeptBuyers(counts)
    asOf = .endOfTime
  }

  private init(_ table: ConsultationTable, seenAt asOf: Instant) {
    all = Deferred { table.records.compactMap { $0.seen(at: asOf) } }
    (columns, kept) = (table.columns, table.kept)
    self.asOf = asOf
  }

  /// Their records, in the order of the ids.
  public var records: [Consultation] { all.value }
  /// Whether there are none.
  var isEmpty: Bool { columns.value.isEmpty(at: asOf) }

  /// The conversations as they were at `asOf`.
  func seen(at asOf: Instant) -> ConsultationTable { ConsultationTable(self, seenAt: asOf) }

  /// What buyers contribute to some measures whatever the windows; nil where something is still to come after the as-of.
  func counts(of measures: [BuyerCounts.Counting], told: FactSet, _ context: CountingContext) -> BuyerCounts? {
    let basis = "\(context.calendar.offset) \(context.rules.corrections) \(told.bits)"
    return kept.counts(on: basis, at: asOf, for: measures, told: told, context) { columns.value }
  }
}
