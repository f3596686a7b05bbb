import SellerText

/// What help says of `seller export`.
enum ExportWords {
  static let export = Phrase(
    en: "Write any table as CSV or JSON, safe to open in a spreadsheet, or as aligned text.",
    zh: "将任意表写为 CSV 或 JSON，可放心用表格软件打开，或写为对齐的文本。")
  static let asOfWhen = Phrase(
    en: """
      Records are given as they stand, with fields that are unknown here, so that an import of the file makes the same \
      records; with --as-of as they were by then. The audit is of the clock's time.
      """,
    zh: "记录按现状导出，连同未知字段，再导入即得到相同的记录；写明 --as-of 时为截至该时刻的记录。audit 按实际时间。")
  static let table = Phrase(en: "Which table.", zh: "哪张表。")
  static let output = Phrase(
    en: "The file to write; else standard output. A file that is there is replaced.",
    zh: "要写的文件，默认标准输出。已有的文件会被替换。")
  static let format = Phrase(en: "csv, json or table.", zh: "csv、json 或 table。")
  static let asOf = Phrase(
    en:
      "The records as of this moment, YYYY-MM-DDTHH:MM:SSZ, or at the end of a day, YYYY-MM-DD. Default: as they stand.",
    zh: "截至此刻的记录，YYYY-MM-DDTHH:MM:SSZ。默认：按现状。")
}
