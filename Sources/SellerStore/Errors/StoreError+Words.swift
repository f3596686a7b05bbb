import SellerText

extension StoreError: Worded {
  /// What happened, where, and what to do next.
  public var phrase: Phrase {
    switch self {
    case .notAStore(let directory):
      Phrase(
        en: """
          \(directory) is not a store. Name a store with --store or SELLER_STORE, or make one with \
          "seller init".
          """,
        zh: "\(directory) 不是店铺目录。请用 --store 或 SELLER_STORE 指定，或用 seller init 新建。")
    case .missingShopFile(let directory):
      Phrase(
        en: "\(directory)/store.json is missing. Bring it back with \"seller restore\", or write it by hand.",
        zh: "缺少 \(directory)/store.json。请用 seller restore 恢复，或手工补写。")
    case .alreadyExists(let path):
      Phrase(
        en: "\(path) is there already, and what is there is not written over. Name a place where nothing is yet.",
        zh: "\(path) 已存在，不会覆盖。请换一个尚无内容的位置。")
    case .insideStore(let path):
      Phrase(
        en:
          "\(path) is inside a store, where only the store's own files stand. Name a place outside; nothing was changed.",
        zh: "\(path) 位于店铺目录内，那里只放店铺自己的文件。请换到目录之外，数据没有变化。")
    case .unsupportedFormat(let file, let found, let newest):
      Phrase(
        en: """
          \(file), field format: the store has format \(digits: found), this program reads up to \(digits: newest). Use a \
          newer version of the program.
          """,
        zh: "\(file)，字段 format：店铺的格式版本为 \(digits: found)，本程序最高支持 \(digits: newest)。请升级程序。")
    case .newerFormat(let found, let newest):
      Phrase(
        en: """
          the store has format \(digits: found); this program, which writes format \(digits: newest), may only read it. \
          Use a newer version of the program to change it; nothing was changed.
          """,
        zh: "店铺的格式版本为 \(digits: found)，本程序（版本 \(digits: newest)）只能读取。请升级程序后再修改，数据没有变化。")
    case .oldFormat(let found, let newest):
      Phrase(
        en: """
          the store has format \(digits: found), this program reads and writes format \(digits: newest). "seller doctor \
          --fix" makes a backup and upgrades it.
          """,
        zh: "店铺的格式版本为 \(digits: found)，本程序使用版本 \(digits: newest)。请运行 seller doctor --fix，先备份再升级。")
    case .damaged(let finding, let more):
      Phrase(
        en: """
          \(finding)\(more > 0 ? " (and \(more) more)" : ""). Run "seller doctor" to see every problem \
          and how to mend it.
          """,
        zh: "\(finding)\(more > 0 ? "（另有 \(more) 处）" : "")。请运行 seller doctor 查看全部问题和修复方式。")
    case .unreadable(let trouble):
      Phrase(
        en: "\(trouble). Check that the file can be read, then try again.",
        zh: "\(trouble)。请确认文件可以读取，然后重试。")
    case .locked(let process?):
      Phrase(
        en: "the store is being written by \(process). Try again when it is done.",
        zh: "店铺正被\(process)写入。请稍后重试。")
    case .locked(nil):
      Phrase(
        en: "the store is being written by another process. Try again when it is done.",
        zh: "店铺正被另一个进程写入。请稍后重试。")
    case .readOnly(let trouble):
      Phrase(
        en: """
          nothing is written any more, because an earlier write failed: \(trouble). Check the disk, then \
          start the program again.
          """,
        zh: "之前的写入失败，已停止写入：\(trouble)。请检查磁盘后重新启动程序。")
    case .diskFull(let trouble):
      Phrase(
        en: "\(trouble). Make room on the disk, then try again; nothing was changed.",
        zh: "\(trouble)。请腾出磁盘空间后重试，数据没有变化。")
    case .fileSizeLimit(let trouble):
      Phrase(
        en: """
          \(trouble). The limit on the size of files ("ulimit -f") is in the way: raise it, then try \
          again; nothing was changed.
          """,
        zh: "\(trouble)。文件大小受限（ulimit -f），请放宽限制后重试，数据没有变化。")
    case .io(let trouble):
      Phrase(
        en: "\(trouble). Check the disk and the permissions, then try again; nothing was changed.",
        zh: "\(trouble)。请检查磁盘和权限后重试，数据没有变化。")
    case .unfinished(let trouble):
      Phrase(
        en: """
          the change is recorded but not yet in its files: \(trouble). Check the disk; the next command \
          completes the change.
          """,
        zh: "更改已记录，但尚未写入文件：\(trouble)。请检查磁盘，下一个命令会完成此更改。")
    case .brokenTransaction(let path):
      Phrase(
        en: """
          \(path) is a recorded change that cannot be completed. Run "seller doctor"; "seller restore" \
          brings a backup back.
          """,
        zh: "\(path) 是已记录的更改，但无法完成。请运行 seller doctor；seller restore 可恢复备份。")
    case .missingArchive(let path):
      Phrase(
        en: "There is no archive \(path). Check the name; nothing was changed.",
        zh: "没有归档文件 \(path)。请检查文件名，数据没有变化。")
    case .brokenArchive(let path):
      Phrase(
        en: "\(path) is no backup of a store, or is damaged. Name another backup; nothing was changed.",
        zh: "\(path) 不是店铺备份，或已损坏。请换一个备份，数据没有变化。")
    case .refusedRecord(let key, let field, let problem):
      Phrase(
        en: """
          record \(key)\(field.isEmpty ? " " : ", field \(field): ")\(problem). Correct the record and \
          try again; nothing was changed.
          """,
        zh: "记录 \(key)\(field.isEmpty ? " " : "，字段 \(field)：")\(problem)。请更正记录后重试，数据没有变化。")
    case .changedMeanwhile(let file):
      Phrase(
        en: """
          \(file) keeps changing while it is being written. Close the program that writes it, then try \
          again; nothing was changed.
          """,
        zh: "\(file) 在写入时不断被修改。请关闭修改它的程序后重试，数据没有变化。")
    }
  }
}
