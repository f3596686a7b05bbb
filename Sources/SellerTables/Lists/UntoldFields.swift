import SellerCore
import SellerText

/// What brings a fact into a store: formats of files that carry it, and forms.
public struct FactWays: Sendable {
  private let formats: [ImportSource.Fact: [String]]

  /// The formats of each fact by their names on the command line; a table brings any.
  public init(_ formats: [ImportSource.Fact: [String]] = [:]) { self.formats = formats }

  /// What brings a fact: the formats of files, a table, and where no file of the platform tells it, the command that says it.
  public func ways(of fact: ImportSource.Fact) -> [String] { ways(of: [fact]) }

  /// What brings any of these facts, each once.
  public func ways(of facts: [ImportSource.Fact]) -> [String] {
    var seen: Set<String> = []
    let files = facts.flatMap { formats[$0] ?? [] }
    let commands = facts.filter { formats[$0]?.isEmpty ?? true }.map(Self.command)
    return (files + ["csv"] + commands).filter { seen.insert($0).inserted }
  }

  /// The command that says a fact, or, where none does, the figures that are counted from it.
  private static func command(for fact: ImportSource.Fact) -> String {
    let kind = fact.rawValue.prefix { $0 != "." }
    return switch (kind, fact.rawValue) {
    // What the credit is counted from is not told; what was paid can be.
    case (_, ImportSource.Fact.warehouseScan.rawValue): "seller boosts months add"
    case (_, "ticket.first_reply_at"), (_, "ticket.resolved_at"): "seller tickets"
    case (_, "review.answered_at"): "seller reviews"
    case (_, "case.consented_at"), (_, "case.refused_at"), (_, "case.completed_at"): "seller cases"
    case ("product", _): "seller products set"
    case ("shop", _): "seller shop set"
    case ("violation", _): "seller violations add"
    case ("benchmark", _): "seller benchmarks add"
    case ("price", _): "seller prices note"
    case ("boost_month", _): "seller boosts months add"
    default: "seller reported add"
    }
  }
}

/// A fact that no file tells, field by field.
public struct UntoldFields: Sendable {
  private let ways: FactWays

  /// The fields, with what brings each fact.
  public init(_ ways: FactWays) { self.ways = ways }

  /// The fact.
  public var fact: RowField<UntoldFact> {
    RowField(
      "fact", UntoldPhrase.fact, look: { StyledText($1.say($0.fact), .warning) }, value: { .text($0.fact.rawValue) })
  }
  /// The figures and credits that cannot be judged without it.
  public var neededBy: RowField<UntoldFact> {
    RowField(
      "indicators", UntoldPhrase.neededBy, order: { .number(Double($0.indicators.count)) },
      look: { StyledText($1.say($0.needs)) }, value: { .list($0.indicators.map(\.rawValue)) })
  }
  /// The files and forms that bring it.
  public var broughtBy: RowField<UntoldFact> {
    RowField(
      "formats", UntoldPhrase.broughtBy,
      look: { [ways] in StyledText(ways.ways(of: $0.fact).joined(separator: $1.listComma)) },
      value: { [ways] in .list(ways.ways(of: $0.fact)) })
  }

  /// What a command shows, and what programs get.
  public var answer: [RowField<UntoldFact>] {
    [fact, neededBy, .data("credit") { $0.leavesCreditUnknown ? .flag(true) : .empty }, broughtBy]
  }
}

extension Figure {
  /// Which facts are missing, and what brings them.
  public func missingFacts(_ ways: FactWays) -> Phrase { ways.sentence(of: missing) }
}

extension FactWays {
  /// Which facts are missing, and what brings them.
  public func sentence(of facts: [ImportSource.Fact]) -> Phrase {
    Phrase { language in
      language.say(UntoldPhrase.facts(facts)) + language.sentenceGap
        + language.say(UntoldPhrase.ways(ways(of: facts)))
    }
  }
}

extension UntoldFact {
  /// What lacks it, in words.
  public var needs: Phrase {
    let names = indicators.map(\.phrase) + (leavesCreditUnknown ? [UntoldPhrase.credit] : [])
    return Phrase(en: "\(list: names)", zh: "\(list: names)")
  }

  /// Tells the row again.
  public var identity: String { fact.rawValue }
}

extension [UntoldFact] {
  /// How many figures cannot be judged; the credit counts as one.
  public var figureCount: Int {
    Set(flatMap(\.indicators)).count + (contains(where: \.leavesCreditUnknown) ? 1 : 0)
  }
}
