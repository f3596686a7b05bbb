import SellerCore
import SellerText

/// A record behind a figure, field by field.
public struct MemberFields: Sendable {
  private let view: ShopView

  /// The fields for the records of a shop.
  public init(_ view: ShopView) { self.view = view }

  /// What tells the record again.
  public var id: RowField<Explanation.Member> { .text("id", FigurePhrase.members, .accent) { $0.subject.identity } }
  /// The moment that brings it into the window.
  public func at(_ form: MomentForm) -> RowField<Explanation.Member> {
    .moment("at", Heading.date, form, .dimmed, in: view.calendar) { $0.at }
  }
  /// Its product's name.
  public var name: RowField<Explanation.Member> {
    .text("product", Term.product.on(view.shop.platform), .dimmed) { [view] in $0.productID.map { view.name(of: $0) } }
  }
  /// What it adds to the numerator.
  public var numerator: RowField<Explanation.Member> {
    .count("numerator", Heading.numerator) { Int(clamping: $0.numerator) }
  }
  /// What it adds to the denominator.
  public var denominator: RowField<Explanation.Member> {
    .count("denominator", Heading.denominator) { Int(clamping: $0.denominator) }
  }
  /// What it adds to a figure, in words: its own hours or stars where the figure is a mean, else whether it counts in the numerator.
  public func counts(in indicator: IndicatorID) -> RowField<Explanation.Member> {
    let (unit, isBetterWith) = (indicator.shownUnit, indicator.definition.better == .higher)
    switch unit {
    case .hours, .stars:
      return numerator.titled(Heading.value, alignment: .left).with { member, language in
        StyledText(language.value(Ratio(member.numerator, member.denominator), unit: unit))
      }
    case .percent, .perTenThousand:
      return numerator.titled(Heading.count, alignment: .left).with { member, language in
        let role: Role = (member.numerator == 0) == isBetterWith ? .warning : .dimmed
        return member.numerator != 0
          ? StyledText("\(language.say(FigurePhrase.inNumerator)) +\(member.numerator)", role)
          : StyledText(language.say(FigurePhrase.onlyDenominator), role)
      }
    }
  }

  /// What programs and spreadsheets get of a record.
  public var answer: [RowField<Explanation.Member>] {
    [
      .data("order_id") { if case .order(let id, _) = $0.subject { .key(id) } else { .empty } },
      .data("case_id") { if case .order(_, let id) = $0.subject { .key(id) } else { .empty } },
      .data("buyer_id") { if case .buyer(let id, _) = $0.subject { .key(id) } else { .empty } },
      .data("consultation_id") { if case .buyer(_, let id) = $0.subject { .key(id) } else { .empty } },
      .data("ticket_id") { if case .ticket(let id) = $0.subject { .key(id) } else { .empty } },
      .data("day") { if case .mediaDay(let day) = $0.subject { .day(day) } else { .empty } },
      .data("product_id") { .key($0.productID) }, at(.full), numerator, denominator,
    ]
  }

  /// What a command shows of a record.
  public var table: [RowField<Explanation.Member>] { [id, at(.full), name, numerator, denominator] }
}

extension Explanation {
  /// What speaks against the shop first: the late ones of a late rate, those not in time of a rate of those in time, the slowest of a
  /// mean of hours; each the latest first.
  public var ordered: [Member] {
    let isHigherBetter = figure.indicator.definition.better == .higher
    return members.sorted { left, right in
      left.numerator == right.numerator
        ? right.at < left.at : (left.numerator < right.numerator) == isHigherBetter
    }
  }
}

extension Explanation.Subject {
  /// What tells the record again: its own id, of an order's case the case's.
  public var identity: String {
    switch self {
    case .order(let id, let caseID): caseID?.text ?? id.text
    case .buyer(let id, _): id.text
    case .ticket(let id): id.text
    case .mediaDay(let day): day.description
    case .product(let id): id.text
    }
  }
}
