import SellerCore

/// What is said about rules in time, and the seller's own.
package enum RulePhrase {
  package static let title = Phrase(en: "Rules", zh: "规则")
  package static let noRule = Phrase(en: "no rule known", zh: "无已知规则")
  package static let rule = Phrase(en: "rule", zh: "规则")
  package static let set = Phrase(en: "rule set", zh: "规则版本")
  package static let meaning = Phrase(en: "what it is about", zh: "内容")
  package static let from = Phrase(en: "from", zh: "起")
  package static let until = Phrase(en: "until", zh: "止")
  package static let origin = Phrase(en: "whose", zh: "来源方")
  package static let source = Phrase(en: "source", zh: "出处")
  package static let value = Phrase(en: "value", zh: "值")
  package static let builtIn = Phrase(en: "built in", zh: "内置值")
  package static let own = Phrase(en: "yours", zh: "自定义值")
  package static let facts = Phrase(en: "Known of these rules, and not computed with", zh: "已知的规则变化（不参与计算）")
  package static let noOwn = Phrase(
    en: "No rule of your own is in force: everything is judged by the built-in rules.", zh: "没有生效的自定义规则：一切按内置规则判断。")
  /// No rule is known; since when, and how to enter one.
  package static func unknown(since: Instant?, in calendar: ShopCalendar, rule: String) -> Phrase {
    let day = since.map { calendar.day(of: $0) }
    return Phrase(
      en: """
        no rule known\(day.map { " since \($0)" } ?? ""); enter yours (seller rules add rule=\(rule) …)
        """,
      zh: "\(day.map { "自 \($0) 起" } ?? "")没有已知规则；请录入（seller rules add rule=\(rule) …）")
  }
  /// A rule is missing before shares are known.
  package static func unknown(_ missing: WishShareTable.MissingRule?, in calendar: ShopCalendar) -> Phrase {
    unknown(since: missing?.since, in: calendar, rule: missing?.name ?? "wish.shares")
  }
  /// A rule of the seller's own judged this.
  package static func ownRule(_ set: RuleSet, in calendar: ShopCalendar) -> Phrase {
    let (from, until) = (set.from.map { calendar.day(of: $0) }, set.until.map { calendar.day(of: $0) })
    let source = set.source
    return Phrase(
      en: """
        your own rule \(set.id)\(from.map { ", from \($0)" } ?? "")\(until.map { " until \($0)" } ?? ""): \(source)
        """,
      zh: "自定义规则 \(set.id)\(from.map { "，自 \($0) 起" } ?? "")\(until.map { "至 \($0)" } ?? "")：\(source)")
  }
}

extension Language {
  /// Which rules judged a figure: their name, the seller's own with when and whence; or that none are known.
  public func ruleSet(of figure: Figure, by rulebook: Rulebook, in calendar: ShopCalendar) -> Phrase {
    let rule = rulebook.indicators[figure.indicator]
    if case .unknown(let since) = rule.assessment {
      return RulePhrase.unknown(since: since, in: calendar, rule: figure.indicator.rawValue)
    }
    return rule.own.map { RulePhrase.ownRule($0, in: calendar) } ?? Phrase(verbatim: figure.ruleSet?.text ?? "–")
  }
}

extension RuleSet.Origin: Worded {
  /// What it is called.
  public var phrase: Phrase {
    switch self {
    case .builtIn: Phrase(en: "built in", zh: "内置")
    case .user: Phrase(en: "yours, all stores", zh: "自定义（全部店铺）")
    case .store: Phrase(en: "yours, this store", zh: "自定义（本店）")
    }
  }
}
