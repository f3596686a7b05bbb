import SellerRecords
import SellerSheets
import SellerText

/// Why a row of a table, or a whole table, did not go in.
public enum TableTrouble: Error, Sendable, Hashable {
  /// The file cannot be read as a table.
  case file(TableProblem)
  /// The map cannot be used with it.
  case map(MapProblem)
  /// No row of the table looks like its headings.
  case noHeadings(wanted: [String])
  /// The row is damaged.
  case damaged(RowDamage)
  /// The row has another number of cells than there are headings.
  case ragged(found: Int, expected: Int)
  /// The cell that tells records apart is empty.
  case blankKey
  /// A cell does not hold what its field does.
  case cell(CellProblem)
  /// A record of the same key stands in an earlier row, and says something else.
  case otherThanLine(Int)
  /// An amount is in another currency than the shop's.
  case currency(found: String, shop: String)
  /// What was read is no record of the store.
  case record(RecordProblem)
  /// Nobody says what the rows are; what they look like, which headings seem to be which fields, and which fields have none.
  case unsaid(record: String, columns: [String: String], missing: [String])
  /// The row has members that no table of its kind has.
  case notOfTable([String])
  /// The exported facts of another shop.
  case otherShop(String, own: String)
  /// An exported list of cases, which orders have, too.
  case casesInOrders
  /// An exported audit.
  case auditOfAnother
}

extension TableTrouble: Worded {
  /// What is wrong.
  public var phrase: Phrase {
    switch self {
    case .file(let problem): problem.phrase
    case .map(let problem): problem.phrase
    case .noHeadings(let wanted):
      Phrase(
        en: "no row has the headings \(Phrase(verbatim: wanted.joined(separator: ", ")))",
        zh: "没有一行含有标题 \(Phrase(verbatim: wanted.joined(separator: "、")))")
    case .damaged(let damage): damage.phrase
    case .ragged(let found, let expected):
      Phrase(en: "\(found) cells under \(expected) headings", zh: "有 \(found) 个单元格，而标题有 \(expected) 个")
    case .blankKey: Phrase(en: "is empty, and tells records apart", zh: "为空，而各条记录靠它区分")
    case .cell(let problem): problem.phrase
    case .otherThanLine(let line):
      Phrase(en: "line \(digits: line) has the same record with other values", zh: "第 \(digits: line) 行有同一条记录，内容却不同")
    case .currency(let found, let shop):
      Phrase(en: "the row is in \(found), the shop is kept in \(shop)", zh: "此行的币种为 \(found)，本店为 \(shop)")
    case .record(let problem): problem.phrase
    case .unsaid(let record, let columns, let missing):
      Phrase { language in
        let found = columns.sorted { $0.key < $1.key }.map { "\($0.key) = \($0.value)" }
        let list = found.joined(separator: language.listComma)
        let open = missing.joined(separator: language.listComma)
        switch language {
        case .english:
          return "nothing says what the rows are; they look like records of the kind \(record) (\(list))"
            + (missing.isEmpty ? "" : ", without a heading for \(open)")
        case .chinese:
          return "没有说明各行是什么记录；看起来是 \(record)（\(list)）" + (missing.isEmpty ? "" : "，但没有找到 \(open) 的标题")
        }
      }
    case .notOfTable(let names):
      Phrase(
        en: "no row of this table: \(Phrase(verbatim: names.joined(separator: ", ")))",
        zh: "不是此表的行：\(Phrase(verbatim: names.joined(separator: "、")))")
    case .otherShop(let other, let own):
      Phrase(
        en: "the facts of the shop \(quoted: other), and this is the store of \(quoted: own)",
        zh: "是店铺\(quoted: other)的资料，而这里是\(quoted: own)")
    case .casesInOrders:
      Phrase(en: "the cases stand in the table orders, too", zh: "售后单也在 orders 表中")
    case .auditOfAnother:
      Phrase(en: "an audit is the history of its store, and no record", zh: "操作记录属于其店铺的历史，不是数据")
    }
  }
}

