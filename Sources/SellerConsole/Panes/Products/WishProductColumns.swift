import SellerCore
import SellerTables
import SellerText

/// What Wish's category decides, as columns: the share, whether it was disputed, and the Responsible Person in the EU.
enum WishProductColumns {
  typealias Column = RowList<ProductRow>.Column

  /// The columns of the list of all products.
  static let columns = [categories, share, dispute, person]

  /// The columns of the products that the EU regulation concerns, the person first.
  static func euColumns(_ compliance: EUCompliance) -> [Column] {
    let rows = Dictionary(compliance.rows.map { ($0.productID, $0) }, uniquingKeysWith: { first, _ in first })
    return [
      Column(
        Heading.responsiblePerson, width: 12...12,
        key: { rows[$0.product.id].map { .number(Double($0.status.rawValue)) } ?? .none },
        cell: { row, language in
          guard let status = rows[row.product.id]?.status else { return .empty }
          return mark(status, language)
        }),
      Column(
        Heading.product, width: 20...44, takesRest: true, key: { .text($0.product.nameOrID) },
        cell: { row, _ in StyledText(row.product.nameOrID) }),
      categories,
      dispute,
    ]
  }

  private static func mark(_ status: EUCompliance.Status, _ language: Language) -> StyledText {
    let (sign, role): (Sign, Role) =
      switch status {
      case .missing: (.bad, .danger)
      case .notStated: (.unknown, .warning)
      case .linked: (.good, .good)
      }
    return StyledText(sign, role) + StyledText(" " + language.say(status), role)
  }

  /// The names once the platform shows them; `--` before.
  private static let categories = Column(
    Heading.categories, width: 12...26, key: { .text(shown($0).first?.text ?? "") }
  ) { row, _ in
    let names = shown(row)
    return names.isEmpty ? StyledText("--", .dimmed) : StyledText(DisputeMark.names(names))
  }

  private static func shown(_ row: ProductRow) -> [CategoryName] {
    row.standing?.visibility == .notShown ? [] : row.product.categories
  }

  private static let share = Column(
    Heading.share, alignment: .right, width: 5...6,
    key: { ($0.standing?.share?.share.number.approximate).map { .number($0) } ?? .none },
    cell: { row, language in
      guard let share = row.standing?.share?.share else { return .missing }
      return StyledText(language.percent(share))
    })

  private static let dispute = Column(
    Heading.dispute, width: 11...11, priority: 1,
    key: { $0.standing?.dispute.map { .text($0.dispute.status.rawValue) } ?? .none },
    cell: { row, language in
      guard let entry = row.standing?.dispute else { return .missing }
      return DisputeMark.short(entry.dispute.status, language)
    })

  private static let person = Column(
    Heading.responsiblePerson, width: 10...10, priority: 3,
    key: { $0.product.responsiblePerson.map { .text($0.rawValue) } ?? .none },
    cell: { row, language in
      guard let person = row.product.responsiblePerson else { return .missing }
      let role: Role =
        switch person {
        case .missing: .danger
        case .linked: .text
        case .notNeeded: .dimmed
        }
      return StyledText(language.say(person), role)
    })
}
