/// What the imports of a shop tell: of its orders, by the moment of payment, and of its other records (Readings, 23).
///
/// An import names the orders that were paid on its days, if it brought orders. What is told of them is what it and the imports
/// of cases and reviews of these days carry together. A record that no import names was kept by hand, or written by another
/// program: it is complete.
struct ToldFacts: Sendable {
  /// Whether everything counts as told, because nothing was imported.
  let isComplete: Bool
  /// What any import tells, for figures without a single member.
  let anywhere: FactSet
  /// What is told of records that are no part of orders.
  let elsewhere: FactSet
  /// The first seconds of payment from which on something else is told, and what.
  private var spans: [(from: Int64, told: FactSet)] = []

  init(_ shop: Shop, _ tables: ShopSnapshot.Tables, hasOrders: Bool) {
    let sources = tables.sources
    isComplete = sources.isEmpty
    guard !sources.isEmpty else {
      (anywhere, elsewhere) = (.all, .all)
      return
    }
    let ofOthers = FactSet { fact in
      !fact.isOfOrders
        && (sources.contains { $0.tells(fact) } || tables.states(fact)
          || !sources.contains { $0.brought(fact.kind) } && tables.has(fact.kind))
    }
    elsewhere = ofOthers
    let areNamed = sources.contains { $0.brought("order") } || !hasOrders
    anywhere = ofOthers.union(
      FactSet { fact in fact.isOfOrders && (!areNamed || sources.contains { $0.tells(fact) }) })
    let parts = sources.filter { $0.brought("order") || $0.brought("case") || $0.brought("review") }
    let borders = parts.flatMap { [$0.from, $0.to.map { $0 + 1 }] }.compactMap(\.self)
    spans = [(.min, Self.told(on: nil, by: parts).union(ofOthers))]
    for day in Set(borders).sorted() {
      spans.append((shop.platform.calendar.start(of: day).seconds, Self.told(on: day, by: parts).union(ofOthers)))
    }
  }

  /// What is told of orders paid on a day; nil stands for all days before the first border.
  private static func told(on day: Day?, by sources: [ImportSource]) -> FactSet {
    let there = sources.filter { $0.covers(day) }
    guard there.contains(where: { $0.brought("order") }) else { return .all }
    return FactSet { fact in fact.isOfOrders && there.contains { $0.tells(fact) } }
  }

  /// What is told of orders, in words.
  var ofOrders: String {
    isComplete ? "" : spans.map { "\($0.from):\($0.told.bits)" }.joined(separator: ",")
  }

  /// What is told of an order.
  func ofOrder(paidAt: Instant) -> FactSet {
    guard !isComplete else { return .all }
    return spans[max(0, spans.indices.prefixEnd { spans[$0].from <= paidAt.seconds } - 1)].told
  }
}

extension ImportSource {
  /// Whether it states a fact: by its name, by a part of it, or by its kind alone, which stands for all of the kind. An import
  /// that names some fields of a kind tells no others.
  func tells(_ fact: Fact) -> Bool {
    let kind = fact.kind
    var (hasKind, hasFields) = (false, false)
    for carried in carries {
      if carried == fact || carried.rawValue.hasPrefix(fact.rawValue + ".") { return true }
      if carried.rawValue == kind { hasKind = true }
      if carried.rawValue.hasPrefix(kind + ".") { hasFields = true }
    }
    return hasKind && !hasFields
  }

  fileprivate func brought(_ kind: String) -> Bool { records[Key(kind), default: 0] > 0 }

  /// Whether orders paid on a day are among its days; nil is before every day that any import names.
  fileprivate func covers(_ day: Day?) -> Bool {
    guard let day else { return from == nil }
    return from.map { $0 <= day } ?? true && to.map { day <= $0 } ?? true
  }
}

extension ImportSource.Fact {
  /// When the A+ warehouse scanned an order: without it nobody knows whether its refund is assured (000).
  public static let warehouseScan: Self = "order.advanced_logistics.scanned_at"

  /// The kind of record that has it.
  var kind: String { rawValue.prefix { $0 != "." }.description }

  /// Whether it is a fact of orders, of which cases and reviews are parts.
  fileprivate var isOfOrders: Bool { ["order", "case", "review"].contains(kind) }
}

extension ShopSnapshot.Tables {
  /// Whether there are records of a kind.
  fileprivate func has(_ kind: String) -> Bool {
    switch RecordKind(rawValue: kind) {
    case .product: productTable.count > 0
    case .consultation: !consultationTable.isEmpty
    case .ticket: !tickets.isEmpty
    case .media: !media.isEmpty
    default: false
    }
  }

  /// Whether a record states a fact, whoever wrote it there: a form brings it as well as a file.
  fileprivate func states(_ fact: ImportSource.Fact) -> Bool {
    switch fact {
    case "product.counterfeit_review": !productTable.counterfeitReviews.isEmpty
    case "ticket.resolved_at": tickets.contains { $0.resolvedAt != nil }
    case "ticket.complaint": tickets.contains(where: \.complaint)
    default: false
    }
  }
}
