import SellerCore
import SellerJSON
import SellerRecords
import SellerTables
import SellerText

/// The rules in force, or where the seller's own stand for built-in ones.
struct RulesAnswer: ValueAnswer {
  let view: ShopView
  let rows: [RuleRow]
  let isDifference: Bool

  private var fields: RuleFields { RuleFields(view) }
  private var facts: [PlatformFact] {
    isDifference ? [] : PlatformFact.allCases.filter { $0.platforms.contains(view.shop.platform) }
  }

  var json: JSONValue {
    let answer = isDifference ? fields.difference : fields.answer
    let list = [("rules", answer.array(of: rows))]
    let known = ("known", factFields.array(of: facts))
    return .object(view.answerHead + list + (isDifference ? [] : [known]))
  }

  func spreadsheet() -> DataTable { DataTable(isDifference ? fields.difference : fields.answer, rows) }

  func summary(in language: Language) -> [String] {
    [view.title(in: language)] + (isDifference && rows.isEmpty ? [language.say(RulePhrase.noOwn)] : [])
  }

  func tables(in language: Language) -> [OutputTable] {
    let rules = OutputTable(isDifference ? fields.differenceTable : fields.table, rows, in: language)
    return (rows.isEmpty ? [] : [rules])
      + (facts.isEmpty
        ? [] : [OutputTable(title: language.say(RulePhrase.facts), factFields, facts, in: language)])
  }

  private var factFields: [RowField<PlatformFact>] {
    [
      .text("fact", RulePhrase.rule, .dimmed) { $0.rawValue },
      .moment("from", RulePhrase.from, .day, .dimmed, in: view.calendar) { $0.set.from },
      .moment("until", RulePhrase.until, .day, .dimmed, in: view.calendar) { $0.set.until },
      RowField("says", RulePhrase.value, look: { StyledText($1.say($0)) }) { .text($0.english) },
      .data("to_confirm") { $0.isToConfirm ? .flag(true) : .empty },
    ]
  }
}

/// Everything that is said of some rules, what goes before others first.
struct RuleAnswer: ValueAnswer {
  let view: ShopView
  let slots: [RuleSlot]
  let own: OwnRules

  var json: JSONValue {
    .object([
      (
        "rules",
        .array(
          slots.map { slot in
            .object([
              ("rule", .string(slot.name)), ("title", .string(slot.title.english)),
              ("rule_set", slot.inForce(own, at: view.asOf).rule.map { .key($0.set.id) } ?? .null),
              ("sets", fields.array(of: slot.statements(own))),
            ])
          })
      )
    ])
  }

  func spreadsheet() -> DataTable { DataTable(fields, slots.flatMap { $0.statements(own) }) }

  func tables(in language: Language) -> [OutputTable] {
    slots.map { OutputTable(title: "\($0.name) · \(language.say($0.title))", fields, $0.statements(own), in: language) }
  }

  private var fields: [RowField<StatedRule>] {
    [
      .text("rule_set", RulePhrase.set, .accent) { $0.set.id.text },
      .moment("from", RulePhrase.from, .full, in: view.calendar) { $0.set.from },
      .moment("until", RulePhrase.until, .full, in: view.calendar) { $0.set.until },
      .name("origin", RulePhrase.origin) { $0.set.origin },
      RowField(
        "value", RulePhrase.value,
        look: { rule, language in
          StyledText(rule.value ?? language.say(RulePhrase.noRule), rule.value == nil ? .warning : .text)
        }, value: { $0.value.map { .json($0) } ?? .null }),
      .text("source", RulePhrase.source, .dimmed) { $0.set.source },
    ]
  }
}
