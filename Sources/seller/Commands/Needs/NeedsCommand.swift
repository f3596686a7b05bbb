import SellerChanges
import SellerCommandLine
import SellerCore
import SellerJSON
import SellerRecords
import SellerTables
import SellerText

/// `seller needs`: what needs the seller, and putting it aside.
enum Needs: CommandFamily {
  static let form = FamilyForm(
    name: "needs",
    summary: Phrase(en: "What needs you: list, snooze, dismiss, restore.", zh: "待处理事项：列出、搁置、忽略、恢复。"),
    members: [NeedsList.self, NeedsSnooze.self, NeedsDismiss.self, NeedsRestore.self],
    standard: NeedsList.self)
}

/// `seller needs list`: the lines that the console shows, what can still be saved first.
struct NeedsList: Command {
  static let form = CommandForm(
    name: "list",
    summary: Phrase(en: "What needs you, what can still be saved first.", zh: "待处理事项，尚可挽回的在前。"),
    detail: Phrase(
      en: """
        First what is due within a day, then what is breached, then what is one step or little more from a breach, then what \
        has passed its time, then what is good to know. A line that stands for several has no id: --all gives each its own.
        """,
      zh: "依次为：一天内到期、已超标、临近超标、已过时限、仅供了解。合并的行没有编号，用 --all 可看到各项的编号。"))

  @Flag(help: ArgumentHelp(Phrase(en: "Each on a line of its own.", zh: "逐项列出，不合并。")))
  var all = false

  @Flag(
    help: ArgumentHelp(
      Phrase(
        en: "Of all stores that \"seller stores\" lists, the most urgent first; amounts are never added.",
        zh: "列出 seller stores 中所有店铺的事项，最紧急的在前；金额从不相加。")))
  var allStores = false

  @OptionGroup var reading: ReadingArguments

  func validate() throws(WordsRefused) {
    guard !allStores || reading.store == nil && !all else {
      throw WordsRefused(
        Phrase(en: "--all-stores goes without --store and --all.", zh: "--all-stores 不能与 --store 或 --all 同用。"))
    }
  }

  func run() throws {
    if allStores {
      let location = StoreLocation()
      return try reading.print(
        StoresNeedAnswer(
          place: location.stores,
          reports: location.places.map { StoreReport(lookingAt: $0, asOf: reading.asOf) }))
    }
    let (view, rulebook) = try reading.shop()
    try reading.print(
      NeedsAnswer(view: view, list: view.report(by: rulebook, .alerts), tellsAll: all))
  }
}

/// `seller needs snooze`: puts needs aside until a day.
struct NeedsSnooze: Command {
  static let form = CommandForm(
    name: "snooze", summary: Phrase(en: "Put needs aside until a day.", zh: "把待处理事项搁置到某一天。"))

  @OptionGroup var words: NeedWords

  @Option(help: ArgumentHelp(HealthPhrase.untilHelp, valueName: "day"))
  var until: String

  func run() throws {
    try words.perform("needs snooze") { () throws(ChangeRefusal) in
      guard let day = Day(until) else { throw .notTyped(until, HealthPhrase.untilHelp) }
      return .snooze(until: day)
    }
  }
}

/// `seller needs dismiss`: puts needs aside until their matter changes.
struct NeedsDismiss: Command {
  static let form = CommandForm(
    name: "dismiss",
    summary: Phrase(en: "Put needs aside until their matter changes.", zh: "忽略待处理事项，直到情况变化。"))

  @OptionGroup var words: NeedWords

  func run() throws { try words.perform("needs dismiss") { .dismiss } }
}

/// `seller needs restore`: brings back what was put aside.
struct NeedsRestore: Command {
  static let form = CommandForm(
    name: "restore", summary: Phrase(en: "Bring back what was put aside.", zh: "恢复搁置的事项。"))

  @OptionGroup var words: NeedWords

  func run() throws { try words.perform("needs restore") { .restore } }
}

/// Which needs, and how the deed is done.
struct NeedWords: ArgumentGroup {
  @Argument(
    help: ArgumentHelp(
      Phrase(en: "The needs' ids, as \"needs list --all\" shows them.", zh: "待处理事项的编号，见 needs list --all。")))
  var ids: [AlertID]

  @OptionGroup var deed: DeedArguments

  func perform(_ command: String, _ course: () throws(ChangeRefusal) -> DeferNeeds.Course) throws {
    try deed.perform(command, needs: .everything) { (_) throws(ChangeRefusal) in
      .deferNeeds(ids, try course())
    } answer: { _, view in
      NeedsAnswer(view: view, list: view.report(by: UserRules.rulebook(for: view), .alerts), tellsAll: false)
    }
  }
}

/// What needs the seller, as a list.
private struct NeedsAnswer: ValueAnswer {
  let view: ShopView
  let list: AlertList
  let tellsAll: Bool

  private var fields: AlertFields { AlertFields(view) }

  var json: JSONValue {
    .object(
      view.answerHead + [
        ("needs", fields.answer.array(of: list.alerts)),
        ("aside", (fields.answer + [fields.until]).array(of: list.aside)),
      ])
  }

  func spreadsheet() -> DataTable { DataTable(fields.answer, list.alerts) }

  func summary(in language: Language) -> [String] {
    [language.say(list.alerts.isEmpty ? HealthPhrase.nothingNeeded : HealthPhrase.needsYou(list.pressing))]
  }

  func tables(in language: Language) -> [OutputTable] {
    let needs =
      tellsAll
      ? OutputTable(fields.table, list.alerts, in: language) : OutputTable(fields.lines, list.needs, in: language)
    let aside = OutputTable(
      title: language.say(HealthPhrase.aside(list.aside.count)), [fields.until, fields.text, fields.id], list.aside,
      in: language)
    return (list.alerts.isEmpty ? [] : [needs]) + (list.aside.isEmpty ? [] : [aside])
  }
}
