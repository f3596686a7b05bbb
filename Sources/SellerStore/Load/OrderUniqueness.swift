import SellerCore
import SellerRecords

/// Checks that no order and no case is in a store twice, in whichever month.
///
/// Fingerprints of all ids are compared first; only where two are equal are the ids themselves looked up again.
struct OrderUniqueness {
  let directory: StoreDirectory
  let pending: PendingChange
  let currency: Currency

  /// Where everything is, known or to be found when asked for. What was looked through before is not looked through again.
  func check(
    _ partitions: inout [OrderPartition], _ findings: inout [Finding], _ derived: Derived?
  ) -> Whereabouts {
    var index: OrderIndex?
    var isUnique = true
    // Whoever wants the index where it is not needed here makes it.
    let isKnown = derived.map { partitions.allSatisfy($0.isUnique) || $0.arePlainlyUnique(partitions) } ?? false
    if !isKnown {
      let before = findings.count
      index = check(&partitions, &findings)
      isUnique = findings.count == before
    }
    for place in partitions.indices { partitions[place].isUnique = isUnique }
    return Whereabouts(index) { [partitions] in
      var (partitions, findings) = (partitions, [Finding]())
      return check(&partitions, &findings)
    }
  }

  /// Where everything is. Orders that are there twice stay once, in the first place; the others become findings.
  func check(_ partitions: inout [OrderPartition], _ findings: inout [Finding]) -> OrderIndex {
    // A few orders are looked at before another thread has begun.
    let workers = partitions.reduce(0) { $0 + $1.orders.count } < 1000 ? 1 : 2
    let hashes = ParallelMap.map(partitions, workers: workers) { [hash = directory.hash] in $0.hashes(hash) }
    var index = OrderIndex(
      orders: hashes.reduce(0) { $0 + $1.orders.count }, cases: hashes.reduce(0) { $0 + $1.cases.count },
      hash: directory.hash)
    var suspectOrders: Set<Int> = []
    var suspectCases: Set<Int> = []
    for (partition, hashes) in zip(partitions, hashes) {
      for hash in hashes.orders where index.months.insert(hash, partition.month.index) != nil {
        suspectOrders.insert(hash)
      }
      for (hash, owner) in hashes.cases where index.owners.insert(hash, owner) != nil {
        suspectCases.insert(hash)
      }
    }
    if !suspectOrders.isEmpty || !suspectCases.isEmpty {
      index.sharing = confirm(&partitions, &findings, suspectOrders, suspectCases)
    }
    return index
  }

  private struct Place {
    var file: String
    var line: Int
  }

  /// Looks at the ids themselves, and answers where the orders are whose fingerprints others have.
  private func confirm(
    _ partitions: inout [OrderPartition], _ findings: inout [Finding], _ orders: Set<Int>, _ cases: Set<Int>
  ) -> [OrderID: Month] {
    var sharing: [OrderID: Month] = [:]
    var placeOfOrder: [OrderID: Place] = [:]
    var placeOfCase: [CaseID: Place] = [:]
    for position in partitions.indices {
      let month = partitions[position].month
      let place = StoreFile(Order.self, month)
      let file = place.path
      guard let bytes = try? directory.contents(of: place, pending: pending)?.bytes else { continue }
      var repeated: Set<Int> = []
      _ = LineReader(file: file, currency: currency).forEach(Order.self, in: bytes) { order, place in
        let here = Place(file: file, line: place.number)
        if orders.contains(directory.hash.of(order.id.text)) {
          if let first = placeOfOrder[order.id] {
            repeated.insert(place.number)
            findings.append(
              Finding(
                file: file, line: place.number, field: Order.keyFields.joined(separator: ", "),
                problem: .duplicateRecord(key: order.id.text, firstFile: first.file, firstLine: first.line)))
            return
          }
          placeOfOrder[order.id] = here
          sharing[order.id] = month
        }
        for (number, found) in order.cases.enumerated() where cases.contains(directory.hash.of(found.id.text)) {
          if let first = placeOfCase[found.id] {
            findings.append(
              Finding(
                file: file, line: place.number, field: "cases[\(number)].id",
                problem: .duplicateCase(id: found.id.text, firstFile: first.file, firstLine: first.line)))
          } else {
            placeOfCase[found.id] = here
          }
        }
      }
      if !repeated.isEmpty {
        let found = partitions[position].findings
        partitions[position] = OrderPartition(
          month: month, bytes: bytes, currency: currency, skipping: repeated)
        partitions[position].findings = found
      }
    }
    return sharing
  }
}
