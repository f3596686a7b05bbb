import SellerCore

/// Which dispute a product gets, if it gets one: by its rank, so that disputed products sell enough for the money to show.
struct DisputePlan {
  /// Counts the disputes from the best-selling product down.
  private let number: Int

  /// Every eleventh of the better-selling half, at most 240.
  init?(rank: Int, products: Int) {
    guard rank % 11 == 4, rank < products / 2, rank / 11 < 240 else { return nil }
    number = rank / 11
  }

  private enum Outcome {
    case pending
    case unchanged
    case updatedAsProposed
    case updatedOtherwise
  }

  private var form: Dispute.Form { number % 3 == 2 ? .euCompliance : .revenueShare }

  private var outcome: Outcome {
    switch number % 4 {
    case 0: .updatedAsProposed
    case 1: .pending
    case 2: number % 8 == 2 ? .unchanged : .pending
    default: number % 8 == 3 ? .updatedOtherwise : .unchanged
    }
  }

  /// The dispute of a product whose categories have stood since `since`; nil when there was no time for it by the as-of.
  func dispute(
    of product: ProductID, categories: [CategoryName], natural: [CategoryName], since: Int64,
    assortments: [Assortment], premises: Premises, _ dice: inout Dice
  ) -> Dispute? {
    let day: Int64 = 86_400
    // Filed a fortnight after the category was first seen at the earliest, so that there are orders to adjust.
    let earliest = since + 15 * day
    let submitted: Int64
    if outcome == .pending {
      submitted = premises.end - dice.hours(10, 7 * 24)
    } else {
      let latest = premises.end - 12 * day
      guard latest > earliest else { return nil }
      submitted = earliest + Int64(dice.below(Int(latest - earliest)))
    }
    guard submitted > earliest else { return nil }
    var dispute = Dispute(id: "", productID: product, form: form, submittedAt: Instant(seconds: submitted))
    dispute.disputedCategories = categories
    let others = assortments.flatMap(\.names).filter { !categories.contains($0) }
    let proposed = natural.first { !categories.contains($0) } ?? dice.pick(others)
    fill(&dispute, proposed: proposed, &dice)
    resolve(&dispute, proposed: proposed, others: others, submitted: submitted, &dice)
    return dispute
  }

  private func fill(_ dispute: inout Dispute, proposed: CategoryName, _ dice: inout Dice) {
    switch dispute.form {
    case .revenueShare:
      dispute.proposedCategory = proposed
      dispute.reason = dice.pick([
        "The product belongs to \(proposed).", "Tagged by its picture only; see the description.",
        "类目错误，请核对商品描述与图片。", "The old tag was for another variation",
      ])
      for picture in 0..<dice.below(4) {
        dispute.attachments.append(
          Dispute.Attachment(name: "photo-\(picture + 1).jpg", bytes: dice.between(90_000, 4_800_000)))
      }
    case .euCompliance:
      dispute.reason = "Regulation (EU) 2019/1020 does not apply to this product."
      dispute.explanation = "No electrical parts, not a toy, no contact with food. Data sheet on request."
      dispute.confirmations = DisputeForm.Confirmation.allCases.map(\.rawValue)
    }
  }

  private func resolve(
    _ dispute: inout Dispute, proposed: CategoryName, others: [CategoryName], submitted: Int64, _ dice: inout Dice
  ) {
    guard outcome != .pending else { return }
    dispute.resolvedAt = Instant(seconds: submitted + Int64(dice.between(3, 9)) * 86_400 + dice.hours(0, 9))
    switch outcome {
    case .pending: break
    case .unchanged:
      dispute.status = .resolvedUnchanged
      dispute.resolutionReason = dice.pick([
        "The category fits the title and the pictures.", "Wrong tag: no. The main function decides.",
        "商品主要用途与现有类目一致。",
      ])
    case .updatedAsProposed:
      dispute.status = .resolvedUpdated
      dispute.updatedCategory = proposed
    case .updatedOtherwise:
      dispute.status = .resolvedUpdated
      dispute.updatedCategory = dice.pick(others.filter { $0 != proposed })
    }
  }
}