extension TableTrouble {
  /// What to do about it.
  public var advice: Phrase {
    switch self {
    case .file, .map, .damaged:
      Phrase(en: "Correct the file or what was said of it and import it again.", zh: "请更正文件或所给的说明后重新导入。")
    case .noHeadings:
      Phrase(
        en: "Name the headings as the file has them; \"--guess\" shows what it finds.",
        zh: "请按文件中的标题书写；加 --guess 可查看识别结果。")
    case .ragged:
      Phrase(en: "Correct the row: its cells cannot be told apart.", zh: "请更正该行：无法分清各个单元格。")
    case .blankKey: Phrase(en: "Give the row an id, or leave it out.", zh: "请为该行填写编号，或删去该行。")
    case .cell(.unknownWord):
      Phrase(
        en: "Say what the word means in a map: words: {WORD: MEANING}.", zh: "请在映射中说明此词的含义：words: {\"词\": \"含义\"}。")
    case .cell:
      Phrase(en: "Correct the cell, or say in a map how the column is to be read.", zh: "请更正该单元格，或在映射中说明此栏的读法。")
    case .otherThanLine:
      Phrase(en: "Keep one of the two rows, or name columns that tell them apart.", zh: "请只保留其中一行，或指定能区分它们的栏。")
    case .currency: Phrase(en: "Keep this currency in a store of its own.", zh: "请为此币种另建店铺目录。")
    case .unsaid(_, _, let missing):
      missing.isEmpty
        ? Phrase(
          en: """
            Look at it with "seller import csv FILE --guess > map.json5", then "seller import csv FILE --map map.json5".
            """,
          zh: "先用 seller import csv 文件 --guess > map.json5 查看，再用 seller import csv 文件 --map map.json5 导入。")
        : Phrase(
          en:
            "Name the columns with --column FIELD=HEADING, or a constant in a map: \"--guess\" prints one to begin with.",
          zh: "请用 --column 字段=标题 指明各栏，或在映射中写常量；--guess 可输出一份作为起点。")
    case .notOfTable: Phrase(en: "Correct the row, or leave it out.", zh: "请更正该行，或删去。")
    case .otherShop:
      Phrase(en: "Import it into a store of that shop, or into an empty one before all else.", zh: "请导入该店铺的目录，或先导入空店铺。")
    case .casesInOrders: Phrase(en: "Import the table orders.", zh: "请导入 orders 表。")
    case .auditOfAnother: Phrase(en: "Leave it out.", zh: "请不要导入。")
    case .record(.duplicateCase), .record(.duplicateRecord):
      Phrase(
        en: "An id stands for one record of the whole store: correct it, or leave the record out.",
        zh: "编号在整个店铺中只代表一条记录：请更正编号，或去掉该记录。")
    case .record:
      Phrase(en: "Name a column for what is missing, or correct the row.", zh: "请为缺少的字段指定一栏，或更正该行。")
    }
  }
}

/// Why a row was left out that is as it should be.
public enum TableSkip: Sendable, Hashable {
  /// It adds up other rows.
  case total
  /// It repeats the headings.
  case headings
  /// The map says that such rows are no records.
  case byMap(column: String, value: String)
  /// It takes back something that was sold before the table begins.
  case refundOfNothing
}

extension TableSkip: Worded {
  /// Why.
  public var phrase: Phrase {
    switch self {
    case .total: Phrase(en: "a total of other rows", zh: "是其他行的合计")
    case .headings: Phrase(en: "the headings once more", zh: "是重复的标题行")
    case .byMap(let column, let value):
      Phrase(
        en: "no record by the map (\(column): \(quoted: value))", zh: "按映射不是记录（\(column)：\(quoted: value)）")
    case .refundOfNothing: Phrase(en: "a refund of nothing that stands above it", zh: "上方没有它所退的订单")
    }
  }
}

extension TableProblem: Worded {
  /// What is wrong, and what to do about it.
  public var phrase: Phrase {
    switch self {
    case .unreadable(let number):
      Phrase(en: "cannot be read (system error \(digits: number))", zh: "无法读取（系统错误 \(digits: number)）")
    case .empty: Phrase(en: "the file is empty", zh: "文件为空")
    case .foreign(let content): content.phrase
    case .noSuchSheet(let name, let found):
      Phrase(
        en:
          "there is no sheet \(quoted: name); there are \(Phrase(verbatim: found.joined(separator: ", ")))",
        zh: "没有工作表\(quoted: name)；现有 \(Phrase(verbatim: found.joined(separator: "、")))")
    case .workbook(let problem): problem.phrase
    }
  }
}

