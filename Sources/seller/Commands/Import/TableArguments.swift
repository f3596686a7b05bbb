import SellerCommandLine
import SellerCore
import SellerExchange
import SellerSheets
import SellerText

/// What a seller says of a table: `seller import csv`.
struct TableArguments: ArgumentGroup {
  @Option(help: ArgumentHelp(TableWords.record, valueName: "kind"))
  var record: String?

  @Option(name: "value", help: ArgumentHelp(TableWords.value, valueName: "field=value"))
  var values: [ColumnName] = []

  @Option(help: ArgumentHelp(TableWords.map, valueName: "name|file"), completion: Completion.names(TableMapFile.names))
  var map: String?

  @Flag(help: ArgumentHelp(TableWords.guess))
  var guess = false

  @Option(help: ArgumentHelp(TableWords.encoding))
  var encoding: TextEncoding?

  @Option(help: ArgumentHelp(TableWords.delimiter))
  var delimiter: Dialect.Delimiter?

  @Option(help: ArgumentHelp(TableWords.sheet, valueName: "name"))
  var sheet: String?

  @Option(help: ArgumentHelp(TableWords.decimal, valueName: "sign"))
  var decimal: String?

  @Option(help: ArgumentHelp(TableWords.zone))
  var zone: String?

  @Option(help: ArgumentHelp(TableWords.dates, valueName: "dmy|mdy"))
  var dates: String?

  /// Whether anything is said.
  var isEmpty: Bool {
    !guess && encoding == nil && delimiter == nil && values.isEmpty
      && [record, map, sheet, decimal, zone, dates].allSatisfy { $0 == nil }
  }

  func request(columns: [ColumnName], unit: AmountUnit?, in shop: Shop) throws -> TableRequest {
    var request = TableRequest(currency: shop.currency, platform: shop.platform)
    request.record = record
    request.columns = columns.map { ($0.column, $0.heading) }
    request.values = values.map { ($0.column, $0.heading) }
    request.choices = .init(encoding: encoding, delimiter: delimiter, sheet: sheet)
    request.decimal = decimal
    request.unit = unit?.rawValue
    request.zone = zone
    request.dates = dates
    if let map { request.map = try Self.map(map) }
    return request
  }

  /// The map of a name inside the program, or of a file.
  static func map(_ name: String) throws -> TableMap {
    try rethrowing(as: { (problem: MapProblem) in ProgramFailure(.wrongInput, problem) }, TableMapFile.named(name))
      ?? read(name)
  }

  private static func read(_ path: String) throws -> TableMap {
    guard let bytes = try? InputFile.contents(of: path) else {
      throw ProgramFailure(.wrongInput, MapProblem.noSuchMap(name: path, known: TableMapFile.names))
    }
    do throws(MapProblem) {
      return try TableMapFile.read(bytes)
    } catch {
      throw ProgramFailure(.wrongInput, Phrase(en: "\(path): \(error)", zh: "\(path)：\(error)"))
    }
  }
}

extension TextEncoding: WordValue {
  /// The encoding by a name that people use for it.
  public init?(argument: String) { self.init(name: argument) }
}

extension Dialect.Delimiter: WordValue {
  /// The delimiter by its name or its sign.
  public init?(argument: String) { self.init(name: argument) }
}

/// What help says of the options for tables.
enum TableWords {
  static let record = Phrase(
    en: "What a row of the table is: \(kinds).", zh: "表格每行是什么记录：\(kinds)。")
  static let map = Phrase(
    en: "Which columns are which fields: a JSON5 file, or one of \(maps).", zh: "各栏对应哪些字段：JSON5 文件，或内置的 \(maps)。")
  static let value = Phrase(
    en: "What a field is in every row, such as channel=self_built; once for each.",
    zh: "每行都相同的字段值，如 channel=self_built；每个字段一次。")
  static let guess = Phrase(
    en: "Find columns by headings and content; print the map and a preview, and write nothing.",
    zh: "按标题和内容识别各栏；输出映射和预览，不写入。")
  static let encoding = Phrase(
    en: "The text's encoding, if it is not to be found by its look: utf-8, utf-16le, utf-16be, gb18030, windows-1252.",
    zh: "文本编码（默认自动识别）：utf-8、utf-16le、utf-16be、gb18030、windows-1252。")
  static let delimiter = Phrase(
    en: "What stands between cells: comma, semicolon, tab, pipe.", zh: "单元格之间的分隔符：comma、semicolon、tab、pipe。")
  static let sheet = Phrase(en: "The workbook's sheet; by default the first.", zh: "工作簿中的工作表；默认第一个。")
  static let decimal = Phrase(en: "The sign before decimals: . or ,", zh: "小数点所用的符号：. 或 ,")
  static let zone = Phrase(
    en: "The clocks' distance from UTC where a time does not say: +08:00, Asia/Shanghai; by default the platform's.",
    zh: "时间未注明时区时与 UTC 的时差：+08:00、Asia/Shanghai；默认为平台所用时区。")
  static let dates = Phrase(en: "The order of day and month where both are numbers.", zh: "日、月均为数字时的先后顺序。")

  private static let kinds = Phrase { language in
    TableImport.kinds.map { language.say(TableImport.label(of: $0)) }.joined(separator: language.listComma)
  }
  private static let maps = Phrase { TableMapFile.names.joined(separator: $0.listComma) }
}
