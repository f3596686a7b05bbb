import SellerCore
import SellerJSON

/// A file that people write, too: one JSON5 text with the records in the list that is named after them, `{rules: [{…}, …]}`.
///
/// What the program changes are the lines of the records that it changes; comments and everything else stay as they were
/// written. A new record stands behind the last one with a smaller id, whether a command or a table brings it.
public struct RecordDocument {
  /// A record's object, and its lines in the text.
  struct Entry {
    let node: JSONNode
    let lines: ClosedRange<Int>
    /// Whether the object has these lines for itself.
    let isAlone: Bool
    let hasComma: Bool
  }

  private let lines: [ArraySlice<UInt8>]
  private let list: JSONNode?
  private let json: [UInt8]
  let entries: [Entry]
  /// Whether each line of the text is one of the JSON that it means.
  private let keepsLines: Bool

  /// Reads a text; `name` is that of the list.
  init(_ text: [UInt8], _ name: String) throws(FieldProblem) {
    lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
    let json = JSON5Text(text).json
    self.json = json
    let root = try JSONNode.record(json.allSatisfy(JSONReader.isBlank) ? Array("{}".utf8) : json)
    list = root[name]
    if let list, list.kind != .list { throw list.wrongType(.list).inside(name) }
    var (line, byte) = (1, 0)
    entries =
      list?.elements.map { node in
        line += json[byte..<node.byte].count { $0 == 0x0A }
        byte = node.byte
        return Self.entry(node, from: line, in: json)
      } ?? []
    keepsLines = json.count { $0 == 0x0A } == text.count { $0 == 0x0A }
  }

  private static func entry(_ node: JSONNode, from first: Int, in json: [UInt8]) -> Entry {
    let end = node.byte + node.source.count
    let before = json[..<node.byte].reversed().prefix { $0 != 0x0A }
    let after = json[end...].prefix { $0 != 0x0A }
    let comma = UInt8(ascii: ",")
    return Entry(
      node: node, lines: first...(first + node.source.count { $0 == 0x0A }),
      isAlone: before.allSatisfy(JSONReader.isBlank)
        && after.filter { !JSONReader.isBlank($0) }.count <= (after.contains(comma) ? 1 : 0),
      hasComma: after.contains(comma))
  }

  /// The line of the text, from 1, that a place in the JSON stands in.
  func line(of offset: Int) -> Int { 1 + json.prefix(offset).count { $0 == 0x0A } }

  /// The bytes of an entry's lines in a text.
  func range(of entry: Entry, in text: [UInt8]) -> Range<Int> {
    guard keepsLines, let last = lines.indices.last, entry.lines.upperBound - 1 <= last else { return 0..<0 }
    return lines[entry.lines.lowerBound - 1].startIndex..<lines[entry.lines.upperBound - 1].endIndex
  }
}

extension RecordDocument {
  /// A text with these records in its list, by their ids: those that are as they were keep their lines.
  public static func text<Stored: StoredRecord>(
    of type: Stored.Type, over old: [UInt8], holding records: [(key: RecordKey, line: [UInt8])], currency: Currency
  ) -> [UInt8] {
    guard let document = try? RecordDocument(old, type.storageName) else {
      return fresh(type.storageName, records.map(\.line))
    }
    return document.replacing(type, records, currency) ?? fresh(type.storageName, records.map(\.line))
  }

  /// A text of its own: one line a record.
  private static func fresh(_ name: String, _ records: [[UInt8]]) -> [UInt8] {
    var text = Array("{\n  \"\(name)\": [\n".utf8)
    for (place, line) in records.enumerated() {
      text += indent + line + (place + 1 < records.count ? [UInt8(ascii: ",")] : []) + [0x0A]
    }
    return text + Array("  ]\n}\n".utf8)
  }

  private static let indent = [UInt8](repeating: 0x20, count: 4)

  /// Nil where records share lines, so that nothing can be replaced without touching something else.
  private func replacing<Stored: StoredRecord>(
    _ type: Stored.Type, _ records: [(key: RecordKey, line: [UInt8])], _ currency: Currency
  ) -> [UInt8]? {
    guard let list, keepsLines, entries.allSatisfy(\.isAlone) else { return nil }
    let opening = list.place.line
    // Right behind the bracket comes nothing else.
    let behind = json[(list.byte + 1)...].prefix { $0 != 0x0A }
    guard behind.allSatisfy(JSONReader.isBlank), entries.first.map({ $0.lines.lowerBound > opening }) ?? true,
      line(of: list.byte + list.source.count) > opening
    else { return nil }
    var wanted = Dictionary(records.map { ($0.key, $0.line) }) { first, _ in first }
    var number = 0
    var body: [[UInt8]] = []
    var kept: [Ending] = []
    for (place, entry) in entries.enumerated() {
      let upTo = entry.lines.lowerBound - 1
      body += lines[number..<upTo].map(Array.init)
      number = entry.lines.upperBound
      guard let record = try? Stored.schema.read(entry.node, currency) else { return nil }
      guard let line = wanted.removeValue(forKey: record.key) else { continue }
      if line == record.line(currency: currency).bytes {
        body += lines[upTo..<number].map(Array.init)
      } else {
        body.append(Self.indent + line + (entry.hasComma ? [UInt8(ascii: ",")] : []))
      }
      let isLast = place + 1 == entries.count
      kept.append(Ending(key: record.key, line: body.count - 1, hasComma: entry.hasComma, isLast: isLast))
    }
    body += lines[number...].map(Array.init)
    for record in records where wanted[record.key] != nil {
      let before = kept.lastIndex {
        $0.key < record.key && ($0.hasComma || $0.isLast && Self.ended(body[$0.line]) != nil)
      }
      // Behind the last entry with a smaller id, so that comments stay above the entries that they are about.
      let place = before.map { kept[$0].line + 1 } ?? opening
      let hasComma = before.map { kept[$0].hasComma } ?? !kept.isEmpty
      if let before, !hasComma, let line = Self.ended(body[place - 1]) {
        body[place - 1] = line
        kept[before].hasComma = true
      }
      body.insert(Self.indent + record.line + (hasComma ? [UInt8(ascii: ",")] : []), at: place)
      for other in kept.indices where kept[other].line >= place { kept[other].line += 1 }
      let isLast = before.map { kept[$0].isLast } ?? kept.isEmpty
      kept.insert(
        Ending(key: record.key, line: place, hasComma: hasComma, isLast: isLast), at: before.map { $0 + 1 } ?? 0)
    }
    return Array(body.joined(separator: [0x0A]))
  }

  /// Where an entry ends.
  private struct Ending {
    let key: RecordKey
    var line: Int
    var hasComma: Bool
    let isLast: Bool
  }

  /// The line on which an entry ends, with a comma behind it; nil where something else follows.
  private static func ended(_ line: [UInt8]) -> [UInt8]? {
    for place in line.indices where line[place] == UInt8(ascii: "}") {
      let rest = JSON5Text(Array(line[(place + 1)...])).json.filter { !JSONReader.isBlank($0) }
      if rest == [UInt8(ascii: ",")] { return line }
      if rest.isEmpty { return line[...place] + [UInt8(ascii: ",")] + line[(place + 1)...] }
    }
    return nil
  }
}

extension StoredRecord {
  /// The name of the list that holds the records, in a file that is one text.
  static var storageName: String { String(StoreFile(Self.self).path.prefix { $0 != "." }) }
}
