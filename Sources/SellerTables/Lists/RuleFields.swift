import SellerCore
import SellerRecords
import SellerText

/// A rule as it is in force at a moment: the seller's own or what the program has.
public struct RuleRow: Sendable {
  /// The rule.
  public let slot: RuleSlot
  /// What is in force; nil where no rule is known.
  public let rule: StatedRule?
  /// Since when none is known; nil where one is, and where there never was one.
  public let unknownSince: Instant?
  /// What the program has for the moment; nil where it knows of none.
  public let builtIn: StatedRule?

  /// The rules of a shop's platform at the view's moment.
  public static func rows(of view: ShopView, own: OwnRules) -> [RuleRow] {
    RuleSlot.all.filter { $0.platforms.contains(view.shop.platform) }.map { slot in
      let (rule, since) = slot.inForce(own, at: view.asOf)
      return RuleRow(
        slot: slot, rule: rule, unknownSince: since, builtIn: slot.inForce(.none, at: view.asOf).rule)
    }
  }

  /// Whether the seller's own rule stands here, also where it says that none is known.
  public func isOwn(_ own: OwnRules, in view: ShopView) -> Bool {
    rule.map { $0.set.origin != .builtIn } ?? (builtIn != nil)
  }
}

/// A rule in force, field by field.
public struct RuleFields: Sendable {
  private let view: ShopView

  /// The fields for the rules of a shop.
  public init(_ view: ShopView) { self.view = view }

  /// Its name.
  public var name: RowField<RuleRow> { .text("rule", RulePhrase.rule, .accent) { $0.slot.name } }
  /// What it is about.
  public var title: RowField<RuleRow> {
    RowField("title", RulePhrase.meaning, look: { StyledText($1.say($0.slot.title)) }) { .text($0.slot.title.english) }
  }
  /// Which rules are in force.
  public var ruleSet: RowField<RuleRow> {
    RowField(
      "rule_set", RulePhrase.set,
      look: { [view] row, language in
        guard let set = row.rule?.set else {
          return StyledText(
            language.say(RulePhrase.noRule)
              + (row.unknownSince.map { " \(view.calendar.day(of: $0)) –" } ?? ""), .warning)
        }
        return StyledText(set.id.text, set.origin == .builtIn ? .dimmed : .accent)
      }, value: { .key($0.rule?.set.id) })
  }
  /// From when on.
  public var from: RowField<RuleRow> {
    .moment("from", RulePhrase.from, .day, .dimmed, in: view.calendar) { $0.rule?.set.from }
  }
  /// Until when.
  public var until: RowField<RuleRow> {
    .moment("until", RulePhrase.until, .day, .dimmed, in: view.calendar) { $0.rule?.set.until }
  }
  /// Whose it is.
  public var origin: RowField<RuleRow> {
    .name("origin", RulePhrase.origin, { $0 == .builtIn ? .dimmed : .accent }) { $0.rule?.set.origin }
  }
  /// What it says.
  public var value: RowField<RuleRow> { .text("value", RulePhrase.value) { $0.rule?.value } }
  /// What the program has.
  public var builtIn: RowField<RuleRow> { .text("built_in", RulePhrase.builtIn, .dimmed) { $0.builtIn?.value } }
  private var source: RowField<RuleRow> { .text("source", RulePhrase.source, .dimmed) { $0.rule?.set.source } }

  /// What programs get of a rule in force.
  public var answer: [RowField<RuleRow>] {
    [
      name, title, ruleSet.orNull, .data("from") { .instant($0.rule?.set.from) },
      .data("until") { .instant($0.rule?.set.until) }, .data("origin") { .name($0.rule?.set.origin) }, source,
      .data("unknown_since") { .instant($0.unknownSince) },
      .data("value") { $0.rule?.value.map { .json($0) } ?? .null },
    ]
  }
  /// The same with what the program has in its place.
  public var difference: [RowField<RuleRow>] {
    answer + [.data("built_in") { $0.builtIn?.value.map { .json($0) } ?? .null }]
  }
  /// What a command shows.
  public var table: [RowField<RuleRow>] { [name, title, ruleSet, from, until, origin, source] }
  /// What a command shows of what is different.
  public var differenceTable: [RowField<RuleRow>] { [name, ruleSet, from, until, value, builtIn, source] }
}
