/// The facts that a format states, by the kind of record that brings them: what no source carries is not told (Readings, 23).
///
/// A fact is a kind of record (`case`, `review`, `ticket`) or a field of one by its name in the store (`order.scanned_at`).
struct CarriedFacts: Sendable {
  /// The facts of each kind, with the field of the file that states them, where one field does.
  private let facts: [ImportKind: [String: String]]

  init(_ facts: [ImportKind: [String: String]]) { self.facts = facts }

  /// The facts of a table: those that its columns state.
  static let ofColumns = CarriedFacts([:])

  /// All facts, of whichever kind of record.
  var all: Set<String> { facts.values.reduce(into: []) { $0.formUnion($1.keys) } }

  /// The facts that a reading carries: those of the kinds that it has, without those of which it tells that they happened and not the
  /// moment: counted, they would be what did not happen.
  func facts(of reading: ImportReading) -> Set<String> {
    var untold: Set<String> = []
    for note in reading.notes where note.remark.tellsNoMoment {
      guard let field = note.field else { continue }
      untold.insert(field.split(separator: ".").last.map(String.init) ?? field)
    }
    // An order that was refunded, of which no refund is listed, leaves untold whatever refunds tell.
    let listsRefunds = !reading.notes.contains { if case .refundedWithoutRefund = $0.remark { true } else { false } }
    return reading.kinds.reduce(into: []) { carried, kind in
      for (fact, field) in facts[kind] ?? [:] where !untold.contains(field) {
        if listsRefunds || !(fact == "case" || fact.hasPrefix("case.")) { carried.insert(fact) }
      }
    }
  }
}

extension ImportRemark {
  /// Whether something happened of which the file does not say when.
  fileprivate var tellsNoMoment: Bool {
    switch self {
    case .leftOpen(.dayOnly), .withoutMoment: true
    case .leftOpen, .refundedWithoutRefund, .cancelledWithoutMoment, .keptAsOnePiece, .unknownWord, .otherSpend,
      .pagesMissing, .awaitsOrder,
      .unusedColumns, .assumed, .readAs, .otherSheets, .recordsMissing:
      false
    }
  }
}

extension ImportedRow {
  /// What the row is counted as.
  var kind: ImportKind {
    switch content {
    case .product: .product
    case .order: .order
    case .afterSalesCase: .afterSalesCase
    case .review: .review
    case .boost: .boost
    case .boostDay: .boostDay
    case .ticket: .ticket
    }
  }
}