extension ForeignContent: Worded {
  /// What the file is, and what to do about it.
  public var phrase: Phrase {
    switch self {
    case .oldWorkbook:
      Phrase(
        en: "a workbook of Excel before 2007, or one with a password: save it as .xlsx without a password, or as CSV",
        zh: "是 Excel 2007 之前的工作簿，或设有密码：请另存为不带密码的 .xlsx 或 CSV")
    case .openDocument:
      Phrase(en: "an OpenDocument file: save it as .xlsx or CSV", zh: "是 OpenDocument 文件：请另存为 .xlsx 或 CSV")
    case .binaryWorkbook:
      Phrase(en: "a binary workbook (.xlsb): save it as .xlsx or CSV", zh: "是二进制工作簿（.xlsb）：请另存为 .xlsx 或 CSV")
    case .archive: Phrase(en: "an archive: unpack it first", zh: "是压缩包：请先解压")
    case .webPage:
      Phrase(
        en: "a web page or XML, though it may be named .xls: open it in a spreadsheet and save it as .xlsx or CSV",
        zh: "是网页或 XML（文件名可能是 .xls）：请用电子表格打开后另存为 .xlsx 或 CSV")
    case .pdf: Phrase(en: "a PDF: export a table instead", zh: "是 PDF：请导出表格")
    case .utf32: Phrase(en: "text in UTF-32: save it as UTF-8", zh: "是 UTF-32 文本：请另存为 UTF-8")
    case .binary: Phrase(en: "neither text nor a workbook", zh: "既不是文本，也不是工作簿")
    }
  }
}

extension WorkbookProblem: Worded {
  /// What is wrong with the workbook.
  public var phrase: Phrase {
    switch self {
    case .noDirectory: Phrase(en: "the workbook is cut off or damaged: download it again", zh: "工作簿不完整或已损坏：请重新下载")
    case .zip64: Phrase(en: "the workbook is packed as one above 4 GiB: save it anew", zh: "工作簿按 4 GiB 以上的形式打包：请重新保存")
    case .encrypted(let part):
      Phrase(en: "\(part) is encrypted: save the workbook without a password", zh: "\(part) 已加密：请不带密码另存")
    case .method(let part, let number):
      Phrase(
        en: "\(part) is packed by method \(digits: number), which workbooks do not use",
        zh: "\(part) 的压缩方式 \(digits: number) 不用于工作簿")
    case .damaged(let part):
      Phrase(
        en: "\(part) does not unpack to what it should: download the workbook again", zh: "\(part) 解压后与目录不符：请重新下载工作簿")
    case .missing(let part):
      Phrase(en: "\(part) is missing: not a workbook that Excel wrote", zh: "缺少 \(part)：不是 Excel 保存的工作簿")
    case .tooLarge(let part, let limit):
      Phrase(en: "\(part) is larger than is read here (\(limit) bytes)", zh: "\(part) 超出此处读取的上限（\(limit) 字节）")
    case .tooManyParts(let limit): Phrase(en: "more than \(limit) parts", zh: "部件超过 \(limit) 个")
    case .notXML(let part, let line, let column):
      Phrase(
        en: "\(part) is not well-formed at line \(digits: line), column \(digits: column)",
        zh: "\(part) 第 \(digits: line) 行第 \(digits: column) 列不是合格的 XML")
    case .documentType(let part):
      Phrase(en: "\(part) declares entities of its own, as no workbook does", zh: "\(part) 自行声明了实体，工作簿不会如此")
    }
  }
}

extension RowDamage: Worded {
  /// What is wrong with the row, and where.
  public var phrase: Phrase {
    switch self {
    case .invalidText(let line, let column, let encoding):
      Phrase(
        en:
          "bytes that are no text in \(encoding.rawValue), line \(digits: line), column \(digits: column)",
        zh: "第 \(digits: line) 行第 \(digits: column) 列的字节不是 \(encoding.rawValue) 文本")
    case .textAfterQuote(let line, let column):
      Phrase(
        en: "line \(digits: line), column \(digits: column): text after a closing quote",
        zh: "第 \(digits: line) 行第 \(digits: column) 列：右引号之后还有文字")
    case .openQuote(let line, let column):
      Phrase(
        en: "line \(digits: line), column \(digits: column): a quote is never closed",
        zh: "第 \(digits: line) 行第 \(digits: column) 列：引号没有闭合")
    case .tooLong(let line, let limit):
      Phrase(en: "line \(digits: line): a row longer than \(limit) bytes", zh: "第 \(digits: line) 行超过 \(limit) 字节")
    }
  }
}
