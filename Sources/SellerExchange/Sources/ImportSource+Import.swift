import SellerCore
import SellerRecords
import SellerTables

extension ImportSource {
  /// The record of an import, for `sources.jsonl`: which files it read, what came of them, and which facts they state.
  ///
  /// nil when nothing came of it, and when it changes nothing and is on record already.
  ///
  /// - Parameters:
  ///   - files: the files, by their content.
  ///   - formats: the formats that they have.
  ///   - reading: what they gave.
  ///   - plan: what the import writes.
  ///   - moment: when it takes place.
  ///   - calendar: the platform's.
  ///   - known: the imports that are on record.
  public init?(
    _ files: [FileIdentity], formats: [ImportFormat], reading: ImportReading, plan: ImportPlan, at moment: Instant,
    calendar: ShopCalendar, known: [ImportSource]
  ) {
    guard reading.hasRows else { return nil }
    let format = formats.map(\.name.word).joined(separator: " ")
    var hash = SHA256()
    hash.update(Array(([format] + files.map(\.sha256)).joined(separator: "\n").utf8))
    let id = ImportSourceID(String(hash.finish().prefix(16)))
    guard !plan.lines.isEmpty || !known.contains(where: { $0.id == id }) else { return nil }
    self.init(id: id, at: moment, format: format)
    self.files = files
    for kind in plan.report.kinds {
      let counts = plan.report[kind]
      let taken = counts.added + counts.changed + counts.unchanged
      if taken > 0 { records[Key(kind.word)] = taken }
    }
    carries = reading.carries.sorted().map { Fact(rawValue: $0) }
    from = plan.paid.map { calendar.day(of: $0.lowerBound) }
    to = plan.paid.map { calendar.day(of: $0.upperBound) }
  }
}
