/// The labels on a record's page that no list has.
package enum StoryPhrase {
  package static let aftersalesCase = Phrase(en: "case", zh: "售后单")
  package static let ticket = Phrase(en: "ticket", zh: "工单")
  package static let note = Phrase(en: "note", zh: "备注")
  package static let figure = Phrase(en: "figure", zh: "指标")
  package static let countsIn = Phrase(en: "Counts in", zh: "计入的指标")
  package static let countsNowhere = Phrase(
    en: "Counts in no figure of the store as of this day.", zh: "截至当日未计入店铺的任何指标。")
  package static let caseOver = Phrase(en: "The case is over.", zh: "售后单已结束。")
  package static let complaint = Phrase(en: "A complaint: it counts against the shop.", zh: "投诉工单，计入投诉率。")
  package static let resolved = Phrase(en: "resolved", zh: "已解决")
  package static let recordedAt = Phrase(en: "recorded", zh: "处罚时间")
  package static let fine = Phrase(en: "fine", zh: "罚款")
  package static let endsAt = Phrase(en: "ends", zh: "处罚截止")
  package static let appeal = Phrase(en: "appeal", zh: "申诉")
  package static let appealBy = Phrase(en: "appeal by", zh: "申诉截止")
  package static let noAppeal = Phrase(en: "none on record", zh: "没有记录")
  package static let nothingThere = Phrase(en: "It is not on record any more.", zh: "该记录已不存在。")
  package static let noLink = Phrase(en: "No line here leads further.", zh: "这里没有可打开的内容。")
}
