import SellerJSON
import SellerRecords
import SellerSheets
import SellerTables
import SellerText

/// What was refused of files of one kind, ready to be corrected and imported again: a reply's records as JSON, a table's rows as
/// a table.
public struct RefusedFile: Sendable {
  /// The file's bytes.
  public let bytes: [UInt8]
  /// How many records there are.
  public let count: Int

  /// The heading under which the reason stands. No map names it, so that the file is read as the table was.
  static let reason = "refused because"
}

extension PreparedImport {
  /// What was refused, as files: one for the replies of each format, and one for each table.
  public func refused(in report: ImportReport) -> [RefusedFile] { replies(report.refusals) + tables(report.refusals) }

  private func replies(_ refusals: [ImportRefusal]) -> [RefusedFile] {
    let raw = texts(of: Set(refusals.map(\.position)))
    return formats.compactMap { format in
      let names = Set(files(of: format).map(\.name))
      var told: Set<SourcePosition> = []
      let found = refusals.compactMap { refusal -> JSONValue? in
        guard names.contains(refusal.position.file), let raw = raw[refusal.position],
          told.insert(refusal.position).inserted
        else { return nil }
        let place = refusal.field.map { "\($0): " } ?? ""
        return .object([
          ("list", .string(raw.list)), ("problem", .string(place + refusal.problem.phrase.english)),
          ("record", .verbatim(raw.text)),
        ])
      }
      guard !found.isEmpty else { return nil }
      var writer = JSONWriter(.elementPerLine)
      writer.beginObject()
      writer.name("format")
      writer.text(format.name.word)
      writer.name(RefusedReply.member)
      writer.beginList()
      for record in found { writer.write(record) }
      writer.endList()
      writer.endObject()
      writer.endLine()
      return RefusedFile(bytes: writer.bytes, count: found.count)
    }
  }

  private func tables(_ refusals: [ImportRefusal]) -> [RefusedFile] {
    let lines = Dictionary(grouping: refusals.filter { $0.position.line != nil }, by: \.position.file)
    return lines.keys.sorted().compactMap { file in
      guard let layout = reading.layouts[file] else { return nil }
      var reasons: [Int: String] = [:]
      for refusal in lines[file] ?? [] {
        guard let line = refusal.position.line else { continue }
        let place = refusal.field.map { "\($0): " } ?? ""
        reasons[line] = reasons[line] ?? place + refusal.problem.phrase.english
      }
      var rows: [[String]] = []
      try? layout.file.forEachRow { row in
        guard row.line > layout.headingLine, let reason = reasons[row.line] else { return true }
        let cells = (0..<layout.headings.count).map { row[$0] }
        rows.append(cells + [reason])
        return rows.count < reasons.count
      }
      guard !rows.isEmpty else { return nil }
      let text = CSVText.lines(of: [layout.headings + [RefusedFile.reason]] + rows)
      return RefusedFile(bytes: text, count: rows.count)
    }
  }
}

/// Where the headings and the rows of a table stand.
struct TableLayout: Sendable {
  let file: TableFile
  let headings: [String]
  let headingLine: Int
}
