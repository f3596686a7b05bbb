import SellerCore

/// What Wish made of the products' categories since 2021-07-19: first assignments, some wrong; reviews; and disputes (001).
enum CategoryStories {
  /// From when categories decide the share (001 §1).
  static let effective = WishRulebook.standard.shares.effectiveFrom.value.seconds

  /// Writes every product's category history and returns the disputes, sorted by id; never two for a product.
  static func tell(in catalogue: inout Catalogue, premises: Premises) -> [Dispute] {
    let cup = premises.cup(.categoryStory)
    var disputes: [Dispute] = []
    for index in catalogue.products.indices {
      var dice = cup.dice(index)
      var product = catalogue.products[index]
      let rank = catalogue.ranking.rankOfProduct[index]
      let filed = DisputePlan(rank: rank, products: premises.plan.products)
      let natural = catalogue.assortments[catalogue.assortmentOf[index]].names
      guard catalogue.stories[index] != .unsold,
        let first = firstAssignment(
          catalogue.items[index], natural: natural, misfiled: filed != nil || dice.chance(1200),
          assortments: catalogue.assortments, premises: premises, &dice)
      else { continue }
      var history = [first]
      let reviewed = first.at.seconds + Int64(dice.between(7, 10)) * 86_400 + dice.hours(0, 12)
      let review = Product.CategoryAssignment(at: Instant(seconds: reviewed), categories: natural, by: .review)
      if filed == nil, reviewed <= premises.end, dice.chance(first.categories == natural ? 800 : 4500) {
        history.append(review)
      }
      if let filed, catalogue.stories[index] != .discontinued,
        let dispute = filed.dispute(
          of: product.id, categories: first.categories, natural: natural, since: first.at.seconds,
          assortments: catalogue.assortments, premises: premises, &dice)
      {
        disputes.append(dispute)
        if let resolvedAt = dispute.resolvedAt, let updated = dispute.updatedCategory {
          history.append(Product.CategoryAssignment(at: resolvedAt, categories: [updated], by: .dispute))
        }
      }
      product.categoryHistory = history
      product.categories = history[history.count - 1].categories
      catalogue.replace(index, with: product)
    }
    return numbered(disputes)
  }

  /// The platform's first word, some days after E or after the listing; nil when that is still to come.
  private static func firstAssignment(
    _ item: Item, natural: [CategoryName], misfiled: Bool, assortments: [Assortment], premises: Premises,
    _ dice: inout Dice
  ) -> Product.CategoryAssignment? {
    let at = max(effective, item.soldFrom) + dice.skewedHours(2, 96)
    guard at <= premises.end else { return nil }
    let strange = dice.pick(assortments.map(\.names).filter { $0 != natural })
    return Product.CategoryAssignment(
      at: Instant(seconds: at), categories: misfiled ? strange : natural, by: .initial)
  }

  /// Numbers disputes by the time of their submission.
  private static func numbered(_ disputes: [Dispute]) -> [Dispute] {
    let sorted = disputes.sorted { ($0.submittedAt, $0.productID) < ($1.submittedAt, $1.productID) }
    return sorted.enumerated().map { number, dispute in
      var dispute = dispute
      dispute.id = DisputeID(RecordNumbers.decimal(prefix: "CD", UInt64(100_001 + number), digits: 6))
      return dispute
    }
  }
}
