import SellerCore

/// What a JD product declares for the 618 campaign: every answer that the checklist knows, and none.
enum JDDeclarations {
  static func complete(_ product: inout Product, rank: Int, assortment: Assortment, _ dice: inout Dice) {
    product.qualityGrade = grade(rank: rank, &dice)
    product.promiseTemplate = dice.pick([true, true, true, false, nil])
    product.flashRefundScope = dice.pick([true, true, true, false, nil])
    product.pickupScope = dice.pick([true, true, false, nil])
    product.freightInsuranceScope = dice.pick([true, true, true, false, nil])
    product.priceProtectionScope = dice.pick([true, true, false, nil])
    if assortment.returnable {
      product.sevenDayReturn = dice.pick([.yes, .yes, .yes, .yes, .no, nil])
    } else {
      product.sevenDayReturn = dice.chance(9000) ? .notApplicable : nil
    }
  }

  /// The quality index as sellers meet it: letters, a stray space, a blank, and a grade that only looks like D.
  private static func grade(rank: Int, _ dice: inout Dice) -> String? {
    switch rank % 20 {
    case 3: "D"
    case 9: " d "
    case 13: "DD"
    case 16: ""
    case 18: nil
    default: dice.pick(["A", "A", "B", "B", "C", "S"])
    }
  }
}
