import SellerCore
import SellerRecords

/// What a change puts where: written beside the staged files, and from the moment it is on the disk the change has happened.
struct CommitRecord: Sendable, Hashable {
  /// A file that is staged whole.
  struct Staged: Sendable, Hashable {
    /// The path in the store that it is for.
    var path: String
    /// Its name in the transaction's folder.
    var name: String
    /// What was staged is what is put in place, or nothing is.
    var contents: Fingerprint
    /// What it was made from and takes the place of; nil when there was no file.
    var replaces: Fingerprint?
    var extra: ExtraFields = .none
  }

  /// What is appended to the audit.
  struct Appended: Sendable, Hashable {
    /// How long the audit was before.
    var offset: Int
    /// The text, newlines included.
    var text: String
    var extra: ExtraFields = .none
  }

  var files: [Staged]
  var audit: Appended?
  var extra: ExtraFields = .none

  static let name = "commit"
}

extension Schema<CommitRecord> {
  /// A transaction's commit record.
  static let commitRecord = Schema(
    blank: { _ in CommitRecord(files: []) },
    extra: \.extra,
    fields: [
      .required("files", \.files, .list(.object(.stagedFile))),
      .optional("audit", \.audit, .object(.appendedAudit)),
    ])
}

extension Schema<CommitRecord.Staged> {
  /// A staged file.
  static let stagedFile = Schema(
    blank: { _ in CommitRecord.Staged(path: "", name: "", contents: Fingerprint(bytes: 0, hash: "")) },
    extra: \.extra,
    fields: [
      .required("path", \.path, .text),
      .required("name", \.name, .text),
      .required("contents", \.contents, .object(.fingerprint)),
      .optional("replaces", \.replaces, .object(.fingerprint)),
    ])
}

extension Schema<CommitRecord.Appended> {
  /// What is appended to the audit.
  static let appendedAudit = Schema(
    blank: { _ in CommitRecord.Appended(offset: 0, text: "") },
    extra: \.extra,
    fields: [
      .required("offset", \.offset, .count),
      .required("text", \.text, .text),
    ])
}

extension CommitRecord {
  /// The record's text.
  var text: [UInt8] {
    var line = JSONLine(currency: .usd)
    Schema.commitRecord.write(self, &line)
    line.endLine()
    return line.bytes
  }

  /// Reads the record's text; nil when it is not one, or when it names a path that no store has.
  init?(text: [UInt8]) {
    guard let node = try? JSONReader.read(text), let record = try? Schema.commitRecord.read(node, .usd),
      record.files.allSatisfy({ StoreFile(path: $0.path) != nil && !$0.name.contains("/") && $0.name != Self.name })
    else { return nil }
    self = record
  }
}
