import SellerCore
import SellerExchange
import SellerRecords
import SellerStore
import SellerText

/// What help says of the words of `seller import`.
enum ImportWords {
  static let summary = Phrase(en: "Read platform files and tables into the store.", zh: "将平台文件和表格读入店铺。")
  static let detail = Phrase(
    en: """
      Importing the same files again changes nothing. What a file does not state stays as it is in the store. Records \
      that cannot be taken over exactly are refused one by one, each with its reason; the others are written, all or \
      none. Orders that were declined or never paid are skipped: nothing was sold. Of several copies of one record the \
      one that changed last counts, and what it does not state stays as an earlier one has it. Other categories than the store's are written into the product's history, so that \
      earlier orders keep theirs. Cases and reviews whose order is not there yet wait for it. Tables that seller export \
      wrote make the same records again. --undo takes the latest change back if that is an import. The exit status is 2 when \
      anything was refused.
      """,
    zh: """
      再次导入相同文件不会有变化。文件没有写明的内容在店铺中保持不变。不能准确读入的记录逐条拒绝并说明原因；\
      其余的一并写入，或全不写入。被平台拒绝或从未支付的订单会跳过，因为没有成交。同一记录有多份时，以最后更新的一份为准，其中没有写明的内容沿用较早的一份。\
      类目与店铺不同时记入商品的类目历史，先前的订单仍用原类目。\
      订单尚未导入的售后单和评价先存着，待订单到来。本程序导出的表格可原样导入。--undo 撤销最近一次改动，限于导入。有拒绝时退出状态为 2。
      """)

  static let column = Phrase(
    en: """
      Which heading of a table stands for which field, such as price=UnitPrice; once for each. (wish-csv: id, name, sku, price, \
      status or category of another list of products.)
      """,
    zh: "表格中哪一栏是哪个字段，如 price=UnitPrice；每栏一次。（wish-csv：其他产品列表的 id、name、sku、price、status 或 category。）")

  static let files = Phrase(
    en: """
      The format, if it is not to be recognised by the content, and the files; - or no file reads standard input. \
      Formats: \(ImportFormat.choices).
      """,
    zh: "格式（可省略，按内容识别）和文件；- 或不写文件则读标准输入。格式：\(ImportFormat.choices)。")

  /// In what amounts are written.
  static let unit = Phrase(
    en: "In what Kuaishou replies write amounts: whole fen, or yuan with decimals.", zh: "快手回复中金额的单位：整数分，或带小数的元。")

  /// Writes nothing.
  static let dryRun = Phrase(en: "Read and report everything, and write nothing.", zh: "全部读取并报告，但不写入。")

  static let strict = Phrase(
    en: "Write nothing when a record is refused, or goes in with something left open.",
    zh: "有记录被拒绝或有内容留空时，全部不写入。")

  /// What `--strict` says.
  static let nothingWritten = Phrase(
    en: "Nothing was written: --strict asks for all records without remarks.",
    zh: "没有写入：--strict 要求所有记录都没有问题。")

  static let inputTwice = Phrase(en: "Standard input (-) can be read only once.", zh: "标准输入（-）只能读取一次。")
  static let columnsWithoutList = Phrase(
    en: "--column goes with csv and wish-csv.", zh: "--column 须与 csv 或 wish-csv 一起使用。")

  static func columnTwice(_ column: String) -> Phrase {
    Phrase(en: "--column names \(column) twice.", zh: "--column 重复指定了 \(column)。")
  }

  static func saidTwice(_ field: String) -> Phrase {
    Phrase(en: "\(field) is said twice, by --value or --column.", zh: "--value 或 --column 重复指定了 \(field)。")
  }

  static func unknownColumn(_ column: String, known: [String]) -> Phrase {
    Phrase(
      en: "--column knows no \(column) in a list of products; it knows \(list: known).",
      zh: "产品列表没有可由 --column 指定的 \(column)；可用的有 \(list: known)。")
  }
  static let tableOptionsWithoutTable = Phrase(
    en: "--record, --map, --guess, --value and what is said of a table go with csv.",
    zh: "--record、--map、--guess、--value 等表格选项须与 csv 一起使用。")
  static let guessOneFile = Phrase(en: "--guess looks at one file.", zh: "--guess 一次只看一个文件。")

  static func foreign(_ file: SourceFile, _ format: ImportFormat, _ platform: Platform) -> Phrase {
    let name = format.name.word
    let own = Phrase(
      en: """
         A table of your own that looks like one comes in by a map: "seller import csv FILE --guess > map.json5" begins it, \
        "seller import csv FILE --map map.json5" takes the table in.
        """,
      zh: "自己的表格若被误认，请用 seller import csv 文件 --guess > map.json5 生成映射，再用 seller import csv 文件 --map map.json5 导入。")
    return Phrase { language in
      language.say(
        Phrase(
          en:
            "\(file.name): files of the format \(name) do not belong into a store of \(platform). Name another with --store.",
          zh: "\(file.name)：\(name) 格式的文件不属于\(platform.withinText)的店铺。请用 --store 指定其他店铺。"))
        + (format.isOfTables ? language.say(own) : "")
    }
  }

  static func refused(_ count: Int) -> Phrase {
    Phrase(en: "\(count, "record was", "records were") refused.", zh: "\(count) 条记录被拒绝。")
  }

  /// Keeps what was refused.
  static let refusedFile = Phrase(
    en: """
      Write the records that are refused, with the reasons, into this file: correct it and import it as the file it came \
      from.
      """,
    zh: "将被拒绝的记录及原因写入此文件：更正后可像原文件一样导入。")

  static let undo = Phrase(
    en: "Take the latest change back if that is an import: what it added goes, what it changed is as it was.",
    zh: "撤销最近一次改动，限于导入：删去新增的，恢复改动的。")

  /// `--undo` has a file beside it.
  static let undoAlone = Phrase(en: "--undo takes no files.", zh: "--undo 不需要文件。")

  static let nothingToUndo = Phrase(
    en: "There is no import to undo: none was made, or the latest change is undone already.",
    zh: "没有可撤销的导入：尚未导入，或最近一次更改已经撤销。")

  /// The latest change, which alone can be taken back, is no import.
  static func changedSinceImport(_ what: Phrase, at moment: Instant) -> Phrase {
    Phrase(
      en: """
        The latest change is no import: \(what), \(moment.description). Only the latest change can be taken back; \
        "seller undo" does that.
        """,
      zh: "最近一次更改不是导入：\(moment.description) 的\(quoted: what.chinese)。只能撤销最近一次更改：请用 seller undo。")
  }

  /// An import was undone.
  static func undone(_ command: Phrase, at moment: Instant) -> Phrase {
    Phrase(
      en: "Undone: \(command) of \(moment.description).",
      zh: "已撤销：\(moment.description) 的\(quoted: command.chinese)。")
  }

  /// What would be undone.
  static func wouldUndo(_ command: Phrase, at moment: Instant, _ records: Int) -> Phrase {
    Phrase(
      en: "\(command) of \(moment.description): \(records, "record", "records").",
      zh: "\(moment.description) 的\(quoted: command.chinese)：\(records) 条记录。")
  }

  static func keptInUndo(_ kind: String, _ key: String) -> Phrase {
    Phrase(
      en: "Kept as it is: \(kind) \(key) was changed after the import.", zh: "保持不变：\(kind) \(key) 在导入之后又有改动。")
  }

  /// Records that went.
  static let removed = Phrase(en: "removed", zh: "删去")
  /// Records that are as they were.
  static let restored = Phrase(en: "restored", zh: "恢复")
}
