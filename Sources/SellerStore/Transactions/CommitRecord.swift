import SellerJSON
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
    /// What it looked like when it was on the disk; nil where another process wrote it.
    var asWritten: FileStatus?
  }

  /// What is appended to the audit.
  struct Appended: Sendable, Hashable {
    /// How long the audit was before.
    var offset: Int
    /// The text, newlines included.
    var text: String
  }

  var files: [Staged]
  var audit: Appended?

  static let name = "commit"
}

extension CommitRecord.Staged {
  fileprivate var json: JSONValue {
    var members: [(String, JSONValue)] = [
      ("path", .string(path)), ("name", .string(name)), ("contents", contents.json),
    ]
    if let replaces { members.append(("replaces", replaces.json)) }
    return .object(members)
  }

  /// Nil where the record is none, or names a path that no store has.
  fileprivate init?(_ node: JSONNode) {
    guard let path = node["path"]?.text, StoreFile(path: path) != nil,
      let name = node["name"]?.text, !name.contains("/"), name != CommitRecord.name,
      let contents = Fingerprint(node["contents"])
    else { return nil }
    self.init(path: path, name: name, contents: contents)
    guard let old = node["replaces"] else { return }
    guard let replaces = Fingerprint(old) else { return nil }
    self.replaces = replaces
  }
}

extension CommitRecord {
  /// The record's text: one line, and one with its sum, which tells a record that the disk has changed from a whole one.
  var text: [UInt8] {
    let line = line
    return line + Array((String(FNV.hash(line), radix: 16) + "\n").utf8)
  }

  private var line: [UInt8] {
    var members: [(String, JSONValue)] = [("files", .array(files.map(\.json)))]
    if let audit {
      let appended: [(String, JSONValue)] = [("offset", .integer(Int64(audit.offset))), ("text", .string(audit.text))]
      members.append(("audit", .object(appended)))
    }
    return JSONValue.object(members).line
  }

  /// Reads the record's text; nil when it is not one, or when it names a path that no store has.
  init?(text: [UInt8]) {
    let line = Array(text.prefix((text.firstIndex(of: 0x0A) ?? text.count - 1) + 1))
    // What an earlier version was interrupted in has no sum.
    let sum = String(decoding: text.dropFirst(line.count), as: UTF8.self)
    guard sum.isEmpty || sum == String(FNV.hash(line), radix: 16) + "\n" else { return nil }
    guard let node = try? JSONNode(reading: line), let list = node["files"], list.kind == .list else { return nil }
    files = []
    for element in list.elements {
      guard let staged = Staged(element) else { return nil }
      files.append(staged)
    }
    guard let appended = node["audit"] else { return }
    guard let offset = appended["offset"]?.integer, offset >= 0, let text = appended["text"]?.text else { return nil }
    audit = Appended(offset: offset, text: text)
  }
}
