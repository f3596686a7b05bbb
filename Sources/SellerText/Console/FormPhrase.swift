/// What every form says.
package enum FormPhrase {
  package static let keys = Phrase(
    en: "Tab next field · Enter choose or continue · Esc leave", zh: "Tab 下一栏 · Enter 选择或继续 · Esc 离开")
  /// The same where not all of what stands beside or below the fields is in sight.
  package static func withPages(_ keys: any Worded) -> Phrase {
    Phrase(en: "\(keys.phrase) · PgUp PgDn read on", zh: "\(keys.phrase) · PgUp PgDn 翻阅说明")
  }
  package static let choiceKeys = Phrase(
    en: "letters search · Enter take it · Esc close", zh: "输入文字可查找 · Enter 选取 · Esc 关闭")
  package static let filesKeys = Phrase(
    en: "Tab complete · Enter take it · Esc close", zh: "Tab 补全 · Enter 选取 · Esc 关闭")
  package static let calendarKeys = Phrase(
    en: "arrows day, week · PgUp PgDn month · Home today · Enter take it · Esc close",
    zh: "方向键 日、周 · PgUp PgDn 月 · Home 今天 · Enter 选取 · Esc 关闭")
  package static let leaveTitle = Phrase(en: "Leave without saving?", zh: "不保存就离开？")
  package static let leaveBody = Phrase(
    en: "Nothing was written. What you typed can be kept: opened again, the form has it.",
    zh: "尚未写入。已填写的内容可以保留：再次打开表单时会恢复。")
  package static let keep = Phrase(en: "Keep the draft", zh: "保留草稿")
  package static let throwAway = Phrase(en: "Throw away", zh: "丢弃")
  package static let isBack = Phrase(
    en: "What you typed before is back. Esc leaves the form, and can throw it away.", zh: "已恢复之前填写的内容。按 Esc 离开表单时可选择丢弃。"
  )
  package static let quitTitle = Phrase(en: "Quit?", zh: "退出？")
  package static func quitBody(_ count: Int) -> Phrase {
    Phrase(
      en: "\(count, "form is", "forms are") filled in and not saved. What you typed can be kept for the next time.",
      zh: "有 \(count) 个表单已填写但未保存。已填写的内容可以保留到下次。")
  }
  package static let lostBody = Phrase(en: "What you changed in this form is lost.", zh: "表单中的改动会丢失。")
  package static let leave = Phrase(en: "Leave", zh: "离开")

  package static let calendarHint = Phrase(en: "Ctrl-P: calendar.", zh: "Ctrl-P：日历。")
  package static let filesHint = Phrase(en: "Ctrl-P: choose a file.", zh: "Ctrl-P：选择文件。")
  package static let chooseFile = Phrase(
    en: "A file: type its path, Tab completes, Enter takes it", zh: "文件：输入路径，Tab 补全，Enter 选取")
  /// The days of the week, from Monday on, two columns each.
  package static let weekdays = Phrase(en: "Mo Tu We Th Fr Sa Su", zh: "一 二 三 四 五 六 日")
}
