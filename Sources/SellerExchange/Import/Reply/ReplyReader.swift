import SellerCore
import SellerJSON
import SellerRecords
import SellerSheets
import SellerText

/// Reads files of replies: one or more JSON texts a file, each one reply or a list of replies. Only one record at a time is
/// in memory, beside what was read.
struct ReplyReader {
  private let shape: ReplyShape
  private let context: ImportContext
  private let file: SourceFile
  private var json: JSONReader
  private var reading = ImportReading()
  private var pageCount = 0

  /// Reads one file. A record that cannot be taken over is refused by itself, and so is one that is damaged; behind damage
  /// between the records the rest of the file is refused, and what was read before goes in.
  static func read(_ file: SourceFile, as shape: ReplyShape, _ context: ImportContext) -> ImportReading {
    var reader = ReplyReader(file, shape, context)
    reader.readAll()
    return reader.reading
  }

  private init(_ file: SourceFile, _ shape: ReplyShape, _ context: ImportContext) {
    self.file = file
    self.shape = shape
    self.context = context
    var pieces = SourcePieces(file.content)
    json = JSONReader { pieces.next() }
  }

  private mutating func readAll() {
    do throws(Stop) {
      json.skipByteOrderMark()
      repeat { try readText() } while try !rethrowing(as: Stop.init(json:), json.isAtEnd())
    } catch {
      refuse(error.problem)
    }
    reading.spool(into: context.spool)
    context.report(file, rows: reading.recordCount)
  }

  /// Why no more of a file is read.
  private struct Stop: Error {
    let problem: ForeignFieldProblem

    init(_ problem: ForeignFieldProblem) { self.problem = problem }

    init(_ problem: ImportProblem) { self.init(ForeignFieldProblem(field: nil, problem: problem)) }

    init(json error: JSONError) { self.init(.notJSON(TextDamage(error))) }
  }

  private mutating func refuse(_ problem: ForeignFieldProblem) {
    let position = SourcePosition(file: file.name, page: pageCount == 0 ? nil : pageCount)
    reading.refuse(.file, at: position, problem)
  }

  private mutating func kind() throws(Stop) -> JSONNode.Kind {
    try rethrowing(as: Stop.init(json:), json.kind())
  }

  /// Reads a reply, or a list of replies.
  private mutating func readText() throws(Stop) {
    guard try kind() == .list else { return try readPage() }
    try rethrowing(as: Stop.init(json:), json.beginList())
    var isEmpty = true
    while try rethrowing(as: Stop.init(json:), json.nextElement()) {
      isEmpty = false
      try readPage()
    }
    if isEmpty { throw Stop(.notThisFormat(looksLike: nil)) }
  }
}

extension ReplyReader {
  private mutating func readPage() throws(Stop) {
    guard try kind() == .object else { throw Stop(.notThisFormat(looksLike: nil)) }
    pageCount += 1
    var page = Page(mark: reading.mark(context.spool))
    try readObject(at: "", &page)
    if page.isOfRefused { return }
    do throws(ForeignFieldProblem) {
      try shape.check(page.envelope)
    } catch {
      // Nothing of a reply that is an error goes in.
      reading.drop(since: page.mark, context.spool)
      if case .notThisFormat = error.problem { throw Stop(error) }
      refuse(error)
      return
    }
    if let mark = shape.pages(page.envelope) {
      let position = SourcePosition(file: file.name, page: pageCount)
      reading.pages.append(PlacedPage(mark: mark, position: position))
    }
  }

  /// A reply that is being read.
  private struct Page {
    /// How much there was before it.
    let mark: ImportReading.Mark
    var envelope = ReplyEnvelope()
    var recordCount = 0
    /// Whether it is no reply of a platform, but records of replies that were refused before.
    var isOfRefused = false
  }

  /// Reads an object on the way to the records; what is no list of records belongs to the envelope, or to a record that the
  /// object itself is.
  private mutating func readObject(at path: String, _ page: inout Page) throws(Stop) {
    let line = json.place.line
    try rethrowing(as: Stop.init(json:), json.beginObject())
    var members: [String: JSONNode] = [:]
    var hasRecords = false
    while let name = try rethrowing(as: Stop.init(json:), json.nextName()) {
      let memberPath = shape.isWrapper(name) ? path : path.isEmpty ? name : "\(path).\(name)"
      let kind = try kind()
      if kind == .list, path.isEmpty, name == RefusedReply.member {
        try readRefused(&page)
      } else if kind == .list, let reader = shape.lists[memberPath] {
        hasRecords = true
        try readList(at: memberPath, reader, &page)
      } else if kind == .object, shape.leads(memberPath) || shape.lists[memberPath] != nil {
        let before = page.recordCount
        try readObject(at: memberPath, &page)
        hasRecords = hasRecords || page.recordCount > before
      } else {
        let node = try rethrowing(as: Stop.init(json:), json.value())
        page.envelope.add(node, at: memberPath)
        members[name] = node
        // Records that are not there stand as null in their place.
        hasRecords = hasRecords || shape.lists[memberPath] != nil
      }
    }
    let record = ReplyObject(members)
    // What stands beside records is none.
    guard !hasRecords, let reader = shape.lists[path] ?? shape.single(path, record), !members.isEmpty else { return }
    page.envelope.count(1, at: path)
    let read = ReadRecord(record, reader, context)
    try take(read, line: line, &page) { RefusedReply(list: path, members: members) }
  }

