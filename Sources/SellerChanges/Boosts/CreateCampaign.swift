import SellerCore
import SellerRecords
import SellerText

/// Creates a ProductBoost campaign (000).
public struct CreateCampaign: Deed {
  /// The campaign.
  public var campaign: BoostCampaign

  private static let noun = Phrase(en: "campaign", zh: "活动")

  /// What was done.
  public var what: Phrase { Phrase(en: "create campaign \(campaign.id)", zh: "创建活动 \(campaign.id)") }

  /// Nothing is sent from here.
  static let remains = Phrase(
    en: "Recorded here; Wish does not know of it yet. Set the campaign up there too: ProductBoost.",
    zh: "已在本地记录，Wish 尚不知情。请在商户平台的 ProductBoost 中同样设置。")
  /// What is left to be done on the platform.
  public var remains: Phrase? { Self.remains }

  /// The campaigns, and the products of this one.
  public func needs(in view: ShopView, rulebook: Rulebook) -> StoreNeeds {
    .all(.boost) + .products(campaign.productIDs)
  }

  /// Its id must be free, unless it is the very same campaign.
  public func edits(in view: ShopView, rulebook: Rulebook) throws(ChangeRefusal) -> [Record] {
    try view.requireBoosts()
    if campaign.id.identifierProblem != nil { throw .unusableID(campaign.id.text, of: Self.noun) }
    if let saved = view.boost(campaign.id) {
      if saved == campaign { return [] }
      throw .idTaken(campaign.id.text, of: Self.noun)
    }
    return try view.checked(campaign, by: rulebook)
  }

  /// The same with an id that nobody has taken.
  public func withFreeIdentifier(in view: ShopView) -> CreateCampaign {
    guard view.snapshot.tables.boosts.contains(where: { $0.id == campaign.id && $0 != campaign }) else { return self }
    var renamed = self
    renamed.campaign.id = view.snapshot.freeBoostID(on: view.today)
    return renamed
  }
}

extension Change {
  /// Creates a ProductBoost campaign.
  public static func createCampaign(_ campaign: BoostCampaign) -> Change { Change(CreateCampaign(campaign: campaign)) }
}

extension ShopSnapshot {
  /// An id for a campaign created on a day that no campaign of the store has.
  public func freeBoostID(on day: Day) -> BoostID {
    Self.freeID("boost-\(day)", taken: Set(tables.boosts.map(\.id)))
  }
}
