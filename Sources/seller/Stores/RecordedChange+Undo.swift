import SellerConsole
import SellerStore
import SellerText

extension RecordedChange {
  /// The change that the store would undo.
  init(_ change: UndoableChange) { self.init(at: change.at, what: change.what, records: change.records) }
}

/// What is said about taking the latest change back.
enum UndoWords {
  /// Records that somebody changed since stay as they are.
  static func kept(_ records: [String]) -> Phrase {
    Phrase(en: "Changed since, and so left as they are: \(list: records).", zh: "此后被修改过，因此保持不变：\(list: records)。")
  }
}
