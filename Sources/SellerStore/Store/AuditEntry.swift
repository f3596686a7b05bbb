import SellerCore
import SellerRecords
import SellerText

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

  fileprivate init(_ members: [JSONNode.Member]) {
    at = members.text("at").flatMap { Instant($0) }
    command = members.text("command")
    what = members.text("what")
    records = members.list("records").compactMap { record in
      guard case .object(let members) = record.content, let kind = members.text("kind"), let key = members.text("key")
      else { return nil }
      return "\(kind) \(key)"
    }
    if case .number(let text)? = members.content("more_records") {
      moreRecords = Int(text) ?? 0
    } else {
      moreRecords = 0
    }
  }
}

extension [JSONNode.Member] {
  fileprivate func content(_ name: String) -> JSONNode.Content? {
    first { $0.name.utf8.elementsEqual(name.utf8) }?.value.content
  }

  fileprivate func text(_ name: String) -> String? {
    if case .text(let text)? = content(name) { text } else { nil }
  }

  fileprivate func list(_ name: String) -> [JSONNode] {
    if case .list(let elements)? = content(name) { elements } else { [] }
  }
}

extension Store {
  /// The audit, in the order of its lines; a line that is no JSON object is damage.
  public func audit() throws(StoreError) -> [AuditEntry] {
    let bytes: [UInt8]
    do throws(FileFailure) {
      let pending = try TransactionFolder(directory).pendingChange()
      bytes = try directory.contents(of: .audit, pending: pending)?.bytes ?? []
    } catch {
      throw .unreadable(error)
    }
    var entries: [AuditEntry] = []
    let lines = LineMending(file: .audit, bytes: bytes) { line throws(FieldProblem) in
      guard case .object(let members) = try JSONReader.read(line).content else { throw FieldProblem(.notAnObject) }
      entries.append(AuditEntry(members))
    }
    try StoreError.refuseDamage(lines.findings)
    return entries
  }
}
