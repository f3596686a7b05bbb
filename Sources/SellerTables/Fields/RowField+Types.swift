import SellerCore
import SellerText

/// Fields by the type of what they hold: alignment, look, order and form follow from it.
extension RowField {
  /// A text, sorted by its bytes.
  public static func text(
    _ key: String, _ heading: some Worded, _ role: Role = .text, _ text: @escaping Of<String?>
  ) -> RowField {
    RowField(
      key, heading, look: { row, _ in text(row).map { StyledText($0, role) } ?? .missing },
      value: { .text(text($0)) })
  }

  /// An id, which can be looked up or opened.
  public static func id<Subject>(
    _ key: String, _ heading: some Worded, _ id: @escaping Of<Key<Subject>?>
  ) -> RowField {
    text(key, heading, .accent) { id($0)?.text }
  }

  /// Names of things, in their order; `--` where there is none, as the platform shows it.
  public static func names<Subject>(
    _ key: String, _ heading: some Worded, separator: String = ", ", _ names: @escaping Of<[Key<Subject>]>
  ) -> RowField {
    RowField(
      key, heading, order: { names($0).isEmpty ? .none : .text(names($0).map(\.text).joined(separator: separator)) },
      look: { row, _ in
        let names = names(row)
        return names.isEmpty
          ? StyledText("--", .dimmed) : StyledText(names.map(\.text).joined(separator: separator))
      }, value: { .keys(names($0)) })
  }

  /// One of a few things that have names; sorted in the order in which they are declared.
  public static func name<Value: RawRepresentable<String> & CaseIterable & Worded & Equatable>(
    _ key: String, _ heading: some Worded, _ role: @escaping @Sendable (Value) -> Role = { _ in .text },
    _ value: @escaping Of<Value?>
  ) -> RowField {
    RowField(
      key, heading,
      order: { row in
        value(row).flatMap { value in Array(Value.allCases).firstIndex(of: value) }.map { .number(Double($0)) } ?? .none
      },
      look: { row, language in value(row).map { StyledText(language.say($0), role($0)) } ?? .missing },
      value: { .name(value($0)) })
  }

  /// A whole number; none is nothing to look at.
  public static func count(
    _ key: String, _ heading: some Worded, _ role: Role = .text, _ count: @escaping Of<Int?>
  ) -> RowField {
    RowField(
      key, heading, alignment: .right, isAdded: true,
      look: { row, language in
        count(row).map { StyledText(language.count($0), $0 == 0 ? .dimmed : role) } ?? .missing
      }, value: { .integer(count($0)) })
  }

  /// An amount.
  public static func money(_ key: String, _ heading: some Worded, _ money: @escaping Of<Money?>) -> RowField {
    RowField(
      key, heading, alignment: .right, isAdded: true,
      look: { row, language in money(row).map { StyledText(language.money($0)) } ?? .missing },
      value: { .money(money($0)) })
  }

  /// An amount without its currency's sign, where many stand below each other; none is nothing to look at.
  public static func amount(_ key: String, _ heading: some Worded, _ money: @escaping Of<Money?>) -> RowField {
    RowField.money(key, heading, money).with { row, language in
      money(row).map { StyledText(language.amount($0), $0.minorUnits == 0 ? .dimmed : .text) } ?? .missing
    }
  }

  /// An amount that is paid to the seller, or taken back.
  public static func change(_ key: String, _ heading: some Worded, _ money: @escaping Of<Money?>) -> RowField {
    RowField.money(key, heading, money).with { row, language in
      money(row).map { StyledText(change: $0, language) } ?? .missing
    }
  }

  /// A percentage as the rules name it.
  public static func percentage(
    _ key: String, _ heading: some Worded, _ role: Role = .text, _ share: @escaping Of<Percentage?>
  ) -> RowField {
    RowField(
      key, heading, alignment: .right,
      look: { row, language in share(row).map { StyledText(language.percent($0), role) } ?? .missing },
      value: { .percentage(share($0)) })
  }

  /// A moment, in the shop's calendar: as a day, in short, or in full.
  public static func moment(
    _ key: String, _ heading: some Worded, _ form: MomentForm, _ role: Role = .text, in calendar: ShopCalendar,
    _ moment: @escaping Of<Instant?>
  ) -> RowField {
    RowField(
      key, heading,
      look: { row, language in
        moment(row).map { StyledText(form.text($0, in: calendar, language), role) } ?? .missing
      }, value: { .instant(moment($0)) })
  }

  /// Yes or no, each in its words.
  public static func flag(
    _ key: String, _ heading: some Worded, _ words: @escaping @Sendable (Bool, Language) -> StyledText,
    _ flag: @escaping Of<Bool?>
  ) -> RowField {
    RowField(
      key, heading, look: { row, language in flag(row).map { words($0, language) } ?? .missing },
      value: { .flag(flag($0)) })
  }

  /// What only programs get: an answer's member, an export's column.
  public static func data(_ key: String, _ value: @escaping Of<CellValue>) -> RowField {
    RowField(key, Phrase(verbatim: key), value: value)
  }
}

/// How a moment is shown.
public enum MomentForm: Sendable {
  /// `2021-11-15`.
  case day
  /// `11-15` in the year before a day, else `2020`: as much as five columns tell.
  case recent(before: Day)
  /// `2021-11-15 09:00`.
  case short
  /// `2021-11-15 09:00 UTC`.
  case full

  func text(_ moment: Instant, in calendar: ShopCalendar, _ language: Language) -> String {
    switch self {
    case .day: calendar.day(of: moment).description
    case .recent(let last): Self.text(calendar.day(of: moment), before: last)
    case .short: language.shortMoment(moment, in: calendar)
    case .full: language.moment(moment, in: calendar)
    }
  }

  private static func text(_ day: Day, before last: Day) -> String {
    String((last - 364...last).contains(day) ? day.description.suffix(5) : day.description.prefix(4))
  }
}
