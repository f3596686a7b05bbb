import SellerCore
import SellerTables
import SellerText

/// The columns of the dispute register.
enum DisputeColumns {
  typealias Column = RowList<DisputeRegister.Entry>.Column

  static func columns(in context: PageContext) -> [Column] {
    let view = context.view
    return [
      Column(Heading.status, width: 11...11, key: { status($0.dispute.status) }) { entry, language in
        DisputeMark.short(entry.dispute.status, language)
      },
      Column(Heading.submitted, width: 10...10, key: { .number(Double($0.dispute.submittedAt.seconds)) }) { entry, _ in
        StyledText(view.calendar.day(of: entry.dispute.submittedAt).description)
      },
      Column(Heading.product, width: 12...34, takesRest: true, key: { .text(view.name(of: $0.dispute.productID)) }) {
        entry, _ in
        StyledText(view.name(of: entry.dispute.productID))
      },
      Column(Heading.change, width: 20...46, key: { .text(DisputeMark.names($0.dispute.disputedCategories)) }) {
        entry, _ in change(entry.dispute)
      },
      Column(
        DisputePhrase.ageTitle, alignment: .right, width: 6...6, key: { .number(Double($0.ageBusinessDays)) },
        cell: { entry, language in
          StyledText(
            language.count(entry.ageBusinessDays), entry.dispute.status == .pendingReview ? .text : .dimmed)
        }),
      Column(Heading.outcome, width: 9...36, key: outcomeKey, cell: outcome),
    ]
  }

  /// Disputed → proposed, and in brackets what it was updated to where that is something else.
  static func change(_ dispute: Dispute) -> StyledText {
    var text = StyledText(DisputeMark.names(dispute.disputedCategories), .dimmed)
    if let proposed = dispute.proposedCategory { text += StyledText(spaced: .arrow) + StyledText(proposed.text) }
    if let updated = dispute.updatedCategory, updated != dispute.proposedCategory {
      let (opening, closing) = dispute.proposedCategory == nil ? (" ", "") : (" (", ")")
      text += StyledText(opening, .accent) + StyledText(.arrow, .accent)
      text += StyledText(" \(updated.text)\(closing)", .accent)
    }
    return text
  }

  private static func outcome(_ entry: DisputeRegister.Entry, _ language: Language) -> StyledText {
    switch entry.dispute.status {
    case .pendingReview: .missing
    case .resolvedUnchanged: entry.dispute.resolutionReason.map { StyledText($0, .dimmed) } ?? .missing
    case .resolvedUpdated where entry.adjustments.isEmpty:
      StyledText(language.say(DisputePhrase.shareUnchanged), .dimmed)
    case .resolvedUpdated: DisputeMark.money(entry.total, language)
    }
  }

  private static func outcomeKey(_ entry: DisputeRegister.Entry) -> SortKey {
    entry.dispute.status == .resolvedUpdated ? .number(Double(entry.total.minorUnits)) : .none
  }

  private static func status(_ status: Dispute.Status) -> SortKey {
    .number(Double(Dispute.Status.allCases.firstIndex(of: status) ?? 0))
  }
}
