import SellerTables
import SellerText

/// The report of an import, line by line: the files, the counts, what was refused, and what there is to say.
struct ImportStory {
  private let preview: ImportPreview
  private let context: PageContext

  init(_ preview: ImportPreview, _ context: PageContext) {
    self.preview = preview
    self.context = context
  }

  var lines: [StyledText] { files + counts + refusals + remarks }

  private var files: [StyledText] {
    preview.files.flatMap { file -> [StyledText] in
      let name = StyledText(context.say(SourceName(file.name)), .heading) + StyledText("  ")
      let line = name + StyledText(context.say(file.format), .dimmed)
      guard !file.columns.isEmpty else { return [line] }
      return [line, StyledText("  " + context.say(ImportPhrase.columnsFound), .dimmed)]
        + file.columns.map { StyledText("    " + context.say(ImportPhrase.column($0.heading, $0.field))) }
        + file.missing.map { StyledText("    " + context.say(ImportPhrase.noColumn($0)), .danger) }
    } + [StyledText("")]
  }

  /// The counts as a table whose columns are as wide as what stands in them.
  private var counts: [StyledText] {
    let fields = ImportCountRow.fields
    let rows =
      [fields.map { StyledText(context.say($0.heading), .dimmed) }]
      + preview.counts.map { row in fields.map { $0.cell(row, context.language) } }
    let widths = fields.indices.map { column in rows.map { DisplayText.width($0[column].text) }.max() ?? 0 }
    return rows.map { row in
      zip(zip(row, widths), fields).reduce(StyledText("")) { line, cell in
        let ((text, width), field) = cell
        return line + text.padded(to: width, alignment: field.alignment) + StyledText("  ")
      }
    } + [StyledText("")]
  }

  private var refusals: [StyledText] {
    list(preview.refusals, under: ImportPhrase.refused(preview.refusals.count), .danger)
  }

  private var remarks: [StyledText] {
    list(preview.remarks, under: ImportPhrase.remarks(preview.remarks.count), .warning)
  }

  /// More lines than these nobody reads on a screen.
  private static let most = 200

  private func list(_ phrases: [Phrase], under title: Phrase, _ role: Role) -> [StyledText] {
    guard !phrases.isEmpty else { return [] }
    var lines = [StyledText(context.say(title), role)]
    lines += phrases.prefix(Self.most).map { StyledText("  " + context.say($0)) }
    if phrases.count > Self.most {
      lines.append(StyledText("  " + context.say(ImportPhrase.more(phrases.count - Self.most)), .dimmed))
    }
    return lines + [StyledText("")]
  }
}
