import SellerStore
import SellerText

/// Trouble with a store as something the console can say: what happened and where, and what to do next.
struct StoreTrouble: Phrase {
  let english: String
  let chinese: String

  init(_ error: StoreError) {
    english = error.description
    chinese = Self.chinese(error)
  }

  init(_ finding: Finding) {
    english = finding.description
    chinese = "损坏:\(finding.description)"
  }

  /// What is to be done, in Chinese; the place (file, line, field) and the system's own words stay as they are.
  private static func chinese(_ error: StoreError) -> String {
    switch error {
    case .notAStore(let directory): "\(directory) 不是店铺目录。请用 --store 或 SELLER_STORE 指定,或用 seller init 新建。"
    case .missingShopFile(let directory): "缺少 \(directory)/store.json。请用 seller restore 恢复。"
    case .alreadyExists(let directory): "\(directory) 已存在且不为空。请换一个目录。"
    case .unsupportedFormat(let file, let found, let newest): "\(file) 的格式版本为 \(found),本程序只支持到 \(newest)。请升级程序。"
    case .newerFormat(let found, let newest): "店铺的格式版本为 \(found),本程序(版本 \(newest))只能读取。请升级程序后再修改,数据没有变化。"
    case .oldFormat(let found, let newest): "店铺的格式版本为 \(found),本程序使用版本 \(newest)。请运行 seller doctor --fix,先备份再升级。"
    case .damaged(let finding, _): "数据损坏:\(finding)。请运行 seller doctor。"
    case .unreadable(let failure): "无法读取:\(failure)。请检查文件后重试。"
    case .locked(let holder?): "店铺正被 \(holder) 写入。请稍后重试。"
    case .locked(nil): "店铺正被另一个进程写入。请稍后重试。"
    case .readOnly(let failure): "之前的写入失败,已停止写入:\(failure)。请检查磁盘后重新启动。"
    case .diskFull(let failure): "磁盘已满:\(failure)。请腾出空间后重试,数据没有变化。"
    case .io(let failure): "读写出错:\(failure)。请检查磁盘和权限后重试,数据没有变化。"
    case .unfinished(let failure): "更改已记录,但尚未写入文件:\(failure)。下一个命令会完成它。"
    case .brokenTransaction(let path): "\(path) 中的更改无法完成。请运行 seller doctor。"
    case .brokenArchive(let path): "\(path) 不是店铺备份,或已损坏。请换一个备份,数据没有变化。"
    case .refusedRecord(let key, let field, let problem): "记录 \(key) 的字段 \(field) 被拒绝:\(problem)。数据没有变化。"
    case .conflict(let conflict): "\(conflict.file) 中的记录 \(conflict.key) 已被他人修改。请重新查看后再改。"
    case .changedMeanwhile(let file): "\(file) 在写入时被其他程序修改。请关闭该程序后重试,数据没有变化。"
    }
  }
}
