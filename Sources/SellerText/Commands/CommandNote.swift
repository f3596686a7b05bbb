import SellerCore

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
  package static let onlyTried = Phrase(
    en: "Only tried: nothing was written. Leave --dry-run out to do it.",
    zh: "仅为试算，没有写入。去掉 --dry-run 后才会执行。")
}
