import SellerCore

/// What a command says on standard error beside its answer.
public enum CommandNote: Phrase, Hashable {
  /// Somebody else is writing; who, as far as that is known.
  case waiting(String?)
  /// Nothing was written: it was only tried.
  case onlyTried
  /// Rows of an import were not taken over.
  case refused(Int)
}

extension CommandNote {
  /// In English.
  public var english: String {
    switch self {
    case .waiting(let holder?): "Waiting: the store is being written by \(holder)."
    case .waiting(nil): "Waiting: the store is being written by another process."
    case .onlyTried: "Only tried: nothing was written. Leave --dry-run out to do it."
    case .refused(let count): count == 1 ? "1 record was refused." : "\(count) records were refused."
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .waiting(let holder?): "等待中:店铺正被 \(holder) 写入。"
    case .waiting(nil): "等待中:店铺正被另一个进程写入。"
    case .onlyTried: "仅为试算,没有写入。去掉 --dry-run 后才会执行。"
    case .refused(let count): "\(count) 条记录被拒绝。"
    }
  }
}
