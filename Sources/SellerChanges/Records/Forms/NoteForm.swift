import SellerCore
import SellerRecords
import SellerText

extension RecordForm {
  /// A note on a record, or a task when it is due.
  public static let note = RecordForm(
    .note, title: Phrase(en: "Note", zh: "备注"), beginning: { ["at": $0.asOf.typed(in: $0.calendar)] },
    fields: [
      RecordField("text", Phrase(en: "text", zh: "内容")),
      RecordField(
        "due", Phrase(en: "due", zh: "到期"),
        Phrase(en: "Makes a task of it; blank for a mere note.", zh: "填写后成为任务；仅作备注则留空。")),
      RecordField(
        "on.kind", Phrase(en: "on", zh: "对象类型"), Phrase(en: "Blank for the shop as a whole.", zh: "针对整个店铺则留空。"),
        options: { _ in Note.subjects.map { RecordField.Option(word: $0, name: Note.Subject.name(of: $0)) } }),
      RecordField("on.id", Phrase(en: "its id", zh: "对象编号")),
      RecordField("done_at", Phrase(en: "done", zh: "完成时间")),
      RecordField("id", Phrase(en: "id", zh: "编号"), Phrase(en: "Blank makes one up.", zh: "留空则自动生成。")),
    ]
  ) { _, new, view throws(ChangeRefusal) in
    guard let note = new.content as? Note else { return new }
    if let done = note.doneAt, done > view.asOf { throw .inFuture(done, in: view).about("done_at") }
    guard let subject = note.subject, !view.has(subject) else { return new }
    throw .noteOnNothing(subject)
  }
}

extension Note {
  /// What a note can be on, as the store writes it.
  static let subjects = ["product", "order", "case", "ticket", "dispute", "boost", "violation", "indicator"]
}

extension Note.Subject {
  /// What a kind of thing is called; a word that is none of ours stands as it is.
  public static func name(of kind: String) -> Phrase {
    switch kind {
    case "product": Phrase(en: "product", zh: "商品")
    case "order": Phrase(en: "order", zh: "订单")
    case "case": Phrase(en: "case", zh: "售后单")
    case "ticket": Phrase(en: "ticket", zh: "工单")
    case "dispute": Phrase(en: "dispute", zh: "品类申诉")
    case "boost": Phrase(en: "campaign", zh: "推广活动")
    case "violation": Phrase(en: "violation", zh: "违规")
    case "indicator": Phrase(en: "indicator", zh: "指标")
    case "note": Phrase(en: "note", zh: "备注")
    default: Phrase(verbatim: kind)
    }
  }
}

extension ShopView {
  /// Whether the store has what a note is on.
  fileprivate func has(_ subject: Note.Subject) -> Bool {
    let id = subject.id.text
    switch subject.kind {
    case "order": return order(OrderID(id)) != nil
    case "case": return !savedOrders { $0.mayHaveCases && $0.cases.contains { $0.id == CaseID(id) } }.isEmpty
    case "indicator": return IndicatorID(rawValue: id) != nil
    default: return RecordKind(rawValue: subject.kind).map { record(of: RecordKey($0, id)) != nil } ?? false
    }
  }
}

extension ChangeRefusal {
  static func noteOnNothing(_ subject: Note.Subject) -> ChangeRefusal {
    let (kind, id) = (subject.kind, subject.id.text)
    return ChangeRefusal(
      en: "The store has no \(Note.Subject.name(of: kind)) \(id).",
      zh: "店铺中没有\(Note.Subject.name(of: kind)) \(id)。", part: .field("on.id"))
  }
}
