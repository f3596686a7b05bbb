import SellerCore
import SellerRecords
import SellerText

extension RecordForm {
  /// A rule of the seller's own, for this store.
  public static let rule = RecordForm(
    .rule, title: Phrase(en: "Rule", zh: "规则"),
    beginning: { ["from": $0.asOf.typed(in: $0.calendar)] },
    fields: [
      RecordField(
        "rule", Phrase(en: "which rule", zh: "哪条规则"),
        options: { platform in
          RuleSlot.all.filter { $0.platforms.contains(platform) }.map { slot in
            RecordField.Option(word: slot.name, name: slot.title)
          }
        }),
      RecordField("from", Phrase(en: "holds from", zh: "生效时间")),
      RecordField(
        "until", Phrase(en: "holds until", zh: "失效时间"), Phrase(en: "Blank while no end is known.", zh: "尚无终止时间则留空。")),
      RecordField(
        "source", Phrase(en: "where you have it from", zh: "出处"),
        Phrase(en: "The platform's page and the day you saw it, say.", zh: "例如平台的规则页面和查看日期。")),
      RecordField(
        "value", Phrase(en: "what it says", zh: "内容"),
        Phrase(en: "Blank where no rule is known for the time.", zh: "该时段没有已知规则则留空。")),
      RecordField(
        "id", Phrase(en: "name", zh: "名称"),
        Phrase(en: "Every figure that it judges names it; blank makes one up.", zh: "由它判断的每个数值都会写明此名称；留空则自动生成。")),
    ]
  ) { _, new, view throws(ChangeRefusal) in
    guard let entry = new.content as? RuleEntry else { return new }
    if entry.source.trimmed.isEmpty { throw .ruleWithoutSource }
    return new
  }

  /// What is known of a rule that is to be entered: its name, from when, and what is in force now, to be changed.
  public static func newRule(_ slot: RuleSlot, own: OwnRules, in view: ShopView) -> [String: String] {
    let (rule, since) = slot.inForce(own, at: view.asOf)
    var entry = RuleEntry(id: "", rule: slot.name, from: since ?? view.asOf, source: "")
    entry.value = (rule ?? slot.statements(.none).first)?.value
    let typed = RecordTexts(.rule, Record(entry), in: view.shop)
    return ["rule": slot.name, "from": typed.text(at: "from"), "value": typed.text(at: "value")]
  }
}

extension ChangeRefusal {
  /// A rule says where it comes from.
  static let ruleWithoutSource = ChangeRefusal(
    en: "Say where the rule comes from (source).", zh: "请写明规则的出处（source）。", part: .field("source"))
}
