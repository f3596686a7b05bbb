import SellerCore
import SellerJSON
import SellerRecords
import SellerText
import SystemPackage

/// What a change replaced, a line a record: `{"kind":"order","key":["O1"],"after":"9ae16a3b2f90404f","before":{…}}`.
struct UndoLog: Sendable {
  /// The lines, some in each chain, but for the latest.
  private let lines: Spool
  private var chain = 0
  private var latest: [UInt8] = []

  /// Nothing yet; so many bytes are kept in memory.
  init(inMemory room: Int) { lines = Spool(inMemory: room) }

  /// Notes a record as it was and as it becomes; nil where there is none.
  mutating func note(_ key: RecordKey, before: ArraySlice<UInt8>?, after: ArraySlice<UInt8>?) {
    add(Self.line(key, before: before, after: after))
  }

  /// A record's line.
  static func line(_ key: RecordKey, before: ArraySlice<UInt8>?, after: ArraySlice<UInt8>?) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(96 + 2 * (before?.count ?? 0))
    func add(_ text: String, _ value: String) {
      bytes.append(contentsOf: text.utf8)
      bytes.append(escaping: value)
      bytes.append(UInt8(ascii: "\""))
    }
    add("{\"kind\":\"", key.kind.rawValue)
    for (place, part) in key.parts.enumerated() { add(place == 0 ? ",\"key\":[\"" : ",\"", part) }
    bytes.append(UInt8(ascii: "]"))
    if let after { add(",\"after\":\"", Self.mark(after)) }
    if let before { add(",\"before\":\"", String(decoding: before, as: UTF8.self)) }
    bytes += "}\n".utf8
    return bytes
  }

  /// A writer of lines that come next, but may be added beside others.
  mutating func section() -> Section {
    lines.append(latest, to: chain)
    latest = []
    chain += 2
    return Section(lines: lines, chain: chain - 1)
  }

  /// Lines that come in one after the other.
  struct Section: Sendable {
    fileprivate let lines: Spool
    fileprivate let chain: Int

    func add(_ some: [UInt8]) { lines.append(some, to: chain) }
  }

  static func append(order id: UnsafeRawBufferPointer, after: LineSum, to lines: inout [UInt8]) {
    lines += "{\"kind\":\"order\",\"key\":[\"".utf8
    lines.append(escaping: id.bindMemory(to: UInt8.self))
    lines += "\",\"\",\"\"],\"after\":\"".utf8
    after.write(to: &lines)
    lines += "\"}\n".utf8
  }

  /// Adds lines.
  mutating func add(_ line: [UInt8]) {
    latest += line
    guard latest.count >= 1 << 16 else { return }
    lines.append(latest, to: chain)
    latest.removeAll(keepingCapacity: true)
  }

  /// Writes the lines.
  func write(to file: OpenFile, in files: any FileLayer) throws(FileFailure) {
    for chain in 0...chain {
      try lines.forEachPiece(of: chain) { piece throws(FileFailure) in try files.writeAll(file, piece) }
    }
    if lines.hasFailed { throw FileFailure(.read, file.path, .system(.ioError)) }
    try files.writeAll(file, latest)
  }

  /// What a line is known by again, written as another is.
  static func mark(_ line: ArraySlice<UInt8>, as other: String = "") -> String {
    if LineSum.isWritten(in: other) { return line.withUnsafeBytes { LineSum($0).text } }
    var hash = FNV()
    hash.combine(line)
    return String(hash.value, radix: 16)
  }
}

/// A record that a change replaced.
struct UndoEntry: Sendable {
  let key: RecordKey
  /// What it is known by as the change made it; nil when the change took it away.
  let after: String?
  /// Its line before the change; nil when there was none.
  let before: [UInt8]?

  init?(_ line: JSONNode) {
    guard let kind = line["kind"]?.text.flatMap(RecordKind.init), let key = line["key"] else { return nil }
    let parts = key.elements.compactMap(\.text)
    guard parts.count == 3 else { return nil }
    self.key = RecordKey(kind, parts[0], parts[1], parts[2])
    after = line["after"]?.text
    before = line["before"]?.text.map { Array($0.utf8) }
  }
}

/// The file that keeps what the latest change replaced that can be undone. It may be removed at any time: then there is nothing
/// to undo.
struct UndoFile {
  /// The folder in the store.
  static let folder = ".undo"
  private static let name = "last.jsonl"

  private let directory: StoreDirectory

  init(_ directory: StoreDirectory) { self.directory = directory }

  private var path: DiskPath { directory.root.appending(Self.folder).appending(Self.name) }

  private var draft: DiskPath { path.parent.appending("draft") }

  /// Writes it beside its place, before the change is put in place: what cannot be kept for undoing is not done.
  func draft(_ log: UndoLog, at moment: Instant, command: String, what: Phrase) throws(FileFailure) {
    let files = directory.files
    let head = JSONValue.object([
      ("at", .string(moment.description)), ("command", .string(command)), ("what", .string(what.english)),
      ("what_zh", .string(what.chinese)),
    ]).line
    try files.makeDirectories(path.parent)
    if try files.status(at: draft) != nil { try files.remove(draft) }
    try files.writeNew(draft, permissions: 0o600) { file throws(FileFailure) in
      try files.writeAll(file, head)
      try log.write(to: file, in: files)
    }
  }

  /// Puts what was written in its place, once the change has happened.
  func publish() throws(FileFailure) {
    try directory.files.rename(draft, to: path)
    try directory.files.syncFolder(path.parent)
  }

  /// The change that it tells of, without what was replaced, of which there may be a million lines; nil when there is none.
  func change() throws(StoreError) -> UndoableChange? {
    var head: JSONNode?
    var (lines, isWhole) = (0, false)
    _ = try rethrowing(
      as: StoreError.unreadable,
      directory.files.forEachBlock(of: path) { block in
        if lines == 0 { head = try? JSONNode(reading: Array(block.prefix { $0 != 0x0A })) }
        lines += block.count { $0 == 0x0A }
        isWhole = block.last == 0x0A
      })
    return isWhole ? head.flatMap { Self.change($0, records: lines - 1) } : nil
  }

  private static func change(_ head: JSONNode, records: Int) -> UndoableChange? {
    guard let at = head["at"]?.text.flatMap({ Instant($0) }), let command = head["command"]?.text else { return nil }
    let english = head["what"]?.text ?? command
    // Files of earlier versions have the English alone.
    let what = Phrase(en: "\(english)", zh: "\(head["what_zh"]?.text ?? english)")
    return UndoableChange(at: at, command: command, what: what, records: records)
  }

  /// The same with what was replaced; nil also when that cannot be understood.
  func read() throws(StoreError) -> (change: UndoableChange, entries: [UndoEntry])? {
    guard let bytes = try rethrowing(as: StoreError.unreadable, directory.files.contents(of: path)?.bytes) else {
      return nil
    }
    var lines = bytes.split(separator: 0x0A)[...]
    guard let head = lines.popFirst().flatMap({ try? JSONNode(reading: Array($0)) }) else { return nil }
    var entries: [UndoEntry] = []
    for line in lines {
      guard let entry = (try? JSONNode(reading: Array(line))).flatMap(UndoEntry.init) else { return nil }
      entries.append(entry)
    }
    return Self.change(head, records: entries.count).map { ($0, entries) }
  }

  /// Removes it.
  func remove() throws(FileFailure) {
    if try directory.files.status(at: path) != nil { try directory.files.remove(path) }
  }
}
