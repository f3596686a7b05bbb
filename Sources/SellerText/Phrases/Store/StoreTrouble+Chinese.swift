extension StoreTrouble {
  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .notAStore(let directory): "\(directory) 不是店铺目录。请用 --store 或 SELLER_STORE 指定，或用 seller init 新建。"
    case .missingShopFile(let directory): "缺少 \(directory)/store.json。请用 seller restore 恢复，或手工补写。"
    case .alreadyExists(let path): "\(path) 已存在，不会覆盖。请换一个尚无内容的位置。"
    case .unsupportedFormat(let file, let found, let newest):
      "\(file)，字段 format：店铺的格式版本为 \(found)，本程序最高支持 \(newest)。请升级程序。"
    case .newerFormat(let found, let newest):
      "店铺的格式版本为 \(found)，本程序（版本 \(newest)）只能读取。请升级程序后再修改，数据没有变化。"
    case .oldFormat(let found, let newest):
      "店铺的格式版本为 \(found)，本程序使用版本 \(newest)。请运行 seller doctor --fix，先备份再升级。"
    case .damaged(let problem, let more):
      "\(problem.chinese)\(more > 0 ? "（另有 \(more) 处）" : "")。请运行 seller doctor 查看全部问题和修复方式。"
    case .unreadable(let trouble): "\(trouble.chinese)。请确认文件可以读取，然后重试。"
    case .locked(let process?): "店铺正被\(process.chinese)写入。请稍后重试。"
    case .locked(nil): "店铺正被另一个进程写入。请稍后重试。"
    case .readOnly(let trouble): "之前的写入失败，已停止写入：\(trouble.chinese)。请检查磁盘后重新启动程序。"
    case .diskFull(let trouble): "\(trouble.chinese)。请腾出磁盘空间后重试，数据没有变化。"
    case .fileSizeLimit(let trouble):
      "\(trouble.chinese)。文件大小受限（ulimit -f），请放宽限制后重试，数据没有变化。"
    case .io(let trouble): "\(trouble.chinese)。请检查磁盘和权限后重试，数据没有变化。"
    case .unfinished(let trouble): "更改已记录，但尚未写入文件：\(trouble.chinese)。请检查磁盘，下一个命令会完成此更改。"
    case .brokenTransaction(let path):
      "\(path) 是已记录的更改，但无法完成。请运行 seller doctor；seller restore 可恢复备份。"
    case .missingArchive(let path): "没有归档文件 \(path)。请检查文件名，数据没有变化。"
    case .brokenArchive(let path): "\(path) 不是店铺备份，或已损坏。请换一个备份，数据没有变化。"
    case .refusedRecord(let key, let field, let problem):
      "记录 \(key)\(field.isEmpty ? " " : "，字段 \(field)：")\(problem.chinese)。请更正记录后重试，数据没有变化。"
    case .changedMeanwhile(let file): "\(file) 在写入时不断被修改。请关闭修改它的程序后重试，数据没有变化。"
    }
  }
}
