import SellerCore
import SellerRecords
import SellerText

/// Records what the platform answered to a dispute (001 §5).
public struct ResolveDispute: Deed {
  /// The dispute.
  public let id: DisputeID
  /// The answer.
  public let outcome: Dispute.Outcome

  /// What was done.
  public var what: Phrase {
    switch outcome.decision {
    case .unchanged: Phrase(en: "record outcome of dispute \(id): unchanged", zh: "记录申诉 \(id) 的结果：维持原品类")
    case .updated(let category):
      Phrase(
        en: """
          record outcome of dispute \(id): updated to \(category)\
          \(outcome.person.map { ", responsible person \($0.rawValue)" } ?? "")
          """,
        zh: """
          记录申诉 \(id) 的结果：更新为 \(category)\(outcome.person.map { "，欧盟负责人：\($0.chinese)" } ?? "")
          """)
    }
  }

  /// All disputes, the product of this one and its orders.
  public func needs(in view: ShopView, rulebook: Rulebook) -> StoreNeeds {
    view.needs(of: id) { .products([$0.productID]) + .orders(of: $0.productID) }
  }

  /// An update changes the product's categories and its history with the dispute, and how it stands with the Responsible Person,
  /// which goes by the category (Regulation (EU) 2019/1020).
  public func edits(in view: ShopView, rulebook: Rulebook) throws(ChangeRefusal) -> [Record] {
    let dispute = try view.dispute(id)
    guard dispute.status == .pendingReview else { throw .alreadyResolved(id, dispute.status) }
    if outcome.at < dispute.submittedAt {
      throw .resolvedBeforeSubmission(at: outcome.at, submittedAt: dispute.submittedAt)
    }
    if outcome.at > view.asOf { throw .inFuture(outcome.at, in: view) }
    let resolved = dispute.resolved(by: outcome)
    switch outcome.decision {
    case .unchanged(let reason):
      if DisputeForm.isBlank(reason) { throw .resolutionReasonMissing }
      if outcome.person != nil { throw .personStays }
      return [Record(resolved)]
    case .updated(let category):
      if DisputeForm.isBlank(category.text) { throw .updatedCategoryMissing }
      if dispute.disputedCategories == [category] { throw .updatedCategoryIsDisputed(category) }
      guard let product = view.saved(dispute.productID) else { return [Record(resolved)] }
      let shown = CategoryVisibilities(view, only: product.id, rulebook: rulebook)[product.id].since
      return [
        Record(resolved),
        Record(product.assigning(category, at: outcome.at, impliedFrom: shown, person: outcome.person)),
      ]
    }
  }
}

extension Change {
  /// Records what the platform answered.
  public static func resolveDispute(_ id: DisputeID, _ outcome: Dispute.Outcome) -> Change {
    Change(ResolveDispute(id: id, outcome: outcome))
  }
}

extension ChangeRefusal {
  /// The dispute was answered already.
  public static func alreadyResolved(_ id: DisputeID, _ status: Dispute.Status) -> ChangeRefusal {
    ChangeRefusal(
      en: "Dispute \(id.text) was answered already: \(status). Undo that first.",
      zh: "申诉 \(id.text) 已有结果：\(status)。请先撤销。", part: .decision)
  }

  /// An answer cannot come before its question.
  public static func resolvedBeforeSubmission(at moment: Instant, submittedAt: Instant) -> ChangeRefusal {
    let calendar = Platform.wish.calendar
    return ChangeRefusal(
      en: "\(moment, in: calendar) is before the submission (\(submittedAt, in: calendar)).",
      zh: "答复时间 \(moment, in: calendar) 不能早于提交时间 \(submittedAt, in: calendar)。", part: .moment)
  }

  /// "Unchanged" comes with a reason (001 §5).
  public static let resolutionReasonMissing = ChangeRefusal(
    en: "Give the reason for which the category stays.", zh: "请填写维持不变的原因。", part: .reason)

  /// Where the category stays, nothing changes for the Responsible Person.
  static let personStays = ChangeRefusal(
    en: "The category stays, and with it the Responsible Person.", zh: "品类维持不变，责任人的要求也不变。",
    part: .field("person"))

  /// "Updated" comes with a category (001 §5).
  public static let updatedCategoryMissing = ChangeRefusal(
    en: "Give the category that the platform set.", zh: "请填写平台更新后的品类。", part: .category)

  /// "Updated" names the one category that was disputed, so nothing was updated.
  public static func updatedCategoryIsDisputed(_ category: CategoryName) -> ChangeRefusal {
    ChangeRefusal(
      en: "\(category.text) is what was disputed; an update sets another category.",
      zh: "\(category.text) 正是被申诉的品类；更新应为其他品类。", part: .category)
  }
}
