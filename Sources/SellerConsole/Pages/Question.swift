import SellerTables
import SellerText

/// A question with Cancel, on which the focus starts, and one or two buttons that go ahead.
struct Question: Sendable {
  /// The dialog's title.
  let title: any Worded
  /// What is about to happen, in paragraphs.
  let body: [any Worded]
  /// The buttons that go ahead, and what happens then; none for a message.
  let deeds: [(word: any Worded, outcomes: [PageOutcome])]

  /// A question; what has no outcome is a message.
  init(
    title: any Worded, body: [any Worded], confirm: any Worded, outcomes: [PageOutcome],
    alternative: (any Worded, [PageOutcome])? = nil
  ) {
    self.title = title
    self.body = body
    deeds = (outcomes.isEmpty ? [] : [(confirm, outcomes)]) + [alternative].compactMap { $0 }
  }
}

extension Question {
  /// Asks before a table takes the place of a file; it can be written beside it as well.
  static func replacing(_ path: String, with sheet: Sheet, orWriting free: String) -> Question {
    Question(
      title: Phrase(en: "Replace the file?", zh: "替换文件？"),
      body: [Phrase(en: "\(path) is there already.", zh: "\(path) 已存在。")],
      confirm: Phrase(en: "Replace", zh: "替换"), outcomes: [.effect(.export(sheet, to: path))],
      alternative: (Phrase(en: "Keep both", zh: "两者都保留"), [.effect(.export(sheet, to: free))]))
  }
}
