import SellerCore
import SellerJSON
import SellerRecords

/// A line of `audit.jsonl` as it is read back. Other programs may write into the audit too: what a line does not say, or says
/// in another form, is nil or empty here.
public struct AuditEntry: Sendable, Hashable {
  /// When it was done, by the clock of who did it.
  public let at: Instant?
  /// By which command.
  public let command: String?
  /// What was done.
  public let what: String?
  /// The records that were touched, by kind and key, as far as the line names them.
  public let records: [String]
  /// How many more were touched.
  public let moreRecords: Int

  fileprivate init(_ line: JSONNode) {
    at = line["at"]?.text.flatMap { Instant($0) }
    command = line["command"]?.text
    what = line["what"]?.text
    records =
      (line["records"]?.elements).map { elements in
        elements.compactMap { record in
          guard let kind = record["kind"]?.text, let key = record["key"]?.text else { return nil }
          return "\(kind) \(key)"
        }
      } ?? []
    moreRecords = line["more_records"]?.integer ?? 0
  }
}

extension Store {
  /// The audit, in the order of its lines; a line that is no JSON object is damage.
  public func audit() throws(StoreError) -> [AuditEntry] {
    let pending = try directory.pendingChange()
    var bytes = try rethrowing(
      as: StoreError.unreadable, directory.contents(of: .audit, pending: pending)?.bytes ?? [])
    // What a power cut left of a line that is still to be written is no damage.
    bytes.removeLast(AuditLine.zerosAtEnd(of: bytes))
    var entries: [AuditEntry] = []
    let lines = LineMending(file: .audit, bytes: bytes) { line throws(FieldProblem) in
      entries.append(AuditEntry(try .record(line)))
    }
    try StoreError.refuseDamage(lines.findings)
    return entries
  }
}
