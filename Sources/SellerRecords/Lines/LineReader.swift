import SellerCore
import SellerJSON

/// Cuts a file into lines and lines into records; what is wrong becomes findings, and the rest is read all the same.
public struct LineReader {
  /// The longest line that can be a record.
  public static let longestLine = 1 << 20

  /// The file's path in the store, for findings.
  @usableFromInline let file: String
  @usableFromInline let currency: Currency

  /// A reader of one file's bytes; the path is for findings.
  public init(file: String, currency: Currency) {
    self.file = file
    self.currency = currency
  }

  /// Goes through all records in the order of the file.
  ///
  /// Inlinable, so that whoever loads orders has this loop made for orders.
  @inlinable
  public func forEach<Stored: StoredRecord>(
    _ type: Stored.Type, in bytes: [UInt8], _ body: (consuming Stored, LinePlace) -> Void
  ) -> [Finding] {
    if Stored.isDocument { return readDocument(type, in: bytes, body) }
    var findings = FindingList(file: file)
    var cursor = CanonicalCursor()
    bytes.withUnsafeBufferPointer { buffer in
      var cutter = LineCutter(buffer)
      if cutter.hasMark { findings.add(.byteOrderMark, line: 1) }
      while var place = cutter.next() {
        let line = UnsafeBufferPointer(rebasing: buffer[place.range])
        cursor.begin(line)
        // Two ways and not one value of either: a record is large, and would be copied.
        if let record = Stored.readCanonical(&cursor, currency: currency) {
          place.isCanonical = true
          if !place.isEnded { findings.add(.missingNewline, line: place.number) }
          body(record, place)
        } else if let record = readOther(Stored.self, line, place.number, &findings) {
          if !place.isEnded { findings.add(.missingNewline, line: place.number) }
          body(record, place)
        }
      }
    }
    return findings.all
  }

  /// Goes through the records of a file that is one text.
  @usableFromInline
  func readDocument<Stored: StoredRecord>(
    _ type: Stored.Type, in bytes: [UInt8], _ body: (consuming Stored, LinePlace) -> Void
  ) -> [Finding] {
    var findings = FindingList(file: file)
    let json = JSON5Text(bytes).json
    func add(_ error: FieldProblem) {
      let line = error.offset.map { offset in 1 + json.prefix(offset).count { $0 == 0x0A } }
      findings.add(error.problem, line: line, field: error.field)
    }
    do throws(FieldProblem) {
      let document = try RecordDocument(bytes, type.storageName)
      for entry in document.entries {
        do throws(FieldProblem) {
          let record = try Stored.schema.read(entry.node, currency)
          body(
            record,
            LinePlace(number: entry.lines.lowerBound, range: document.range(of: entry, in: bytes), isEnded: true))
        } catch {
          add(FieldProblem(error.problem, path: error.path, offset: error.offset ?? entry.node.byte))
        }
      }
    } catch {
      add(error)
    }
    return findings.all
  }

  /// Reads a line that is not canonical.
  @usableFromInline
  func readOther<Stored: StoredRecord>(
    _ type: Stored.Type, _ line: UnsafeBufferPointer<UInt8>, _ number: Int, _ findings: inout FindingList
  ) -> Stored? {
    var line = line
    if line.count > Self.longestLine {
      findings.add(.lineTooLong(bytes: line.count, limit: Self.longestLine), line: number)
      return nil
    }
    if line.contains(0x0D) {
      findings.add(.carriageReturn, line: number)
      if line.last == 0x0D { line = UnsafeBufferPointer(rebasing: line.dropLast()) }
    }
    if line.allSatisfy(JSONReader.isBlank) {
      findings.add(.blankLine, line: number)
      return nil
    }
    do throws(FieldProblem) {
      return try Stored.readAnyForm(line, currency: currency)
    } catch {
      findings.add(error.problem, line: number, field: error.field)
      return nil
    }
  }
}
