/// The kinds of records that a store has; the raw value stands in the audit, in sources and in notes.
public enum RecordKind: String, Sendable, Hashable, CaseIterable {
  /// The shop itself.
  case shop
  /// A product.
  case product
  /// An order.
  case order
  /// A category dispute.
  case dispute
  /// A ProductBoost campaign.
  case boost
  /// A product's ProductBoost month.
  case boostMonth = "boost_month"
  /// A conversation.
  case consultation
  /// A ticket.
  case ticket
  /// A day of media counts.
  case media
  /// A benchmark.
  case benchmark
  /// A price change.
  case price
  /// A violation.
  case violation
  /// An import, and what its format tells.
  case source
  /// A figure as the platform shows it.
  case reported
  /// A note or a task.
  case note
  /// A rule that the seller entered.
  case rule
  /// Something that needs the seller and was put aside.
  case deferral
  /// An order that is not in the store yet, of which something came before it.
  case awaited
}

/// A record of a store: the shop, or what one of its files holds line by line.
public protocol ShopRecord: Sendable, Hashable {
  /// Which kind of record it is.
  static var kind: RecordKind { get }
  /// The record as it was at `asOf`; nil when there was none yet. What has no instant is as it stands (Readings, 1 and 18).
  func seen(at asOf: Instant) -> Self?
}

extension ShopRecord {
  /// The record as it stands: it has no instant.
  public func seen(at asOf: Instant) -> Self? { self }
}

/// The one list of a shop's tables: a kind that is forgotten in the initializer does not compile.
extension ShopSnapshot {
  /// The tables that a store has beside its orders, sorted by their keys.
  public struct Tables: Sendable {
    /// The products: what is known of them, and their records.
    public private(set) var productTable: ProductTable
    /// The category disputes.
    public var disputes: [Dispute]
    /// The ProductBoost campaigns.
    public var boosts: [BoostCampaign]
    /// The products' ProductBoost months.
    public var boostMonths: [BoostMonth]
    /// The conversations of every month: what figures look at, and their records.
    public private(set) var consultationTable: ConsultationTable
    private var ticketTable: Deferred<[Ticket]>
    /// The days of media counts.
    public var media: [MediaDay]
    /// The benchmarks.
    public var benchmarks: [Benchmark]
    private var priceTable: Deferred<[PriceChange]>
    /// The recorded violations.
    public var violations: [Violation]
    /// The imports.
    public var sources: [ImportSource]
    /// The figures that the platform shows.
    public var reported: [ReportedFigure]
    /// The notes and tasks.
    public var notes: [Note]
    /// The seller's own rules.
    public var rules: [RuleEntry]
    /// What was put aside.
    public var deferrals: [Deferral]
    /// The orders that are not there yet.
    public var awaited: [AwaitedOrder]

    /// The products.
    public var products: [Product] {
      get { productTable.records }
      set { productTable = ProductTable(newValue) }
    }

    /// The conversations of every month.
    public var consultations: [Consultation] {
      get { consultationTable.records }
      set { consultationTable = ConsultationTable(newValue) }
    }

    /// The tickets.
    public var tickets: [Ticket] {
      get { ticketTable.value }
      set { ticketTable = Deferred(newValue) }
    }

    /// The price changes.
    public var prices: [PriceChange] {
      get { priceTable.value }
      set { priceTable = Deferred(newValue) }
    }

    /// Puts products into their table that are read when somebody looks at them.
    public mutating func put(_ products: ProductTable) { productTable = products }

    /// Puts conversations into their table that are read when somebody looks at them.
    public mutating func put(_ consultations: ConsultationTable) { consultationTable = consultations }

    /// Puts tickets into their table that are read when somebody looks at them.
    public mutating func put(_ tickets: Deferred<[Ticket]>) { ticketTable = tickets }

    /// Puts price changes into their table that are read when somebody looks at them.
    public mutating func put(_ prices: Deferred<[PriceChange]>) { priceTable = prices }

    /// Empty tables.
    public init() { self.init(nil, seenAt: Instant(seconds: 0)) }

    /// The records of each table as they were at `asOf`.
    public func seen(at asOf: Instant) -> Tables { Tables(self, seenAt: asOf) }

    private init(_ tables: Tables?, seenAt asOf: Instant) {
      func seen<Item: ShopRecord>(_ table: KeyPath<Tables, [Item]>) -> [Item] {
        tables?[keyPath: table].seen(at: asOf) ?? []
      }
      func seenLate<Item: ShopRecord>(_ table: KeyPath<Tables, Deferred<[Item]>>) -> Deferred<[Item]> {
        guard let late = tables?[keyPath: table] else { return Deferred([]) }
        return Deferred { late.value.seen(at: asOf) }
      }
      productTable = tables?.productTable.seen(at: asOf) ?? ProductTable([])
      disputes = seen(\.disputes)
      boosts = seen(\.boosts)
      boostMonths = seen(\.boostMonths)
      consultationTable = tables?.consultationTable.seen(at: asOf) ?? ConsultationTable([])
      ticketTable = seenLate(\.ticketTable)
      media = seen(\.media)
      benchmarks = seen(\.benchmarks)
      priceTable = seenLate(\.priceTable)
      violations = seen(\.violations)
      sources = seen(\.sources)
      reported = seen(\.reported)
      notes = seen(\.notes)
      rules = seen(\.rules)
      deferrals = seen(\.deferrals)
      awaited = seen(\.awaited)
    }
  }
}

extension Array where Element: ShopRecord {
  /// The records as they were at `asOf`, without those that came later.
  func seen(at asOf: Instant) -> [Element] {
    var seen: [Element] = []
    // There are about as many, and they may be large.
    seen.reserveCapacity(count)
    for record in self { if let record = record.seen(at: asOf) { seen.append(record) } }
    return seen
  }
}
