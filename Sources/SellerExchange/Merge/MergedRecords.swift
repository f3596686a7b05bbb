import SellerCore
import SellerRecords
import SellerTables

/// The records of one kind that an import touches, as they were and as they become.
struct MergedRecords<ID: Hashable & Comparable, Element: StoredRecord> {
  private struct Entry {
    let before: Element?
    var after: Element
    /// Rows that took effect, and the moment of the latest.
    var rows: Int
    var updatedAt: Instant?
    var older = 0
    var repeated = 0
  }

  private var entries: [ID: Entry] = [:]
  private var olderOnly: [ID: Int] = [:]

  /// The records that the import touches, as they become, in no order.
  var touched: some Sequence<Element> { entries.values.lazy.map(\.after) }

  /// The record as it becomes, if the import touches it.
  subscript(id: ID) -> Element? { entries[id]?.after }

  /// Puts a row over the store's record, or over what an earlier row made of it: what the later row does not state stays, as if each
  /// had come in an import of its own. A row from before what the store has changes nothing.
  ///
  /// - Parameters:
  ///   - updatedAt: when the platform last changed what the row says; nil where it does not say.
  ///   - known: when the platform last changed what the store has; nil where that is not known.
  mutating func apply(
    to id: ID, updatedAt: Instant?, existing: (ID) -> Element?, known: (Element) -> Instant?,
    merge: (Element?) -> Element
  ) {
    if var entry = entries[id] {
      if let updatedAt, let latest = entry.before.flatMap(known), updatedAt < latest {
        entry.older += 1
        entries[id] = entry
        return
      }
      if let updatedAt, let before = entry.updatedAt, before < updatedAt {
        entry.older += 1
      } else {
        entry.repeated += 1
      }
      entry.after = merge(entry.after)
      entry.updatedAt = updatedAt ?? entry.updatedAt
      entries[id] = entry
      return
    }
    let before = existing(id)
    if let updatedAt, let latest = before.flatMap(known), updatedAt < latest {
      olderOnly[id, default: 0] += 1
      return
    }
    entries[id] = Entry(before: before, after: merge(before), rows: 1, updatedAt: updatedAt)
  }

  /// Changes a record of the store or of this import without counting a row; nil when there is no such record.
  mutating func change<Outcome>(
    _ id: ID, existing: (ID) -> Element?, _ change: (inout Element) -> Outcome
  ) -> Outcome? {
    if entries[id] == nil {
      guard let before = existing(id) else { return nil }
      entries[id] = Entry(before: before, after: before, rows: 0)
    }
    guard var entry = entries[id] else { return nil }
    let outcome = change(&entry.after)
    entries[id] = entry
    return outcome
  }

  /// The records that differ from what they were, by id; every row is counted.
  func changed(_ currency: Currency, counting counts: inout ImportCounts) -> [Record] {
    var changed: [Record] = []
    for (_, entry) in entries.sorted(by: { $0.key < $1.key }) {
      counts.older += entry.older
      counts.repeated += entry.repeated
      guard let before = entry.before else {
        counts.added += 1
        changed.append(Record(entry.after))
        continue
      }
      let isSame = before.isSame(as: entry.after, currency)
      if !isSame { changed.append(Record(entry.after)) }
      guard entry.rows > 0 else { continue }
      if isSame { counts.unchanged += 1 } else { counts.changed += 1 }
    }
    counts.older += olderOnly.values.reduce(0, +)
    return changed
  }
}

extension StoredRecord {
  /// Whether both are written as the same line. Swift compares strings by canonical equivalence: `é` typed in two ways would pass
  /// as unchanged, although the store never normalises text (Readings, 22).
  func isSame(as other: Self, _ currency: Currency) -> Bool {
    self == other && line(currency: currency).bytes == other.line(currency: currency).bytes
  }
}
