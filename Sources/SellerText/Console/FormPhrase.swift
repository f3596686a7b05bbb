/// What every form says.
package enum FormPhrase {
  package static let leaveTitle = Phrase(en: "Leave without saving?", zh: "不保存就离开？")
  package static let leaveBody = Phrase(en: "What you changed in this form is lost.", zh: "表单中的改动会丢失。")
  package static let leave = Phrase(en: "Leave", zh: "离开")
}
