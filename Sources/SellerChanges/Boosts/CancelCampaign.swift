import SellerCore
import SellerRecords
import SellerText

/// Calls a ProductBoost campaign off, for good.
public struct CancelCampaign: Deed {
  /// The campaign.
  public let id: BoostID

  /// What was done.
  public var what: Phrase { Phrase(en: "call off campaign \(id)", zh: "取消活动 \(id)") }

  /// Nothing is sent from here.
  public var remains: Phrase? {
    Phrase(
      en: "Recorded here; Wish does not know of it yet. Call the campaign off there too: ProductBoost.",
      zh: "已在本地记录，Wish 尚不知情。请在商户平台的 ProductBoost 中同样取消。")
  }

  /// The campaigns.
  public func needs(in view: ShopView, rulebook: Rulebook) -> StoreNeeds { .all(.boost) }

  /// The records that it writes.
  public func edits(in view: ShopView, rulebook: Rulebook) throws(ChangeRefusal) -> [Record] {
    try view.requireBoosts()
    guard var campaign = view.boost(id) else { throw .unknownCampaign(id) }
    try campaign.requireOpen()
    campaign.state = .cancelled
    return [Record(campaign)]
  }
}

extension Change {
  /// Calls a campaign off.
  public static func cancelCampaign(_ id: BoostID) -> Change { Change(CancelCampaign(id: id)) }
}
