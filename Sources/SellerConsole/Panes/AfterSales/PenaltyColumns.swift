import SellerCore
import SellerTables
import SellerText

/// The columns of the ladders and of the register of violations.
enum PenaltyColumns {
  static var ladders: [RowList<LadderStanding>.Column] {
    var count = RowList<LadderStanding>.Column(
      LadderFields.count.titled(PenaltyPhrase.countInShort), width: 3...4)
    count.isTight = true
    return [
      .init(LadderFields.ladder, width: 16...18),
      .init(LadderFields.violation, width: 24...24),
      count,
      .init(LadderFields.standing, width: 8...18),
      .init(LadderFields.next.titled(PenaltyPhrase.nextCosts), width: 12...40, takesRest: true),
    ]
  }

  static func register(in context: PageContext) -> [RowList<Violation>.Column] {
    let fields = ViolationFields(context.view)
    return [
      .init(fields.at, width: 10...10),
      .init(fields.violation, width: 20...30, takesRest: true),
      .init(fields.severity, width: 12...18),
      .init(fields.points, width: 6...6),
      .init(fields.id, width: 8...16, priority: 1),
    ]
  }
}
