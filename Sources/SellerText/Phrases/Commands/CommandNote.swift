import SellerCore

/// What a command says on standard error beside its answer.
public enum CommandNote: PhrasePair, Hashable {
  /// Somebody else is writing; who, as far as that is known.
  case waiting(WritingProcess?)
  /// Edits that somebody else saved at the same moment, and that could not be merged: the files that keep them.
  case sparedEdits([String])
  /// Nothing was written: it was only tried.
  case onlyTried
  /// Rows of an import were not taken over.
  case refused(Int)
}

extension CommandNote {
  /// In English.
  public var english: String {
    switch self {
    case .waiting(let holder?): "Waiting: the store is being written by \(holder.english)."
    case .waiting(nil): "Waiting: the store is being written by another process."
    case .sparedEdits(let files):
      "Saved. Somebody edited the same records at the same moment; that version is kept in "
        + "\(files.joined(separator: ", ")). Bring over what you need, then remove it."
    case .onlyTried: "Only tried: nothing was written. Leave --dry-run out to do it."
    case .refused(let count): count == 1 ? "1 record was refused." : "\(count) records were refused."
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .waiting(let holder?): "等待中：店铺正被\(holder.chinese)写入。"
    case .waiting(nil): "等待中：店铺正被另一个进程写入。"
    case .sparedEdits(let files):
      "已保存。同一时刻有人修改了相同的记录，其版本保留在 \(files.joined(separator: "、"))。请把需要的内容并入后删除该文件。"
    case .onlyTried: "仅为试算，没有写入。去掉 --dry-run 后才会执行。"
    case .refused(let count): "\(count) 条记录被拒绝。"
    }
  }
}
