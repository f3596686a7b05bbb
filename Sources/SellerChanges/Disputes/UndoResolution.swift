import SellerCore
import SellerRecords
import SellerText

/// Takes a wrongly recorded answer back: the dispute is pending again, and the product's categories and history are as they were.
public struct UndoResolution: Deed {
  /// The dispute.
  public let id: DisputeID

  /// What was done.
  public var what: Phrase { Phrase(en: "undo outcome of dispute \(id)", zh: "撤销申诉 \(id) 的结果") }

  /// All disputes and the product of this one.
  public func needs(in view: ShopView, rulebook: Rulebook) -> StoreNeeds {
    view.needs(of: id) { .products([$0.productID]) }
  }

  /// The records that it writes.
  public func edits(in view: ShopView, rulebook: Rulebook) throws(ChangeRefusal) -> [Record] {
    let dispute = try view.dispute(id)
    let pending = dispute.pendingAgain()
    switch dispute.status {
    case .pendingReview:
      throw .notResolved(id)
    case .resolvedUnchanged:
      return [Record(pending)]
    case .resolvedUpdated:
      guard let product = view.saved(dispute.productID), let resolvedAt = dispute.resolvedAt,
        let category = dispute.updatedCategory
      else { return [Record(pending)] }
      let restored = product.withoutAssignment(of: category, at: resolvedAt)
      return restored == product ? [Record(pending)] : [Record(pending), Record(restored)]
    }
  }
}

extension Change {
  /// Takes a wrongly recorded answer back.
  public static func undoResolution(_ id: DisputeID) -> Change { Change(UndoResolution(id: id)) }
}

extension ShopView {
  /// All disputes, and what one of them leads to, as soon as it is there.
  func needs(of dispute: DisputeID, _ more: (Dispute) -> StoreNeeds) -> StoreNeeds {
    .all(.dispute) + (snapshot.tables.disputes.first { $0.id == dispute }.map(more) ?? .shop)
  }

  /// A dispute as the store has it.
  func dispute(_ id: DisputeID) throws(ChangeRefusal) -> Dispute {
    guard let dispute = snapshot.tables.disputes.first(where: { $0.id == id }) else { throw .unknownDispute(id) }
    return dispute
  }
}

extension ChangeRefusal {
  /// The store has no such dispute.
  public static func unknownDispute(_ id: DisputeID) -> ChangeRefusal {
    ChangeRefusal(en: "The store has no dispute \(id.text).", zh: "店铺中没有申诉 \(id.text)。")
  }

  /// The dispute has no answer to take back.
  public static func notResolved(_ id: DisputeID) -> ChangeRefusal {
    ChangeRefusal(
      en: "Dispute \(id.text) has no answer that could be taken back.", zh: "申诉 \(id.text) 没有可撤销的结果。")
  }
}
