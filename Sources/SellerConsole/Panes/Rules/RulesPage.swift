import SellerChanges
import SellerCore
import SellerRecords
import SellerTables
import SellerText

/// The rules in force, with the difference to the built-in ones where the seller's own stand; Enter writes one.
struct RulesPage: ListPage {
  private enum Shown: PageTab { case all, own }

  private var shown = Shown.all
  var list: RowList<RuleRow>

  init(selecting rule: String? = nil, in context: PageContext) {
    let fields = RuleFields(context.view)
    list = RowList(
      .rules,
      columns: [
        .init(fields.title, width: 16...34), .init(fields.ruleSet, width: 16...26),
        .init(fields.from, width: 10...10), .init(fields.until, width: 10...10),
        .init(fields.origin, width: 8...16, priority: 1),
        .init(fields.value, width: 12...60, takesRest: true, priority: 2),
        .init(fields.name, width: 12...40, priority: 1),
      ], rows: RuleRow.rows(of: context.view, own: context.reading.ownRules), in: context
    ) { $0.slot.name }
    if let rule { list.select(identity: rule) }
  }

  func title(in context: PageContext) -> String { context.say(shown == .all ? RulePhrase.title : RulePhrase.own) }

  func offers(in context: PageContext) -> [Offer<Self>] {
    Offer(.open, of: list.selected) { .push(Self.form(of: $0, in: context)) }
    Offer(
      .cycle,
      changes: { page in
        page.shown = page.shown.next
        page.refresh(in: context)
      })
    partOffers
    Offer(.copy, of: list.selected) { .effect(.copy($0.slot.name)) }
  }

  /// The form of the store's own rule that is in force, or of a new one that begins with what is.
  private static func form(of row: RuleRow, in context: PageContext) -> RecordFormPage {
    if let set = row.rule?.set, set.origin == .store,
      let entry = context.view.snapshot.tables.rules.first(where: { $0.id == set.id })
    {
      return RecordFormPage(.rule, Record(entry), in: context)
    }
    return RecordFormPage(
      .rule, given: RecordForm.newRule(row.slot, own: context.reading.ownRules, in: context.view), in: context)
  }

  mutating func refresh(in context: PageContext) {
    let own = context.reading.ownRules
    let rows = RuleRow.rows(of: context.view, own: own)
    list.replace(
      rows: shown == .all ? rows : rows.filter { $0.isOwn(own, in: context.view) }, language: context.language)
  }

  mutating func draw(in rect: Rect, of frame: inout Frame, context: PageContext) {
    let body = rect.inset(columns: 1, rows: 0)
    guard !list.rows.isEmpty else { return context.note(RulePhrase.noOwn, in: body, of: &frame) }
    let (upper, lower) = body.cutTop(max(5, body.height - 9), gap: 0)
    list.draw(in: upper, of: &frame, context: context)
    TextPanel(story(in: context)).drawBeginning(in: lower, of: &frame)
  }

  /// The selected rule: what it says, beside what the program has, and where it comes from.
  private func story(in context: PageContext) -> [StyledText] {
    guard let row = list.selected else { return [] }
    func line(_ label: Phrase, _ text: String, _ role: Role = .text) -> StyledText {
      StyledText(context.say(label) + "  ", .dimmed) + StyledText(text, role)
    }
    let heading = StyledText(context.say(row.slot.title) + "  ", .heading, .bold) + StyledText(row.slot.name, .dimmed)
    guard let rule = row.rule else {
      let unknown = RulePhrase.unknown(since: row.unknownSince, in: context.view.calendar, rule: row.slot.name)
      return [heading, StyledText(context.say(unknown), .warning)] + facts(in: context)
    }
    let isOwn = rule.set.origin != .builtIn
    var lines = [heading, line(isOwn ? RulePhrase.own : RulePhrase.value, rule.value ?? "", isOwn ? .accent : .text)]
    if isOwn { lines.append(line(RulePhrase.builtIn, row.builtIn?.value ?? context.say(RulePhrase.noRule), .dimmed)) }
    return lines + [line(RulePhrase.source, rule.set.source)] + facts(in: context)
  }

  /// What is known of the platform's rules in time at the moment.
  private func facts(in context: PageContext) -> [StyledText] {
    PlatformFact.allCases.filter { fact in
      fact.platforms.contains(context.view.shop.platform) && fact.set.from.map { $0 <= context.view.asOf } ?? true
    }.map { StyledText(context.say($0), .dimmed) }
  }
}
