/// What saving and calling off a ProductBoost campaign writes (000).
struct CampaignEdits {
  private let view: ShopView
  private let rulebook: Rulebook

  init(_ view: ShopView, rulebook: Rulebook) {
    self.view = view
    self.rulebook = rulebook
  }

  /// Creates a campaign; its id must be free, unless it is the very same campaign.
  func creating(_ campaign: BoostCampaign) throws(ChangeRefusal) -> [Record] {
    try checkPlatform()
    if campaign.id.identifierProblem != nil { throw .invalidCampaignIdentifier(campaign.id) }
    if let saved = saved(campaign.id) {
      if saved == campaign { return [] }
      throw .campaignIdentifierTaken(campaign.id)
    }
    return try checked(campaign)
  }

  /// Edits a campaign, unless somebody else has changed it since it was read.
  func editing(_ campaign: BoostCampaign, from seen: BoostCampaign) throws(ChangeRefusal) -> [Record] {
    try checkPlatform()
    guard let saved = saved(campaign.id) else { throw .unknownCampaign(campaign.id) }
    if saved == campaign { return [] }
    try checkOpen(saved)
    if saved != seen { throw .campaignChanged(now: saved) }
    return try checked(campaign)
  }

  private func checked(_ campaign: BoostCampaign) throws(ChangeRefusal) -> [Record] {
    let problems = BoostCampaignForm.problems(of: campaign, in: view, rulebook: rulebook)
    if !problems.isEmpty { throw .invalidCampaign(problems) }
    return [Record(campaign)]
  }

  /// Calls a campaign off.
  func cancelling(_ id: BoostID) throws(ChangeRefusal) -> [Record] {
    try checkPlatform()
    guard var campaign = saved(id) else { throw .unknownCampaign(id) }
    try checkOpen(campaign)
    campaign.state = .cancelled
    return [Record(campaign)]
  }

  private func saved(_ id: BoostID) -> BoostCampaign? { view.boosts.first { $0.id == id } }

  private func checkPlatform() throws(ChangeRefusal) {
    if view.shop.platform != .wish { throw .otherPlatform(view.shop.platform) }
  }

  private func checkOpen(_ campaign: BoostCampaign) throws(ChangeRefusal) {
    switch campaign.state {
    case .draft, .running: return
    case .ended, .cancelled: throw .campaignClosed(campaign.id, campaign.state)
    }
  }
}
