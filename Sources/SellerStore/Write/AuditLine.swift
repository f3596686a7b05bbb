import SellerCore
import SellerRecords

/// A line of `audit.jsonl`: when, by which command, what, and which records.
struct AuditLine {
  /// More records than these are only counted: an import of a year is one line, not one of megabytes.
  static let mostRecords = 200

  let at: Instant
  let command: String
  let what: String
  let report: CommitReport

  /// The line with its newline.
  var text: [UInt8] {
    var line = JSONLine(currency: .usd)
    line.beginObject()
    line.name("at")
    line.instant(at)
    line.name("command")
    line.text(command)
    line.name("what")
    line.text(what)
    line.name("counts")
    line.beginObject()
    for kind in RecordKind.allCases {
      guard let counts = report.counts[kind] else { continue }
      line.name(kind.rawValue)
      line.beginObject()
      for (name, count) in [("added", counts.added), ("changed", counts.changed), ("unchanged", counts.unchanged)]
      where count > 0 {
        line.name(name)
        line.int(count)
      }
      line.endObject()
    }
    line.endObject()
    line.name("records")
    line.beginList()
    for key in report.touched.prefix(Self.mostRecords) {
      line.nextElement()
      line.beginObject()
      line.name("kind")
      line.text(key.kind.rawValue)
      line.name("key")
      line.text(key.description)
      line.endObject()
    }
    line.endList()
    if report.touched.count > Self.mostRecords {
      line.name("more_records")
      line.int(report.touched.count - Self.mostRecords)
    }
    line.endObject()
    line.endLine()
    return line.bytes
  }
}
