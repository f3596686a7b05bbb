import SellerCore
import SellerTables
import SellerText

/// The columns of the records behind a figure.
enum MemberColumns {
  /// What is counted first, then the rest of the cohort; each the latest first.
  static func ordered(_ explanation: Explanation?) -> [Explanation.Member] {
    (explanation?.members ?? []).sorted { left, right in
      let (leftCounts, rightCounts) = (left.numerator != 0, right.numerator != 0)
      return leftCounts == rightCounts ? right.at < left.at : leftCounts
    }
  }

  static func identity(_ subject: Explanation.Subject) -> String {
    switch subject {
    case .order(let id, let caseID): caseID?.text ?? id.text
    case .buyer(let id, _): id.text
    case .ticket(let id): id.text
    case .mediaDay(let day): day.description
    case .product(let id): id.text
    }
  }

  static func columns(in context: PageContext) -> [RowList<Explanation.Member>.Column] {
    let view = context.view
    return [
      .init(FigurePhrase.members, width: 12...28, key: { .text(identity($0.subject)) }) { member, _ in
        StyledText(identity(member.subject), .accent)
      },
      .init(Heading.date, width: 11...24, key: { .number(Double($0.at.seconds)) }) { member, language in
        StyledText(language.shortMoment(member.at, in: view.calendar))
      },
      .init(Heading.product, width: 10...40, takesRest: true, priority: 1) { member, _ in
        StyledText(member.productID.map { view.name(of: $0) } ?? "", .dimmed)
      },
      .init(Heading.count, width: 16...20, key: { .number(Double($0.numerator)) }) { member, language in
        member.numerator != 0
          ? StyledText("\(language.say(FigurePhrase.inNumerator)) +\(member.numerator)", .warning)
          : StyledText(language.say(FigurePhrase.onlyDenominator), .dimmed)
      },
    ]
  }
}
