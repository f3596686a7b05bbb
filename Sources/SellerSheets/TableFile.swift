/// A file that holds a table, whatever it is: text with delimiters, or an Excel workbook.
///
/// It is looked at when it is opened, and read as often as asked, a row at a time; memory does not grow with the file, but for
/// the texts that a workbook's cells share.
public struct TableFile: Sendable {
  /// What someone who knows the file says of it; the rest is found by its look.
  public struct Choices: Sendable, Hashable {
    /// The encoding of a text.
    public var encoding: TextEncoding?
    /// What stands between cells in a text.
    public var delimiter: Dialect.Delimiter?
    /// The sheet of a workbook.
    public var sheet: String?

    /// Nothing said.
    public init(encoding: TextEncoding? = nil, delimiter: Dialect.Delimiter? = nil, sheet: String? = nil) {
      self.encoding = encoding
      self.delimiter = delimiter
      self.sheet = sheet
    }
  }

  private enum Content {
    case text(TextTable)
    case workbook(Workbook)
  }

  private let content: Content

  /// Opens a file.
  public init(_ source: any SourceBytes, choices: Choices = Choices()) throws(TableProblem) {
    let head = try source.bytes(at: 0, count: 1024)
    guard !head.isEmpty else { throw .empty }
    if Self.isArchive(head) {
      content = .workbook(try Workbook(source, sheet: choices.sheet))
      return
    }
    if let foreign = ForeignContent(head) { throw .foreign(foreign) }
    content = .text(try TextTable(source, encoding: choices.encoding, delimiter: choices.delimiter))
  }

  private static func isArchive(_ head: [UInt8]) -> Bool {
    head.starts(with: [0x50, 0x4B, 3, 4]) || head.starts(with: [0x50, 0x4B, 5, 6])
  }

  /// The sheets of a workbook of which nobody says which is meant: the one that is read, and others that have anything; nil for
  /// what is no workbook.
  public static func sheets(of source: any SourceBytes) -> (read: String, others: [String])? {
    guard let head = try? source.bytes(at: 0, count: 4), isArchive(head), let sheets = try? Workbook.sheets(of: source),
      let first = sheets.first
    else { return nil }
    return (first.name, sheets.dropFirst().filter(\.isFilled).map(\.name))
  }

  /// The encoding of a text; nil for a workbook.
  public var encoding: TextEncoding? { if case .text(let table) = content { table.encoding } else { nil } }

  /// Whether it is a workbook: a row shorter than the others is then short because nothing stands in its last cells, and not
  /// because it is damaged.
  public var isWorkbook: Bool {
    switch content {
    case .text: false
    case .workbook: true
    }
  }

  /// Hands over row by row those that are not blank, until the visitor has enough. Runs of rows of a text with which nothing is
  /// wrong are offered whole, to who takes them.
  public func forEachRow(
    pieces: ((RowPiece) -> Bool)? = nil, _ visit: (borrowing TableRow) -> Bool
  ) throws(TableProblem) {
    switch content {
    case .text(let table): try table.forEachRow(pieces: pieces, visit)
    case .workbook(let workbook): try workbook.forEachRow(visit)
    }
  }
}

extension ForeignContent {
  /// What a file is that begins with these bytes and is no text table; nil when it may be one.
  init?(_ head: [UInt8]) {
    let text = head.starts(with: TextEncoding.utf8.mark) ? head[3...] : head[...]
    let start = text.drop { $0 <= 0x20 }.prefix(64).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      self = .oldWorkbook
    } else if head.starts(with: [0x1F, 0x8B]) || head.starts(with: "Rar!".utf8)
      || head.starts(with: [0x37, 0x7A, 0xBC, 0xAF])
    {
      self = .archive
    } else if head.starts(with: "%PDF-".utf8) {
      self = .pdf
    } else if ["<html", "<!doctype", "<table", "<?xml", "<meta"].contains(where: { start.starts(with: $0.utf8) }) {
      self = .webPage
    } else {
      return nil
    }
  }
}
