import SellerCore
import SellerText

/// Where the store stands on a ladder of penalties, field by field.
public enum LadderFields {
  /// The ladder.
  public static let ladder = field("ladder", PenaltyPhrase.ladder, { $0.ladder.id.rawValue }) { $0.ladder.id.phrase }
  /// What it counts.
  public static let violation = field("violation", PenaltyPhrase.violation, \.violation) {
    PenaltyViolationName($0.violation).phrase
  }
  /// How often it happened.
  public static let count = RowField<LadderStanding>.count("count", Heading.count) { $0.count }.single
  /// The step that is reached.
  public static let standing = RowField<LadderStanding>(
    "standing", PenaltyPhrase.standing, order: { SortKey($0.current?.severity) },
    look: { standing, language in
      guard let current = standing.current else {
        return standing.count == 0 ? StyledText(language.say(PenaltyPhrase.none), .dimmed) : .missing
      }
      let name =
        current.severity.map { language.say($0) } ?? language.say(PenaltyPhrase.trigger(current, on: standing.ladder))
      return StyledText(name, Role(current.severity))
    }, value: { .name($0.current?.severity) })
  /// What the next one costs.
  public static let next = RowField<LadderStanding>(
    "next", PenaltyPhrase.next,
    look: { StyledText($1.say(PenaltyPhrase.nextInShort($0.next)), $0.count > 0 ? .text : .dimmed) },
    value: { .text(PenaltyPhrase.nextInShort($0.next).phrase.english) })

  private static func field(
    _ key: String, _ heading: Phrase, _ text: @escaping @Sendable (LadderStanding) -> String,
    words: @escaping @Sendable (LadderStanding) -> Phrase
  ) -> RowField<LadderStanding> {
    RowField(
      key, heading, look: { StyledText($1.say(words($0)), $0.count > 0 ? .text : .dimmed) }, value: { .text(text($0)) })
  }
}

/// A violation on record, field by field.
public struct ViolationFields: Sendable {
  private let view: ShopView

  /// The fields for the register of a shop.
  public init(_ view: ShopView) { self.view = view }

  /// The day.
  public var at: RowField<Violation> { .moment("at", Heading.date, .day, .dimmed, in: view.calendar) { $0.at } }
  /// What was violated.
  public var violation: RowField<Violation> {
    RowField("violation", PenaltyPhrase.violation, look: { StyledText($1.say(PenaltyViolationName($0.violation))) }) {
      .text($0.violation)
    }
  }
  /// How grave it was.
  public var severity: RowField<Violation> { .name("severity", Heading.severity, { Role($0) }) { $0.severity } }
  /// What it cost; nothing is shown where no points are recorded.
  public var points: RowField<Violation> {
    let points = RowField<Violation>.count("points", Heading.points) { $0.points }
    return points.with { $0.points == 0 ? .missing : points.cell($0, $1) }
      .sorted { $0.points == 0 ? .none : points.order($0) }
  }
  /// Its id.
  public var id: RowField<Violation> { .id("id", Heading.id) { $0.id } }
}

extension LadderStanding {
  /// Tells a standing again: several kinds of violation may share a ladder.
  public var identity: String { ladder.id.rawValue + "/" + violation }
}

extension Role {
  /// The meaning of a severity.
  public init(_ severity: Severity?) {
    self =
      switch severity {
      case nil: .text
      case .minor: .warning
      case .serious, .especiallySerious, .extremelySerious: .danger
      }
  }
}

extension SortKey {
  fileprivate init(_ severity: Severity?) {
    self = severity.map { .number(Double($0.place)) } ?? .none
  }
}
