import SellerCore
import SellerRecords
import SystemPackage

/// What is checked before anything is written: the store never holds a line that it would not read again.
extension StagedRecords {
  /// A record's line; nil when it is left out.
  mutating func checkedLine<Stored: StoredRecord>(
    _ record: Stored, upon existing: Stored?
  ) throws(StoreError) -> [UInt8]? {
    do throws(StoreError) {
      let text = try rethrowing(
        as: { StoreError.refusing(record.key.description)($0) }, record.soundLine(currency))
      if let order = record as? Order { try checkCases(of: order, standing: existing as? Order) }
      return text
    } catch {
      try leaveOut(record.key, error)
      return nil
    }
  }

  /// Notes a record that no store takes, where the others go in all the same.
  mutating func leaveOut(_ key: RecordKey, _ error: StoreError) throws(StoreError) {
    guard leavesOutRefused, case .refusedRecord(_, let field, let problem) = error else { throw error }
    report.leftOut.append(CommitReport.LeftOut(key: key, field: field, problem: problem))
  }

  func read<Stored: StoredRecord>(_ line: RecordLines.Line) throws(StoreError) -> Stored {
    try rethrowing(
      as: { StoreError.refusing(line.key.description)($0) }, Stored.read(line: line.text, currency: currency))
  }

  static func check(_ shop: Shop, text: JSONLine, in directory: StoreDirectory) throws(StoreError) {
    let name = StoreFile.shop.path
    if let foreign = text.foreignCurrency {
      throw .refusedRecord(
        key: name, field: "deposit", problem: .foreignCurrency(found: foreign, store: shop.currency))
    }
    do throws(FieldProblem) {
      let newest = directory.format.newest
      guard try directory.shop(in: text.bytes).format == newest else {
        throw FieldProblem(.outOfRange(found: "\(shop.format)", lowest: newest, highest: newest), path: "format")
      }
    } catch {
      throw .refusedRecord(key: name, field: error.path, problem: error.problem)
    }
  }

  /// A case's id is unique in the whole store: it may stand in this order only.
  mutating func checkCases(of order: Order, standing: Order?) throws(StoreError) {
    var seen: Set<CaseID> = []
    let own = Set(standing?.cases.map(\.id) ?? [])
    for (number, found) in order.cases.enumerated() {
      func refuse(_ problem: RecordProblem) throws(StoreError) {
        throw .refusedRecord(key: order.id.text, field: "cases[\(number)].id", problem: problem)
      }
      if !seen.insert(found.id).inserted {
        try refuse(.duplicateRecord(key: found.id.text, firstFile: order.file.path, firstLine: 0))
      }
      if let owner = ownerOfCase[found.id], owner != order.id {
        try refuse(.duplicateRecord(key: found.id.text, firstFile: order.file.path, firstLine: 0))
      }
      guard !own.contains(found.id), loaded.index.mayHave(found.id),
        let place = try standingCase(found.id), place.order != order.id
      else { continue }
      try refuse(.duplicateCase(id: found.id.text, firstFile: place.file, firstLine: place.line))
    }
    // Only now is it sure that the order goes in.
    for found in order.cases { ownerOfCase[found.id] = order.id }
  }

  /// A case as it stands in the files.
  struct StandingCase {
    var order: OrderID
    var file: String
    var line: Int
  }

  /// Looks a case up in the files, because fingerprints only say that it may be there.
  private mutating func standingCase(_ id: CaseID) throws(StoreError) -> StandingCase? {
    if let standingCases { return standingCases[id] }
    var all: [CaseID: StandingCase] = [:]
    do throws(FileFailure) {
      for file in try directory.presentFiles() where file.kind == .order {
        guard let bytes = try directory.contents(of: file)?.bytes else { continue }
        _ = LineReader(file: file.path, currency: currency).forEach(Order.self, in: bytes) { order, place in
          for found in order.cases {
            all[found.id] = StandingCase(order: order.id, file: file.path, line: place.number)
          }
        }
      }
    } catch {
      throw .unreadable(error)
    }
    standingCases = all
    return all[id]
  }
}
