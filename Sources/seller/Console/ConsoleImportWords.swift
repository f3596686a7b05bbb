import SellerCore
import SellerExchange
import SellerText

/// What an import says in the console, where a field of a form says what on the command line an option does.
enum ConsoleImportWords {
  /// A remark.
  static func words(of remark: ImportRemark) -> Phrase {
    switch remark {
    case .assumed(let values):
      let list = values.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
      return Phrase(
        en: """
          no column tells \(list: list) of new records; say it where you say the columns, under \
          \(quoted: ImportPhrase.values.english), or in a map: {value: …}
          """,
        zh: """
          没有栏写明，新记录取 \(list: list)；可在\(quoted: ImportPhrase.columnsTitle.chinese)的\
          \(quoted: ImportPhrase.values.chinese)中写明，或写在映射中：{value: …}
          """)
    case .readAs(let map):
      return Phrase(
        en: "read by the map \(map); another can be named under \(quoted: ImportPhrase.map.english), below the files",
        zh: "按内置映射 \(map) 读取；可在文件下方的\(quoted: ImportPhrase.map.chinese)中指定其他映射")
    case .otherSheets(let read, let others):
      return Phrase(
        en: "only the sheet \(quoted: read) was read; sheet in a map names another: \(list: others)",
        zh: "只读取了工作表\(quoted: read)；其他工作表请用映射中的 sheet 指定：\(list: others)")
    default: return remark.phrase
    }
  }

  /// A refusal.
  static func words(of refusal: ImportRefusal) -> Phrase {
    refusal.phrase(saying: words(of: refusal.problem), advising: advice(on: refusal.problem))
  }

  private static func words(of problem: ImportProblem) -> Phrase {
    switch problem {
    case .table(.map(.noColumn(let field, let record))):
      Phrase(
        en: "nothing says which column is \(quoted: field) of the \(record)", zh: "没有说明 \(record) 的\(quoted: field)是哪一栏"
      )
    case .table(.map(.noRecord)):
      Phrase(en: "nothing tells what the rows are and what their columns mean", zh: "无法判断各行是什么记录、各列是什么含义")
    case .table(.cell(.ambiguousNumber(let text))):
      Phrase(
        en: "\(quoted: text) can be read in two ways; a map says which sign stands before decimals: {decimal: \",\"}",
        zh: "\(quoted: text)有两种读法；请在映射中说明小数点用哪个符号：{decimal: \",\"}")
    case .table(.cell(.ambiguousDay(let text))):
      Phrase(
        en: "\(quoted: text) can be two days; a map says the order of day and month: {dates: \"dmy\"}",
        zh: "\(quoted: text)可以是两个日期；请在映射中说明日、月的顺序：{dates: \"dmy\"}")
    case .table(.cell(.unknownZone(let text))):
      Phrase(
        en:
          "the time zone in \(quoted: text) is not known for sure; a map says its distance from UTC: {zone: \"+08:00\"}",
        zh: "\(quoted: text)中的时区无法确定；请在映射中说明与 UTC 的时差：{zone: \"+08:00\"}")
    default: problem.phrase
    }
  }

  private static func advice(on problem: ImportProblem) -> Phrase {
    switch problem {
    case .notThisFormat(_?), .otherPlatform:
      Phrase(en: "Import it into a shop of that platform.", zh: "请导入到该平台的店铺。")
    case .unknownFormat, .unrecognisedRecord:
      Phrase(
        en: "What another program has, save as a table (CSV, Excel): what its columns are can be said here.",
        zh: "其他程序的数据请另存为表格（CSV、Excel），再在此指定各列含义。")
    case .noSuchColumn:
      Phrase(
        en: "Say which heading is which in a map, and name that under \(quoted: ImportPhrase.map.english).",
        zh: "请用映射说明各栏的标题，并填在\(quoted: ImportPhrase.map.chinese)中。")
    case .rewrittenMoment:
      Phrase(
        en: """
          Download the list again and import it without opening it in a spreadsheet, or take it by a map that says the order of \
          day and month.
          """,
        zh: "请重新下载列表，不经电子表格直接导入；或用写明日月顺序的映射导入。")
    case .decimalsInMinorUnits:
      Phrase(
        en: "If the amounts are in yuan, import the file in the shell: \"seller import --unit yuan\".",
        zh: "如果金额以元为单位，请在终端中用 seller import --unit yuan 导入。")
    case .table(.map(.noColumn)), .table(.map(.noRecord)), .table(.unsaid), .table(.noHeadings):
      Phrase(
        en: "Say what the rows and columns are: \(quoted: ImportPhrase.columnsTitle.english).",
        zh: "请在\(quoted: ImportPhrase.columnsTitle.chinese)中指定各行、各列的含义。")
    default: problem.advice
    }
  }

  /// A file is of a platform that the store is not of.
  static func foreign(_ file: SourceFile, _ format: ImportFormat, _ platform: Platform) -> Phrase {
    let name = format.name.word
    return Phrase(
      en: "\(file.name): files of the format \(name) do not belong into a store of \(platform). Open another store.",
      zh: "\(file.name)：\(name) 格式的文件不属于\(platform.withinText)的店铺。请打开其他店铺。")
  }
}
