import SellerCore
import SellerText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Cuts a file into lines and lines into records; what is wrong becomes findings, and the rest is read all the same.
struct LineReader {
  /// The longest line that can be a record.
  static let longestLine = 1 << 20
  /// More findings than these of one file are only counted.
  static let mostFindings = 100

  /// The file's path in the store, for findings.
  let file: String
  let currency: Currency

  /// Where a line stands in the file's bytes, without its newline.
  struct Place {
    let number: Int
    let range: Range<Int>
  }

  /// Goes through all records in the order of the file.
  func forEach<Stored: StoredRecord>(
    _ type: Stored.Type, in bytes: [UInt8], _ body: (Stored, Place) -> Void
  ) -> [Finding] {
    var findings = FindingList(file: file)
    bytes.withUnsafeBufferPointer { buffer in
      var start = 0
      var number = 0
      if buffer.starts(with: [0xEF, 0xBB, 0xBF]) {
        findings.add(.byteOrderMark, line: 1)
        start = 3
      }
      while start < buffer.count {
        number += 1
        let end = newline(in: buffer, from: start)
        let place = Place(number: number, range: start..<(end ?? buffer.count))
        if let record = read(Stored.self, UnsafeBufferPointer(rebasing: buffer[place.range]), number, &findings) {
          if end == nil { findings.add(.missingNewline, line: number) }
          body(record, place)
        }
        start = (end ?? buffer.count) + 1
      }
    }
    return findings.all
  }

  private func read<Stored: StoredRecord>(
    _ type: Stored.Type, _ line: UnsafeBufferPointer<UInt8>, _ number: Int, _ findings: inout FindingList
  ) -> Stored? {
    if let record = Stored.readCanonical(line, currency: currency) { return record }
    var line = line
    if line.count > Self.longestLine {
      findings.add(.lineTooLong(bytes: line.count, limit: Self.longestLine), line: number)
      return nil
    }
    if line.contains(0x0D) {
      findings.add(.carriageReturn, line: number)
      if line.last == 0x0D { line = UnsafeBufferPointer(rebasing: line.dropLast()) }
    }
    if line.allSatisfy(JSONWalk.isBlank) {
      findings.add(.blankLine, line: number)
      return nil
    }
    do throws(FieldProblem) {
      return try Stored.readAnyForm(line, currency: currency)
    } catch {
      findings.add(error.problem, line: number, field: error.path.isEmpty ? nil : error.path)
      return nil
    }
  }

  private func newline(in buffer: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard let base = buffer.baseAddress, let found = memchr(base + start, 0x0A, buffer.count - start) else {
      return nil
    }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }
}

/// The findings of one file, counted only beyond a bound: a file of a million bad lines is one problem, not a million.
struct FindingList {
  let file: String
  private var findings: [Finding] = []
  private var more = 0

  init(file: String) {
    self.file = file
  }

  mutating func add(_ problem: RecordProblem, line: Int?, field: String? = nil) {
    guard findings.count < LineReader.mostFindings else {
      more += 1
      return
    }
    findings.append(Finding(file: file, line: line, field: field, problem: problem))
  }

  var all: [Finding] {
    more == 0 ? findings : findings + [Finding(file: file, problem: .more(count: more))]
  }
}
