import SellerTables
import SellerText

/// Facts for people, one below the other: what each is, and what it says.
struct OutputFacts {
  let language: Language
  private var rows: [[OutputTable.Cell]] = []

  init(in language: Language) { self.language = language }

  /// Adds a fact; one that is not known is left out.
  mutating func add(_ label: any Worded, _ text: OutputTable.Cell?) {
    if let text { add(language.say(label), text) }
  }

  /// Adds a fact in one role.
  mutating func add(_ label: any Worded, _ text: String?, _ role: Role = .text) {
    add(label, text.map { OutputTable.Cell($0, role) })
  }

  /// Adds what a record's page tells.
  mutating func add(_ lines: [StoryLine]) {
    for line in lines { add(line.label, line.text) }
  }

  private mutating func add(_ label: String, _ text: OutputTable.Cell) {
    rows.append([OutputTable.Cell(label, .dimmed), text])
  }

  /// The facts as a table.
  func table(title: String? = nil) -> OutputTable {
    OutputTable(
      title: title, showsHeadings: false, columns: [.init(Heading.what), .init(Heading.value)], rows: rows)
  }
}
