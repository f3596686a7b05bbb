import SellerCore
import SellerSheets
import SellerText

/// A kind of file that can be imported, described once: its name, whose shops it belongs to, how it is known by its content,
/// what help says of it, and what reads it.
///
/// To add one: a folder with its reader and an `ImportFormat`, and a line in ``ImportFormat/all``.
public struct ImportFormat: Sendable {
  /// What it is called, on the command line and in messages.
  public let name: FormatName
  /// The platform whose shops such files belong to; nil for any.
  public let platform: Platform?
  /// What help says of it: what such files are, and what they hold.
  public let summary: Phrase
  /// The facts that such files state.
  let carries: CarriedFacts
  /// Whether such files are tables, which somebody's own may look like.
  public let isOfTables: Bool
  /// Whether a file that begins so is of this format.
  let fits: @Sendable (FileSample) -> Bool
  /// Whether a file that begins so may be of this format where nothing else tells what it is: replies without records say little.
  let mayBe: @Sendable (FileSample) -> Bool
  let read: @Sendable (SourceFile, ImportContext) -> ImportReading

  /// A format.
  init(
    _ name: FormatName, platform: Platform?, summary: Phrase, carries: CarriedFacts, isOfTables: Bool = false,
    fits: @escaping @Sendable (FileSample) -> Bool, mayBe: @escaping @Sendable (FileSample) -> Bool = { _ in false },
    read: @escaping @Sendable (SourceFile, ImportContext) -> ImportReading
  ) {
    self.name = name
    self.platform = platform
    self.summary = summary
    self.carries = carries
    self.isOfTables = isOfTables
    self.fits = fits
    self.mayBe = mayBe
    self.read = read
  }

  /// Whether such files belong to shops of a platform.
  public func belongs(to shop: Platform) -> Bool { platform == nil || platform == shop }

  /// Reads files, one after the other. A file of another format is refused with the format that it looks like.
  public func read(_ files: [SourceFile], _ context: ImportContext) -> ImportReading {
    files.reduce(into: ImportReading()) { reading, file in
      var read = read(file, context)
      for index in read.refusals.indices where read.refusals[index].problem == .notThisFormat(looksLike: nil) {
        let found = ImportFormat.of(file)
        read.refusals[index].problem = .notThisFormat(looksLike: found?.name == name ? nil : found?.name)
      }
      read.carries.formUnion(carries.facts(of: read))
      let isUntold = read.refusals.contains { $0.problem == .table(.map(.noRecord)) }
      if read.hasRows || isUntold, let remark = context.table.otherSheets(of: file) {
        read.notes.append(ImportNote(kind: .file, position: SourcePosition(file: file.name), remark: remark))
      }
      reading.append(read)
    }
  }
}

/// What a format is called.
public struct FormatName: Worded, Hashable {
  /// The word on the command line.
  public let word: String
  /// What a file of this format is, with its article: it stands in sentences.
  public let phrase: Phrase

  /// A format's name.
  init(_ word: String, _ phrase: Phrase) {
    self.word = word
    self.phrase = phrase
  }
}

/// What reading a file needs to know beside the file.
public struct ImportContext: Sendable {
  /// The shop's currency: amounts must be in it.
  public var currency: Currency
  /// Which headings stand for which columns, in lists that are no download of the platform's.
  public var columns: [ProductColumn: String]
  /// In what amounts are written, where a format leaves that open.
  public var unit: AmountUnit
  /// What is said of tables.
  public var table: TableRequest
  /// Is told how far the reading has come.
  public var progress: ImportProgress.Observer?
  /// Whether the store has no orders: memory is then free for those that are read.
  public var hasRoom = false
  /// Where rows go that need not stay in memory.
  var spool: RowSpool?
  /// By what the rows of one record are found together.
  var hash = IDHash()

  /// A context.
  public init(
    currency: Currency, columns: [ProductColumn: String] = [:], unit: AmountUnit = .minor,
    table: TableRequest? = nil, progress: ImportProgress.Observer? = nil
  ) {
    self.currency = currency
    self.table = table ?? TableRequest(currency: currency, platform: .wish)
    self.columns = columns
    self.unit = unit
    self.progress = progress
  }

  /// Tells how far the reading of a file has come; without a number of bytes it is over.
  func report(_ file: SourceFile, read bytes: Int? = nil, rows: Int) {
    let size = file.content.count
    progress?(ImportProgress(file: file.name, bytesRead: bytes ?? size, bytesTotal: size, rows: rows))
  }
}

extension ImportFormat {
  /// Every format with what it is, for help.
  public static var choices: Phrase {
    Phrase { language in
      all.map { "\($0.name.word) (\(language.say($0.summary)))" }.joined(separator: language.listComma)
    }
  }
}
