/// What help says of a command beyond its line.
public enum CommandDetail: PhrasePair, Hashable, CaseIterable {
  /// A demo shop stays.
  case demo
  /// What the two forms ask for.
  case fileDispute
  /// What an import promises.
  case importFiles
  /// What decides, and what does not.
  case check
  /// What the tables hold.
  case export
  /// What is mended.
  case doctor
}

extension CommandDetail {
  /// In English.
  public var english: String {
    switch self {
    case .demo: "The shop is kept, with what you did in it, until you ask for a fresh one."
    case .fileDispute:
      "Form revenue_share asks for --reason and --propose; form eu_compliance for --reason, --explanation and "
        + "both confirmations. --dry-run checks everything and writes nothing."
    case .importFiles:
      "Importing the same files again changes nothing. What a file does not state stays as it is in the store. "
        + "Records that cannot be taken over exactly are refused one by one, each with its reason; the others are "
        + "written, all or none. Orders that were declined or never paid are skipped: nothing was sold. Of several "
        + "copies of one record the one that changed last counts. Other categories than the store's are written into "
        + "the product's history, so that earlier orders keep theirs. The exit status is 2 when anything was refused."
    case .check:
      "Breaches stand on standard output, the most severe first. Cases and tickets that are overdue or due "
        + "within a day are named on standard error and decide nothing; --quiet leaves them out."
    case .export:
      "Records are given as they stand, with fields that are unknown here, so that an import of the file makes the same "
        + "records; with --as-of as they were by then. The audit is of the clock's time."
    case .doctor: "--fix mends what needs no decision, after a backup of the store as it is. Warnings decide nothing."
    }
  }
}

extension CommandDetail {
  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .demo: "店铺及其中的操作会保留，直到要求重新生成。"
    case .fileDispute:
      "revenue_share 须有 --reason 和 --propose；eu_compliance 须有 --reason、--explanation 和两项确认。--dry-run 只检查，不写入。"
    case .importFiles:
      "再次导入相同文件不会有变化。文件没有写明的内容在店铺中保持不变。不能准确读入的记录逐条拒绝并说明原因；其余的一并写入，或全不写入。"
        + "被平台拒绝或从未支付的订单会跳过，因为没有成交。同一记录有多份时，以最后更新的一份为准。品类与店铺不同时记入产品的品类历史，先前的订单仍用原品类。有拒绝时退出状态为 2。"
    case .check: "超标项写到标准输出，最严重的在前。超时或一天内到期的售后单和工单写到标准错误，不影响退出状态；--quiet 不列出它们。"
    case .export: "记录按现状导出，连同未知字段，再导入即得到相同的记录；写明 --as-of 时为截至该时刻的记录。audit 按实际时间。"
    case .doctor: "--fix 先备份现状，再修复无需判断的问题。警告不影响退出状态。"
    }
  }
}
