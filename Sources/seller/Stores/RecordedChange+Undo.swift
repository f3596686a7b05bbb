import SellerCommandLine
import SellerConsole
import SellerStore
import SellerText

extension RecordedChange {
  /// The change that the store would undo. What was done is kept in English: in Chinese it stands behind what the command does.
  init(_ change: UndoableChange) {
    let deed = change.deed.map { $0.chinese.prefix { $0 != "。" } }
    self.init(
      at: change.at, what: Phrase(en: "\(change.what)", zh: "\(deed.map { "\($0)（\(change.what)）" } ?? change.what)"),
      records: change.records)
  }
}

extension UndoableChange {
  /// What its command does; nil for what was done in the console, of which the store keeps the English detail alone, and for what
  /// other programs did.
  fileprivate var deed: Phrase? {
    if isImport { return Import.form.summary }
    var path = CommandPath(program: Seller.self)
    for word in command.split(separator: " ") {
      guard let next = path.members.first(where: { $0.words.last == String(word) }) else { break }
      path = next
    }
    return path.words.count == 1 || path.command is Console.Type ? nil : path.command.title.summary
  }
}

/// What is said about taking the latest change back.
enum UndoWords {
  /// Records that somebody changed since stay as they are.
  static func kept(_ records: [String]) -> Phrase {
    Phrase(en: "Changed since, and so left as they are: \(list: records).", zh: "此后被修改过，因此保持不变：\(list: records)。")
  }
}