  private mutating func readList(
    at path: String, _ reader: @escaping ReplyShape.Reader, _ page: inout Page
  ) throws(Stop) {
    try rethrowing(as: Stop.init(json:), json.beginList())
    page.envelope.count(0, at: path)
    var nodes: [JSONNode] = []
    while true {
      let element: JSONElement?
      do throws(Stop) {
        element = try rethrowing(as: Stop.init(json:), json.element())
      } catch {
        try take(&nodes, reader, of: path, &page)
        throw error
      }
      if case .value(let node) = element {
        nodes.append(node)
        if nodes.count < ImportProgress.interval { continue }
      }
      try take(&nodes, reader, of: path, &page)
      guard let element else { return }
      guard case .damaged(let error, _) = element else { continue }
      page.envelope.count(1, at: path)
      page.recordCount += 1
      let position = SourcePosition(
        file: file.name, page: pageCount, record: page.recordCount, line: error.place.line)
      reading.refuse(.unknown, at: position, .notJSON(TextDamage(error)))
      report()
    }
  }

  /// Takes records over, on several threads where they are many.
  private mutating func take(
    _ nodes: inout [JSONNode], _ reader: @escaping ReplyShape.Reader, of list: String, _ page: inout Page
  ) throws(Stop) {
    defer { nodes.removeAll(keepingCapacity: true) }
    let read = ParallelMap.map(small: nodes) { [context] nodes in
      nodes.map { $0.kind == .object ? ReadRecord(ReplyObject($0), reader, context) : nil }
    }
    for (node, read) in zip(nodes, read) {
      page.envelope.count(1, at: list)
      if let read {
        try take(read, line: node.place.line, &page) { RefusedReply(list: list, text: node.compact) }
      } else {
        refuse(node, &page)
      }
      report()
    }
    reading.spool(into: context.spool)
  }

  /// Reads records that were refused before, each with the list that it stood in.
  private mutating func readRefused(_ page: inout Page) throws(Stop) {
    page.isOfRefused = true
    try rethrowing(as: Stop.init(json:), json.beginList())
    while let element = try rethrowing(as: Stop.init(json:), json.element()) {
      guard case .value(let node) = element, let list = node["list"]?.text, let record = node["record"],
        let reader = shape.lists[list] ?? shape.single(list, ReplyObject(record))
      else {
        page.recordCount += 1
        let position = SourcePosition(file: file.name, page: pageCount, record: page.recordCount)
        reading.refuse(.unknown, at: position, .unrecognisedRecord)
        continue
      }
      try take(record, reader, of: list, &page)
    }
  }

  private mutating func take(
    _ node: JSONNode, _ reader: ReplyShape.Reader, of list: String, _ page: inout Page
  ) throws(Stop) {
    guard node.kind == .object else { return refuse(node, &page) }
    let read = ReadRecord(ReplyObject(node), reader, context)
    try take(read, line: node.place.line, &page) { RefusedReply(list: list, text: node.compact) }
  }

  /// Refuses what is no record at all.
  private mutating func refuse(_ node: JSONNode, _ page: inout Page) {
    page.recordCount += 1
    let position = SourcePosition(file: file.name, page: pageCount, record: page.recordCount, line: node.place.line)
    let problem: ImportProblem = node.kind == .null ? .missing : .wrongShape(expected: .object)
    reading.refuse(.unknown, at: position, problem)
  }

  /// Takes one record over, or notes why not.
  private mutating func take(
    _ read: ReadRecord, line: Int, _ page: inout Page, asItStands: () -> RefusedReply
  ) throws(Stop) {
    page.recordCount += 1
    page.envelope.note(read.intake.kind)
    let position = SourcePosition(
      file: file.name, page: pageCount, record: page.recordCount, line: line, id: read.intake.id)
    switch read.outcome {
    case .success(let outcome):
      if context.spool?.wants(position) == true { reading.raw[position] = asItStands() }
      reading.add(outcome, read.intake, at: position)
    case .failure(let error):
      // Another interface's record: the file is not what it was taken for.
      if case .notThisFormat = error.problem {
        reading.drop(since: page.mark, context.spool)
        throw Stop(error)
      }
      reading.raw[position] = asItStands()
      reading.refuse(read.intake.kind, at: position, error)
    }
  }

  private func report() {
    guard reading.recordCount % ImportProgress.interval == 0 else { return }
    context.report(file, read: json.place.byte, rows: reading.recordCount)
  }
}

extension ImportReading {
  fileprivate mutating func add(_ outcome: ReplyOutcome, _ intake: RecordIntake, at position: SourcePosition) {
    switch outcome {
    case .rows(let contents, let updatedAt):
      for content in contents {
        rows.append(ImportedRow(content: content, position: position, updatedAt: updatedAt))
      }
      note(intake, at: position)
    case .stated(let record):
      stated.append(PlacedStatement(stated: record, position: position))
    case .skipped(let reason, let field):
      skips.append(ImportSkip(kind: intake.kind, position: position, field: field, reason: reason))
    }
  }
}

private struct ReadRecord: Sendable {
  let outcome: Result<ReplyOutcome, ForeignFieldProblem>
  let intake: RecordIntake

  init(_ record: ReplyObject, _ reader: ReplyShape.Reader, _ context: ImportContext) {
    var intake = RecordIntake()
    do throws(ForeignFieldProblem) {
      outcome = .success(try reader(record, context, &intake))
    } catch {
      outcome = .failure(error)
    }
    self.intake = intake
  }
}

/// A file's bytes, one piece after the other.
struct SourcePieces {
  private static let size = 1 << 18

  private let content: any SourceBytes
  private var offset = 0

  init(_ content: any SourceBytes) { self.content = content }

  mutating func next() -> JSONPiece {
    do throws(TableProblem) {
      let piece = try content.bytes(at: offset, count: Self.size)
      offset += piece.count
      return piece.isEmpty ? .end : .bytes(piece)
    } catch {
      return .failed
    }
  }
}
