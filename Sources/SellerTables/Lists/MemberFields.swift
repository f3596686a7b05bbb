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
  /// What it adds to the numerator, in words.
  public var counts: RowField<Explanation.Member> {
    numerator.titled(Heading.count, alignment: .left).with { member, language in
      member.numerator != 0
        ? StyledText("\(language.say(FigurePhrase.inNumerator)) +\(member.numerator)", .warning)
        : StyledText(language.say(FigurePhrase.onlyDenominator), .dimmed)
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
  /// What is counted first, then the rest of the cohort; each the latest first.
  public var ordered: [Member] {
    members.sorted { left, right in
      let (leftCounts, rightCounts) = (left.numerator != 0, right.numerator != 0)
      return leftCounts == rightCounts ? right.at < left.at : leftCounts
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
