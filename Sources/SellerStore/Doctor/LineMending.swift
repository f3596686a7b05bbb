import SellerJSON
import SellerRecords

/// A file's lines, taken apart for mending: which stay as they are, which only need another ending, which are no records.
struct LineMending {
  /// The file without what makes it damaged; lines that can be read stay byte for byte.
  private(set) var kept: [UInt8] = []
  /// The lines that were taken out, as they were.
  private(set) var broken: [UInt8] = []
  /// What was wrong.
  private(set) var findings: [Finding] = []
  /// Whether a line stays that is JSON and still not a record: a person has to look at it.
  private(set) var needsHand = false

  /// Takes a file apart; `check` reads one line and throws what is wrong with it.
  init(file: StoreFile, bytes: [UInt8], check: ([UInt8]) throws(FieldProblem) -> Void) {
    var list = FindingList(file: file.path)
    var places: [LinePlace] = []
    bytes.withUnsafeBufferPointer { buffer in
      var cutter = LineCutter(buffer)
      if cutter.hasMark { list.add(.byteOrderMark, line: 1) }
      while let place = cutter.next() { places.append(place) }
    }
    for place in places {
      let number = place.number
      var line = bytes[place.range]
      if line.last == 0x0D {
        list.add(.carriageReturn, line: number)
        line = line.dropLast()
      }
      // A crash leaves zeros wherever it likes; what stands between them may be whole.
      let isZeroed = line.first == 0 || line.last == 0
      if isZeroed {
        list.add(.zeroBytes, line: number)
        line = line.drop { $0 == 0 }
        line.removeLast(line.reversed().prefix { $0 == 0 }.count)
      }
      if isZeroed && line.isEmpty { continue }
      if line.allSatisfy(JSONReader.isBlank) {
        list.add(.blankLine, line: number)
        continue
      }
      if let problem = Self.problem(of: Array(line), check) {
        list.add(problem.problem, line: number, field: problem.field)
        if problem.problem.isOfTheText {
          broken += line
          broken.append(0x0A)
          continue
        }
        needsHand = true
      }
      if !place.isEnded { list.add(.missingNewline, line: number) }
      kept += line
      kept.append(0x0A)
    }
    findings = list.all
  }

  private static func problem(
    of line: [UInt8], _ check: ([UInt8]) throws(FieldProblem) -> Void
  ) -> FieldProblem? {
    if line.count > LineReader.longestLine {
      return FieldProblem(.lineTooLong(bytes: line.count, limit: LineReader.longestLine))
    }
    do throws(FieldProblem) {
      try check(line)
      return nil
    } catch {
      return error
    }
  }
}

extension RecordProblem {
  /// Whether the line as such is damaged, so that there is no record in it that a person could correct field by field.
  fileprivate var isOfTheText: Bool {
    switch self {
    case .zeroBytes, .invalidUTF8, .lineTooLong, .nestedTooDeeply, .notJSON, .trailingComma, .malformedNumber,
      .malformedText, .rawControlCharacter, .loneSurrogate, .textAfterEnd, .notAnObject:
      true
    default: false
    }
  }
}
