import SellerChanges
import SellerCommandLine
import SellerCore
import SellerRecords
import SellerTables
import SellerText

/// `seller rules`: the rules in force, and the seller's own.
enum Rules: CommandFamily {
  static let form = FamilyForm(
    name: "rules",
    summary: Phrase(
      en: "The rules in force, with dates, source and whose they are; enter your own.",
      zh: "列出生效的规则及其日期、出处和来源方；录入自定义规则。"),
    detail: Phrase(
      en: """
        Your own rules stand in rules.json5 of the store, and in $XDG_CONFIG_HOME/seller/rules.json5 for all stores \
        (the store's go first), as {rules: [{id, rule, from, until, source, value}]}. "add" and "set" write the \
        store's; a rule without a value says that none is known for the time.
        """,
      zh: """
        自定义规则写在店铺的 rules.json5 和 $XDG_CONFIG_HOME/seller/rules.json5（适用全部店铺，店铺的优先）中，\
        形如 {rules: [{id, rule, from, until, source, value}]}。add 和 set 写入店铺的文件；没有 value 表示该时段没有已知规则。
        """),
    members: [
      RulesList.self, RulesShow.self, RulesDiff.self, RecordsAdd<RuleFamily>.self, RecordsSet<RuleFamily>.self,
    ], standard: RulesList.self)
}

/// The seller's own rules as records that are typed.
enum RuleFamily: RecordFamily {
  static let word = "rules"
  static let form = RecordForm.rule
  static let words = RecordFamilyWords(
    family: Phrase(en: "Your own rules.", zh: "自定义规则。"), list: Phrase(en: "Your own rules.", zh: "自定义规则。"),
    add: Phrase(en: "Enter a rule of your own.", zh: "录入一条自定义规则。"),
    set: Phrase(en: "Change a rule of your own.", zh: "修改一条自定义规则。"))
}

/// `seller rules list`: every rule in force at the as-of.
struct RulesList: ShopQuestion {
  static let form = CommandForm(
    name: "list",
    summary: Phrase(en: "Every rule in force, and what is known of them in time.", zh: "列出全部生效规则，以及已知的规则变化。"))

  @OptionGroup var reading: ReadingArguments

  func answer(in view: ShopView, by rulebook: Rulebook) throws -> some Answer {
    let rows = RuleRow.rows(of: view, own: try UserRules.own(in: view))
    return RulesAnswer(view: view, rows: rows, isDifference: false)
  }
}

/// `seller rules diff`: where the seller's own rules stand for built-in ones.
struct RulesDiff: ShopQuestion {
  static let form = CommandForm(
    name: "diff", summary: Phrase(en: "Where your own rules stand for built-in ones.", zh: "列出自定义规则替代内置规则之处。"))

  @OptionGroup var reading: ReadingArguments

  func answer(in view: ShopView, by rulebook: Rulebook) throws -> some Answer {
    let own = try UserRules.own(in: view)
    let rows = RuleRow.rows(of: view, own: own).filter { $0.isOwn(own, in: view) }
    return RulesAnswer(view: view, rows: rows, isDifference: true)
  }
}

/// `seller rules show`: everything that is said of one rule, whenever it holds.
struct RulesShow: ShopQuestion {
  static let form = CommandForm(
    name: "show",
    summary: Phrase(en: "Everything that is said of a rule, whenever it holds.", zh: "列出某条规则各时段的全部内容。"))

  @Argument(
    help: ArgumentHelp(Phrase(en: "The rule's name, or a rule set's.", zh: "规则名称，或规则版本名称。"), valueName: "id"),
    completion: Completion.list { view in
      RuleSlot.all.filter { $0.platforms.contains(view.shop.platform) }.map(\.name)
    })
  var id: String

  @OptionGroup var reading: ReadingArguments

  func answer(in view: ShopView, by rulebook: Rulebook) throws -> some Answer {
    let own = try UserRules.own(in: view)
    let found = RuleSlot.all.filter { slot in
      slot.name.utf8.elementsEqual(id.utf8) || slot.statements(own).contains { $0.set.id == RuleSetID(id) }
    }
    guard !found.isEmpty else {
      let known = RuleSlot.all.filter { $0.platforms.contains(view.shop.platform) }.map(\.name)
      throw ProgramFailure(
        .wrongInput,
        Phrase(
          en: "There is no rule \(quoted: id). There are: \(list: known).", zh: "没有规则\(quoted: id)。可用的有：\(list: known)。"
        ))
    }
    return RuleAnswer(view: view, slots: found, own: own)
  }
}
