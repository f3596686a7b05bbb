import SellerCore

/// What a Wish product has beside its name: A+, an EU Responsible Person, a counterfeit review.
enum WishMembership {
  static func complete(
    _ product: inout Product, rank: Int, assortment: Assortment, premises: Premises, _ dice: inout Dice
  ) {
    product.advancedLogistics = membership(rank: rank)
    if assortment.needsResponsiblePerson {
      product.responsiblePerson = dice.chance(6500) ? .linked : .missing
    } else {
      product.responsiblePerson = dice.chance(8500) ? .notNeeded : nil
    }
    if dice.chance(9200) {
      let at = premises.daysBeforeEnd(0) - dice.hours(24, 200 * 24)
      product.counterfeitReview = Product.CounterfeitReview(at: Instant(seconds: at), found: rank % 300 == 77)
    }
  }

  /// Every third product is in A+, some were.
  static func membership(rank: Int) -> Product.AdvancedLogisticsMembership? {
    if rank % 3 == 0 { return .included }
    return rank % 12 == 5 ? .removed : nil
  }

  /// Refunds per 10,000 delivered orders; with the lost ones, A+ products lie on both sides of the 5 % beyond which credit
  /// begins (000).
  static func refundPerMyriad(rank: Int) -> Int {
    guard membership(rank: rank) == .included else { return 240 + rank % 7 * 30 }
    return [210, 640, 900, 380, 1350, 150, 560][rank / 3 % 7]
  }
}
