/// What a command says on standard error beside its answer.
package enum CommandNote {
  /// Somebody else is writing; who, as far as that is known.
  package static func waiting(_ holder: Phrase?) -> Phrase {
    holder.map { Phrase(en: "Waiting: the store is being written by \($0).", zh: "等待中：店铺正被\($0)写入。") }
      ?? Phrase(en: "Waiting: the store is being written by another process.", zh: "等待中：店铺正被另一个进程写入。")
  }
  /// Edits that somebody else saved at the same moment, and that could not be merged: the files that keep them.
  package static func sparedEdits(_ files: [String]) -> Phrase {
    Phrase(
      en: """
        Saved. Somebody edited the same records at the same moment; that version is kept in \
        \(list: files). Bring over what you need, then remove it.
        """,
      zh: "已保存。同一时刻有人修改了相同的记录，其版本保留在 \(list: files)。请把需要的内容并入后删除该文件。")
  }
  /// What was saved waits to be put in its files, or left something behind.
  package static func untidied(_ reason: Phrase) -> Phrase {
    Phrase(
      en: "Saved, but not tidied up: \(reason). Check the disk; the next command that opens the store completes it.",
      zh: "已保存，但收尾工作未完成：\(reason)。请检查磁盘，下一个打开店铺的命令会完成。")
  }
  package static func unread(_ reason: Phrase) -> Phrase {
    Phrase(en: "Saved, but it cannot be shown now: \(reason)", zh: "已保存，但现在无法显示：\(reason)")
  }
  package static func unexamined(_ reason: Phrase) -> Phrase {
    Phrase(
      en: "Mended and saved, but the store cannot be looked through again: \(reason)",
      zh: "已修复并保存，但现在无法重新检查店铺：\(reason)")
  }
  /// What was copied is damaged.
  package static func copiedDamage(_ count: Int) -> Phrase {
    Phrase(
      en: """
        The store is damaged: \(count, "problem", "problems"), copied as it is. Run "seller doctor" to see what to mend.
        """,
      zh: "店铺数据已损坏（\(count) 处问题），已原样备份。请运行 seller doctor 查看并修复。")
  }
  /// What was brought back was damaged already when the backup was made.
  package static func restoredDamage(_ count: Int) -> Phrase {
    Phrase(
      en: """
        The backup holds a damaged store: \(count, "problem", "problems"), brought back as it was. Run "seller doctor" to \
        see what to mend.
        """,
      zh: "备份中的店铺数据本已损坏（\(count) 处问题），已原样恢复。请运行 seller doctor 查看并修复。")
  }
  package static let onlyTried = Phrase(
    en: "Only tried: nothing was written. Leave --dry-run out to do it.",
    zh: "仅为试算，没有写入。去掉 --dry-run 后才会执行。")
}
