import SellerTables
import SellerText

/// A part of a list that can be copied: a cell, rows, all that is shown.
struct ListCopy: Sendable {
  /// What it is.
  let title: Phrase
  /// The cell itself, or that the columns' headings go along.
  let detail: Phrase
  /// What is copied, made when it is wanted.
  let text: @Sendable () -> String
}

extension RowList {
  /// The cells of the selected row, that row or the marked ones, and the rows as they are listed.
  var copies: [ListCopy] {
    let list = self
    let cells = selected.map { row in
      columns.map { column in
        let text = column.field.cell(row, language).text
        return ListCopy(title: column.field.heading, detail: Phrase(verbatim: text)) { text }
      }
    }
    let chosen = marks.isEmpty ? [selectedRow].compactMap(\.self) : markedRows
    let parts =
      [(ChromePhrase.copyRows(chosen.count, marked: !marks.isEmpty), chosen)]
      + [(ChromePhrase.copyAll(listed.count), listed)]
    return (cells ?? [])
      + parts.filter { !$1.isEmpty }.map { title, places in
        ListCopy(title: title, detail: ChromePhrase.withHeadings) { list.table(of: places) }
      }
  }

  /// Rows as they are shown, a line each below the headings, their cells parted by tabs: what tables take when it is pasted.
  private func table(of places: [Int]) -> String {
    let lines =
      [columns.map { language.say($0.field.heading) }]
      + places.map { place in columns.map { $0.field.cell(rows[place], language).text } }
    return lines.map { $0.joined(separator: "\t") }.joined(separator: "\n") + "\n"
  }
}
