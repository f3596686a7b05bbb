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
    var added: [RecordKey] = []
    var count = 0
    for start in stride(from: 0, to: lines.count, by: 8192) {
      let some = lines[start..<min(start + 8192, lines.count)]
      let checked = ParallelMap.map(small: some) { [currency] lines in
        lines.map { CheckedLine($0, as: Stored.self, currency) }
      }
      for (line, checked) in zip(some, checked) {
        guard checked.standsAlone, previous(line.key) == nil, image?.line(of: line.key) == nil else {
          images[file] = image.take()
          defer { image = images.removeValue(forKey: file) }
          try stage(line, previous, &fileNow, &images)
          continue
        }
        undo?.add(checked.undo)
        image?.put(line.text, for: line.key)
        count += 1
        if added.count < AuditLine.mostRecords { added.append(line.key) }
      }
    }
    images[file] = image
    guard count > 0 else { return }
    report.counts[Stored.kind, default: .init()].added += count
    report.touched += added
    report.untold += count - added.count
  }

  /// A line that was looked at by itself.
  private struct CheckedLine: Sendable {
    /// Whether it can go in whatever else the store has, unless its key is there.
    let standsAlone: Bool
    let undo: [UInt8]

    init<Stored: StoredRecord>(_ line: RecordLines.Line, as type: Stored.Type, _ currency: Currency) {
      let record = line.text.withUnsafeBufferPointer { try? Stored.read($0, currency: currency) }
      standsAlone =
        record != nil && line.text.count <= LineReader.longestLine && (record as? Order)?.cases.isEmpty ?? true
      undo = UndoLog.line(line.key, before: nil, after: line.text)
    }
  }

  /// Takes a record of which something may be there already.
  private mutating func stage<Stored: StoredRecord>(
    _ line: RecordLines.Line, _ previous: (RecordKey) -> StoreFile?, _ fileNow: inout [RecordKey: StoreFile],
    _ images: inout [StoreFile: TableImage<Stored>]
  ) throws(StoreError) {
    let record: Stored
    do throws(StoreError) {
      record = try read(line)
    } catch {
      return try leaveOut(line.key, isNew: previous(line.key) == nil, error)
    }
    try stage(record, previous, &fileNow, &images)
  }

  /// Of the records that were touched so many are told as the audit names, those with the first keys.
  mutating func shorten(from place: Int) {
    let most = AuditLine.mostRecords
    let told = report.touched[place...].sorted()
    report.untold += max(0, told.count - most)
    report.touched.replaceSubrange(place..., with: told.prefix(most))
  }
}
