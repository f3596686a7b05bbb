import SellerCore
import SellerJSON

/// How the replies of an interface are built: where their records lie, and what a reply says beside its records.
struct ReplyShape: Sendable {
  typealias Reader =
    @Sendable (ReplyObject, ImportContext, inout RecordIntake) throws(ForeignFieldProblem) -> ReplyOutcome

  /// The lists of records, by the path from the reply's beginning; an object in the place of a list is a record.
  var lists: [String: Reader]
  /// What an object at a path is that may itself be a record; nil where it is none.
  var single: @Sendable (_ path: String, ReplyObject) -> Reader? = { _, _ in nil }
  /// Members that only wrap others, and do not count in paths.
  var isWrapper: @Sendable (String) -> Bool = { _ in false }
  /// Refuses a reply that says an error, or that is none of this interface.
  var check: @Sendable (ReplyEnvelope) throws(ForeignFieldProblem) -> Void
  /// What a reply says about pages that follow.
  var pages: @Sendable (ReplyEnvelope) -> PageMark? = { _ in nil }

  /// Whether records may lie below a path.
  func leads(_ path: String) -> Bool {
    path.isEmpty || lists.keys.contains { $0.utf8.starts(with: "\(path).".utf8) }
  }
}

/// What a record that is understood is to the store.
enum ReplyOutcome: Sendable {
  /// Rows that go in, and when the platform last changed the record.
  case rows([ImportedRow.Content], updatedAt: Instant? = nil)
  /// What goes over the store's record of any other kind, field by field.
  case stated(StatedRecord)
  /// Nothing that a store keeps; the field shows it.
  case skipped(SkipReason, field: String)

  static func row(_ content: ImportedRow.Content, updatedAt: Instant? = nil) -> ReplyOutcome {
    .rows([content], updatedAt: updatedAt)
  }
}

/// What becomes known of a record while it is read, however the reading ends.
struct RecordIntake: Sendable {
  /// What it is.
  var kind: ImportKind = .unknown
  /// Its id, as far as it could be read.
  var id: String?
  /// What is to be said of it, beside what goes in.
  private(set) var remarks: [(field: String?, remark: ImportRemark)] = []

  /// Says something of a field.
  mutating func note(_ remark: ImportRemark, field: String?) { remarks.append((field, remark)) }

  /// The moment of an event that happened; where it is not told, that is said.
  mutating func happened(_ moment: Instant?, field: String) -> Instant? {
    if moment == nil { note(.withoutMoment, field: field) }
    return moment
  }

  /// Reads what a record may do without: where it is wrong it is left open, and that is said.
  mutating func optional<Value>(_ read: () throws(ForeignFieldProblem) -> Value?) -> Value? {
    do throws(ForeignFieldProblem) {
      return try read()
    } catch {
      note(.leftOpen(error.problem), field: error.field)
      return nil
    }
  }

  /// The same in a word.
  mutating func optional<Value>(_ read: @autoclosure () throws(ForeignFieldProblem) -> Value?) -> Value? {
    optional { () throws(ForeignFieldProblem) in try read() }
  }
}

/// What a reply says beside its records: its members by path, without the lists of records.
struct ReplyEnvelope {
  /// The members that are no records, by path.
  private(set) var members: [String: JSONNode] = [:]
  /// How many records each list had, by path.
  private(set) var counts: [String: Int] = [:]

  /// What the first of its records is that is understood.
  private(set) var kind: ImportKind?

  /// Notes what a record is.
  mutating func note(_ kind: ImportKind) { if kind != .unknown { self.kind = self.kind ?? kind } }

  /// Takes a member in.
  mutating func add(_ node: JSONNode, at path: String) { members[path] = node }

  /// Counts a list.
  mutating func count(_ records: Int, at path: String) { counts[path, default: 0] += records }

  /// The value at a path; nil where there is none.
  func node(_ path: String) -> JSONNode? {
    if let node = members[path] { return node }
    // What is no way to records was read whole: the rest of the path lies inside.
    var head = path[...]
    while let dot = head.lastIndex(of: ".") {
      head = head[..<dot]
      guard let node = members[String(head)] else { continue }
      return path[path.index(after: dot)...].split(separator: ".").reduce(node) { $0?[String($1)] }
    }
    return nil
  }

  /// Whether there is a member, or a list of records, at a path or below it.
  func has(_ path: String) -> Bool {
    counts[path] != nil || node(path) != nil
      || members.keys.contains { $0.utf8.starts(with: "\(path).".utf8) }
      || counts.keys.contains { $0.utf8.starts(with: "\(path).".utf8) }
  }

  /// A text or number as it is written; nil for anything else.
  func word(_ path: String) -> String? { node(path).flatMap { $0.text ?? $0.number } }

  /// The first of several words that says something.
  func firstWord(_ paths: String...) -> String? {
    paths.lazy.compactMap { word($0) }.first { !$0.isEmpty }
  }

  func flag(_ path: String) -> Bool? {
    node(path).flatMap { $0.bool ?? $0.text.flatMap { ["true": true, "false": false][$0.lowercased()] } }
  }

  /// Whether it says in so many words that more pages follow.
  var hasMore: Bool? {
    ["has_more", "hasMore"].lazy.flatMap { [$0, "data.\($0)", "paging.\($0)"] }.compactMap { flag($0) }.first
  }

  /// How many records were read.
  var recordCount: Int { counts.values.reduce(0, +) }
}
