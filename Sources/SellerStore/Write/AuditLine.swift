import SellerCore
import SellerJSON
import SellerRecords

/// A line of `audit.jsonl`: when, by which command, what, and which records.
struct AuditLine {
  /// More records than these are only counted: an import of a year is one line, not one of megabytes.
  static let mostRecords = 200

  /// How many zeros stand at the end of an audit: no program writes them, but a power cut may leave them.
  static func zerosAtEnd(of audit: [UInt8]) -> Int { audit.reversed().prefix { $0 == 0 }.count }

  let at: Instant
  let command: String
  let what: String
  let report: CommitReport

  /// The line with its newline.
  var text: [UInt8] {
    var members: [(String, JSONValue)] = [
      ("at", .string(at.description)), ("command", .string(command)), ("what", .string(what)),
      ("counts", .object(counts)), ("records", .array(records)),
    ]
    let more = report.touched.count + report.untold - Self.mostRecords
    if more > 0 { members.append(("more_records", .integer(Int64(more)))) }
    return JSONValue.object(members).line
  }

  private var counts: [(String, JSONValue)] {
    RecordKind.allCases.compactMap { kind in
      guard let counts = report.counts[kind] else { return nil }
      let known = [
        ("added", counts.added), ("changed", counts.changed), ("unchanged", counts.unchanged),
        ("removed", counts.removed),
      ]
      return (kind.rawValue, .object(known.filter { $0.1 > 0 }.map { ($0.0, .integer(Int64($0.1))) }))
    }
  }

  private var records: [JSONValue] {
    report.touched.prefix(Self.mostRecords).map { key in
      .object([("kind", .string(key.kind.rawValue)), ("key", .string(key.description))])
    }
  }
}
