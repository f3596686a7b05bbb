import SellerCore
import SellerStore
import SellerText

extension RecordedChange {
  /// The change that the store would undo.
  init(_ change: UndoableChange) {
    self.init(at: change.at, what: change.what, records: change.records)
  }
}

/// What is said about taking the latest change back.
enum UndoWords {
  /// Why nothing was taken back.
  static func words(of problem: UndoProblem) -> Phrase {
    switch problem {
    case .nothing: Phrase(en: "There is no change to take back.", zh: "没有可撤销的更改。")
    case .overtaken: Phrase(en: "Another change came after it; nothing was taken back.", zh: "其后又有更改，没有撤销。")
    }
  }

  /// Records that somebody changed since stay as they are.
  static func kept(_ records: [String]) -> Phrase {
    Phrase(en: "Changed since, and so left as they are: \(list: records).", zh: "此后被修改过，因此保持不变：\(list: records)。")
  }
}
