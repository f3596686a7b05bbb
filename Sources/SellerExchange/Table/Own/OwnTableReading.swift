import SellerCore
import SellerJSON
import SellerRecords
import SellerSheets

/// Reads a table that `seller export` wrote, CSV or JSON: every row is a record with everything that there is of it.
struct OwnTableReading {
  private let table: OwnTable
  private let kind: RecordKind
  private let record: OwnRecord
  private let keys: [(column: Int, isRequired: Bool)]
  private let file: SourceFile
  private let context: ImportContext
  private var reading = ImportReading()
  private var count = 0

  /// Reads the rows of a table with such columns.
  static func read(
    _ table: OwnTable, _ kind: RecordKind, _ file: SourceFile, _ rows: Rows, _ context: ImportContext
  ) -> ImportReading {
    var reader = OwnTableReading(table, kind, file, context)
    reader.reading.isTransfer = true
    switch rows {
    case .table(let text, let headings): reader.read(text, headings)
    case .json: reader.readJSON()
    }
    reader.report(file.content.count)
    return reader.reading
  }

  /// In which form the rows stand.
  enum Rows {
    case table(TableFile, headings: [String])
    case json
  }

  private init(_ table: OwnTable, _ kind: RecordKind, _ file: SourceFile, _ context: ImportContext) {
    self.table = table
    self.kind = kind
    self.file = file
    self.context = context
    record = OwnRecord(kind.fields)
    let fields = kind.lineType?.keyFields ?? []
    keys = fields.map { name in
      (table.columns.firstIndex(of: name) ?? 0, kind.fields.first { $0.name == name }?.isRequired ?? false)
    }
  }

  private mutating func read(_ text: TableFile, _ headings: [String]) {
    let places = table.columns.map { name in headings.firstIndex(of: name) }
    reading.layouts[file.name] = TableLayout(file: text, headings: headings, headingLine: 0)
    var isHead = true
    var reader = self
    do throws(TableProblem) {
      try text.forEachRow { row in
        guard !isHead else {
          isHead = false
          return true
        }
        reader.take(row, places, headings)
        reader.report(row.bytesRead)
        return true
      }
    } catch {
      reader.reading.refuse(.file, at: file.position, .table(.file(error)))
    }
    self = reader
  }

  private mutating func take(_ row: borrowing TableRow, _ places: [Int?], _ headings: [String]) {
    count += 1
    let position = SourcePosition(file: file.name, line: row.line)
    if let damage = row.damage { return refuse(.damaged(damage), at: position) }
    guard row.count == headings.count else {
      return refuse(.ragged(found: row.count, expected: headings.count), at: position)
    }
    var values: [String?] = []
    values.reserveCapacity(places.count)
    for (column, place) in places.enumerated() {
      do throws(CellProblem) {
        values.append(
          try place.flatMap { place throws(CellProblem) in
            try OwnCell.json(row.bytes(place), record.forms[column])
          })
      } catch {
        return refuse(.cell(error), at: position, field: table.columns[column])
      }
    }
    take(values, at: position)
  }

  private mutating func readJSON() {
    let source = SourcePieces(file.content)
    var pieces = source
    var json = JSONReader { pieces.next() }
    do throws(JSONError) {
      json.skipByteOrderMark()
      let isRefused = try json.kind() == .object
      if isRefused { try RefusedReply.beginList(&json) } else { try json.beginList() }
      while let element = try json.element() {
        count += 1
        switch element {
        case .value(let element):
          let node = isRefused ? element["record"] ?? element : element
          let position = SourcePosition(file: file.name, record: count, line: node.place.line)
          let before = reading.refusals.count
          take(node, at: position)
          if reading.refusals.count > before {
            reading.raw[position] = RefusedReply(list: RefusedReply.rows, text: node.compact)
          }
        case .damaged(let error, _):
          let position = SourcePosition(file: file.name, record: count, line: error.place.line)
          reading.refuse(table.kind, at: position, .notJSON(TextDamage(error)))
        }
        report(json.place.byte)
      }
      if !isRefused { try json.finish() }
    } catch {
      reading.refuse(.file, at: file.position, .notJSON(TextDamage(error)))
    }
  }

  private mutating func take(_ node: JSONNode, at position: SourcePosition) {
    var values = [String?](repeating: nil, count: table.columns.count)
    guard node.kind == .object else { return refuse(.notOfTable([]), at: position) }
    for member in node.members {
      guard let column = table.columns.firstIndex(of: member.name) else {
        return refuse(.notOfTable([member.name]), at: position)
      }
      values[column] = member.value.compact
    }
    // Here the row is at hand, where it is refused; of a text table it can be read again.
    do throws(FieldProblem) {
      _ = try kind.record(record.json(values), currency: context.currency)
    } catch {
      return refuse(.record(error.problem), at: position, field: error.path)
    }
    take(values, at: position)
  }

  private mutating func take(_ values: [String?], at position: SourcePosition) {
    var parts: [String] = []
    for (column, isRequired) in keys {
      let key = values[column].flatMap(Self.text(ofJSON:))
      guard key != nil || !isRequired else {
        return refuse(.blankKey, at: position, field: table.columns[column])
      }
      parts.append(key ?? "")
    }
    let stated = StatedRecord(kind: kind, key: parts, isWhole: true, json: record.json(values))
    var place = position
    if keys.count == 1 { place.id = parts.first }
    reading.stated.append(PlacedStatement(stated: stated, position: place))
  }

  private static func text(ofJSON json: String) -> String? {
    guard let node = try? JSONNode(reading: Array(json.utf8)) else { return nil }
    return node.text ?? node.number
  }

  private mutating func refuse(_ trouble: TableTrouble, at position: SourcePosition, field: String? = nil) {
    reading.refuse(table.kind, at: position, field: field, .table(trouble))
  }

  private mutating func report(_ bytesRead: Int) {
    guard count % ImportProgress.interval == 0 || bytesRead == file.content.count else { return }
    reading.spool(into: context.spool)
    context.report(file, read: bytesRead, rows: count)
  }
}
