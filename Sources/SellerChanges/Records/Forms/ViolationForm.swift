import SellerCore
import SellerText

extension RecordForm {
  /// A violation that the platform found.
  public static let violation = RecordForm(
    .violation, title: Phrase(en: "Violation", zh: "违规"),
    beginning: { ["at": $0.asOf.typed(in: $0.calendar)] },
    fields: [
      RecordField(
        "violation", Phrase(en: "what for", zh: "违规类型"),
        options: { platform in
          ["listing_quality", "shipping", "licence", "content"].map {
            RecordField.Option(word: $0, name: PenaltyViolationName($0).phrase)
          } + RecordField.Option.indicators(of: platform)
        }),
      RecordField("at", Phrase(en: "recorded at", zh: "处罚时间")),
      .choice(
        "severity", Phrase(en: "severity", zh: "严重程度"), Severity.self,
        Phrase(en: "Blank where the platform names none.", zh: "平台未写明则留空。")),
      RecordField("points", Phrase(en: "points", zh: "扣分")),
      RecordField("ends_at", Phrase(en: "ends at", zh: "处罚结束时间")),
      RecordField("fine", Phrase(en: "fine", zh: "罚款"), isNotNegative: true),
      RecordField("order_ids", Phrase(en: "orders", zh: "涉及订单")),
      RecordField(
        "id", Phrase(en: "id", zh: "编号"), Phrase(en: "The platform's; blank makes one up.", zh: "平台编号；留空则自动生成。")),
    ] + appealFields
  ) { _, new, view throws(ChangeRefusal) in
    guard let violation = new.content as? Violation else { return new }
    if violation.at > view.asOf { throw .inFuture(violation.at, in: view).about("at") }
    return try settled(violation, in: view)
  }.following(appealStatus)

  /// The appeal against a violation.
  public static let appeal = RecordForm(
    .violation, name: "appeal", title: Phrase(en: "Appeal", zh: "申诉"),
    remains: Phrase(
      en: "Recorded here; the platform hears of an appeal only on its own violations page. Submit it there.",
      zh: "已在本地记录；平台不会因此收到申诉。请到平台的违规管理页面提交。"),
    fields: appealFields
  ) { _, new, view throws(ChangeRefusal) in
    guard let violation = new.content as? Violation else { return new }
    return try settled(violation, in: view)
  }.following(appealStatus)

  private static let appealFields = [
    RecordField(
      "appeal.deadline", Phrase(en: "appeal by", zh: "申诉截止"),
      Phrase(en: "By when the platform takes an appeal.", zh: "平台受理申诉的截止时间。")),
    RecordField(
      "appeal.submitted_at", Phrase(en: "appeal submitted", zh: "申诉提交时间"),
      Phrase(en: "Blank until you have submitted it on the platform.", zh: "在平台提交之前留空。")),
    .choice(
      "appeal.status", Phrase(en: "appeal is", zh: "申诉状态"), Violation.Appeal.Status.self,
      Phrase(en: "Blank follows from whether it was submitted.", zh: "留空则按是否已提交确定。")),
    RecordField("appeal.reason", Phrase(en: "what you say", zh: "申诉理由")),
  ]

  /// An appeal is submitted when its moment is there, and open until then, unless somebody says what became of it.
  private static let appealStatus: Consequences = { all, typed in
    func text(_ name: String) -> String { all["appeal.\(name)"]?.trimmed ?? "" }
    let isThere = ["deadline", "submitted_at", "reason"].contains { !text($0).isEmpty }
    let isSaid = typed["appeal.status"].map { !$0.trimmed.isEmpty } ?? ["upheld", "rejected"].contains(text("status"))
    guard isThere, !isSaid else { return [:] }
    return ["appeal.status": text("submitted_at").isEmpty ? "open" : "submitted"]
  }

  /// A submitted appeal gives its reason, and nothing is submitted in the future.
  private static func settled(_ violation: Violation, in view: ShopView) throws(ChangeRefusal) -> Record {
    guard let appeal = violation.appeal else { return Record(violation) }
    if let moment = appeal.submittedAt, moment > view.asOf {
      throw .inFuture(moment, in: view).about("appeal.submitted_at")
    }
    if appeal.submittedAt != nil, appeal.reason == nil { throw .appealReasonBlank }
    return Record(violation)
  }
}

extension ChangeRefusal {
  /// An appeal says something.
  static let appealReasonBlank = ChangeRefusal(
    en: "An appeal that was submitted gives its reason (appeal.reason).", zh: "已提交的申诉须写明理由（appeal.reason）。",
    part: .field("appeal.reason"))

  func about(_ path: String) -> ChangeRefusal { ChangeRefusal(phrase, part: .field(path), current: current) }
}
