import SellerCore
import SellerText

/// What is said about taking changes back.
enum UndoPhrase {
  static let title = Phrase(en: "Take the latest change back?", zh: "撤销最近一次更改？")
  static let confirm = Phrase(en: "Take back", zh: "撤销")

  /// Asks whether a change is to be taken back, and does that.
  static func question(
    _ change: RecordedChange, in context: PageContext, andThen outcomes: [PageOutcome] = []
  ) -> Question {
    Question(
      title: title, body: [change.what, made(at: change.at, in: context.view.calendar), body(change)], confirm: confirm,
      outcomes: [.effect(.takeBack(change))] + outcomes)
  }

  private static func made(at moment: Instant, in calendar: ShopCalendar) -> Phrase {
    Phrase(en: "Made \(moment, in: calendar).", zh: "更改时间：\(moment, in: calendar)。")
  }

  static func body(_ change: RecordedChange) -> Phrase {
    Phrase(
      en: """
        \(change.records, "record is", "records are") then as before. What was done on the platform stays; the audit trail \
        keeps both.
        """,
      zh: "\(change.records) 条记录将恢复原状。平台上已做的操作不受影响；审计记录保留两次操作。")
  }

  static func done(_ what: Phrase) -> Phrase { Phrase(en: "Taken back: \(what)", zh: "已撤销：\(what)") }
}

/// What is said about what is left to be done on the platform.
enum RemainsPhrase {
  static let title = Phrase(en: "Now on the platform", zh: "接下来在平台上")
  static let copy = Phrase(en: "Copy the text", zh: "复制文本")
  static let close = Phrase(en: "Close", zh: "关闭")
}
