import SellerCore
import SellerRecords
import SellerText

/// Edits a ProductBoost campaign, unless somebody else has changed it since it was read.
public struct EditCampaign: Deed {
  /// The campaign as it shall be.
  public let campaign: BoostCampaign
  /// The campaign as it was when the editing began.
  public let seen: BoostCampaign

  /// What was done.
  public var what: Phrase { Phrase(en: "edit campaign \(campaign.id)", zh: "修改活动 \(campaign.id)") }

  /// Nothing is sent from here.
  public var remains: Phrase? { CreateCampaign.remains }

  /// The campaigns, and the products of this one.
  public func needs(in view: ShopView, rulebook: Rulebook) -> StoreNeeds {
    .all(.boost) + .products(campaign.productIDs)
  }

  /// The records that it writes.
  public func edits(in view: ShopView, rulebook: Rulebook) throws(ChangeRefusal) -> [Record] {
    try view.requireBoosts()
    guard let saved = view.boost(campaign.id) else { throw .unknownCampaign(campaign.id) }
    if saved == campaign { return [] }
    try saved.requireOpen()
    if saved != seen { throw .campaignChanged(now: saved) }
    return try view.checked(campaign, by: rulebook)
  }
}

extension Change {
  /// Edits a ProductBoost campaign that looked like the second one when the editing began.
  public static func editCampaign(_ campaign: BoostCampaign, from seen: BoostCampaign) -> Change {
    Change(EditCampaign(campaign: campaign, seen: seen))
  }
}

extension ShopView {
  func boost(_ id: BoostID) -> BoostCampaign? { self.boosts.first { $0.id == id } }

  func requireBoosts() throws(ChangeRefusal) {
    if shop.platform != .wish { throw .otherPlatform(shop.platform) }
  }

  func checked(_ campaign: BoostCampaign, by rulebook: Rulebook) throws(ChangeRefusal) -> [Record] {
    let problems = BoostCampaignForm.problems(of: campaign, in: self, rulebook: rulebook)
    if !problems.isEmpty { throw .invalidCampaign(problems) }
    return [Record(campaign)]
  }
}

extension BoostCampaign {
  func requireOpen() throws(ChangeRefusal) {
    switch state {
    case .draft, .running: return
    case .ended, .cancelled: throw .campaignClosed(id, state)
    }
  }

  /// A campaign in one line: name, days, budget, state and products.
  fileprivate func summary(in language: Language) -> String {
    let parts: [String?] = [
      name ?? id.text, "\(startsOn) … \(endsOn)", budget.map { language.money($0) }, language.say(state),
      productIDs.map(\.text).joined(separator: " "),
    ]
    return parts.compactMap { $0 }.joined(separator: " · ")
  }
}

extension ChangeRefusal {
  /// The store has no such campaign.
  public static func unknownCampaign(_ id: BoostID) -> ChangeRefusal {
    ChangeRefusal(en: "The store has no campaign \(id.text).", zh: "店铺中没有活动 \(id.text)。")
  }

  /// The campaign is not complete.
  public static func invalidCampaign(_ problems: [BoostCampaignForm.Problem]) -> ChangeRefusal {
    ChangeRefusal(Phrase.sentences(problems))
  }

  /// The campaign is over and stays as it is.
  public static func campaignClosed(_ id: BoostID, _ state: BoostCampaign.State) -> ChangeRefusal {
    ChangeRefusal(en: "Campaign \(id.text) is \(state) and stays so.", zh: "活动 \(id.text) \(state)，不能再改。")
  }

  /// Somebody else changed the campaign while it was being edited: what it is now.
  public static func campaignChanged(now: BoostCampaign) -> ChangeRefusal {
    let (english, chinese) = (now.summary(in: .english), now.summary(in: .chinese))
    return ChangeRefusal(
      en: """
        Somebody else changed the campaign meanwhile. It is now: \(english). Save again to put yours in its place.
        """,
      zh: "活动已被他人修改，现为：\(chinese)。再次保存将以您的版本替换。", current: Record(now))
  }
}
