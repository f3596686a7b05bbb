import SellerCore
import SellerRecords

/// Lines of records, as many as there are: those that stand alone go in as they came.
extension StagedRecords {
  /// Takes the lines of one file, in the order of their keys.
  mutating func stage<Stored: StoredRecord>(
    _ lines: SortedLines, of file: StoreFile, previous: (RecordKey) -> StoreFile?,
    _ images: inout [StoreFile: TableImage<Stored>]
  ) throws(StoreError) {
    try open(file, &images)
    var image = images.removeValue(forKey: file)
    image?.expect(lines.count)
    var fileNow: [RecordKey: StoreFile] = [:]
    var touched: [RecordKey] = []
    var counts = CommitReport.Counts()
    for start in stride(from: 0, to: lines.count, by: 8192) {
      let some = lines[start..<min(start + 8192, lines.count)]
      let checked = ParallelMap.map(small: some) { [currency] lines in
        lines.map { CheckedLine($0, as: Stored.self, currency) }
      }
      for (line, checked) in zip(some, checked) {
        let home = previous(line.key)
        switch image?.standing(line.key) {
        case .nothing where checked.standsAlone && home == nil:
          undo?.add(checked.undo)
          counts.added += 1
        case .canonical(let before) where checked.standsAlone && home == file:
          // What is canonical has nothing that is known to nobody here, and would have to be kept.
          guard before != line.text else {
            counts.unchanged += 1
            continue
          }
          undo?.note(line.key, before: before, after: line.text)
          counts.changed += 1
        default:
          images[file] = image.take()
          defer { image = images.removeValue(forKey: file) }
          try stage(line, previous, &fileNow, &images)
          continue
        }
        image?.put(line.text, for: line.key)
        if touched.count < AuditLine.mostRecords { touched.append(line.key) }
      }
    }
    images[file] = image
    tell(touched, of: Stored.kind, counts)
  }

  private mutating func tell(_ touched: [RecordKey], of kind: RecordKind, _ counts: CommitReport.Counts) {
    guard counts != CommitReport.Counts() else { return }
    report.counts[kind, default: .init()].added += counts.added
    report.counts[kind, default: .init()].changed += counts.changed
    report.counts[kind, default: .init()].unchanged += counts.unchanged
    report.touched += touched
    report.untold += counts.added + counts.changed - touched.count
  }

  /// A line that was looked at by itself.
  private struct CheckedLine: Sendable {
    /// Whether it can go in whatever else the store has, unless its key is there.
    let standsAlone: Bool
    let undo: [UInt8]

    init<Stored: StoredRecord>(_ line: RecordLines.Line, as type: Stored.Type, _ currency: Currency) {
      standsAlone = line.isSound || Self.standsAlone(line, as: type, currency)
      undo = UndoLog.line(line.key, before: nil, after: line.text)
    }

    private static func standsAlone<Stored: StoredRecord>(
      _ line: RecordLines.Line, as type: Stored.Type, _ currency: Currency
    ) -> Bool {
      let record = try? Stored.read(line: line.text, currency: currency)
      return record != nil && (record as? Order)?.cases.isEmpty ?? true
    }
  }

  /// Takes a record of which something may be there already.
  private mutating func stage<Stored: StoredRecord>(
    _ line: RecordLines.Line, _ previous: (RecordKey) -> StoreFile?, _ fileNow: inout [RecordKey: StoreFile],
    _ images: inout [StoreFile: TableImage<Stored>]
  ) throws(StoreError) {
    let record: Stored
    do throws(StoreError) { record = try read(line) } catch { return try leaveOut(line.key, error) }
    try stage(record, previous, &fileNow, &images)
  }

  /// Takes those files of orders whose lines may go in as they are, because nobody has an order: there is nothing to be looked
  /// at line by line. Answers the other files.
  mutating func takeWhole<Stored: StoredRecord>(
    _ files: [StoreFile], _ lines: RecordLines, _ images: inout [StoreFile: TableImage<Stored>]
  ) throws(StoreError) -> [StoreFile] {
    guard Stored.kind == .order, loaded.index.months.isEmpty else { return files }
    var empty: [StoreFile] = []
    for file in files {
      try open(file, &images)
      if images[file]?.isEmpty == true { empty.append(file) }
    }
    let whole = ParallelMap.map(empty, workers: 2) { file in
      (file: file, lines: lines.whole(file, first: AuditLine.mostRecords))
    }
    var others = Set(files)
    for case (let file, let lines?) in whole {
      var counts = CommitReport.Counts()
      counts.added = lines.count
      tell(lines.first, of: .order, counts)
      if let image = images.removeValue(forKey: file) {
        take(FileContent(lines, undo: undo?.section()), of: file, in: image)
      }
      others.remove(file)
    }
    return files.filter(others.contains)
  }

  /// Of the records that were touched so many are told as the audit names, those with the first keys.
  mutating func shorten(from place: Int) {
    let most = AuditLine.mostRecords
    let told = report.touched[place...].sorted()
    report.untold += max(0, told.count - most)
    report.touched.replaceSubrange(place..., with: told.prefix(most))
  }
}
