/// What the console says while files come in.
package enum ImportPhrase {
  package static let title = Phrase(en: "Import", zh: "导入")
  package static let keys = Phrase(
    en: "Tab complete or next · Enter next · Esc leave", zh: "Tab 补全或下一项 · Enter 下一项 · Esc 离开")
  package static let files = Phrase(en: "Files", zh: "文件")
  package static let filesHelp = Phrase(
    en: """
      One a line, as they come: what the platform gives, or any table (CSV, Excel). What they are is seen from their content. \
      ~ is your home; Tab completes, and lists what there is to choose from.
      """,
    zh: "每行一个，平台导出的文件或任意表格（CSV、Excel）均可；按内容识别格式。~ 表示主目录；Tab 补全并列出可选文件。")
  package static let map = Phrase(en: "Columns", zh: "列的映射")
  package static let mapHelp = Phrase(
    en: "For tables: a map's name or file that says what the columns are. Left empty, it is found out and shown.",
    zh: "用于表格：说明各列含义的映射名称或文件。留空则自动判断并显示。")
  package static let columnsTitle = Phrase(en: "Columns", zh: "各列含义")
  package static let columnsHelp = Phrase(
    en: "Say what a row is, and for each heading which field it is. What you leave out is not taken.",
    zh: "请指定每行是什么记录，以及各标题对应的字段；未指定的列不会导入。")
  package static let sayColumns = Phrase(
    en: "The program cannot tell what the columns are: you can.", zh: "程序无法判断各列的含义，请您指定。")
  package static let nameAlone = Phrase(
    en: "What the columns of a table are can be said where its file is named alone.", zh: "要指定表格各列的含义，请单独导入该文件。")
  package static let rows = Phrase(en: "A row is", zh: "每行是")
  package static let rowsHelp = Phrase(
    en: "order, product, case (a refund or return), … as in \"seller import --help\".",
    zh: "订单、商品、售后单等，见 seller import --help。")
  package static let values = Phrase(en: "In every row", zh: "每行相同")
  package static let valuesHelp = Phrase(
    en: "What no column says and is the same everywhere: field=value, one a line, as channel=self_built.",
    zh: "各列没有、且每行相同的内容：字段=值，每行一个，如 channel=self_built。")
  package static func noValue(_ line: String) -> Phrase {
    Phrase(en: "\(quoted: line) is not field=value with a field of these records.", zh: "\(quoted: line)不是此类记录的“字段=值”。")
  }
  package static let noField = Phrase(en: "– not taken", zh: "– 不导入")

  /// What a field is called in tables, the first heading of either language, and whether it is needed.
  package static func field(_ headings: [String], isNeeded: Bool) -> Phrase {
    func heading(_ isASCII: Bool) -> String { headings.first { $0.utf8.allSatisfy { $0 < 0x80 } == isASCII } ?? "" }
    let words = Phrase(en: "\(heading(true))", zh: "\(heading(false))")
    let needed = Phrase(en: "needed", zh: "必填")
    return Phrase { language in
      [isNeeded ? language.say(needed) : "", language.say(words)].filter { !$0.isEmpty }.joined(separator: " · ")
    }
  }

  /// What stands under a heading first.
  package static func sample(_ text: String) -> Phrase {
    text.isEmpty
      ? Phrase(en: "Nothing stands under it.", zh: "该列为空。") : Phrase(en: "First: \(text)", zh: "首个值：\(text)")
  }
  /// Two headings are to be one field.
  package static func fieldTwice(_ field: String) -> Phrase {
    Phrase(en: "\(field) is another column already.", zh: "\(field) 已对应另一列。")
  }
  /// Fields that every record of the kind has, and that no heading stands for.
  package static func stillNeeded(_ fields: [String]) -> Phrase {
    Phrase(en: "Which columns are these: \(list: fields)?", zh: "还需指定：\(list: fields)。")
  }
  package static let look = Phrase(en: "Look at them", zh: "查看")
  package static let nothingYet = Phrase(
    en: "Nothing is written until you have seen what it would change.", zh: "看到将有哪些变化并确认之后才会写入。")
  package static let filesMissing = Phrase(en: "Name a file.", zh: "请填写文件。")
  package static let noneLikeIt = Phrase(en: "No file or folder begins so.", zh: "没有以此开头的文件或文件夹。")
  package static let leaveTitle = Phrase(en: "Stop reading?", zh: "停止读取？")
  package static let leaveBody = Phrase(en: "Nothing has been written so far.", zh: "目前还没有写入任何内容。")
  package static let stop = Phrase(en: "Stop", zh: "停止")

  /// How far the reading is: the share, the records, the rate and the time left.
  package static func reading(_ file: SourceName, percent: Int, records: Int, rate: Int?, left: Int64?) -> Phrase {
    Phrase { language in
      var parts = [
        Phrase(en: "\(file): \(percent) %", zh: "\(file)：\(percent) %"),
        Phrase(en: "\(records) records", zh: "\(records) 条"),
      ]
      if let rate { parts.append(Phrase(en: "\(rate) a second", zh: "每秒 \(rate) 条")) }
      switch left {
      case let left? where left < 60: parts.append(Phrase(en: "\(left) s left", zh: "还需 \(left) 秒"))
      case let left?: parts.append(Phrase(en: "\(seconds: left) left", zh: "还需 \(seconds: left)"))
      case nil: break
      }
      return parts.map { language.say($0) }.joined(separator: " · ")
    }
  }
  package static let beginning = Phrase(en: "Reading…", zh: "正在读取……")
  package static let writing = Phrase(en: "Writing…", zh: "正在写入……")
  package static let wouldDo = Phrase(
    en: "This is what the files would do. Nothing is written yet.", zh: "导入将产生以下变化，目前尚未写入。")
  package static let nothingNew = Phrase(
    en: "The store has all of it already: nothing would be written.", zh: "店铺已有全部内容，无需写入。")
  package static let allRefused = Phrase(en: "Nothing of it would be written.", zh: "没有任何内容会写入。")
  package static let nothingToWrite = Phrase(en: "There is nothing to write.", zh: "没有可写入的内容。")
  package static let notRead = Phrase(en: "The files are not read yet.", zh: "文件尚未读取完。")
  package static let isWritten = Phrase(en: "Imported: it is on disk.", zh: "已导入并写入磁盘。")
  package static let failed = Phrase(en: "Nothing was written.", zh: "没有写入任何内容。")
  package static let columnsFound = Phrase(en: "The columns were taken so:", zh: "各列判断如下：")

  /// How many records were refused.
  package static func refused(_ count: Int) -> Phrase {
    Phrase(en: "Refused (\(count)), nothing of these is taken:", zh: "拒绝（\(count)），以下内容不会导入：")
  }
  /// How much there is to say of the others.
  package static func remarks(_ count: Int) -> Phrase { Phrase(en: "Remarks (\(count)):", zh: "说明（\(count)）：") }
  /// The lists are longer than anybody reads.
  package static func more(_ count: Int) -> Phrase {
    Phrase(
      en: "… and \(count) more; seller import --dry-run lists them all",
      zh: "……另有 \(count) 条；用 seller import --dry-run 列出全部")
  }
  package static func column(_ heading: String, _ field: String) -> Phrase { Phrase(verbatim: "\(field) ← \(heading)") }
  /// A field that every record has, and that no heading was found for.
  package static func noColumn(_ field: String) -> Phrase {
    Phrase(en: "\(field) ← no heading found: say which it is", zh: "\(field) ← 没有找到标题，请指定")
  }
}
